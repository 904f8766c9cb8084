import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/report/escape.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { optionsFor, rendered, samples } from './formats.js';
import { attacks, poisonedReport } from './hostile-strings.js';

/** The elements of a page in order, opened and closed; no text. */
function shape(html: string): readonly string[] {
  const seen: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => seen.push([name, ...Object.keys(attributes)].join(' ')),
    onclosetag: (name) => seen.push(`/${name}`),
    oncomment: () => seen.push('comment'),
    onprocessinginstruction: (name) => seen.push(name),
  });
  parser.write(html);
  parser.end();
  return seen;
}

describe('Markdown', () => {
  it.each(Object.keys(samples))('%s: whole', async (name) => {
    await expect(rendered(renderMarkdown, name)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it('lists what is met and what does not apply when asked', () => {
    const report = samples.single!;
    const titles = renderMarkdown(report, optionsFor(report, { verbose: true }))
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(titles).toEqual([
      '## 一、必须修改（3项）',
      '## 二、建议修改（1项）',
      '## 三、供参考（1项）',
      '## 四、无法判定（3项）',
      '## 五、请人工确认（1项）',
      '## 六、判为符合，但把握不大，请看一眼（1项）',
      '## 七、备注（2项）',
      '## 八、符合（1项）',
      '## 九、不适用（2项）',
      '## 十、项目情况',
      '## 十一、文件（4项）',
    ]);
  });

  it.each(attacks)('%j is no markup to a parser of GitHub’s Markdown', (attack) => {
    const render = (text: string): unknown =>
      shape(
        marked.parse(renderMarkdown(poisonedReport(text), optionsFor(samples.single!)), { gfm: true, async: false }),
      );
    expect(render(attack)).toEqual(render('x'));
  });
});

it.each([
  ['- a', '\\- a'],
  ['1. a', '\\1. a'],
  ['a | b', 'a \\| b'],
  ['[x](y)', '\\[x\\](y)'],
  ['<b>&amp;', '\\<b\\>\\&amp;'],
  ['http://a.cn www.a.cn', 'http\\://a.cn www\\.a.cn'],
])('markdownText: %j', (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});
