import type { DossierReport, Report } from '../model/report.js';
import { markdownText as md } from './escape.js';
import { isWaived } from './group.js';
import { findingsPart } from './markdown/findings.js';
import { advicePart, listPart, notApplicablePart, remarksPart } from './markdown/lists.js';
import type { Page, Part } from './markdown/page.js';
import { factsPart, filesPart } from './markdown/sources.js';
import { personPart, undeterminedPart } from './markdown/undetermined.js';
import type { Render } from './render.js';
import { isDoubtful, tallyOf } from './select.js';
import { problemWords, sinceWords, stageWords } from './words.js';

/** To paste into a ticket, a review or a job's summary: the verdict first, everything in it as text, never as markup. */
export const renderMarkdown: Render = (report, { words, verbose }) => {
  const page: Page = { words, verbose };
  const single = report.dossiers.length === 1;
  const dossiers = report.dossiers.flatMap((dossier) => dossierPart(page, report, dossier, single ? 1 : 2));
  const blocks = [...(single ? [] : summary(page, report)), ...dossiers, '---', footer(page, report)];
  return `${blocks.join('\n\n')}\n`;
};

function summary({ words }: Page, report: Report): readonly string[] {
  const { verdict, severity, outcome, label, say } = words;
  const heads = [label.verdict, severity.error, severity.warning, outcome.undetermined, label.dossier];
  const rows = report.dossiers.map((dossier) => {
    const { error, warning, undetermined } = tallyOf(dossier);
    const numbers = dossier.problem ? ['-', '-', '-'] : [error, warning, undetermined];
    return `| ${[verdict[dossier.verdict], ...numbers, md(dossier.path)].join(' | ')} |`;
  });
  return [
    `# ${say.batch(report.counts)}`,
    [`| ${heads.join(' | ')} |`, '| --- | ---: | ---: | ---: | --- |', ...rows].join('\n'),
  ];
}

function dossierPart(page: Page, report: Report, dossier: DossierReport, level: number): readonly string[] {
  const { words, verbose } = page;
  const list = (label: 'doubtful' | 'met' | 'waived', test: (result: DossierReport['results'][number]) => boolean) =>
    listPart(page, dossier, label, dossier.results.filter(test));
  const parts: readonly Part[] = [
    ...findingsPart(page, dossier, level + 2),
    ...undeterminedPart(page, dossier),
    ...personPart(page, dossier),
    ...list('doubtful', isDoubtful),
    ...list('waived', isWaived),
    ...advicePart(page, dossier),
    ...remarksPart(page, dossier),
    ...(verbose ? list('met', (result) => result.outcome === 'met' && !isDoubtful(result)) : []),
    ...notApplicablePart(page, dossier),
    ...factsPart(page, dossier),
    ...filesPart(page, dossier),
  ];
  const hashes = '#'.repeat(level);
  return [
    `${hashes} ${verdictWords(page, dossier)}`,
    about(page, report, dossier),
    ...parts.flatMap(({ title, blocks }, index) => [`${hashes}# ${words.say.part(index + 1, md(title))}`, ...blocks]),
  ];
}

function verdictWords({ words }: Page, dossier: DossierReport): string {
  const why = dossier.problem ? problemWords(words, dossier) : words.say.tally(tallyOf(dossier));
  return words.say.labelled(words.verdict[dossier.verdict]) + md(why);
}

function about({ words }: Page, report: Report, dossier: DossierReport): string {
  const { say, label } = words;
  const { regulation, project } = dossier;
  const rows: readonly (readonly [string, string])[] = [
    [label.dossier, dossier.path],
    [label.project, say.project(project.name, project.unit)],
    [
      label.basis,
      regulation === null ? '' : say.regulation(regulation.title, regulation.documentNumber, stageWords(dossier)),
    ],
    [label.others, dossier.problem ? '' : say.rest(tallyOf(dossier))],
    [label.since, sinceWords(words, report, dossier)],
  ];
  const lines = rows.filter(([, text]) => text !== '').map(([name, text]) => `- ${say.labelled(name)}${md(text)}`);
  const strict = report.failOn === undefined || report.failOn === 'error' ? [] : [`- ${say.failOn(report.failOn)}`];
  return [...lines, ...strict].join('\n');
}

function footer({ words: { say } }: Page, { tool, asOf, dossiers }: Report): string {
  const editions = dossiers.flatMap(({ regulation, packs }) =>
    packs.map(({ id, digest }) => say.edition(id, regulation?.id === id ? regulation.effective : null, digest)),
  );
  return [say.madeBy(tool.name, tool.version, asOf), ...new Set(editions)].map(md).join('  \n');
}
