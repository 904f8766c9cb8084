import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/model/document.js';
import type { FactValue, Result } from '../../src/model/report.js';
import { checkDossier } from '../../src/pipeline/check-dossier.js';
import { readDocument } from '../../src/read/index.js';
import { builtInPacks, listPacks } from '../../src/regulation/catalogue.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { heading, makeDocx } from '../support/make-docx.js';

const HEADING = /^(?:第.{1,3}[章节]|[（(][一二三四五六七八九十]+[)）])/u;

/** The same lines as files of different kinds. */
const MAKE: Readonly<Record<string, readonly [format: Format, make: (lines: readonly string[]) => Uint8Array]>> = {
  'plain text': ['text', (lines) => new TextEncoder().encode(lines.join('\n'))],
  'DOCX without headings': ['docx', (lines) => makeDocx([...lines])],
  'DOCX with headings': [
    'docx',
    (lines) => makeDocx(lines.map((line) => (HEADING.test(line) ? heading(1, line) : line))),
  ],
};

interface Plan {
  readonly id: string;
  readonly stage: string;
  readonly document: string;
  /** Where the regulation says what the plan holds. */
  readonly outline: RegExp;
  /** The plan's own presence. */
  readonly root: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
}

const PLANS: readonly Plan[] = [
  {
    id: 'liaocheng',
    stage: 'proposal',
    document: 'application-form',
    outline: /^第七条[\s\S]*?(?=^第八条)/mu,
    root: '7-1',
  },
  {
    id: 'lianyungang',
    stage: 'approval',
    document: 'feasibility-report',
    outline: /^第十四条[\s\S]*?(?=^第十五条)/mu,
    root: '10-2',
  },
  {
    id: 'lhasa',
    stage: 'annual-plan',
    document: 'project-proposal',
    outline: /^第八条[\s\S]*?(?=^第九条)/mu,
    root: '4-1',
  },
  {
    id: 'guanyun',
    stage: 'review',
    document: 'feasibility-report',
    outline: /^第十八条[\s\S]*?(?=^第十九条)/mu,
    root: '16-5',
    facts: { budgetWan: 300 },
  },
  { id: 'wendeng', stage: 'review', document: 'construction-plan', outline: /^附件2$[\s\S]*/mu, root: '12-1' },
];

const packs = new Map(listPacks(builtInPacks()).map(({ id, folder }) => [id, loadRegulation(folder)]));

async function handIn({ id, stage: stageId, document, facts = {} }: Plan, kind: string, body: string) {
  const regulation = packs.get(id);
  const stage = regulation?.stages.find((entry) => entry.id === stageId);
  const [format, make] = MAKE[kind] ?? [];
  if (regulation === undefined || stage === undefined || format === undefined || make === undefined)
    throw new Error(`${id} ${stageId} ${kind}`);
  const title = regulation.documents.find((entry) => entry.id === document)?.title ?? '';
  const path = `${title}.${format === 'text' ? 'txt' : format}`;
  const bytes = make([title, ...body.split('\n').filter((line) => line.trim() !== '')]);
  const reading = await readDocument(bytes, path, format);
  return checkDossier({
    path: '',
    files: [{ path, bytes: bytes.length, sha256: '', format, ignored: false, reading }],
    regulation,
    stage,
    settings: { facts, documents: [], dates: {} },
    facts: {},
    failOn: 'error',
    lang: 'zh',
  });
}

/** A ban is kept by whoever proposes nothing. */
const isMet = ({ outcome, kind }: Result): boolean => outcome === 'met' && kind !== 'prohibited';

describe.each(PLANS)('the words of $id, handed in as the $document', (plan) => {
  const { id, root, outline } = plan;
  const text = packs.get(id)?.text ?? '';

  it.each(Object.keys(MAKE))('are told as copied: the outline as %s', async (kind) => {
    const { verdict, results, facts } = await handIn(plan, kind, outline.exec(text)?.[0] ?? '');
    const copied = results.filter(({ findings }) => findings.some(({ code }) => code === 'instruction-copied'));
    expect(copied.map(({ requirement, outcome, severity }) => [requirement, outcome, severity])).toEqual([
      [`${id}-${root}`, 'unmet', 'error'],
    ]);
    expect([verdict, results.filter(isMet)]).toEqual(['fail', []]);
    expect(facts.filter(({ source }) => source === 'extracted')).toEqual([]);
  });

  it.each(Object.keys(MAKE))('pass nothing and state no fact: the whole text as %s', async (kind) => {
    const { verdict, results, facts } = await handIn(plan, kind, text);
    const own = results.find(({ requirement }) => requirement === `${id}-${root}`);
    expect([verdict, own?.findings.map(({ code }) => code), results.filter(isMet)]).toEqual([
      'fail',
      ['instruction-copied'],
      [],
    ]);
    expect(facts.filter(({ source, quote = '' }) => source === 'extracted' || quote !== '')).toEqual([]);
  });
});
