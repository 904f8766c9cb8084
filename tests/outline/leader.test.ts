import { describe, expect, it } from 'vitest';
import { leaderStart } from '../../src/outline/leader.js';

/** What is meant, as one expression: it says it best, but takes the square of the length of a row of dots. */
const MEANT =
  /(?:[.．·•…⋯‥_\-—]{2,}|(?:[.·．]\s+){2,}|[\t ]|\s{2,})[\s.．·…]*\(?(?:[0-9０-９]{1,4}|[ivxlIVXL]{1,5})\)?\s*$/u;

describe('leaderStart', () => {
  it.each([
    ['一、项目概况……12', 6],
    ['一、项目概况 12', 6],
    ['一、项目概况. . . . 12', 6],
    ['一、项目概况\t(iv)\n', 6],
    ['一、项目概况12', -1],
    ['一、项目概况……', -1],
    ['一、项目概况……12345', -1],
  ])('%j', (text, start) => {
    expect(leaderStart(text)).toBe(start);
  });

  it('finds what the expression finds in any mixture of signs', () => {
    const signs = [...'.．·•…⋯‥_-— \t\u3000\n1２9ivX()题目'];
    let state = 12345;
    const next = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    const texts = Array.from({ length: 20_000 }, () =>
      Array.from({ length: 1 + next(14) }, () => signs[next(signs.length)]).join(''),
    );
    expect(texts.filter((text) => leaderStart(text) !== (MEANT.exec(text)?.index ?? -1))).toEqual([]);
    expect(texts.filter((text) => leaderStart(text) >= 0).length).toBeGreaterThan(1000);
  });
});
