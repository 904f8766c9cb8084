import type { DossierReport, Result } from '../../model/report.js';
import { markdownText as md } from '../escape.js';
import { foldedUnder, groupResults } from '../group.js';
import { isUnmet, severities } from '../select.js';
import { citationWords, documentWords } from '../words.js';
import { findingLines, item, type Page, type Part } from './page.js';

/** Everything unmet, errors first, by document and chapter, numbered through. `level`: of a document's heading. */
export function findingsPart(page: Page, dossier: DossierReport, level: number): readonly Part[] {
  const { words } = page;
  const folded = foldedUnder(dossier.results);
  let number = 0;
  return severities.flatMap(({ severity, label }) => {
    const unmet = dossier.results.filter((result) => isUnmet(result) && result.severity === severity);
    if (unmet.length === 0) return [];
    const blocks = groupResults(unmet).flatMap(({ document, chapters }) => {
      const files = dossier.documents.find(({ id }) => id === document)?.files ?? [];
      const file = files.length === 1 ? (files[0] ?? null) : null;
      const name = documentWords(words, dossier, document);
      const heading = files.length === 0 ? name : `${name} - ${words.say.list(files)}`;
      return [
        `${'#'.repeat(level)} ${md(heading)}`,
        ...chapters.flatMap(({ title, results }) => [
          ...(title === null ? [] : [`${'#'.repeat(level + 1)} ${md(title)}`]),
          ...results.map((result) => {
            number += 1;
            return entry(page, number, result, file, folded.get(result.requirement) ?? []);
          }),
        ]),
      ];
    });
    return [{ title: words.say.counted(words.label[label], unmet.length), blocks }];
  });
}

function entry(page: Page, number: number, result: Result, file: string | null, folded: readonly Result[]): string {
  const { say, label } = page.words;
  // A number a renderer would not renumber: entries of several groups are counted through.
  const lines = [
    `**${number}\\. ${md(result.title)}** ${md(`(${result.requirement})`)}`,
    '',
    ...findingLines(page, result.findings, file, 0),
    item(0, say.labelled(label.article) + md(citationWords(page.words, result))),
    ...(folded.length === 0
      ? []
      : [
          item(
            0,
            say.labelled(label.folded) +
              say.labelled(say.folded(folded.length)) +
              md(say.list(folded.map(({ title }) => title))),
          ),
        ]),
  ];
  return lines.join('\n');
}
