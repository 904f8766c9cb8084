import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { goodPack, type Pack, type PackFiles, writePack } from './pack-folder.js';

/** What a pack is refused for. */
function refusal(change: (pack: Pack) => void, files: PackFiles = {}): unknown {
  const pack = goodPack();
  change(pack);
  try {
    loadRegulation(writePack(pack, files));
    return 'loaded';
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
}

const broken = (file: string, entry: string, detail: string) => ({
  code: 'pack-broken',
  args: { pack: 'small', file, entry, detail },
});

const item = (pack: Pack) => (pack.plan.properties as { 培训: { requirement: Record<string, unknown> } }).培训;
const document = (pack: Pack) => pack.plan.requirement as Record<string, unknown>;

describe('loadRegulation', () => {
  it('loads a pack: requirements in the order listed, stage and parent from the nodes above', () => {
    const { requirements, documents, facts, text, digest } = loadRegulation(writePack(goodPack()));
    expect(
      requirements.map(({ id, title, stage, document, parent, path }) => [id, title, stage, document, parent, path]),
    ).toEqual([
      ['small-2-1', '建设方案', 'review', 'plan', null, []],
      ['small-2-2', '培训', 'review', 'plan', 'small-2-1', ['建设方案']],
    ]);
    expect(requirements[1]?.schema).toEqual({ titles: ['人员培训'], type: 'object', strength: 'heading' });
    expect(requirements[1]?.applies).toEqual({ op: 'fact', name: 'phased' });
    expect(documents.map(({ id, signs, many }) => [id, signs, many])).toEqual([
      ['plan', [], false],
      ['list', [], false],
    ]);
    expect(facts.map(({ name, assume }) => [name, assume])).toEqual([['phased', false]]);
    expect(text).toBe(goodPack().text);
    expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/u);
  });

  it('gives equal packs the same digest and any change another', () => {
    const digestOf = (change: (pack: Pack) => void): string => {
      const pack = goodPack();
      change(pack);
      return loadRegulation(writePack(pack)).digest;
    };
    const first = digestOf(() => {});
    expect(digestOf(() => {})).toBe(first);
    expect(digestOf((pack) => Object.assign(pack, { text: `${pack.text} ` }))).not.toBe(first);
  });

  it.each<readonly [string, (pack: Pack) => void, unknown]>([
    [
      'a severity that is none',
      (pack) => Object.assign(item(pack).requirement, { severity: 'fatal' }),
      broken(
        'plan.schema.json',
        '建设方案 / 培训 requirement.severity',
        'Invalid option: expected one of "error"|"warning"|"info"',
      ),
    ],
    [
      'a misspelt key of a requirement',
      (pack) => Object.assign(item(pack).requirement, { servity: 'error' }),
      broken('plan.schema.json', '建设方案 / 培训 requirement.(root)', 'Unrecognized key: "servity"'),
    ],
    [
      'an unknown stage',
      (pack) => Object.assign(item(pack).requirement, { stage: 'reviw' }),
      broken('plan.schema.json', 'small-2-2', 'unknown stage "reviw"'),
    ],
    [
      'no stage at all',
      (pack) => {
        delete document(pack).stage;
      },
      broken('plan.schema.json', 'small-2-1', 'no stage, here or above'),
    ],
    [
      'an unknown document',
      (pack) => Object.assign(item(pack).requirement, { document: 'plans' }),
      broken('plan.schema.json', 'small-2-2', 'unknown document "plans"'),
    ],
    [
      'an unknown document to search',
      (pack) => Object.assign(item(pack).requirement, { alsoSearch: ['lists'] }),
      broken('plan.schema.json', 'small-2-2', 'unknown document "lists"'),
    ],
    [
      'an unknown parent',
      (pack) => Object.assign(item(pack).requirement, { parent: 'small-9-9' }),
      broken('plan.schema.json', 'small-2-2', 'unknown parent "small-9-9"'),
    ],
    [
      'an unknown fact',
      (pack) => Object.assign(item(pack).requirement, { when: '!phazed' }),
      broken('plan.schema.json', 'small-2-2', 'unknown fact "phazed" in "!phazed"'),
    ],
    [
      'a condition that cannot be read',
      (pack) => Object.assign(item(pack).requirement, { when: 'phased &&' }),
      broken('plan.schema.json', 'small-2-2 requirement.when', 'phased &&: a fact is missing before "the end"'),
    ],
    [
      'an id that stands twice',
      (pack) => Object.assign(item(pack).requirement, { id: 'small-2-1' }),
      broken('plan.schema.json', 'small-2-1', 'defined twice'),
    ],
    [
      'an id that is not listed',
      (pack) => Object.assign(pack.envelope, { requirements: ['small-2-1'] }),
      broken('regulation.json', 'small-2-2', 'in a schema, but not listed under "requirements"'),
    ],
    [
      'an id that stands in no schema',
      (pack) => Object.assign(pack.envelope, { requirements: ['small-2-1', 'small-2-2', 'small-2-3'] }),
      broken('regulation.json', 'requirements small-2-3', 'listed, but in no schema'),
    ],
    [
      'a stage with an unknown document',
      (pack) =>
        Object.assign(pack.envelope, {
          stages: [{ id: 'review', title: '审核', article: '第二条', documents: ['plans'] }],
        }),
      broken('regulation.json', 'stages.review', 'unknown document "plans"'),
    ],
    [
      'a date that is none',
      (pack) => Object.assign(pack.envelope, { effective: '2026年2月1日' }),
      broken('regulation.json', 'effective', 'an ISO date (2021-08-18)'),
    ],
    [
      'a misspelt key of the regulation',
      (pack) => Object.assign(pack.envelope, { titel: '办法' }),
      broken('regulation.json', '(root)', 'Unrecognized key: "titel"'),
    ],
    [
      'a fact of no type',
      (pack) => Object.assign(pack.facts, { phased: { type: 'bool', title: '分期建设', assume: false } }),
      broken('facts.json', 'phased.type', 'Invalid option: expected one of "number"|"string"|"boolean"'),
    ],
    [
      'a node that is no object',
      (pack) => Object.assign(pack.plan, { properties: { 培训: 'x' } }),
      broken('plan.schema.json', '建设方案 / 培训', 'not an object'),
    ],
    [
      'properties that are none',
      (pack) => Object.assign(pack.plan, { properties: ['培训'] }),
      broken('plan.schema.json', '建设方案', '"properties" is not an object'),
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(refusal(change)).toEqual(expected);
  });

  it.each([
    [
      'nodes too deep',
      'small/plan.schema.json',
      `${'{"properties":{"甲":'.repeat(5_000)}{}${'}}'.repeat(5_000)}`,
      broken('plan.schema.json', 'plan / …', 'nested deeper than 40 levels'),
    ],
    [
      'a text no regulation has',
      'small/text.txt',
      '第'.repeat(3 << 20),
      broken('text.txt', '(file)', 'larger than 8 MB'),
    ],
    [
      'a phrase with many gaps',
      'events.json',
      JSON.stringify({
        notIn: [],
        values: { signed: { type: 'date', title: '签订', sources: [{ phrases: ['a…b…c…d…@'] }] } },
      }),
      broken('events.json', 'values.signed.sources.0.phrases.0', 'at most three gaps …'),
    ],
  ])('refuses %s', (_, file, text, expected) => {
    expect(refusal(() => {}, { [file]: text })).toEqual(expected);
  });

  it('refuses a schema that is no JSON, and says where', () => {
    const refused = refusal(() => {}, { 'small/plan.schema.json': '{ "title": }' });
    expect(refused).toEqual(
      broken('plan.schema.json', '(file)', expect.stringMatching(/position 11|JSON/u) as unknown as string),
    );
  });

  it.each(['regulation.json', 'text.txt'])('refuses a pack without %s', (file) => {
    expect(refusal(() => {}, { [`small/${file}`]: undefined })).toEqual(broken(file, '(file)', 'missing'));
  });
});
