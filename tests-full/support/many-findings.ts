import { type Excerpt, type Excerpts, excerptKey } from '../../src/model/excerpt.js';
import type { DossierReport, Result } from '../../src/model/report.js';
import { prose } from '../../tests/support/prose.js';
import { cleanDossier, reported, result } from '../../tests/report/sample-report.js';

const file = '停车系统建设方案.docx';
const severities = ['error', 'warning', 'info'] as const;

const placeOf = (index: number) => ({
  file,
  block: index * 3,
  section: [`第${(index % 7) + 1}章`, `（${index + 1}）`],
});

function finding(index: number): Result {
  const title = `要求${index + 1}`;
  return result({
    requirement: `many-${index + 1}`,
    title,
    outcome: 'unmet',
    severity: severities[index % 3] ?? 'error',
    parent: index % 10 === 0 ? null : `many-${index - (index % 10) + 1}`,
    citation: { article: `第${(index % 40) + 1}条`, quote: prose(index, 80) },
    findings: [
      reported({
        code: 'section-empty',
        args: { title },
        location: placeOf(index),
        quote: prose(index, 60),
      }),
    ],
  });
}

/** A dossier with as many findings as wanted. */
export function dossierOf(count: number, more: Partial<DossierReport> = {}): DossierReport {
  const results = Array.from({ length: count }, (_, index) => finding(index));
  const of = (severity: string): number => results.filter((each) => each.severity === severity).length;
  return {
    ...cleanDossier,
    verdict: 'fail',
    results,
    counts: { ...cleanDossier.counts, met: 0, unmet: count, errors: of('error'), warnings: of('warning') },
    ...more,
  };
}

/** Excerpts as long as they get. */
export const excerptsOf = (count: number): Excerpts => ({
  pictures: [],
  sections: new Map(
    Array.from({ length: count }, (_, index) => [
      excerptKey(placeOf(index)),
      {
        cutBefore: true,
        cutAfter: true,
        parts: [
          { kind: 'heading', block: index * 3, text: `（${index + 1}）` },
          { kind: 'paragraph', block: index * 3 + 1, text: prose(index, 400) },
          { kind: 'paragraph', block: index * 3 + 2, text: prose(index + 1, 180) },
        ],
      } satisfies Excerpt,
    ]),
  ),
});
