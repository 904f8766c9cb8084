import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { writeSchema } from '../../scripts/dossier-yaml/make-schema.js';
import { isCivilDate } from '../../src/calendar/civil-date.js';
import { UsageError } from '../../src/model/usage-error.js';
import { settleAdvice, USUAL_ADVICE } from '../../src/pipeline/advice-settings.js';
import { chooseRegulation, chooseStage } from '../../src/pipeline/choose-regulation.js';
import { readSettings } from '../../src/pipeline/dossier-settings.js';
import { fitSettings } from '../../src/pipeline/fit-settings.js';
import { settleFacts } from '../../src/pipeline/settle-facts.js';
import { builtInPacks, listPacks } from '../../src/regulation/catalogue.js';
import { loadHouse } from '../../src/regulation/load-house.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';

const FILE = 'schemas/dossier-yaml.schema.json';
const CONTRACT = '../shared/contract/dossier.schema.json';
const packs = listPacks(builtInPacks());
const regulations = packs.map(({ folder }) => loadRegulation(folder));
const house = loadHouse(builtInPacks());
const formats = { date: isCivilDate };
const takes = new Ajv({ strict: false, formats }).compile(JSON.parse(readFileSync(FILE, 'utf8')));

/** Whether a check of a folder with this dossier.yaml, and one paper in it, would go on. */
function loads(text: string): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'dossier.yaml'), text);
  try {
    const settings = readSettings(folder);
    const regulation = chooseRegulation(packs, settings.regulation ?? 'wendeng', folder);
    if (settings.stage !== undefined) chooseStage(regulation, settings.stage, folder);
    settleFacts(regulation.facts, settings.facts);
    settleAdvice(house, USUAL_ADVICE, settings.advice ?? {});
    fitSettings(settings, regulation, [{ path: 'a.docx' }] as never);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

const RIGHT: readonly string[] = [
  '',
  '# 以后再填\n',
  'regulation: wendeng\nstage: review\nlang: en',
  'regulation: lhasa\nstage: approval',
  'stage: review',
  'facts: {}\ndocuments: []\ndates: {}',
  'facts: { budgetWan: 120.5, crossDepartment: false, appCategory: governance }',
  'facts: { budgetWan: "120.50", crossDepartment: 是, crossRegion: "No", classified: 0, phased: "1" }',
  'facts: { appCategory: 3, declaredProjectCount: "-1" }',
  'documents: [{ file: a.docx, document: construction-plan }, { file: a.docx, document: resource-catalogue }]',
  'regulation: lhasa\ndocuments: [{ file: a.docx, document: crypto-plan }]',
  'dates: { acceptanceDate: 2026-02-28, planYear: 2027-01-01 }',
  'regulation: wendeng\ndates: { contract.signedDate: 2026-02-28, review-opinion.date: 2026-01-05 }',
  'advice: false',
  `advice: { ${house.requirements[0]?.id}: off, ${house.requirements[1]?.id}: error }`,
];

const WRONG: readonly string[] = [
  'wendeng',
  '[wendeng]',
  'stagee: review',
  'regulation: wendengg',
  'regulation: 1',
  'regulation: wendeng\nstage: proposal',
  'regulation: liaocheng\nstage: contract',
  'stage: 1',
  'lang: fr',
  'facts: [phased]',
  'facts:',
  'facts: { budgetWann: 120 }',
  'facts: { budgetWan: 120万 }',
  'facts: { budgetWan: "" }',
  'facts: { budgetWan: 0x10z }',
  'facts: { budgetWan: true }',
  'facts: { budgetWan: null }',
  'facts: { crossDepartment: maybe }',
  'facts: { crossDepartment: 2 }',
  'facts: { crossDepartment: [true] }',
  'documents: { a.docx: construction-plan }',
  'documents: [a.docx]',
  'documents: [{ file: a.docx }]',
  'documents: [{ file: a.docx, document: plan }]',
  'documents: [{ file: a.docx, document: construction-plan, page: 3 }]',
  'regulation: wendeng\ndocuments: [{ file: a.docx, document: crypto-plan }]',
  'advice: true',
  'advice: { common-x: off }',
  `advice: { ${house.requirements[0]?.id}: none }`,
  'dates: { acceptanceDate: 2026年2月 }',
  'dates: { acceptanceDate: 2026-02-30 }',
  'dates: { acceptanceDate: 2026-2-3 }',
  'dates: { acceptanceDay: 2026-02-28 }',
  'dates: { contractTotal: 2026-02-28 }',
  'dates: { "*.signedDate": 2026-02-28 }',
  'regulation: wendeng\ndates: { crypto-plan.date: 2026-02-28 }',
];

describe('schemas/dossier-yaml.schema.json', () => {
  it('is what npm run schema makes of the packs', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(writeSchema(regulations, house));
  });

  it.each(RIGHT.map((text) => [text]))('takes, as the loader does: %s', (text) => {
    expect({ schema: takes(parse(text, { schema: 'core' })), loader: loads(text) }).toEqual({
      schema: true,
      loader: true,
    });
  });

  it.each(WRONG.map((text) => [text]))('refuses, as the loader does: %s', (text) => {
    expect({ schema: takes(parse(text, { schema: 'core' })), loader: loads(text) }).toEqual({
      schema: false,
      loader: false,
    });
  });

  it('takes the dossier.yaml of every sample', () => {
    const samples = ['wendeng-complete', 'liaocheng-proposal-complete', 'lhasa-approval-incomplete'];
    const texts = samples.map((name) => readFileSync(`samples/${name}/dossier.yaml`, 'utf8'));
    expect(texts.map((text) => takes(parse(text, { schema: 'core' })))).toEqual([true, true, true]);
  });

  it('names everything in Chinese', () => {
    const untitled = Object.entries(takes.schema as Record<string, Record<string, { title?: string }>>)
      .filter(([key]) => key === 'properties')
      .flatMap(([, properties]) => Object.entries(properties))
      .filter(([, { title }]) => !/\p{Script=Han}/u.test(title ?? ''));
    expect(untitled).toEqual([]);
  });

  it.skipIf(!existsSync(CONTRACT))('takes nothing that the contract refuses (needs ../shared)', () => {
    const allows = new Ajv2020({ strict: false, formats }).compile(JSON.parse(readFileSync(CONTRACT, 'utf8')));
    // A key of ours; the contract says that keys may be added.
    const texts = RIGHT.filter((text) => parse(text) !== null && !text.startsWith('advice'));
    expect(texts.filter((text) => !allows(parse(text, { schema: 'core' })))).toEqual([]);
  });
});
