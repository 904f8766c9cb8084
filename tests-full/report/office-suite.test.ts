import { expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Block, Document } from '../../src/model/document.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.js';
import { buildChecklist } from '../../src/report/checklist/checklist.js';
import { renderChecklistDocx } from '../../src/report/checklist/checklist-docx.js';
import { renderChecklistXlsx } from '../../src/report/checklist/checklist-xlsx.js';
import { renderDocx } from '../../src/report/docx.js';
import { letterTemplate } from '../../src/report/docx/letter-template.js';
import { skeletonFor } from '../../src/report/skeleton/skeleton.js';
import { skeletonDocx } from '../../src/report/skeleton/skeleton-docx.js';
import { formTemplate } from '../../src/report/xlsx/form-template.js';
import { renderXlsx } from '../../src/report/xlsx.js';
import { outlinedRegulation } from '../../tests/report/outlined-regulation.js';
import { cleanDossier, reportOf, sampleDossier } from '../../tests/report/sample-report.js';
import { inOfficeSuite, hasOfficeSuite, saveAs } from '../support/office-suite.js';

const words = wordsOf('zh');
const options = { words, width: 100, colour: false, verbose: false, office: '大数据中心' };
const report = reportOf([sampleDossier(), cleanDossier]);
const [review] = outlinedRegulation.stages;
const [plan] = outlinedRegulation.documents;
if (review === undefined || plan === undefined) throw new Error('the sample has a stage and a document');
const checklist = buildChecklist(outlinedRegulation, review, words);

/** What a reader sees: numbers, texts, cells. */
function seen(blocks: readonly Block[]): readonly unknown[] {
  return blocks.flatMap((block): readonly unknown[] =>
    block.type === 'table'
      ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))]
      : block.text === ''
        ? []
        : [`${block.number ?? ''}${block.text}`],
  );
}

const docx = (bytes: Uint8Array): Document | null => readDocx(bytes, 'x.docx').document;
const xlsx = (bytes: Uint8Array): Document | null => readXlsx(bytes, 'x.xlsx').document;

it.skipIf(!hasOfficeSuite).each([
  ['a letter', () => renderDocx(report, options)],
  ['a checklist', () => renderChecklistDocx(checklist, options)],
  ['a skeleton', () => skeletonDocx(skeletonFor(outlinedRegulation, plan, words), outlinedRegulation, words)],
])(`${inOfficeSuite} opens %s and saves it with the same text, numbers and headings`, async (_, make) => {
  const bytes = await make();
  const saved = docx(saveAs(bytes, 'docx', 'docx'));
  expect(seen(saved?.blocks ?? [])).toEqual(seen(docx(bytes)?.blocks ?? []));
});

it.skipIf(!hasOfficeSuite).each([
  ['the table of a review', () => renderXlsx(report, options)],
  ['a checklist', () => renderChecklistXlsx(checklist, options)],
])(`${inOfficeSuite} opens %s and saves it with the same sheets and cells`, async (_, make) => {
  const bytes = await make();
  const sheets = (document: Document | null) =>
    (document?.blocks ?? []).map((block) => [block.place.sheet, seen([block])]);
  expect(sheets(xlsx(saveAs(bytes, 'xlsx', 'xlsx')))).toEqual(sheets(xlsx(bytes)));
});

it.skipIf(!hasOfficeSuite)(`a template saved by ${inOfficeSuite} is filled as ours is`, async () => {
  const letter = { file: 'own.docx', bytes: saveAs(letterTemplate(words), 'docx', 'docx') };
  const own = docx(await renderDocx(report, { ...options, template: letter }));
  expect(seen(own?.blocks ?? [])).toEqual(seen(docx(await renderDocx(report, options))?.blocks ?? []));
  const form = { file: 'own.xlsx', bytes: saveAs(formTemplate(words), 'xlsx', 'xlsx') };
  const filled = xlsx(await renderXlsx(report, { ...options, template: form }));
  const ours = xlsx(await renderXlsx(report, options));
  expect(filled?.blocks.map((block) => [block.place.sheet, seen([block])])).toEqual(
    ours?.blocks.map((block) => [block.place.sheet, seen([block])]),
  );
});
