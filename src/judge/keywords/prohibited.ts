import { fold } from '../../wording/fold.js';
import { isRuledOut } from '../../wording/negation.js';
import { gapped } from '../gapped.js';
import type { Keyword } from '../keyword.js';

export interface Prohibited {
  /** What must not be proposed, in rows and in titles; `…` stands for a few characters of one clause. */
  readonly terms: readonly string[];
  /** Bare names that count only as a row of a list of things to build or buy. */
  readonly inRows?: readonly string[];
  /** Words that exempt the thing named when they govern it. */
  readonly notWhen?: readonly string[];
}

/** Verbs of buying or building. */
const ACQUIRE = /新购|购置|采购|购买|新建|新增|扩建|改扩建|改造|建设|添置|配置/gu;

const STOPS = ['，', '。', '；', ',', ';', '|', '\n'];

/** The words around the thing, from the last verb of buying or building that governs it: 依托现有机房新购服务器 proposes servers. */
function governing(key: string, at: number, term: string): string {
  const from = Math.max(0, at - 30);
  const clause = key.slice(Math.max(from, ...STOPS.map((stop) => key.lastIndexOf(stop, at - 1) + 1)), at);
  const verbs = [...`${clause}${term}`.matchAll(ACQUIRE)].filter(({ index }) => index <= clause.length);
  const last = verbs.at(-1);
  return `${last === undefined ? clause : clause.slice(Math.max(0, last.index - 4))}${term}`;
}

function isExempt(key: string, at: number, term: string, notWhen: readonly string[]): boolean {
  const words = governing(key, at, term);
  const after = key.slice(at, at + term.length + 6).split(/[，。；,;|]/u)[0] ?? '';
  return notWhen.some((word) => words.includes(word) || after.includes(word));
}

/** Latin letters count as a whole word only: app is no part of mapping. */
const isWholeWord = (key: string, at: number, term: string): boolean =>
  !/^[a-z]/u.test(term) || (!/[a-z]/u.test(key[at - 1] ?? '') && !/[a-z]/u.test(key[at + term.length] ?? ''));

const GAP = '[^，。；,;|\\n]{0,12}?';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A term with what may stand in its gaps. */
const patternOf = (term: string): RegExp => new RegExp(term.split('…').map(fold).map(escaped).join(GAP), 'gu');

function proposed(key: string, terms: readonly string[], notWhen: readonly string[]): string | null {
  for (const term of terms)
    for (const { index, 0: found } of key.matchAll(patternOf(term)))
      if (isWholeWord(key, index, found) && !isExempt(key, index, found, notWhen)) return found;
  return null;
}

/** The terms that sentences propose: governed by a verb of buying or building, and not ruled out. */
export function mentionsOf({ terms, notWhen = [] }: Prohibited, key: string): readonly string[] {
  const term = proposed(key, terms, notWhen.map(fold));
  if (term === null) return [];
  const at = key.indexOf(term);
  const isToBeDone = governing(key, at, term).search(ACQUIRE) >= 0 && !/[不未]$/u.test(key.slice(0, at));
  return isToBeDone && !isRuledOut(key, at, at + term.length) ? [term] : [];
}

const words = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const terms = { type: 'array', items: gapped } as const;

/** Prohibited is what is proposed: a row, an item of the content list, a title. Sentences never break it. */
export const prohibited: Keyword<Prohibited> = {
  name: 'prohibited',
  setting: {
    type: 'object',
    required: ['terms'],
    additionalProperties: false,
    properties: { terms, inRows: terms, notWhen: words },
  },
  check({ terms, inRows = [], notWhen = [] }, filling) {
    const exempt = notWhen.map(fold);
    return (filling.items ?? []).flatMap((item) => {
      if (item.kind === 'sentence') return [];
      const named = item.kind === 'row' ? proposed(item.name, inRows, exempt) : null;
      const term = proposed(item.key, terms, exempt) ?? named;
      if (term === null) return [];
      return [
        {
          code: 'prohibited-item' as const,
          args: { item: item.text.slice(0, 80), term },
          location: item.location,
          quote: item.text.slice(0, 120),
        },
      ];
    });
  },
};
