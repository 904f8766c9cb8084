import { expect, it } from 'vitest';
import { foldedUnder, groupResults } from '../../src/report/group.js';
import { result } from './sample-report.js';

const at = (requirement: string, document: string, section: readonly string[], block: number) =>
  result({
    requirement,
    title: requirement,
    document,
    evidence: [{ how: 'heading', location: { file: 'x', section, block } }],
  });

it('groups by document in the order given, and by chapter as the document has them', () => {
  const results = [
    at('a', 'plan', ['二', '（一）'], 30),
    at('b', 'form', ['一'], 5),
    at('c', 'plan', ['二'], 20),
    at('d', 'plan', ['一'], 10),
    at('e', 'plan', [], 40),
  ];
  const grouped = groupResults(results).map(({ document, chapters }) => [
    document,
    chapters.map(({ title, results: inside }) => [title, inside.map(({ requirement }) => requirement)]),
  ]);
  expect(grouped).toEqual([
    [
      'plan',
      [
        [null, ['e']],
        ['一', ['d']],
        ['二', ['a', 'c']],
      ],
    ],
    ['form', [['一', ['b']]]],
  ]);
});

it('folds grandchildren under the root cause, and survives a ring', () => {
  const folded = (requirement: string, under: string) =>
    result({ requirement, title: requirement, foldedUnder: under });
  const results = [
    result({ requirement: 'root', title: 'root' }),
    folded('child', 'root'),
    folded('grandchild', 'child'),
    folded('stray', 'elsewhere'),
    folded('ring-a', 'ring-b'),
    folded('ring-b', 'ring-a'),
  ];
  const byRoot = [...foldedUnder(results)].map(([root, inside]) => [
    root,
    inside.map(({ requirement }) => requirement),
  ]);
  expect(byRoot).toEqual([
    ['root', ['child', 'grandchild']],
    ['elsewhere', ['stray']],
    ['ring-b', ['ring-a']],
    ['ring-a', ['ring-b']],
  ]);
});
