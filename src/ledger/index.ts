import type { Ledger, LedgerEntry, LedgerValue, Occurrence } from '../model/ledger.js';
import type { Paper } from '../model/paper.js';
import { fold } from '../wording/fold.js';
import { disagrees } from './agree.js';
import { fromFields } from './from-fields.js';
import { fromSentences } from './from-sentences.js';
import { fromTitle } from './from-title.js';
import { isSameValue } from './same-value.js';
import { SUBJECTS, type SubjectSpec } from './subjects.js';

const papersOf = (occurrences: readonly Occurrence[]): number =>
  new Set(occurrences.map(({ location }) => location.file)).size;
const surest = (occurrences: readonly Occurrence[]): number => Math.max(...occurrences.map(({ sure }) => sure));

/** In more papers, more often, more surely. */
const byWeight = (a: readonly Occurrence[], b: readonly Occurrence[]): number =>
  papersOf(b) - papersOf(a) || b.length - a.length || surest(b) - surest(a);

/** Occurrences of one subject, those of the same value together; the weightiest value first. */
function clusters({ kind }: SubjectSpec, occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const groups: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const group = groups.find(([first]) => first !== undefined && isSameValue(kind, first, occurrence));
    if (group === undefined) groups.push([occurrence]);
    else group.push(occurrence);
  }
  return groups.sort(byWeight);
}

const toValue = (occurrences: readonly Occurrence[], outlier: boolean): LedgerValue => {
  const [first] = [...occurrences].sort((a, b) => b.sure - a.sure || b.written.length - a.written.length);
  return { value: first?.value ?? '', written: first?.written ?? '', occurrences, outlier };
};

function toEntries(spec: SubjectSpec, occurrences: readonly Occurrence[]): readonly LedgerEntry[] {
  const byLabel = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = spec.apart ? occurrence.label : '';
    byLabel.set(key, [...(byLabel.get(key) ?? []), occurrence]);
  }
  return [...byLabel.values()].map((own) => {
    const values = clusters(spec, own).map((cluster, i) => toValue(cluster, i > 0));
    const isTorn = disagrees(spec.subject, spec.kind, values);
    return {
      subject: spec.subject,
      kind: spec.kind,
      label: own[0]?.label ?? '',
      values: isTorn ? values : values.map((value) => ({ ...value, outlier: false })),
      disagrees: isTorn,
    };
  });
}

/** The same value stated twice in one place: by a form and by the line it is read from. */
function onceEach(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter(({ subject, value, location: { file, block, row } }) => {
    const key = [subject, value, file, block, row].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Everything that the papers of a dossier state of the project, by subject. */
export function buildLedger(papers: readonly Paper[]): Ledger {
  const stated = papers.flatMap((paper) => [...fromTitle(paper), ...fromFields(paper)]);
  const names = stated.filter(({ subject }) => subject === 'project-name').map(({ written }) => fold(written));
  const unique = [...new Set(names)].sort((a, b) => b.length - a.length);
  const all = onceEach([...stated, ...papers.flatMap((paper) => fromSentences(paper, unique))]);
  const order = new Map(papers.map(({ document }, i) => [document.file, i]));
  const inOrder = [...all].sort(
    (a, b) =>
      (order.get(a.location.file) ?? 0) - (order.get(b.location.file) ?? 0) ||
      (a.location.block ?? 0) - (b.location.block ?? 0),
  );
  return {
    entries: SUBJECTS.flatMap((spec) => {
      const own = inOrder.filter(({ subject }) => subject === spec.subject);
      return own.length === 0 ? [] : toEntries(spec, own);
    }),
  };
}
