import type { Annotated, AnnotatedFile, Remarked } from '../../model/annotation.js';
import type { Words } from '../../model/words.js';
import { plainLines } from '../escape.js';
import { titleOf } from './note.js';

/** What became of each file, then what no copy shows. */
export function annotatedText({ files, nowhere, out }: Annotated, words: Words): string {
  const { annotate } = words;
  const copied = files.filter(({ copy }) => copy !== null);
  const left = files.filter((file) => file.left.length > 0);
  const lines = [
    annotate.written(
      copied.length,
      copied.reduce((sum, { notes }) => sum + notes, 0),
      out,
    ),
    ...copied.map((file) => `  ${fileLine(file, words)}`),
  ];
  if (left.length > 0 || nowhere.length > 0) lines.push('', annotate.leftOut);
  for (const file of left) lines.push(`  ${fileLine(file, words)}`, ...entries(file.left, words));
  if (nowhere.length > 0) lines.push(`  ${annotate.nowhere}`, ...entries(nowhere, words));
  return plainLines(`${lines.join('\n')}\n`);
}

const fileLine = ({ path, notes, why }: AnnotatedFile, { annotate, say }: Words): string =>
  say.labelled(path) + (why === null ? annotate.notes(notes) : annotate.why[why]);

const entries = (remarked: readonly Remarked[], words: Words): readonly string[] =>
  remarked.map((each) => `    ${words.say.labelled(titleOf(each, words))}${each.finding.message}`);
