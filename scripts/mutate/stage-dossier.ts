import type { FactValue } from '../../src/model/report.js';
import { breakable, type Choice, isShown, showText, withoutMarks } from './marked-text.js';

/** A dossier for one stage, as written in dossiers/<regulation>/<stage>.md; README.md says how. */
export interface StageDossier {
  readonly regulation: string;
  readonly stage: string;
  /** ISO date of the check. */
  readonly asOf: string;
  readonly variants: readonly Variant[];
  /** Requirements no text can break, each with the reason. */
  readonly unbroken: ReadonlyMap<string, string>;
  /** Requirements that cannot but fall with another one: broken → those beside it. */
  readonly along: ReadonlyMap<string, readonly string[]>;
  readonly papers: readonly MarkedPaper[];
}

/** One dossier of the stage: what is in it is told by marks, what is said beside it stands here. */
export interface Variant {
  readonly name: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface MarkedPaper {
  /** With its marks. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** The source text of each paper by its path. */
export type Papers = ReadonlyMap<string, string>;

/** What an applicant hands in who has nothing special to say, and no dossier.yaml. */
export const ORDINARY = 'ordinary';

function factValue(text: string): FactValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

function parseVariant(text: string): Variant {
  const [name = '', ...facts] = text.split(/\s+/u);
  return {
    name,
    facts: Object.fromEntries(
      facts.map((fact) => {
        const [key = '', value = ''] = fact.split('=');
        return [key, factValue(value)];
      }),
    ),
  };
}

const words = (text: string): readonly [first: string, rest: string] => {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
};

/** Reads a dossier: `key: value` lines, then the papers, each under a line `=== path`. */
export function parseStageDossier(regulation: string, stage: string, text: string): StageDossier {
  const [head = '', ...rest] = text.split(/^=== /mu);
  const said = head.split('\n').flatMap((line) => {
    const found = /^(\w+): (.+)$/u.exec(line);
    return found === null ? [] : [[found[1] ?? '', found[2] ?? ''] as const];
  });
  const all = (key: string): readonly string[] => said.flatMap(([name, value]) => (name === key ? [value] : []));
  const papers = rest.map((paper) => {
    const [path = '', ...lines] = paper.split('\n');
    return { path, lines };
  });
  return {
    regulation,
    stage,
    asOf: all('asOf')[0] ?? '',
    variants: all('variant').map(parseVariant),
    unbroken: new Map(
      all('unbroken').flatMap((line) => {
        const [ids, reason] = words(line);
        return ids.split(',').map((id) => [id, reason] as const);
      }),
    ),
    along: new Map(
      all('along').map((line) => {
        const [id, others] = words(line);
        return [id, others.split(/[,\s]+/u)] as const;
      }),
    ),
    papers,
  };
}

/** The papers of one variant, with one requirement broken or none. */
export function showPapers({ papers }: StageDossier, choice: Choice): Papers {
  const shown = papers.filter(({ path }) => isShown(path, choice));
  return new Map(shown.map(({ path, lines }) => [withoutMarks(path), showText(lines, choice)]));
}

/** The requirements that the dossier knows how to break. */
export const breakableIn = ({ papers }: StageDossier): ReadonlySet<string> =>
  breakable(papers.flatMap(({ path, lines }) => [path, ...lines]).join('\n'));
