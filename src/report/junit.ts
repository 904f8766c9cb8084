import type { DossierReport, Report, Result } from '../model/report.js';
import { markupText as xml } from './escape-xml.js';
import { testCase } from './junit/test-case.js';
import type { Render } from './render.js';
import { tallyOf } from './select.js';
import { problemWords } from './words.js';
import type { Words } from '../model/words.js';

/**
 * JUnit XML as Jenkins, GitLab and GitHub's reporters read it: a suite for each dossier, a case for each requirement. What
 * makes the dossier fail is a failure, what keeps it undetermined an error.
 */
export const renderJunit: Render = (report, { words }) => {
  const suites = report.dossiers.map((dossier, index) => suite(words, report, dossier, index));
  const total = (key: keyof Counts): number => suites.reduce((sum, { counts }) => sum + counts[key], 0);
  const head = `<testsuites name="${xml(report.tool.name)}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}" time="0">`;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.map(({ text }) => text), '</testsuites>'].join('\n')}\n`;
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suite(
  words: Words,
  report: Report,
  dossier: DossierReport,
  index: number,
): { readonly text: string; readonly counts: Counts } {
  const cases = [
    ...(dossier.problem ? [problemCase(words, dossier)] : []),
    ...dossier.results.map((result: Result) => testCase(words, report, dossier, result)),
  ];
  const count = (kind: string): number => cases.filter((each) => each.kind === kind).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  const { regulation, stage } = dossier;
  // The day of the check is the only clock; times would differ from run to run.
  const attributes = [
    `id="${index}"`,
    `name="${xml(dossier.path)}"`,
    `package="${xml([regulation?.id, stage].filter(Boolean).join('.'))}"`,
    `timestamp="${xml(report.asOf)}T00:00:00"`,
    'hostname="localhost"',
    ...Object.entries(counts).map(([name, value]) => `${name}="${value}"`),
    'time="0"',
  ];
  const text = [
    `  <testsuite ${attributes.join(' ')}>`,
    ...properties(report, dossier),
    ...cases.map((each) => each.text),
    `    <system-out>${xml(verdictLine(words, dossier))}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ].join('\n');
  return { text, counts };
}

function verdictLine(words: Words, dossier: DossierReport): string {
  const why = dossier.problem ? problemWords(words, dossier) : words.say.tally(tallyOf(dossier));
  return words.say.labelled(words.verdict[dossier.verdict]) + why;
}

function properties({ tool }: Report, { verdict, packs }: DossierReport): readonly string[] {
  const pairs = [
    ['tool', `${tool.name} ${tool.version}`],
    ['verdict', verdict],
    ...packs.map(({ id, digest }) => [`pack.${id}`, digest]),
  ];
  return [
    '    <properties>',
    ...pairs.map(([name = '', value = '']) => `      <property name="${xml(name)}" value="${xml(value)}"/>`),
    '    </properties>',
  ];
}

/** A dossier that could not be taken on: one error, so that no viewer shows an empty suite as green. */
function problemCase(words: Words, dossier: DossierReport): { readonly kind: string; readonly text: string } {
  const name = xml(words.label.wholeDossier);
  const why = xml(problemWords(words, dossier));
  const lines = [
    `    <testcase name="${name}" classname="${name}" time="0">`,
    `      <error message="${why}" type="${xml(dossier.problem ?? '')}">${why}</error>`,
    '    </testcase>',
  ];
  return { kind: 'error', text: lines.join('\n') };
}
