import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { excerptKey } from '../../src/model/excerpt.js';
import { renderHtml } from '../../src/report/html.js';
import { script } from '../../src/report/html/script.js';
import { style } from '../../src/report/html/style.js';
import { optionsFor, samples } from './formats.js';
import { attacks, poison, poisonedReport } from './hostile-strings.js';

const plan = '停车系统建设方案.docx';

/** What stands around the drawing that is missing, and the headings of the plan. */
const sections = new Map([
  [
    excerptKey({ file: plan, block: 57 }),
    {
      cutBefore: true,
      cutAfter: true,
      parts: [
        { kind: 'heading', block: 57, text: '第四章 应用系统建设方案' },
        { kind: 'paragraph', block: 58, text: '系统分为三层。' },
        {
          kind: 'table',
          block: 59,
          cutRows: true,
          rows: [
            { row: 0, isHeader: true, cells: [{ text: '层次', column: 0, colSpan: 2 }] },
            {
              row: 3,
              isHeader: false,
              cells: [
                { text: '数据层', column: 0, colSpan: 1 },
                { text: '存放停车数据', column: 1, colSpan: 1 },
              ],
            },
          ],
        },
      ],
    } as const,
  ],
  [
    excerptKey({ file: plan }),
    {
      cutBefore: false,
      cutAfter: false,
      parts: [{ kind: 'outline', headings: [{ level: 1, text: '第一章 概述', isHere: false }] }],
    } as const,
  ],
]);

/** A white dot. */
const picture = {
  file: plan,
  page: 14,
  width: 1,
  height: 1,
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAWk1v8QAAAABJRU5ErkJggg==',
};

const render = (name: string): string => {
  const report = samples[name]!;
  return renderHtml(report, optionsFor(report, { excerpts: { sections, pictures: [picture] } }));
};

interface Seen {
  /** Elements in order with the names of their attributes. */
  readonly shape: readonly string[];
  /** Values of every attribute of a name. */
  values(attribute: string): readonly string[];
}

function see(page: string): Seen {
  const shape: string[] = [];
  const attributes: [string, string][] = [];
  const parser = new Parser({
    onopentag: (name, given) => {
      shape.push([name, ...Object.keys(given)].join(' '));
      attributes.push(...Object.entries(given));
    },
    onclosetag: (name) => shape.push(`/${name}`),
    oncomment: (text) => shape.push(`comment ${text}`),
  });
  parser.write(page);
  parser.end();
  return { shape, values: (attribute) => attributes.filter(([name]) => name === attribute).map(([, value]) => value) };
}

describe('HTML', () => {
  it.each(Object.keys(samples))('%s: whole, but for its style and script', async (name) => {
    const page = render(name)
      .replace(style, '')
      .replace(script, '')
      .replace(/'sha256-[^']+'/gu, "'sha256-…'");
    await expect(page).toMatchFileSnapshot(`golden/${name}.html`);
  });

  it.each(Object.keys(samples))('%s: needs nothing but itself', (name) => {
    const { values } = see(render(name));
    expect([
      ...values('src').filter((src) => !src.startsWith('data:image/png;base64,')),
      ...values('srcset'),
      ...values('action'),
      ...values('style'),
    ]).toEqual([]);
    expect(values('href').filter((href) => !/^#[\w-]+$/u.test(href))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/u);
    expect(script).not.toMatch(/<[a-z/!]/iu);
  });

  it.each(Object.keys(samples))('%s: links lead to entries of the page, and no id stands twice', (name) => {
    const { values } = see(render(name));
    const ids = values('id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...new Set(values('href'))].filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('has an entry for every result of a single dossier', () => {
    const report = samples.later!;
    const [dossier] = report.dossiers;
    const shown = new Set(see(render('later')).values('id'));
    const all = [...(dossier?.results ?? []), ...(dossier?.advice ?? [])];
    expect(all.filter((_, index) => !shown.has(`d0-${index}`)).map(({ title }) => title)).toEqual([]);
  });

  it.each(attacks)('%j is no markup', (attack) => {
    const page = (text: string) => {
      const poisoned = [...sections].map(([key, excerpt]) => {
        const at = JSON.parse(key) as [string, number | null, null, null];
        return [JSON.stringify([`${text}${at[0]}${text}`, at[1], at[2], at[3]]), poison(excerpt, text)] as const;
      });
      return see(
        renderHtml(
          poisonedReport(text),
          optionsFor(samples.single!, {
            excerpts: { sections: new Map(poisoned), pictures: [{ ...picture, file: `${text}${plan}${text}` }] },
          }),
        ),
      );
    };
    const [hostile, harmless] = [page(attack), page('x')];
    expect(hostile.shape).toEqual(harmless.shape);
    expect(hostile.shape.some((element) => element.startsWith('figure'))).toBe(true);
    expect([hostile.values('id'), hostile.values('href'), hostile.values('data-mark')]).toEqual([
      harmless.values('id'),
      harmless.values('href'),
      harmless.values('data-mark'),
    ]);
  });
});
