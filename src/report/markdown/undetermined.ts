import type { DossierReport, Result } from '../../model/report.js';
import { markdownText as md, plainLine } from '../escape.js';
import { groupBy } from '../group.js';
import { askedFacts, forPerson, isOpen, isUndetermined } from '../select.js';
import { requirementLine } from './lists.js';
import { item, type Page, type Part } from './page.js';

/** What could not be judged, by reason, and what to supply. */
export function undeterminedPart(page: Page, dossier: DossierReport): readonly Part[] {
  const open = dossier.results.filter(isUndetermined);
  if (open.length === 0) return [];
  const { words } = page;
  const { say, label } = words;
  const blocks = [...groupBy(open, ({ reason }) => reason ?? null)].flatMap(([reason, results]) => {
    const why = reason === null ? words.outcome.undetermined : words.reason[reason].why;
    const supply = reason === null ? null : words.reason[reason].supply;
    return [
      `**${md(say.counted(why, results.length))}**`,
      results.flatMap((result) => lines(page, dossier, result)).join('\n'),
      ...(supply === null ? [] : [md(supply)]),
      ...(reason === 'fact-unknown' ? questions(page, dossier, results) : []),
    ];
  });
  return [{ title: say.counted(label.undetermined, open.length), blocks }];
}

export function personPart(page: Page, dossier: DossierReport): readonly Part[] {
  const open = dossier.results.filter((result) => isOpen(result) && forPerson(result));
  if (open.length === 0) return [];
  const { say, label } = page.words;
  const list = open.map((result) => item(0, requirementLine(page, dossier, result))).join('\n');
  return [{ title: say.counted(label.person, open.length), blocks: [list] }];
}

const lines = (page: Page, dossier: DossierReport, result: Result): readonly string[] => [
  item(0, `\\[${page.words.severity[result.severity]}\\] ${requirementLine(page, dossier, result)}`),
  ...result.findings.map(({ message }) => item(1, md(message))),
];

/** The lines of dossier.yaml that would answer what is unknown; a backquote in them would end the block. */
function questions({ words: { say } }: Page, { facts }: DossierReport, open: readonly Result[]): readonly string[] {
  const asked = askedFacts(facts, open);
  if (asked.length === 0) return [];
  const entries = asked.map(({ fact: { name, type, title } }) =>
    `  ${plainLine(name)}: ${say.factHint(type)}  # ${plainLine(title)}`.replaceAll('`', "'").replaceAll('~', '-'),
  );
  return [md(say.supplyFacts()), ['```yaml', 'facts:', ...entries, '```'].join('\n')];
}
