import { describe, expect, it } from 'vitest';
import { talkLang } from '../../src/cli/language.js';
import { wantsColour, widthFor } from '../../src/cli/terminal.js';
import { today } from '../../src/cli/today.js';
import { memory } from './call.js';

describe('talkLang: the call, then the variables, then the system', () => {
  it.each([
    [['check', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    [['check', '--lang=zh'], { LANG: 'en_US.UTF-8' }, 'en-US', 'zh'],
    [['check', '--lang', 'fr'], { LANG: 'zh_CN' }, 'en-US', 'zh'],
    [['check', '--', '--lang', 'en'], { LANG: 'zh_CN' }, 'en-US', 'zh'],
    [[], { LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'en-US', 'zh'],
    [[], { LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'zh-CN', 'en'],
    [[], { LANG: 'C' }, 'zh-CN', 'en'],
    [[], {}, 'zh-Hans-CN', 'zh'],
    [[], {}, 'de-DE', 'en'],
  ] as const)('%j %j %s → %s', (argv, env, systemLocale, lang) => {
    expect(talkLang(argv, { env, systemLocale })).toBe(lang);
  });
});

describe('wantsColour', () => {
  const tty = memory({ isTTY: true });
  it.each([
    ['a terminal', tty, {}, true, true],
    ['a pipe', memory(), {}, true, false],
    ['a dumb terminal', tty, { TERM: 'dumb' }, true, false],
    ['NO_COLOR', tty, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', tty, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR into a pipe', memory(), { FORCE_COLOR: '1' }, true, true],
    ['FORCE_COLOR over NO_COLOR', memory(), { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    ['FORCE_COLOR=0', tty, { FORCE_COLOR: '0' }, true, false],
    ['--no-color over all', tty, { FORCE_COLOR: '1' }, false, false],
  ])('%s', (_, stdout, env, asked, wanted) => {
    expect(wantsColour({ stdout, env }, asked)).toBe(wanted);
  });
});

it('widthFor keeps between 40 and 120 columns, and 100 where nobody looks', () => {
  const widths = [10, 80, 200, 0].map((columns) => widthFor(memory({ isTTY: true, columns })));
  expect([...widths, widthFor(memory({ columns: 80 }))]).toEqual([40, 80, 120, 100, 100]);
});

it('today is the user’s own day', () => {
  expect(today({ now: () => new Date(2026, 0, 9, 0, 5) })).toBe('2026-01-09');
});
