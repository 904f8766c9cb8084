import { wordsOf } from '../../src/messages/index.js';
import type { Report } from '../../src/model/report.js';
import type { Render, RenderOptions } from '../../src/report/render.js';
import { cleanDossier, reportOf, result, sampleDossier, untakenDossier } from './sample-report.js';

/** A dossier in its second round, with a waiver and with advice: what only later runs have. */
export function laterDossier(): ReturnType<typeof sampleDossier> {
  const dossier = sampleDossier();
  const waiver = {
    fingerprint: 'sha256-field-missing',
    reason: '资金来源见立项批复',
    person: '张三',
    until: '2026-12-31',
  };
  const results = dossier.results.map((each) => {
    if (each.requirement === 'sample-2-1') return { ...each, waiver };
    if (each.outcome !== 'unmet') return each;
    const state = each.requirement === 'sample-a2-33' ? ('new' as const) : ('open' as const);
    return { ...each, findings: each.findings.map((finding) => ({ ...finding, state })) };
  });
  const [finding] = dossier.results.find(({ requirement }) => requirement === 'sample-21-4')?.findings ?? [];
  const advice = result({
    requirement: 'common-sum',
    title: '合计与明细一致',
    outcome: 'unmet',
    severity: 'warning',
    citation: { article: '评审惯例', quote: '金额前后一致' },
    findings: finding === undefined ? [] : [finding],
  });
  return { ...dossier, results, advice: [advice], counts: { ...dossier.counts, waived: 1 } };
}

const since = {
  sha256: 'aa',
  mended: ['m1', 'm2'],
  open: ['sha256-section-missing'],
  new: ['sha256-figure-missing'],
  changedFiles: ['停车系统建设方案.docx'],
};

export const samples: Readonly<Record<string, Report>> = {
  single: reportOf([sampleDossier()]),
  english: reportOf([sampleDossier('en')], 'en'),
  later: { ...reportOf([laterDossier()]), since },
  batch: reportOf([sampleDossier(), cleanDossier, untakenDossier]),
};

export const optionsFor = (report: Report, given: Partial<RenderOptions> = {}): RenderOptions => ({
  words: wordsOf(report.lang),
  width: 100,
  colour: false,
  verbose: false,
  ...given,
});

export const rendered = (render: Render, name: string): string => {
  const report = samples[name] as Report;
  return render(report, optionsFor(report));
};
