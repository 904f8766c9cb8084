import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { renderHtml } from '../../src/report/html.js';
import { optionsFor, samples } from '../../tests/report/formats.js';
import { attacks, poisonedReport } from '../../tests/report/hostile-strings.js';
import { cleanDossier, reportOf, sampleDossier } from '../../tests/report/sample-report.js';
import { Browser, browserPath, inBrowser } from '../support/browser.js';
import { dossierOf, excerptsOf } from '../support/many-findings.js';

const pageOf = (name: string): string => renderHtml(samples[name]!, optionsFor(samples[name]!));
const titles = (page: Page): Promise<readonly string[]> =>
  page.locator('article.entry > header > :is(h3, h4):visible').allTextContents();
const status = (page: Page): Promise<string> => page.locator('.shown').innerText();
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.id || document.activeElement.name || document.activeElement.localName');

describe.skipIf(browserPath === null)(inBrowser, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await Browser.open();
  });
  afterAll(async () => {
    await browser.close();
    expect(browser.complaints).toEqual([]);
  });

  describe('one dossier', () => {
    it('opens from a file, asks for nothing, and says the verdict first', async () => {
      const page = await browser.show(pageOf('single'));
      expect(await page.title()).toBe('不通过，政府大院停车系统建设项目');
      expect(await page.locator('.stamp').innerText()).toBe('结论：\n不通过');
      expect((await page.locator('.tally').first().innerText()).split(/\s+/u)).toEqual(
        '3 错误 1 警告 1 提示 3 无法判定 1 待人工确认 2 符合 2 不适用'.split(' '),
      );
      expect(await titles(page)).toEqual([
        '1. 系统安全方案',
        '2. 系统拓扑图',
        '3. 更新周期',
        '4. 与其他部门交换共享数据',
        '5. 资金来源',
      ]);
      expect(browser.complaints).toEqual([]);
      await page.close();
    });

    it('filters by outcome, by document and by words, and shows all again', async () => {
      const page = await browser.show(pageOf('single'));
      expect(await status(page)).toBe('显示13项，共13项');
      await page.getByRole('checkbox', { name: '错误' }).uncheck();
      expect(await titles(page)).toEqual(['4. 与其他部门交换共享数据', '5. 资金来源']);
      expect(await page.locator('[data-part=errors]').isVisible()).toBe(false);
      await page.getByRole('button', { name: '恢复全部' }).click();
      await page.getByRole('combobox', { name: '材料' }).selectOption({ label: '《信息资源目录》' });
      expect([await titles(page), await status(page)]).toEqual([['3. 更新周期'], '显示1项，共13项']);
      await page.getByRole('button', { name: '恢复全部' }).click();
      await page.getByRole('searchbox').fill('ｘｘ局 待补充');
      await expect.poll(() => status(page)).toMatch(/^显示1项/u);
      expect(await titles(page)).toEqual(['4. 与其他部门交换共享数据']);
      await page.getByRole('searchbox').fill('没有这样的话');
      await expect.poll(() => status(page)).toMatch(/^显示0项/u);
      await page.getByRole('searchbox').press('Escape');
      expect(await status(page)).toBe('显示13项，共13项');
      await page.close();
    });

    it('finds what is met where a search names it, and opens the part it stands in', async () => {
      const page = await browser.show(pageOf('single'));
      expect(
        await page
          .getByText('开工建设前')
          .or(page.locator('li.line', { hasText: '变更申请早于开工' }))
          .first()
          .isVisible(),
      ).toBe(false);
      await page.getByRole('searchbox').fill('变更申请早于开工');
      await expect.poll(() => status(page)).toMatch(/^显示1项/u);
      expect(await page.locator('li.line', { hasText: '变更申请早于开工' }).isVisible()).toBe(true);
      await page.close();
    });

    it('goes from the outline to an entry, whatever hides it', async () => {
      const page = await browser.show(pageOf('single'));
      await page.getByRole('checkbox', { name: '错误' }).uncheck();
      await page.getByRole('link', { name: '错误 系统拓扑图' }).click();
      await expect.poll(() => focused(page)).toBe('d0-2');
      expect(await titles(page)).toContain('2. 系统拓扑图');
      await page.getByRole('link', { name: '不适用 变更申请早于开工' }).click();
      await expect.poll(() => focused(page)).toBe('d0-14');
      expect(await page.locator('#d0-14').isVisible()).toBe(true);
      await page.close();
    });

    it('filters by a document from the overview', async () => {
      const page = await browser.show(pageOf('single'));
      await page.getByRole('button', { name: '《信息资源目录》' }).click();
      expect(await titles(page)).toEqual(['3. 更新周期']);
      expect(await focused(page)).toBe('document');
      await page.close();
    });

    it('is used with the keyboard alone, and its single keys can be switched off', async () => {
      const page = await browser.show(pageOf('single'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('j');
      expect(await focused(page)).toBe('d0-3');
      await page.keyboard.press('j');
      expect(await focused(page)).toBe('d0-2');
      await page.keyboard.press('k');
      expect(await focused(page)).toBe('d0-3');
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('text');
      await page.keyboard.type('jk/?');
      expect(await page.getByRole('searchbox').inputValue()).toBe('jk/?');
      await page.keyboard.press('Escape');
      await page.locator('#d0-3').focus();
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: '启用单键快捷键' }).uncheck();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').isVisible()).toBe(false);
      await page.locator('#d0-3').focus();
      await page.keyboard.press('j');
      expect(await focused(page)).toBe('d0-3');
      await page.keyboard.press('?');
      await page.getByRole('button', { name: '快捷键' }).click();
      await page.getByRole('checkbox', { name: '启用单键快捷键' }).check();
      await page.close();
    });

    it('prints on A4: every finding, no control, white whatever the screen is', async () => {
      const page = await browser.show(pageOf('single'), { dark: true });
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const raw = bytes.toString('latin1');
      const boxes = [...raw.matchAll(/\/MediaBox \[([^\]]+)\]/gu)].map((box) =>
        box[1]?.trim().split(/\s+/u).map(Number),
      );
      expect(boxes.length).toBeGreaterThan(0);
      for (const [left = 1, bottom = 1, width = 0, height = 0] of boxes as number[][])
        expect([left, bottom, Math.round(width), Math.round(height)]).toEqual([0, 0, 595, 842]);
      const { document } = await readDocument(new Uint8Array(bytes), 'report.pdf', 'pdf');
      const text = (document?.blocks ?? [])
        .flatMap((block) =>
          block.type === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
        )
        .join('')
        .replace(/\s/gu, '');
      const wanted = [
        '不通过',
        '系统安全方案',
        '系统拓扑图',
        '更新周期',
        '与其他部门交换共享数据',
        '资金来源',
        '新建系统的论证',
      ];
      expect(wanted.filter((title) => !text.includes(title))).toEqual([]);
      expect(['搜索标题', '恢复全部', '快捷键', '深色'].filter((word) => text.includes(word))).toEqual([]);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      await page.close();
    });

    it('changes between light and dark, as the system or the reader wants', async () => {
      const background = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const page = await browser.show(pageOf('single'), { dark: true });
      const dark = await background(page);
      await page.getByRole('button', { name: '深色／浅色' }).click();
      const light = await background(page);
      expect([dark, light]).toEqual(['rgb(20, 24, 31)', 'rgb(244, 245, 247)']);
      await page.getByRole('button', { name: '深色／浅色' }).click();
      expect(await background(page)).toBe(dark);
      await page.evaluate('localStorage.clear()');
      await page.close();
    });

    it.each([60, 2000])('with %i findings opens, scrolls to the last and filters', async (count) => {
      const report = reportOf([dossierOf(count)]);
      const html = renderHtml(report, optionsFor(report, { excerpts: excerptsOf(count) }));
      if (count === 60) expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
      const page = await browser.show(html);
      expect(await status(page)).toBe(`显示${count}项，共${count}项`);
      await page.keyboard.press('End');
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      const last = page.locator('article.entry').last();
      await last.scrollIntoViewIfNeeded();
      expect(await last.locator('h4').isVisible()).toBe(true);
      await page.getByRole('searchbox').fill(`many-${count} `);
      await expect.poll(() => status(page)).toMatch(/^显示1项/u);
      expect((await titles(page)).map((title) => title.replace(/^\d+\. /u, ''))).toEqual([`要求${count}`]);
      await page.keyboard.press('Escape');
      await page.getByRole('checkbox', { name: '错误' }).uncheck();
      const errors = report.dossiers[0]?.counts.errors ?? 0;
      expect(await status(page)).toBe(`显示${count - errors}项，共${count}项`);
      await page.close();
    });
  });

  describe('a batch', () => {
    const other = { ...dossierOf(12), path: 'dossiers/other', project: { name: '照明系统', unit: '城管局' } };
    const report = reportOf([cleanDossier, sampleDossier(), other]);
    const html = renderHtml(report, optionsFor(report));
    const names = (page: Page) =>
      page.locator('table.sortable').first().locator('tbody tr:visible th a').allInnerTexts();

    it('sorts by a column, both ways', async () => {
      const page = await browser.show(html);
      expect(await names(page)).toEqual(['dossiers/clean', '政府大院停车系统建设项目', '照明系统']);
      const head = page.locator('table.sortable').first().getByRole('button', { name: '错误' });
      await head.click();
      expect(await names(page)).toEqual(['照明系统', '政府大院停车系统建设项目', 'dossiers/clean']);
      await head.click();
      expect(await names(page)).toEqual(['dossiers/clean', '政府大院停车系统建设项目', '照明系统']);
      expect(await page.locator('th[aria-sort]').first().getAttribute('aria-sort')).toBe('ascending');
      await page.close();
    });

    it('shows dossiers by verdict and by words, in every table', async () => {
      const page = await browser.show(html);
      await page.getByRole('checkbox', { name: '不通过' }).uncheck();
      expect([await names(page), await status(page)]).toEqual([['dossiers/clean'], '显示1项，共3项']);
      await page.getByRole('button', { name: '恢复全部' }).click();
      await page.getByRole('searchbox').fill('城管局');
      await expect.poll(() => status(page)).toMatch(/^显示1项/u);
      expect(await names(page)).toEqual(['照明系统']);
      expect(await page.locator('table.matrix tbody tr:visible th a').allInnerTexts()).toEqual(['照明系统']);
      await page.close();
    });

    it('goes from the matrix to what is wrong', async () => {
      const page = await browser.show(html);
      expect(await page.locator('#d1-2').isVisible()).toBe(false);
      await page.locator('table.matrix a[href="#d1-2"]').click();
      await expect.poll(() => focused(page)).toBe('d1-2');
      expect(await page.locator('#d1-2 h4').innerText()).toBe('2. 系统拓扑图');
      await page.close();
    });
  });

  const looks = {
    light: {},
    dark: { dark: true },
    phone: { width: 390, height: 844 },
    'dark phone': { width: 360, height: 640, dark: true },
  };
  describe.each(Object.entries(looks))('%s', (_, look) => {
    it.each(Object.keys(samples))('%s: axe finds nothing, and nothing is wider than the screen', async (name) => {
      const page = await browser.show(pageOf(name), look);
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
      expect(await browser.axe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.close();
    });
  });

  it('runs nothing that a document says', async () => {
    const all = attacks.join('');
    const page = await browser.show(renderHtml(poisonedReport(all), optionsFor(samples.single!)));
    expect(await page.locator('article.entry').count()).toBe(5);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});
