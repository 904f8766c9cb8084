import { dateSpan } from '../../calendar/date-span.js';
import { readDates } from '../../formats/read-date.js';
import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { paperByPaper } from '../check.js';
import { locate, quoteAround } from '../locate.js';
import { sentencesOf } from '../prose.js';

/** 计划2023年6月完成: what is still to be done, right before its date. */
const PLANNED = /(?:计划|拟|预计|将于|争取|力争)(?:于|在|到)?$/u;
/** 原计划 and plans of others are told, not made. */
const TOLD = /原计划|曾|已|规划》|计划》|五年|以来/u;

/** The last day the paper itself says it was written on; null where it does not say. */
function writtenOn(
  { document }: Paper,
  ledger: Parameters<Parameters<typeof paperByPaper>[0]>[1]['ledger'],
): string | null {
  const values = ledger.entries
    .filter(({ subject }) => subject === 'written' || subject === 'applied')
    .flatMap((entry) => entry.values)
    .filter(({ occurrences }) => occurrences.some(({ location }) => location.file === document.file));
  return values.length === 1 ? (values[0]?.value ?? null) : null;
}

/** Plans for a time that was over before the paper was written: left from an older one. */
export const pastPlans = paperByPaper((paper, { ledger }) => {
  const written = writtenOn(paper, ledger);
  if (written === null) return { compared: 0, findings: [] };
  const { first } = dateSpan(written);
  const sentences = sentencesOf(paper);
  const findings = sentences.flatMap(({ key, passage }) =>
    TOLD.test(key)
      ? []
      : readDates(key).flatMap(({ iso, at, length }): readonly Finding[] => {
          if (dateSpan(iso).last >= first || !PLANNED.test(key.slice(0, at))) return [];
          const text = key.slice(at, at + length);
          return [
            {
              code: 'left-over',
              args: { text, kind: 'past', current: written },
              location: locate(paper, passage.place),
              quote: quoteAround(passage.text, text),
            },
          ];
        }),
  );
  return { compared: sentences.length, findings };
});
