import type { DossierReport, Report } from '../model/report.js';
import type { Render } from './render.js';
import { factsPart } from './text/facts.js';
import { filesPart } from './text/files.js';
import { advicePart, doubtfulPart, metPart, notApplicablePart, remarksPart, waivedPart } from './text/settled.js';
import { indented, type Lines, type Sheet, sheetOf, spaced } from './text/sheet.js';
import { summaryPart } from './text/summary.js';
import { personPart, undeterminedPart } from './text/undetermined.js';
import { unmetParts } from './text/unmet.js';
import { verdictLine, verdictPart } from './text/verdict.js';

/** For reading: the verdict first, then what to mend, what could not be judged, and what it all rests on. */
export const renderText: Render = (report, options) => {
  const sheet = sheetOf(options);
  const single = report.dossiers.length === 1;
  const rule = '='.repeat(Math.min(sheet.width, 72));
  const dossiers = report.dossiers.flatMap((dossier) => {
    const part = dossierPart(sheet, report, dossier);
    return single ? [part] : [[rule, ...part]];
  });
  const blocks = [...(single ? [] : [summaryPart(sheet, report)]), ...dossiers, footer(sheet, report)];
  return `${spaced(blocks).join('\n')}\n`;
};

function dossierPart(sheet: Sheet, report: Report, dossier: DossierReport): Lines {
  const parts = [
    ...unmetParts(sheet, dossier),
    ...undeterminedPart(sheet, dossier),
    ...personPart(sheet, dossier),
    ...doubtfulPart(sheet, dossier),
    ...waivedPart(sheet, dossier),
    ...advicePart(sheet, dossier),
    ...remarksPart(sheet, dossier),
    ...metPart(sheet, dossier),
    ...notApplicablePart(sheet, dossier),
    ...factsPart(sheet, dossier),
    ...filesPart(sheet, dossier),
  ];
  const written = parts.flatMap(({ title, lines }, index) => [
    indented(sheet, 0, sheet.words.say.part(index + 1, title), sheet.paint.bold),
    lines,
  ]);
  return spaced([verdictPart(sheet, report, dossier), ...written]);
}

/** What judged: the tool, the day, and each edition once. Then the verdict again: there a terminal stands at the end. */
function footer(sheet: Sheet, report: Report): Lines {
  const { say } = sheet.words;
  const editions = report.dossiers.flatMap(({ regulation, packs }) =>
    packs.map(({ id, digest }) => say.edition(id, regulation?.id === id ? regulation.effective : null, digest)),
  );
  const { name, version } = report.tool;
  const made = [say.explainHint(), say.madeBy(name, version, report.asOf), ...new Set(editions)];
  return [...made.flatMap((line) => indented(sheet, 0, line, sheet.paint.dim)), '', ...lastWord(sheet, report)];
}

function lastWord(sheet: Sheet, { dossiers, counts }: Report): Lines {
  const [only] = dossiers;
  if (dossiers.length === 1 && only !== undefined) return verdictLine(sheet, only);
  return indented(sheet, 0, sheet.words.say.batch(counts), sheet.paint.bold);
}
