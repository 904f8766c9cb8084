import type { Severity } from '../../model/finding.js';
import type { DossierReport, Result } from '../../model/report.js';
import { documentTitle, foldedUnder, type Group, groupResults, isWaived } from '../group.js';
import { entry } from './entry.js';
import { indented, type Lines, type Part, type Sheet, spaced } from './sheet.js';

const order: readonly { readonly severity: Severity; readonly label: 'errors' | 'warnings' | 'infos' }[] = [
  { severity: 'error', label: 'errors' },
  { severity: 'warning', label: 'warnings' },
  { severity: 'info', label: 'infos' },
];

/** Everything unmet, errors first, by document and chapter; numbered through, so that a colleague can say "number 7". */
export function unmetParts(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const folded = foldedUnder(dossier.results);
  let number = 0;
  return order.flatMap(({ severity, label }) => {
    const unmet = dossier.results.filter(
      (result) => result.outcome === 'unmet' && result.severity === severity && !isWaived(result),
    );
    if (unmet.length === 0) return [];
    const write = (result: Result, file: string | null): Lines => {
      number += 1;
      return entry(sheet, number, result, { file, folded: folded.get(result.requirement) ?? [] });
    };
    const title = sheet.words.say.counted(sheet.words.label[label], unmet.length);
    const blocks = groupResults(unmet).flatMap((group) => groupBlocks(sheet, dossier, group, write));
    return [{ title, lines: spaced(blocks) }];
  });
}

function groupBlocks(
  sheet: Sheet,
  dossier: DossierReport,
  group: Group,
  write: (result: Result, file: string | null) => Lines,
): readonly Lines[] {
  const files = dossier.documents.find(({ id }) => id === group.document)?.files ?? [];
  const file = files.length === 1 ? (files[0] ?? null) : null;
  const top = documentHeading(sheet, dossier, group.document, files);
  return [
    top,
    ...group.chapters.flatMap(({ title, results }) => [
      ...(title === null ? [] : [indented(sheet, 2, title, sheet.paint.underline)]),
      ...results.map((result) => write(result, file)),
    ]),
  ];
}

export function documentHeading(sheet: Sheet, dossier: DossierReport, id: string, files: readonly string[]): Lines {
  const { say, label } = sheet.words;
  const title = documentTitle(dossier, id);
  const name = title === null ? (id === 'dossier' ? label.wholeDossier : id) : say.document(title);
  return indented(sheet, 0, files.length === 0 ? name : `${name} - ${say.list(files)}`, sheet.paint.bold);
}
