import type { DossierReport, Result } from '../../model/report.js';
import { foldedUnder, type Group, groupResults } from '../group.js';
import { isUnmet, severities } from '../select.js';
import { documentWords } from '../words.js';
import { entry } from './entry.js';
import { indented, type Lines, type Part, type Sheet, spaced } from './sheet.js';

/** Everything unmet, errors first, by document and chapter; numbered through, so that a colleague can say "number 7". */
export function unmetParts(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const folded = foldedUnder(dossier.results);
  let number = 0;
  return severities.flatMap(({ severity, label }) => {
    const unmet = dossier.results.filter((result) => isUnmet(result) && result.severity === severity);
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
  const { say } = sheet.words;
  const name = documentWords(sheet.words, dossier, id);
  return indented(sheet, 0, files.length === 0 ? name : `${name} - ${say.list(files)}`, sheet.paint.bold);
}
