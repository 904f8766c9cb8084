import type { Note, Remarked } from '../../model/annotation.js';
import type { Words } from '../../model/words.js';
import { plainLine } from '../escape.js';
import { citationWords, markWords } from '../words.js';

/** A finding as a comment beside the place it is about: what is demanded, what is wrong, how to mend it, what demands it. */
export function noteOf(remarked: Remarked, words: Words): Note {
  const { result, finding } = remarked;
  const { label, say } = words;
  const line = (name: keyof typeof label, text: string): string => say.labelled(label[name]) + text;
  const lines = [
    titleOf(remarked, words),
    line('problem', finding.message + markWords(words, finding)),
    ...(finding.fix === undefined ? [] : [line('fix', finding.fix)]),
    ...(result === null ? [] : [line('article', citationWords(words, result))]),
  ];
  return {
    location: finding.location ?? { file: '' },
    ...(finding.quote === undefined ? {} : { quote: finding.quote }),
    lines: lines.map(plainLine),
  };
}

/** [错误] 系统拓扑图 (wd-12) */
export function titleOf({ result, finding }: Remarked, { severity, outcome, code }: Words): string {
  if (result === null) return `[${severity[finding.severity ?? 'info']}] ${code[finding.code]}`;
  const tag = result.outcome === 'undetermined' ? outcome.undetermined : severity[result.severity];
  return `[${tag}] ${result.title} (${result.requirement})`;
}
