import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../scripts/mutate/held-out.js';
import { judgePapers } from '../../scripts/mutate/judge-papers.js';
import { loadDossiers, type Shelf } from '../../scripts/mutate/load-dossiers.js';
import { mutateStage } from '../../scripts/mutate/mutate-stage.js';
import { ORDINARY, showPapers } from '../../scripts/mutate/stage-dossier.js';

const stagesOn = (shelf: Shelf) =>
  loadDossiers('.', shelf).flatMap(({ regulation, dossiers }) =>
    dossiers.map((dossier) => ({ name: `${regulation.id} ${dossier.stage}`, regulation, dossier })),
  );

const written = stagesOn('dossiers');
const plain = stagesOn('plain');

/** The main stage of each regulation, and an acceptance: of them every so many requirements are broken here. */
const SAMPLE = [
  'liaocheng proposal',
  'lianyungang acceptance',
  'lhasa approval',
  'guanyun approval',
  'wendeng annual-plan',
];
const STEP = 5;

/** What an applicant with nothing special to say hands in, stage by stage; nothing at the stages left out. */
const HANDED_IN: Readonly<Record<string, string>> = {
  'guanyun annual-plan': 'application-form',
  'guanyun review': 'budget-estimate-review feasibility-report preliminary-design',
  'guanyun approval': 'feasibility-report joint-review-form preliminary-design resource-catalogue',
  'guanyun contract-filing': 'contract contract-filing equipment-price-list',
  'guanyun construction': 'performance-report',
  'guanyun change': 'change-request',
  'guanyun acceptance': 'acceptance-materials acceptance-report',
  'guanyun settlement': 'final-account',
  'lhasa annual-plan': 'project-proposal',
  'lhasa approval': 'crypto-plan feasibility-report preliminary-design',
  'lhasa construction': 'supervision-contract',
  'lhasa change': 'change-filing',
  'lhasa acceptance': 'acceptance-application preliminary-acceptance',
  'lhasa evaluation': 'self-evaluation-report',
  'lianyungang annual-plan': 'application-form construction-plan',
  'lianyungang approval': 'budget-estimate-review feasibility-report joint-review-opinion resource-catalogue',
  'lianyungang construction': 'performance-report',
  'lianyungang change': 'change-filing',
  'lianyungang acceptance':
    'acceptance-application archive-acceptance audit-report crypto-assessment-report djbh-report financial-report project-summary risk-assessment-report',
  'lianyungang settlement': 'final-account',
  'lianyungang evaluation': 'self-evaluation-report',
  'liaocheng proposal': 'application-form resource-catalogue',
  'liaocheng review': 'resource-catalogue',
  'liaocheng approval': 'review-opinion',
  'liaocheng contract-filing': 'contract contract-filing',
  'liaocheng construction': 'annual-report',
  'liaocheng change': 'change-request',
  'liaocheng acceptance':
    'acceptance-filing acceptance-report audit-report crypto-statement financial-report project-summary risk-assessment-report',
  'liaocheng evaluation': 'self-evaluation-report',
  'wendeng annual-plan': 'application-form',
  'wendeng review': 'construction-plan feasibility-report policy-documents resource-catalogue',
  'wendeng approval': 'review-opinion',
  'wendeng contract-filing': 'contract contract-filing',
  'wendeng change': 'change-request',
  'wendeng acceptance':
    'acceptance-application award-notice bid-document contract database-design demo-checklist preliminary-acceptance system-design system-operation-report tender-document trial-run-report user-manual',
};

async function ordinary({ regulation, dossier }: (typeof written)[number]) {
  const papers = showPapers(dossier, { variant: ORDINARY, broken: null });
  const report = await judgePapers(regulation, dossier.stage, papers, { facts: {} }, dossier.asOf);
  return {
    verdict: report.verdict,
    problem: report.problem,
    documents: [...new Set(report.files.flatMap(({ documents }) => documents))].sort(),
    unused: report.files.filter(({ documents }) => documents.length === 0).map(({ path }) => path),
  };
}

describe('an ordinary dossier', () => {
  it('is written for every stage', () => {
    expect(loadDossiers('.').flatMap(({ missing }) => missing)).toEqual([]);
  });

  it.each(written.filter(({ name }) => !(name in HANDED_IN)))('holds nothing to judge: $name', async (stage) => {
    const { verdict, problem } = await ordinary(stage);
    expect({ verdict, problem }).toEqual({ verdict: 'undetermined', problem: 'nothing-to-judge' });
  });

  it.each(written.filter(({ name }) => name in HANDED_IN))('passes: $name', async (stage) => {
    const documents = HANDED_IN[stage.name]?.split(' ');
    expect(await ordinary(stage)).toEqual({ verdict: 'pass', problem: null, documents, unused: [] });
  });

  it('is written in the words of the regulation for each of these stages too', () => {
    expect(plain.map(({ name }) => name)).toEqual(Object.keys(HANDED_IN));
  });

  it.each(plain)('passes in the words of the regulation: $name', async (stage) => {
    expect(await ordinary(stage)).toMatchObject({ verdict: 'pass', problem: null, unused: [] });
  });
});

describe('a dossier that satisfies everything, its twins, and one requirement broken after the other', () => {
  it.each(written.filter(({ name }) => SAMPLE.includes(name)))('$name', async ({ regulation, dossier }) => {
    const own = regulation.requirements.filter(({ stage }) => stage === dossier.stage);
    const chosen = new Set(own.filter((_, i) => i % STEP === 0));
    const { flaws, mutants } = await mutateStage(regulation, dossier, (requirement) => chosen.has(requirement));
    expect({ flaws, survived: mutants.filter(({ end }) => end === 'survived') }).toEqual({ flaws: [], survived: [] });
    expect(mutants).toHaveLength(chosen.size);
  });
});

describe('the wording of the dossiers', () => {
  it('is in no list of the packs', () => {
    const wordings = written.flatMap(({ regulation, dossier }) => wordingsOf(regulation, dossier));
    expect(wordings.filter(({ listed }) => listed)).toEqual([]);
    expect(wordings.length).toBeGreaterThan(500);
  });
});
