import { expect, it } from 'vitest';
import { pandocText } from '../../../scripts/survive/pandoc-text.js';

const said = (...blocks: unknown[]): string =>
  pandocText(JSON.stringify({ 'pandoc-api-version': [1, 22], meta: {}, blocks }));
const str = (c: string) => ({ t: 'Str', c });
const para = (...c: unknown[]) => ({ t: 'Para', c });
const plainAttributes = ['', [], []];

it('takes the words, with those of links and notes, and not the mark of a note', () => {
  const note = { t: 'Note', c: [para(str('remark'))] };
  const link = { t: 'Link', c: [plainAttributes, [str('link')], ['https://example.org', 'title']] };
  expect(said(para(str('one'), { t: 'Space' }, link, note))).toBe('one link remark');
});

it('leaves out what describes a picture', () => {
  const image = { t: 'Image', c: [plainAttributes, [str('a'), str('dog')], ['media/dog.png', 'dog.png']] };
  expect(said(para(str('before'), image, str('after')))).toBe('before after');
});

it('leaves out the prompt of a control, and keeps what stands in any other style', () => {
  const styled = (style: string, text: string) => ({
    t: 'Span',
    c: [['', [], [['custom-style', style]]], [str(text)]],
  });
  expect(said(para(styled('Placeholder Text', 'enter'), styled('Emphasis', 'kept')))).toBe('kept');
});

it('takes of a formula what it says, not how TeX sets it', () => {
  const math = { t: 'Math', c: [{ t: 'InlineMath' }, '\\begin{matrix}\\frac{a}{2}\\end{matrix}'] };
  expect(said(para(math)).replace(/\s/gu, '')).toBe('{a}{2}');
});

it('counts the numbers of a list from its first', () => {
  const list = {
    t: 'OrderedList',
    c: [
      [3, { t: 'Decimal' }, { t: 'Period' }],
      [[para(str('x'))], [para(str('y'))]],
    ],
  };
  expect(said(list)).toBe('3 x 4 y');
});

it('takes code as it stands', () => {
  expect(said({ t: 'CodeBlock', c: [plainAttributes, 'a = 1'] })).toBe('a = 1');
});

it('takes the caption of a table once', () => {
  const cell = [plainAttributes, { t: 'AlignDefault' }, 1, 1, [para(str('cell'))]];
  const body = [plainAttributes, 0, [], [[plainAttributes, [cell]]]];
  const caption = [[str('Costs')], [para(str('Costs'))]];
  const table = { t: 'Table', c: [plainAttributes, caption, [], [plainAttributes, []], [body], [plainAttributes, []]] };
  expect(said(table)).toBe('Costs cell');
});
