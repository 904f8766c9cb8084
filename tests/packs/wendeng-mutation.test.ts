import { describe, expect, it } from 'vitest';
import type { DossierReport } from '../../src/model/report.js';
import { LEFT, type Left, leaveTitles, takeOut, withHeader } from './leave-title.js';
import { type PassingSample, passingSamples } from './passing-samples.js';
import { asPdf, checkPapers, openErrors, PLAN, regulation } from './sample-dossier.js';
import { editSource } from './source-edits.js';
import { notAlone, proposals, removals, shifts } from './wendeng-removals.js';

const STAGES = ['annual-plan', 'review'];

const requirementOf = (id: string) => regulation.requirements.find((requirement) => requirement.id === id);
const titleOf = (id: string): string => (requirementOf(id)?.title ?? '').replace(/^第.章 /u, '');

/** What fell: the requirement's own outcome, and errors that fell beside it without being folded under it. */
const fallen = (report: DossierReport, requirement: string) => ({
  outcome: report.results.find((result) => result.requirement === requirement)?.outcome,
  others: [...openErrors(report)].filter(([id, under]) => id !== requirement && under !== requirement),
  verdict: report.verdict,
});
const ALONE = { outcome: 'unmet', others: [], verdict: 'fail' };

describe('the passing samples', () => {
  it.each(Object.entries(passingSamples))('%s: every error requirement that applies is met', async (_, sample) => {
    const report = await checkPapers(sample.papers, sample.given);
    expect({ open: [...openErrors(report)], verdict: report.verdict }).toEqual({ open: [], verdict: 'pass' });
  });

  it('are mutated for every error requirement of the stages they stand for', () => {
    const wanted = regulation.requirements.filter(
      ({ severity, stage }) => severity === 'error' && STAGES.includes(stage),
    );
    const done = [...removals, ...shifts, ...proposals].map(({ requirement }) => requirement);
    expect([...done, ...Object.keys(notAlone)].sort()).toEqual(wanted.map(({ id }) => id).sort());
  });
});

describe.each(removals)('without $requirement', (removal) => {
  it.each(LEFT)('its title left %s', async (left) => {
    const { requirement, title } = removal;
    const { papers, given }: PassingSample = passingSamples[removal.sample ?? 'complete'];
    const titles = [...new Set([title, titleOf(requirement)])];
    expect(fallen(await checkPapers(takeOut(papers, removal, titles, left), given), requirement)).toEqual(ALONE);
  });
});

describe('the plan as a PDF', () => {
  it.each(Object.entries(passingSamples))('passes: %s', async (_, { papers, given }: PassingSample) => {
    const report = await checkPapers(asPdf(papers), given);
    expect({ open: [...openErrors(report)], verdict: report.verdict }).toEqual({ open: [], verdict: 'pass' });
  });

  it.each(removals)('without $requirement, its title left in contents and header', async (removal) => {
    const { requirement, title } = removal;
    const { papers, given }: PassingSample = passingSamples[removal.sample ?? 'complete'];
    const left = takeOut(papers, removal, [title], 'in the table of contents');
    const report = await checkPapers(asPdf(withHeader(left, removal, title)), given);
    expect(fallen(report, requirement)).toEqual(ALONE);
  });
});

describe('dates that no longer fit', () => {
  it.each(shifts)('$requirement', async ({ requirement, sample, dates, edits = [], paper = PLAN }) => {
    const { papers, given }: PassingSample = passingSamples[sample];
    const changed = { ...papers, [paper]: editSource(papers[paper] ?? '', edits).text };
    const report = await checkPapers(changed, { ...given, dates: { ...given.dates, ...dates } });
    expect(fallen(report, requirement)).toEqual(ALONE);
  });
});

describe.each(proposals)('what $requirement forbids', ({ requirement, row, title }) => {
  const { papers } = passingSamples.complete;
  const plan = papers[PLAN] ?? '';

  it('is proposed by a row of the construction list', async () => {
    const { text } = editSource(plan, [{ after: '| 8 | 数据治理与接口', put: [row] }]);
    expect(fallen(await checkPapers({ ...papers, [PLAN]: text }), requirement)).toEqual(ALONE);
  });

  it.each(LEFT.filter((left): left is Left => left !== 'nowhere'))('is not proposed by its title %s', async (left) => {
    const report = await checkPapers(leaveTitles(papers, [title, titleOf(requirement)], left, PLAN, '主要建设内容'));
    expect({ open: [...openErrors(report)], verdict: report.verdict }).toEqual({ open: [], verdict: 'pass' });
  });
});

describe('what cannot fall alone', () => {
  it.each(Object.entries(notAlone))('%s: %s', async (id) => {
    const removal = removals.find(({ requirement }) => requirement === requirementOf(id)?.parent);
    if (removal === undefined) throw new Error(`no removal for the parent of ${id}`);
    const report = await checkPapers(takeOut(passingSamples.complete.papers, removal, [], 'nowhere'));
    expect(openErrors(report).get(id)).toBe(removal.requirement);
  });
});
