import { describe, expect, it } from 'vitest';
import { escapeJson, markdownText, plainLine, plainLines } from '../../src/report/escape.js';

describe('plainLine', () => {
  it.each([
    ['colours and cursor', '\u001b[31m红\u001b[0m\u009b2J', '[31m红[0m2J'],
    ['a line that hides the one before', '错误\r通过', '错误 通过'],
    ['breaks of every kind', 'a\nb\r\nc\u0085d\u2028e\u2029f\tg\vh', 'a b c d e f g h'],
    ['NUL, backspace, bell, delete', 'a\u0000b\u0008c\u0007d\u007f', 'abcd'],
    ['bidi overrides, isolates, marks', '\u202e通过\u202c\u2066x\u2069\u200f\u061c', '通过x'],
    ['zero width', '不\u200b通\u200d过\ufeff\u2060', '不通过'],
    ['soft hyphen and tags', 'a\u00adb\u{e0041}c', 'abc'],
    ['halves of surrogate pairs', '\ud83d x \udc00', 'x'],
    ['runs of spaces', '  a   b  ', 'a b'],
  ])('takes the sting out of %s', (_, hostile, plain) => {
    expect(plainLine(hostile)).toBe(plain);
  });

  it('leaves rare characters, combining marks and emoji', () => {
    expect(plainLine('𠮷野家 é ①—…“” 😀')).toBe('𠮷野家 é ①—…“” 😀');
  });
});

it('plainLines keeps our own lines and indents', () => {
  expect(plainLines('一\n  二\u001b[2J  \n三')).toBe('一\n  二[2J\n三');
});

it('escapeJson changes how a string is written, not what it is', () => {
  const value = { text: '\u202e通过\u009b2J\ufeff\u2028' };
  const json = escapeJson(JSON.stringify(value));
  expect(json).toBe('{"text":"\\u202e通过\\u009b2J\\ufeff\\u2028"}');
  expect(JSON.parse(json)).toEqual(value);
});

it('markdownText leaves nothing that is markup', () => {
  expect(markdownText('# [x](javascript:alert) <img> `c` *b* a|b\n- d')).toBe(
    '\\# \\[x\\](javascript:alert) \\<img\\> \\`c\\` \\*b\\* a\\|b - d',
  );
  expect(markdownText('1. 概述')).toBe('\\1. 概述');
  expect(markdownText('- 概述')).toBe('\\- 概述');
});
