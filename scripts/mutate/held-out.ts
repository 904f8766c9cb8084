import type { Regulation, Requirement } from '../../src/model/regulation.js';
import { titleKey } from '../../src/wording/fold.js';
import type { WrittenRegulation } from './load-dossiers.js';
import { withoutMarks } from './marked-text.js';
import type { StageDossier } from './stage-dossier.js';

/** One wording by which a dossier serves a requirement. */
interface Wording {
  readonly requirement: string;
  readonly kind: 'heading' | 'label' | 'column' | 'document';
  readonly text: string;
  /** The pack lists it, word for word. */
  readonly listed: boolean;
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

function listedTitles({ schema, title }: Requirement): ReadonlySet<string> {
  const column = schema.column as { names?: unknown } | undefined;
  const lists = [schema.titles, schema.exact, schema.generic, column?.names];
  return new Set([title, ...lists.flatMap(strings)].map(titleKey));
}

/** The name a marked line gives to what it holds, and the requirements it serves. */
const FORMS = [
  ['heading', /^#+ (?<text>[^{}|]+)\{(?<ids>[\w,-]+)\}$/u],
  ['label', /^\*\*(?<text>[^*{}]+?)[：:]?\*\*.*\{(?<ids>[\w,-]+)\}$/u],
  ['label', /^(?<text>[^|{}：:。，#]{2,20})[：:].*\{(?<ids>[\w,-]+)\}$/u],
  ['label', /^\| (?<text>[^|{}]{2,20}) \| [^|]+ \|\{(?<ids>[\w,-]+)\}$/u],
] as const;

function wordingsIn(
  lines: readonly string[],
): readonly { kind: Wording['kind']; text: string; ids: readonly string[] }[] {
  return lines.flatMap((line) => {
    const columns = line.startsWith('|')
      ? [...line.matchAll(/\| ([^|{}]+)\{([\w,-]+)\} (?=\|)/gu)].map(([, text = '', ids = '']) => ({
          kind: 'column' as const,
          text: text.trim(),
          ids: ids.split(','),
        }))
      : [];
    const bare = line.replace(/\{\?[^}]*\}/gu, '').trim();
    const named = FORMS.flatMap(([kind, form]) => {
      const groups = form.exec(bare)?.groups;
      return groups === undefined
        ? []
        : [{ kind, text: (groups.text ?? '').trim(), ids: (groups.ids ?? '').split(',') }];
    });
    return [...columns, ...named.slice(0, 1)];
  });
}

/** The names under which a dossier serves requirements. */
export function wordingsOf(regulation: Regulation, { papers }: StageDossier): readonly Wording[] {
  const byId = new Map(regulation.requirements.map((requirement) => [requirement.id, requirement]));
  return papers.flatMap(({ path, lines }) => {
    const ids = /\{([\w,-]+)\}/u.exec(path)?.[1]?.split(',') ?? [];
    const titles = lines.flatMap((line) => /^(?:title|subtitle): (.+)$/u.exec(line)?.[1] ?? []);
    const names = [withoutMarks(path).replace(/\.[^.]+$/u, ''), withoutMarks(titles.join(''))];
    const documents = names.map((text) => ({ kind: 'document' as const, text, ids }));
    return [...documents, ...wordingsIn(lines)].flatMap(({ kind, text, ids: served }) =>
      served.flatMap((id): readonly Wording[] => {
        const requirement = byId.get(`${regulation.id}-${id}`);
        if (requirement === undefined || text === '') return [];
        const own = regulation.documents.find((entry) => entry.id === requirement.document);
        const listed =
          kind === 'document'
            ? new Set([own?.title ?? '', ...(own?.aliases ?? [])].map(titleKey))
            : listedTitles(requirement);
        return [{ requirement: requirement.id, kind, text, listed: listed.has(titleKey(text)) }];
      }),
    );
  });
}

/** Says how many of the names under which things stand in the dossiers are in no list of the pack they are judged by. */
export function printHeldOut(written: readonly WrittenRegulation[]): void {
  const wordings = written.flatMap(({ regulation, dossiers }) =>
    dossiers.flatMap((dossier) => wordingsOf(regulation, dossier)),
  );
  console.log('\nwording            names  in no list of the pack');
  for (const kind of ['document', 'heading', 'label', 'column'] as const) {
    const own = wordings.filter((wording) => wording.kind === kind);
    console.log(
      `${kind.padEnd(16)}${String(own.length).padStart(8)}${String(own.filter(({ listed }) => !listed).length).padStart(8)}`,
    );
  }
  const listed = wordings.filter((wording) => wording.listed);
  if (listed.length > 0)
    console.log(`listed: ${listed.map(({ requirement, text }) => `${requirement} ${text}`).join(', ')}`);
}
