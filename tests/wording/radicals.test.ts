import { expect, it } from 'vitest';
import { unifyRadicals } from '../../src/wording/radicals.js';

it.each([
  ['⻅面', '见面'],
  ['⻓江⻔户', '长江门户'],
  ['⺠政局', '民政局'],
  ['没有部首', '没有部首'],
  ['⺀', '⺀'],
])('%s is read as %s', (text, expected) => {
  expect(unifyRadicals(text)).toBe(expected);
});
