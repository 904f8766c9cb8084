import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/model/regulation.js';
import { heading, makeDocx } from '../support/make-docx.js';
import { checkFiles, regulation } from './sample-dossier.js';

const REGISTER = '../shared/regulations/wendeng.json';
const STAGES = ['annual-plan', 'review'];

interface Entry {
  readonly id: string;
  readonly stage: string;
  readonly document: string;
  readonly kind: string;
  readonly severity: string;
  readonly strength: string;
  readonly basis: string;
  readonly parent: string | null;
  readonly parentAlso?: string | readonly string[];
  readonly appliesWhen: string | null;
  readonly article: string;
  readonly quote: string;
  readonly passExample: string;
  readonly failExample: string;
}

const comparable = (requirement: Requirement) => ({
  id: requirement.id,
  stage: requirement.stage,
  document: requirement.document,
  kind: requirement.kind,
  severity: requirement.severity,
  strength: requirement.strength,
  basis: requirement.basis,
  parent: requirement.parent,
  parentAlso: requirement.parentAlso,
  condition: requirement.condition,
  article: requirement.article,
  quote: requirement.quote,
});

const expected = (entry: Entry) => ({
  id: entry.id,
  stage: entry.stage,
  document: entry.document,
  kind: entry.kind,
  severity: entry.severity,
  strength: entry.strength,
  basis: entry.basis,
  parent: entry.parent,
  parentAlso: [entry.parentAlso ?? []].flat(),
  condition: entry.appliesWhen,
  article: entry.article,
  quote: entry.quote,
});

describe('the text of the regulation', () => {
  it('holds every quote word for word', () => {
    expect(regulation.requirements.filter(({ quote }) => !regulation.text.includes(quote)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('holds every article cited', () => {
    const named = regulation.requirements.map(({ article }) => article.replace(/[（(].*$/u, ''));
    expect([...new Set(named)].filter((article) => !regulation.text.includes(article))).toEqual([]);
  });
});

describe.skipIf(!existsSync(REGISTER))('the register (needs ../shared)', () => {
  const register = existsSync(REGISTER)
    ? (JSON.parse(readFileSync(REGISTER, 'utf8')) as { requirements: readonly Entry[] }).requirements
    : [];

  it.each(STAGES)('agrees with the pack, one for one: %s', (stage) => {
    const own = regulation.requirements.filter((requirement) => requirement.stage === stage).map(comparable);
    expect(own).toEqual(register.filter((entry) => entry.stage === stage).map(expected));
  });

  it('agrees with whatever else the pack holds', () => {
    const byId = new Map(register.map((entry) => [entry.id, expected(entry)]));
    expect(regulation.requirements.map(comparable)).toEqual(regulation.requirements.map(({ id }) => byId.get(id)));
  });
});

const lines = regulation.text
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const outline = lines.slice(lines.lastIndexOf('附件2'));

/** The outline of annex 2 as authors leave it in their files: plain, with headings, with headings at both levels. */
const written: readonly (readonly [how: string, content: readonly Parameters<typeof makeDocx>[0][number][]])[] = [
  ['as plain paragraphs', outline],
  ['with chapters as headings', outline.map((line) => (/^第.章/u.test(line) ? heading(1, line) : line))],
  [
    'with chapters and items as headings',
    outline.map((line) => (/^第.章/u.test(line) ? heading(1, line) : /^.[.．]/u.test(line) ? heading(2, line) : line)),
  ],
  [
    'with the name of each item as a heading and the rest below',
    outline.flatMap((line) => {
      const [, name = '', rest = ''] = /^.[.．]([^。，]+)[。，]?(.*)$/u.exec(line) ?? [];
      if (/^第.章/u.test(line)) return [heading(1, line)];
      return name === '' ? [line] : [heading(2, name), ...(rest === '' ? [] : [rest])];
    }),
  ],
];

/** Items of annex 2 and the document they stand in, with their outcome and what was found wrong. */
const annex = (results: Awaited<ReturnType<typeof checkFiles>>['results']) =>
  results.filter(({ requirement }) => /annex2|^wendeng-12-[12]$/u.test(requirement));

describe('the regulation handed in as a dossier', () => {
  it.each(written)('its outline %s: nothing is said', async (_, content) => {
    const report = await checkFiles({ '建设方案.docx': makeDocx(content) });
    const results = annex(report.results);
    const codes = new Set(results.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect({
      met: results.filter(({ outcome }) => outcome === 'met').map(({ requirement }) => requirement),
      other: [...codes].filter((code) => !/^(?:instruction-copied|section-empty|.*-missing)$/u.test(code)),
      verdict: report.verdict,
    }).toEqual({ met: [], other: [], verdict: 'fail' });
  });

  it.each(['建设方案.docx', '可行性研究报告.docx'])('its whole text as %s: no item is met', async (file) => {
    const report = await checkFiles({ [file]: makeDocx(lines) });
    const met = annex(report.results).filter(({ outcome }) => outcome === 'met');
    expect({ met: met.map(({ requirement }) => requirement), verdict: report.verdict }).toEqual({
      met: [],
      verdict: 'fail',
    });
  });
});
