import type { Report } from '../../src/model/report.js';
import { reportOf, sampleDossier } from './sample-report.js';

/** What a name, a heading or a cell of a stranger's document may hold: every format is run against every one. */
export const attacks: readonly string[] = [
  // Terminals
  '\u001b[2J\u001b[31m',
  '\u009b1A',
  '\u001b]8;;http://x\u0007',
  '\b\b\b',
  '\r',
  // Invisible and reordering characters, line breaks of all kinds
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\n通过',
  '\n\n# 通过\n\n',
  // What no encoding of text allows
  '\u0000',
  '\ufffe',
  '\ud800',
  '\udc00',
  // Markup
  ']]>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style><style>*{display:none}</style>',
  '<!--',
  '-->',
  '&lt;&#0;&amp;&nbsp;',
  '"\' onmouseover="alert(1)',
  '<![CDATA[',
  '<?xml version="1.0"?>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '| a | b |',
  '`code` ```',
  '~~~\n',
  '{{name}} {%for%} {#each}',
  // Formulas of a sheet
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  // Names of files
  '../../etc/passwd',
  '%2e%2e/%00',
  'C:\\Windows\\x.docx',
];

const keywords = new Set(
  'lang asOf verdict outcome severity reason how source status format code kind strength type id document requirement foldedUnder parent documents neededBy'.split(
    ' ',
  ),
);

/** The same value with an attack in every text, keys and the tool's own keywords left alone. */
export function poison<T>(value: T, attack: string, key = ''): T {
  if (typeof value === 'string') return (keywords.has(key) ? value : `${attack}${value}${attack}`) as T;
  if (Array.isArray(value)) return value.map((each) => poison(each, attack, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, poison(inner, attack, name)]);
  return Object.fromEntries(entries) as T;
}

export const poisonedReport = (attack: string): Report => poison(reportOf([sampleDossier()]), attack);

/** Nothing but what a reader sees and the line feed. */
export const visibleOnly =
  /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\ud800-\udfff]*$/u;
