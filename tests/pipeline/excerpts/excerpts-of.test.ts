import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/model/document.js';
import { excerptKey } from '../../../src/model/excerpt.js';
import type { Location } from '../../../src/model/place.js';
import { excerptsOf } from '../../../src/pipeline/excerpts/excerpts-of.js';
import { cleanDossier, reported, result } from '../../report/sample-report.js';

const file = '方案.docx';

/** Lines with their heading level, or a table of rows. */
function documentOf(
  contents: readonly (readonly [level: number, text: string] | readonly (readonly string[])[])[],
): Document {
  const blocks = contents.map((content, block): Block => {
    const place = { block };
    const [first, second] = content;
    if (typeof first === 'number')
      return {
        type: 'paragraph',
        text: String(second),
        place,
        ...(first > 0 ? { style: { name: `标题 ${first}`, headingLevel: first, kind: 'heading' as const } } : {}),
      };
    const rows = (content as readonly (readonly string[])[]).map((texts) => ({
      cells: texts.map((text, column) => ({ text, column, colSpan: 1, rowSpan: 1, blocks: [] })),
    }));
    return { type: 'table', place, rows };
  });
  return { file, format: 'docx', pages: null, blocks, furniture: [], notes: [], bookmarks: [] };
}

const plan = documentOf([
  [1, '第一章 概述'],
  [0, '本项目建设停车系统。'],
  [1, '第二章 设计'],
  [2, '2.1 架构'],
  [0, '系统分为三层。'],
  [2, '2.2 清单'],
  [['名称', '数量'], ...Array.from({ length: 12 }, (_, index) => [`设备${index + 1}`, '1'])],
  [1, '第三章 投资'],
  [0, '甲'.repeat(300)],
  [0, '乙'.repeat(300)],
  [0, '丙'.repeat(300)],
]);

function excerptAt(location: Omit<Location, 'file'>) {
  const at = { file, ...location };
  const finding = reported({ code: 'section-missing', args: { title: 'x', within: null, titles: [] }, location: at });
  const dossier = {
    ...cleanDossier,
    results: [result({ requirement: 'r', title: 'x', outcome: 'unmet', findings: [finding] })],
  };
  return excerptsOf(dossier, [plan]).get(excerptKey(at));
}

describe('excerptsOf', () => {
  it('shows the headings of the file where nothing has a place', () => {
    expect(excerptAt({})).toEqual({
      cutBefore: false,
      cutAfter: false,
      parts: [
        {
          kind: 'outline',
          headings: [
            { level: 1, text: '第一章 概述', isHere: false },
            { level: 1, text: '第二章 设计', isHere: false },
            { level: 2, text: '2.1 架构', isHere: false },
            { level: 2, text: '2.2 清单', isHere: false },
            { level: 1, text: '第三章 投资', isHere: false },
          ],
        },
      ],
    });
  });

  it('shows the headings below a heading that has any', () => {
    expect(excerptAt({ block: 2 })).toEqual({
      cutBefore: false,
      cutAfter: false,
      parts: [
        {
          kind: 'outline',
          headings: [
            { level: 1, text: '第二章 设计', isHere: true },
            { level: 2, text: '2.1 架构', isHere: false },
            { level: 2, text: '2.2 清单', isHere: false },
          ],
        },
      ],
    });
  });

  it('shows the section a paragraph stands in, and nothing of the next', () => {
    expect(excerptAt({ block: 4 })).toEqual({
      cutBefore: false,
      cutAfter: false,
      parts: [
        { kind: 'heading', block: 3, text: '2.1 架构' },
        { kind: 'paragraph', block: 4, text: '系统分为三层。' },
      ],
    });
  });

  it('shows the head of a table and the rows around the one that matters', () => {
    const rows = (shown: readonly number[]) =>
      shown.map((row) => ({
        row,
        isHeader: row === 0,
        cells: (row === 0 ? ['名称', '数量'] : [`设备${row}`, '1']).map((text, column) => ({
          text,
          column,
          colSpan: 1,
        })),
      }));
    expect(excerptAt({ block: 6, row: 7 })).toEqual({
      cutBefore: false,
      cutAfter: false,
      parts: [
        { kind: 'heading', block: 5, text: '2.2 清单' },
        { kind: 'table', block: 6, cutRows: true, rows: rows([0, 5, 6, 7, 8, 9, 10]) },
      ],
    });
  });

  it('cuts a long section around the place, below its heading', () => {
    const excerpt = excerptAt({ block: 9 });
    expect(excerpt).toEqual({
      cutBefore: true,
      cutAfter: true,
      parts: [
        { kind: 'heading', block: 7, text: '第三章 投资' },
        { kind: 'paragraph', block: 9, text: '乙'.repeat(300) },
      ],
    });
  });

  it('shows nothing of what is met, and nothing of a file that was not read', () => {
    const met = result({ requirement: 'r', title: 'x', evidence: [{ location: { file, block: 4 }, how: 'mention' }] });
    expect([...excerptsOf({ ...cleanDossier, results: [met] }, [plan])]).toEqual([]);
    const gone = { ...plan, file: '另一份.docx' };
    const finding = reported({
      code: 'figure-missing',
      args: { title: 'x', within: null },
      location: { file, block: 4 },
    });
    const unmet = result({ requirement: 'r', title: 'x', outcome: 'unmet', findings: [finding] });
    expect([...excerptsOf({ ...cleanDossier, results: [unmet] }, [gone])]).toEqual([]);
  });
});
