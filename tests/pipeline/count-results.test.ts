import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/report.js';
import { countResults, decideVerdict } from '../../src/pipeline/count-results.js';

type Draft = readonly [Result['outcome'], Result['severity'], { readonly under?: string; readonly kind?: string }?];

const resultOf = ([outcome, severity, more = {}]: Draft, at: number): Result =>
  ({
    requirement: `r-${at}`,
    outcome,
    severity,
    document: 'plan',
    title: '',
    citation: { article: '', quote: '' },
    findings: [],
    foldedUnder: more.under ?? null,
    parent: null,
    kind: more.kind ?? 'section-present',
    strength: 'heading',
    condition: null,
  }) as Result;
const results = (...drafts: readonly Draft[]): readonly Result[] => drafts.map((draft, at) => resultOf(draft, at));

describe('decideVerdict', () => {
  it.each<readonly [string, readonly Draft[], string]>([
    ['all met', [['met', 'error']], 'pass'],
    [
      'an error unmet',
      [
        ['met', 'error'],
        ['unmet', 'error'],
      ],
      'fail',
    ],
    [
      'a warning unmet',
      [
        ['met', 'error'],
        ['unmet', 'warning'],
      ],
      'pass',
    ],
    [
      'an error undetermined',
      [
        ['met', 'error'],
        ['undetermined', 'error'],
      ],
      'undetermined',
    ],
    [
      'a warning undetermined',
      [
        ['met', 'error'],
        ['undetermined', 'warning'],
      ],
      'pass',
    ],
    [
      'an error unmet and another undetermined',
      [
        ['unmet', 'error'],
        ['undetermined', 'error'],
      ],
      'fail',
    ],
    [
      'what is folded decides nothing',
      [
        ['met', 'error'],
        ['undetermined', 'error', { under: 'r-0' }],
      ],
      'pass',
    ],
    [
      'what a person attests decides nothing',
      [
        ['met', 'error'],
        ['undetermined', 'error', { kind: 'attestation' }],
      ],
      'pass',
    ],
    ['nothing', [], 'undetermined'],
    [
      'nothing that applies',
      [
        ['not-applicable', 'error'],
        ['not-applicable', 'warning'],
      ],
      'undetermined',
    ],
    ['only what a person attests', [['undetermined', 'error', { kind: 'attestation' }]], 'undetermined'],
    ['only a warning unmet', [['unmet', 'warning']], 'pass'],
  ])('%s', (_, drafts, expected) => {
    expect(decideVerdict(results(...drafts), 'error')).toBe(expected);
  });

  it.each([
    ['error', 'pass', 'pass'],
    ['warning', 'fail', 'pass'],
    ['info', 'fail', 'fail'],
  ] as const)('fails from %s on', (failOn, ofWarning, ofInfo) => {
    expect(decideVerdict(results(['met', 'error'], ['unmet', 'warning']), failOn)).toBe(ofWarning);
    expect(decideVerdict(results(['met', 'error'], ['unmet', 'info']), failOn)).toBe(ofInfo);
  });
});

it('counts every result once, a folded one apart', () => {
  const counted = countResults(
    results(
      ['met', 'error'],
      ['unmet', 'error'],
      ['unmet', 'warning'],
      ['unmet', 'info'],
      ['undetermined', 'error'],
      ['undetermined', 'error', { under: 'r-1' }],
      ['not-applicable', 'warning'],
    ),
  );
  expect(counted).toEqual({
    met: 1,
    unmet: 3,
    notApplicable: 1,
    undetermined: 1,
    folded: 1,
    errors: 1,
    warnings: 1,
    waived: 0,
  });
});
