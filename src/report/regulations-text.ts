import type { Regulation, Stage } from '../model/regulation.js';
import type { RenderOptions } from './render.js';
import { severityCounts } from './severity-counts.js';
import { rows } from './text/rows.js';
import { beside, indented, type Lines, type Sheet, sheetOf, spaced } from './text/sheet.js';

/** What is built in; one regulation alone is shown with its stages and documents. */
export function renderRegulationsText(what: Regulation | readonly Regulation[], options: RenderOptions): string {
  const sheet = sheetOf(options);
  const blocks = isOne(what) ? details(sheet, what) : what.map((regulation) => brief(sheet, regulation));
  return `${spaced(blocks).join('\n')}\n`;
}

export const isOne = (what: Regulation | readonly Regulation[]): what is Regulation => !Array.isArray(what);

function brief(sheet: Sheet, regulation: Regulation): Lines {
  const { say, label } = sheet.words;
  const { id, title, documentNumber, effective, validUntil, stages, requirements } = regulation;
  return [
    ...beside(sheet, `${id}  `, say.document(title), sheet.paint.bold, sheet.paint.bold),
    ...indented(sheet, 4, say.clauses([documentNumber ?? '', say.inForce(effective, validUntil)])),
    ...indented(
      sheet,
      4,
      say.labelled(say.counted(label.requirements, requirements.length)) + say.severities(severityCounts(requirements)),
    ),
    ...indented(sheet, 4, say.labelled(label.stages) + say.list(stages.map((stage) => `${stage.id} ${stage.title}`))),
  ];
}

function details(sheet: Sheet, regulation: Regulation): readonly Lines[] {
  const { say, label } = sheet.words;
  const bold = (text: string): Lines => indented(sheet, 0, text, sheet.paint.bold);
  return [
    [
      ...beside(sheet, `${regulation.id}  `, say.document(regulation.title), sheet.paint.bold, sheet.paint.bold),
      ...rows(sheet, [
        [label.issuer, say.clauses([regulation.issuer ?? '', regulation.documentNumber ?? ''])],
        [label.effective, say.inForce(regulation.effective, regulation.validUntil)],
        [label.digest, regulation.digest],
      ]),
    ],
    [
      ...bold(say.counted(label.stages, regulation.stages.length)),
      ...regulation.stages.flatMap((stage) => stageLines(sheet, regulation, stage)),
    ],
    [
      ...bold(say.counted(label.documents, regulation.documents.length)),
      ...regulation.documents.flatMap(({ id, title, article, aliases }) =>
        beside(
          sheet,
          `  ${id}  `,
          say.clauses([
            say.document(title),
            article,
            aliases.length === 0 ? '' : say.labelled(label.aliases) + say.list(aliases),
          ]),
        ),
      ),
    ],
  ];
}

function stageLines(sheet: Sheet, { documents, requirements }: Regulation, stage: Stage): Lines {
  const { say, label } = sheet.words;
  const own = requirements.filter((requirement) => requirement.stage === stage.id);
  const titles = stage.documents.map(
    (id) => `${say.document(documents.find((each) => each.id === id)?.title ?? id)} ${id}`,
  );
  return [
    ...beside(sheet, `  ${stage.id}  `, say.clauses([stage.title, stage.article]), sheet.paint.bold),
    ...indented(
      sheet,
      6,
      say.labelled(say.counted(label.requirements, own.length)) + say.severities(severityCounts(own)),
    ),
    ...(titles.length === 0 ? [] : indented(sheet, 6, say.labelled(label.documents) + say.list(titles))),
    ...(stage.note === undefined ? [] : indented(sheet, 6, stage.note, sheet.paint.dim)),
  ];
}
