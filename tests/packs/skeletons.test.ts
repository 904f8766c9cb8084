import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Regulation } from '../../src/model/regulation.js';
import type { DossierReport, Result } from '../../src/model/report.js';
import { checkDossiers } from '../../src/pipeline/check-dossiers.js';
import { listRegulations } from '../../src/pipeline/list-regulations.js';
import { skeletonFor } from '../../src/report/skeleton/skeleton.js';
import { skeletonDocx } from '../../src/report/skeleton/skeleton-docx.js';
import { type Files, folderOf } from '../pipeline/dossier-folder.js';

const words = wordsOf('zh');
const regulations = await listRegulations({ cwd: '/' });

const SAID = '本部分由编制组按实际情况写成，经内部讨论后定稿。';
const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const GUIDANCE = /<w:p><w:pPr><w:pStyle w:val="Guidance"\/>.*?<\/w:p>/gu;
const TITLE = /<w:p><w:pPr><w:pStyle w:val="Title"\/>.*?<\/w:p>/u;

type Edit = (markup: string) => string;
const untouched: Edit = (markup) => markup;
/** One sentence at the top: the document says something, its chapters nothing. */
const begun: Edit = (markup) => markup.replace(TITLE, (title) => title + said(SAID));
const ANSWER = /(<w:pStyle w:val="TableText"\/><\/w:pPr>)(<\/w:p>)/gu;
/** A sentence in place of each instruction, an answer in each field. */
const filled: Edit = (markup) => {
  let count = 0;
  const answer = (_: string, open: string, close: string): string =>
    `${open}<w:r><w:t>已按第${++count}号通知登记</w:t></w:r>${close}`;
  return markup
    .replace(GUIDANCE, () => said(`${SAID}共${++count}稿。`))
    .replace(ANSWER, answer)
    .replaceAll('待填写', '见系统登记');
};

function edited(bytes: Uint8Array, edit: Edit): Uint8Array {
  const parts = unzipSync(bytes);
  const markup = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(markup)) });
}

/** The skeletons of all documents of a stage, as a dossier. */
function skeletons(regulation: Regulation, documents: readonly string[], edit: Edit): Files {
  const kinds = regulation.documents.filter(({ id }) => documents.includes(id));
  return Object.fromEntries(
    kinds.map((kind) => [
      `${kind.title.replace(/[\\/:*?"<>|]/gu, ' ')}.docx`,
      edited(skeletonDocx(skeletonFor(regulation, kind, words), regulation, words), edit),
    ]),
  );
}

async function check(regulation: Regulation, stage: string, files: Files, fact: string): Promise<DossierReport> {
  const facts = regulation.facts.map(({ name, type }) => [
    name,
    type === 'boolean' ? fact : type === 'number' ? '500' : '有',
  ]);
  const report = await checkDossiers({
    folders: [folderOf(files)],
    cwd: '/',
    regulation: regulation.id,
    stage,
    facts: Object.fromEntries(facts),
    failOn: 'error',
    asOf: '2026-03-01',
    lang: 'zh',
  });
  const [dossier] = report.dossiers;
  if (dossier === undefined) throw new Error('no dossier');
  return dossier;
}

/** What asks for words on a document of the stage; nothing proposed breaks no prohibition, and nothing compared none. */
const ASKS = new Set([
  'document-present',
  'section-present',
  'item-covered',
  'field-present',
  'field-format',
  'column-present',
]);
const codesOf = ({ findings }: Result): readonly string[] => findings.map(({ code }) => code);
const GONE = /^(?:document|section|item|table|column|field)-missing$/u;

describe.each(regulations.map((regulation) => [regulation.id, regulation] as const))(
  'skeletons of %s',
  (_, regulation) => {
    const stages = regulation.stages.filter(({ documents }) => documents.length > 0);

    const wrong = async (
      edit: Edit,
      fact: string,
      isWrong: (result: Result) => boolean,
    ): Promise<readonly string[]> => {
      const found: string[] = [];
      for (const { id, documents } of stages) {
        const { results } = await check(regulation, id, skeletons(regulation, documents, edit), fact);
        const own = results.filter(({ document, kind }) => documents.includes(document) && ASKS.has(kind));
        found.push(
          ...own.filter(isWrong).map((result) => `${result.requirement} ${result.outcome} ${codesOf(result).join()}`),
        );
      }
      return found;
    };
    const isMetOrMissing = (result: Result): boolean =>
      result.outcome === 'met' || codesOf(result).some((code) => GONE.test(code));

    it.each(['true', 'false'])('untouched say nothing, and lack nothing (facts %s)', async (fact) => {
      expect(await wrong(untouched, fact, isMetOrMissing)).toEqual([]);
    });

    it('begun have empty chapters, no missing ones', async () => {
      const begunWrong = (result: Result): boolean => isMetOrMissing(result) && result.kind !== 'document-present';
      expect(await wrong(begun, 'true', begunWrong)).toEqual([]);
    });

    it('filled lack no chapter, item or column', async () => {
      const shapes = new Set([
        'section-missing',
        'section-empty',
        'instruction-copied',
        'placeholder-text',
        'column-missing',
        'cell-empty',
        'form-wrong',
      ]);
      expect(await wrong(filled, 'true', (result) => codesOf(result).some((code) => shapes.has(code)))).toEqual([]);
    });
  },
);
