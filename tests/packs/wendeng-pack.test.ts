import { describe, expect, it } from 'vitest';
import { heading, makeDocx } from '../support/make-docx.js';
import { checkFiles, regulation } from './sample-dossier.js';

describe('the text of the regulation', () => {
  it('holds every article cited', () => {
    const named = regulation.requirements.map(({ article }) => article.replace(/[（(].*$/u, ''));
    expect([...new Set(named)].filter((article) => !regulation.text.includes(article))).toEqual([]);
  });
});

const lines = regulation.text
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const outline = lines.slice(lines.lastIndexOf('附件2'));

/** The outline of annex 2 as authors leave it in their files: plain, with headings, with headings at both levels. */
const written: readonly (readonly [how: string, content: readonly Parameters<typeof makeDocx>[0][number][]])[] = [
  ['as plain paragraphs', outline],
  ['with chapters as headings', outline.map((line) => (/^第.章/u.test(line) ? heading(1, line) : line))],
  [
    'with chapters and items as headings',
    outline.map((line) => (/^第.章/u.test(line) ? heading(1, line) : /^.[.．]/u.test(line) ? heading(2, line) : line)),
  ],
  [
    'with the name of each item as a heading and the rest below',
    outline.flatMap((line) => {
      const [, name = '', rest = ''] = /^.[.．]([^。，]+)[。，]?(.*)$/u.exec(line) ?? [];
      if (/^第.章/u.test(line)) return [heading(1, line)];
      return name === '' ? [line] : [heading(2, name), ...(rest === '' ? [] : [rest])];
    }),
  ],
];

/** Items of annex 2 and the document they stand in, with their outcome and what was found wrong. */
const annex = (results: Awaited<ReturnType<typeof checkFiles>>['results']) =>
  results.filter(({ requirement }) => /annex2|^wendeng-12-[12]$/u.test(requirement));

describe('the regulation handed in as a dossier', () => {
  it.each(written)('its outline %s: nothing is said', async (_, content) => {
    const report = await checkFiles({ '建设方案.docx': makeDocx(content) });
    const results = annex(report.results);
    const codes = new Set(results.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect({
      met: results.filter(({ outcome }) => outcome === 'met').map(({ requirement }) => requirement),
      other: [...codes].filter((code) => !/^(?:instruction-copied|section-empty|.*-missing)$/u.test(code)),
      verdict: report.verdict,
    }).toEqual({ met: [], other: [], verdict: 'fail' });
  });

  it.each(['建设方案.docx', '可行性研究报告.docx'])('its whole text as %s: no item is met', async (file) => {
    const report = await checkFiles({ [file]: makeDocx(lines) });
    const met = annex(report.results).filter(({ outcome }) => outcome === 'met');
    expect({ met: met.map(({ requirement }) => requirement), verdict: report.verdict }).toEqual({
      met: [],
      verdict: 'fail',
    });
  });
});
