import type { Severity } from '../../model/finding.js';
import type { DossierReport, Report, Result } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { markupText as xml } from '../escape-xml.js';
import { isFolded, isWaived } from '../group.js';
import { forPerson } from '../select.js';
import { citationWords, documentWords, placeWords, quoteOf } from '../words.js';

/** `note`: it passes, and says something all the same. */
type Kind = 'passed' | 'failure' | 'error' | 'skipped' | 'note';

export interface TestCase {
  readonly kind: Kind;
  readonly text: string;
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export function testCase(words: Words, { failOn = 'error' }: Report, dossier: DossierReport, result: Result): TestCase {
  const kind = kindOf(result, failOn);
  const name = `${result.title} (${result.requirement})`;
  const open = `    <testcase name="${xml(name)}" classname="${xml(documentWords(words, dossier, result.document))}" time="0"`;
  const body = bodyOf(words, kind, result);
  return { kind, text: body === null ? `${open}/>` : [`${open}>`, body, '    </testcase>'].join('\n') };
}

/** As the exit code has it: only what makes the dossier fail or undetermined turns a pipeline red. */
function kindOf(result: Result, failOn: Severity): Kind {
  const { outcome, severity } = result;
  if (outcome === 'met') return 'passed';
  if (isWaived(result) || isFolded(result)) return 'skipped';
  if (outcome === 'unmet') return rank[severity] >= rank[failOn] ? 'failure' : 'note';
  return outcome === 'undetermined' && severity === 'error' && !forPerson(result) ? 'error' : 'skipped';
}

function bodyOf(words: Words, kind: Kind, result: Result): string | null {
  if (kind === 'passed') return null;
  const message = xml(messageOf(words, result));
  if (kind === 'skipped') return `      <skipped message="${message}"/>`;
  const details = detailsOf(words, result).map(xml).join('\n');
  if (kind === 'note') return `      <system-out>${details}</system-out>`;
  const type = xml(result.findings[0]?.code ?? result.reason ?? result.outcome);
  return `      <${kind} message="${message}" type="${type}">${details}</${kind}>`;
}

function messageOf(words: Words, result: Result): string {
  if (result.waiver != null) return words.say.waiver(result.waiver);
  const said = result.findings.map(({ message }) => message).join(' ');
  if (said !== '') return said;
  return result.reason == null ? words.outcome[result.outcome] : words.reason[result.reason].why;
}

/** All that a person needs who sees nothing but the pipeline: each line made harmless by itself. */
function detailsOf(words: Words, result: Result): readonly string[] {
  const { say, label } = words;
  const findings = result.findings.flatMap((finding) => {
    const { message, location, fix } = finding;
    const quote = quoteOf(finding);
    return [
      `[${words.severity[result.severity]}] ${message}`,
      ...(location === null ? [] : [say.labelled(label.place) + placeWords(words, location)]),
      ...(quote === null ? [] : [say.labelled(label.quote) + say.verbatim(quote)]),
      ...(fix === undefined ? [] : [say.labelled(label.fix) + fix]),
    ];
  });
  const why = findings.length > 0 ? findings : [messageOf(words, result)];
  return [...why, say.labelled(label.article) + citationWords(words, result)];
}
