import { describe, expect, it } from 'vitest';
import { compileRequirement } from '../../src/judge/compile-requirement.js';
import { type JudgeInput, StageJudge } from '../../src/judge/judge-stage.js';
import type { Filling } from '../../src/model/filling.js';
import type { Requirement } from '../../src/model/regulation.js';
import type { FactValue } from '../../src/model/report.js';
import { makeFilling, makeRequirement } from './make-filling.js';

type Draft = Partial<Requirement> & { readonly id: string };

interface Situation {
  /** Requirements for which something was found; a filling where it matters what. */
  readonly found?: readonly (string | readonly [id: string, filling: Partial<Filling>])[];
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly assumed?: readonly string[];
  readonly unread?: JudgeInput['unread'];
  readonly outside?: readonly Draft[];
  readonly present?: boolean;
  readonly isNothingRead?: boolean;
}

const schemaOf = ({ strength, schema }: Draft) =>
  schema ?? { strength: strength ?? 'heading', says: { characters: 1 } };

function judge(drafts: readonly Draft[], situation: Situation = {}) {
  const {
    found = [],
    facts = {},
    assumed = [],
    unread = [],
    outside = [],
    present = true,
    isNothingRead = false,
  } = situation;
  const make = (draft: Draft): Requirement => makeRequirement({ ...draft, schema: schemaOf(draft) });
  const fillingsOf = (id: string): readonly Filling[] =>
    found.flatMap((entry) => {
      const [own, filling] = typeof entry === 'string' ? ([entry, {}] as const) : entry;
      return own === id ? [makeFilling(filling)] : [];
    });
  const judgements = new StageJudge({
    requirements: drafts.map(make),
    outside: outside.map(make),
    slotOf: ({ id }) => ({
      requirement: id,
      fillings: fillingsOf(id),
      expectedAt: null,
      within: null,
      isPresent: present,
    }),
    checkOf: compileRequirement,
    facts: new Map(Object.entries(facts)),
    assumed: new Set(assumed),
    unread,
    isNothingRead,
  }).judgeAll();
  return Object.fromEntries(
    judgements.map(({ requirement, outcome, reason, foldedUnder, findings }) => [
      requirement,
      [outcome, reason, foldedUnder, findings.map(({ code }) => code).join()],
    ]),
  );
}

const MET = ['met', null, null, ''];
const MISSING = ['unmet', null, null, 'section-missing'];
const folded = (under: string) => ['undetermined', 'follows-from-parent', under, ''];

describe('parents and children', () => {
  const family: readonly Draft[] = [
    { id: 'plan', strength: 'document' },
    { id: 'chapter', parent: 'plan' },
    { id: 'item', parent: 'chapter' },
    { id: 'detail', parent: 'item' },
  ];

  it('each is judged by itself where its parent is there', () => {
    expect(judge(family, { found: [['plan', { how: 'document' }], 'chapter', 'detail'] })).toEqual({
      plan: MET,
      chapter: MET,
      item: MISSING,
      detail: MET,
    });
  });

  it('what lies in something missing folds under the highest that is missing', () => {
    expect(judge(family, { found: [['plan', { how: 'document' }]] })).toEqual({
      plan: MET,
      chapter: MISSING,
      item: folded('chapter'),
      detail: folded('chapter'),
    });
    expect(judge(family)).toEqual({
      plan: ['unmet', null, null, 'document-missing'],
      chapter: folded('plan'),
      item: folded('plan'),
      detail: folded('plan'),
    });
  });

  it('what is found elsewhere is met although its parent is missing, and its own children are judged', () => {
    expect(judge(family, { found: [['plan', { how: 'document' }], 'item'] })).toEqual({
      plan: MET,
      chapter: MISSING,
      item: MET,
      detail: MISSING,
    });
  });

  it('takes any of two parents', () => {
    const child: readonly Draft[] = [{ id: 'a' }, { id: 'b' }, { id: 'child', parent: 'a', parentAlso: ['b'] }];
    expect(judge(child, { found: ['b'] }).child).toEqual(MISSING);
    expect(judge(child, { found: ['a'] }).child).toEqual(MISSING);
    expect(judge(child).child).toEqual(folded('a'));
  });

  it('a parent beyond the stage is as none', () => {
    expect(judge([{ id: 'child', parent: 'elsewhere' }])).toEqual({ child: MISSING });
  });

  it('judges in any order of the list', () => {
    expect(Object.keys(judge([...family].reverse()))).toEqual(['detail', 'item', 'chapter', 'plan']);
    expect(judge([...family].reverse()).detail).toEqual(folded('plan'));
  });
});

describe('conditions', () => {
  const conditional: Draft = { id: 'video', condition: 'cameras', applies: { op: 'fact', name: 'cameras' } };
  const child: Draft = { id: 'range', parent: 'video' };

  it.each<readonly [string, Situation, readonly unknown[]]>([
    ['holds', { facts: { cameras: true } }, MISSING],
    ['does not hold', { facts: { cameras: false } }, ['not-applicable', 'fact-false', null, '']],
    [
      'is taken not to hold',
      { facts: { cameras: false }, assumed: ['cameras'] },
      ['not-applicable', 'fact-assumed', null, ''],
    ],
    ['is not known to hold', {}, ['undetermined', 'fact-unknown', null, '']],
  ])('that %s', (_, situation, expected) => {
    expect(judge([conditional], situation).video).toEqual(expected);
  });

  it('is false for what is known, whatever else is taken for granted', () => {
    const both: Draft = {
      id: 'both',
      applies: { op: 'and', left: { op: 'fact', name: 'cameras' }, right: { op: 'fact', name: 'phased' } },
    };
    const facts = { cameras: false, phased: false };
    expect(judge([both], { facts, assumed: ['phased'] }).both?.[1]).toBe('fact-false');
    expect(judge([both], { facts, assumed: ['phased', 'cameras'] }).both?.[1]).toBe('fact-assumed');
  });

  it('that rules out the parents rules out the child', () => {
    expect(judge([conditional, child], { facts: { cameras: false } }).range).toEqual([
      'not-applicable',
      'parent-not-applicable',
      null,
      '',
    ]);
    const two: readonly Draft[] = [conditional, { id: 'other' }, { ...child, parentAlso: ['other'] }];
    expect(judge(two, { facts: { cameras: false }, found: ['other'] }).range).toEqual(MISSING);
    expect(judge(two, { facts: { cameras: false } }).range).toEqual(folded('other'));
  });

  it('that is not known leaves the child to itself', () => {
    expect(judge([conditional, child]).range).toEqual(MISSING);
  });
});

describe('what cannot be read', () => {
  const paper: Draft = { id: 'plan', document: 'plan', strength: 'document' };
  const item: Draft = { id: 'item', document: 'plan', parent: 'plan' };
  const unread = (documents: readonly string[], partly = false) => [{ path: '扫描件.pdf', documents, partly }];
  const unreadable = (reason: string) => ['undetermined', reason, null, 'document-unreadable'];

  it('is never missing, nor is what it may hold', () => {
    expect(judge([paper, item], { unread: unread(['plan']) })).toEqual({
      plan: unreadable('file-unreadable'),
      item: ['undetermined', 'file-unreadable', 'plan', ''],
    });
  });

  it('may be any document that is missing where its name says nothing, and none where it says another', () => {
    expect(judge([paper], { unread: unread([]) }).plan).toEqual(unreadable('may-be-unreadable-file'));
    expect(judge([paper], { unread: unread(['report']) }).plan).toEqual(['unmet', null, null, 'document-missing']);
  });

  it('may be anything where nothing at all could be read', () => {
    expect(judge([paper], { unread: unread(['report']), isNothingRead: true }).plan).toEqual(
      unreadable('may-be-unreadable-file'),
    );
  });

  it('leaves what was found met, and what is missing from a paper that was read unmet', () => {
    const found: Situation['found'] = [['plan', { how: 'document' }]];
    expect(judge([paper, item], { found, unread: unread([]) })).toEqual({ plan: MET, item: MISSING });
    expect(judge([paper, item], { found: [...found, 'item'], unread: unread(['plan']) })).toEqual({
      plan: MET,
      item: MET,
    });
  });

  it('leaves what may stand in its unread pages undetermined', () => {
    const found: Situation['found'] = [['plan', { how: 'document' }]];
    expect(judge([paper, item], { found, unread: unread(['plan'], true) }).item).toEqual(unreadable('text-unreliable'));
  });

  it('counts for other documents that may satisfy it', () => {
    expect(judge([{ ...item, parent: null, alsoSearch: ['report'] }], { unread: unread(['report']) }).item).toEqual(
      unreadable('file-unreadable'),
    );
  });

  it('does not mend what was read and breaks a rule', () => {
    const ban: Draft = { id: 'ban', document: 'plan', schema: { prohibited: { terms: ['新建机房'] } } };
    const row = {
      text: '新建机房',
      key: '新建机房',
      name: '新建机房',
      kind: 'row' as const,
      location: { file: 'a.docx' },
    };
    expect(judge([ban], { found: [['ban', { items: [row] }]], unread: unread(['plan'], true) }).ban).toEqual([
      'unmet',
      null,
      null,
      'prohibited-item',
    ]);
  });
});

describe('what only a person can say, and hints', () => {
  it('an attestation is undetermined, whatever was found', () => {
    const attested: Draft = { id: 'a', kind: 'attestation', schema: { attested: '已确认' } };
    expect(judge([attested], { found: ['a'] }).a).toEqual(['undetermined', 'needs-a-person', null, '']);
  });

  it('a hint about a paper that is not there and that nobody asks for does not apply', () => {
    const hint: Draft = { id: 'hint', severity: 'info' };
    expect(judge([hint], { present: false }).hint).toEqual(['not-applicable', 'nothing-to-compare', null, '']);
    expect(judge([hint]).hint).toEqual(MISSING);
  });
});

describe('a parent of another stage', () => {
  const outside: readonly Draft[] = [{ id: 'plan', document: 'plan', strength: 'document' }];
  const children: readonly Draft[] = [
    { id: 'hint', parent: 'plan', severity: 'info' },
    { id: 'first', parent: 'plan', severity: 'warning' },
    { id: 'second', parent: 'plan' },
  ];

  it('that is missing is stood for by the first that needs it, and the others fold under that one', () => {
    expect(judge(children, { outside })).toEqual({
      hint: MISSING,
      first: ['unmet', null, null, 'document-missing'],
      second: folded('first'),
    });
  });

  it('that is there stands in no result', () => {
    expect(judge(children, { outside, found: [['plan', { how: 'document' }], 'second'] })).toEqual({
      hint: MISSING,
      first: MISSING,
      second: MET,
    });
  });

  it('that cannot be read leaves them undetermined, each by itself', () => {
    const unread = [{ path: '方案.pdf', documents: ['plan'], partly: false }];
    expect(judge(children, { outside, unread }).second).toEqual([
      'undetermined',
      'file-unreadable',
      null,
      'document-unreadable',
    ]);
  });
});
