import { expect, it } from 'vitest';
import { outsideParents } from '../../src/judge/outside-parents.js';
import type { Requirement } from '../../src/model/regulation.js';
import { makeRequirement } from './make-filling.js';

const stage = { id: 'acceptance', title: '验收', article: '第一条', documents: ['contract'] };
const make = (part: Partial<Requirement>) => makeRequirement({ stage: 'review', document: 'plan', ...part });
const ids = (...all: readonly Requirement[]) => outsideParents(all, stage).map(({ id }) => id);
const here = (part: Partial<Requirement>) => make({ stage: 'acceptance', ...part });

it.each<readonly [string, readonly Requirement[], readonly string[]]>([
  ['where an error hangs on them', [make({ id: 'plan' }), here({ id: 'a', parent: 'plan' })], ['plan']],
  ['not where only a warning does', [make({ id: 'plan' }), here({ id: 'a', parent: 'plan', severity: 'warning' })], []],
  [
    'where the stage names their document',
    [make({ id: 'contract', document: 'contract' }), here({ id: 'a', parent: 'contract', severity: 'info' })],
    ['contract'],
  ],
  [
    'with their own parents first',
    [make({ id: 'item', parent: 'plan' }), make({ id: 'plan' }), here({ id: 'a', parent: 'item' })],
    ['plan', 'item'],
  ],
  [
    'once',
    [make({ id: 'plan' }), here({ id: 'a', parent: 'plan' }), here({ id: 'b', parentAlso: ['plan'] })],
    ['plan'],
  ],
  ['not those of the stage itself', [here({ id: 'plan' }), here({ id: 'a', parent: 'plan' })], []],
  ['not those that stand nowhere', [here({ id: 'a', parent: 'gone' })], []],
])('parents of another stage are looked for %s', (_, all, expected) => {
  expect(ids(...all)).toEqual(expected);
});
