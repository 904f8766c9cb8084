import { AMOUNT_PATTERN } from '../formats/read-amount.js';
import { DATE_PATTERN } from '../formats/read-date.js';
import type { Occurrence } from '../model/ledger.js';
import type { Paper, Passage } from '../model/paper.js';
import { labelKeys } from '../wording/label-key.js';
import { passagesOf } from '../wording/passages.js';
import { readStatement } from './read-statement.js';
import { SUBJECTS, type SubjectSpec } from './subjects.js';

const SURE = 0.7;
/** A shorter cell holds a value, not a sentence. */
const SHORTEST_CELL = 14;
const LONGEST_QUOTE = 120;

const fill = (source: string): RegExp =>
  new RegExp(source.replaceAll('@amount', AMOUNT_PATTERN).replaceAll('@date', DATE_PATTERN), 'gu');

interface Pattern {
  readonly spec: SubjectSpec;
  readonly pattern: RegExp;
}

let compiled: readonly Pattern[] | undefined;
const patterns = (): readonly Pattern[] => {
  compiled ??= SUBJECTS.flatMap((spec) => spec.sentences.map((source) => ({ spec, pattern: fill(source) })));
  return compiled;
};

const AMOUNT = new RegExp(AMOUNT_PATTERN, 'u');
const DATE = new RegExp(DATE_PATTERN, 'u');

/** Those that a text can match at all: most texts hold neither sums nor dates. */
function patternsFor(key: string): readonly Pattern[] {
  const lacks: Readonly<Partial<Record<SubjectSpec['kind'], boolean>>> = {
    amount: !/元|[¥￥]|\d亿/u.test(key) || !AMOUNT.test(key),
    date: !/月|\d[-/.]\d/u.test(key) || !DATE.test(key),
  };
  return patterns().filter(({ spec }) => lacks[spec.kind] !== true);
}

/** What may stand before a sum in its clause, where it is said of the whole project and not of a part or of another one. */
const OF_PROJECT =
  /^(?:本|该|此|整个)?(?:项目|工程|系统|平台|方案|采购|期)?(?:建设|计划|预计|估算|概算|批复|核定|申请|的|经|财政|审核|评审|共|总|规划|拟|投入)*$/u;
/** Planned, demanded, denied: no day on which something happened. */
const NOT_DONE =
  /(?:计划|预计|(?<![模虚比])拟|预期|力争|争取|原定|约定|应|须|必须|将|即将|不得|未|尚未|若|如果|截止|截至|如|当)[^，,。；;]{0,14}$/u;
const LIMIT = /^(?:底|末|中旬|上旬|下旬|起)?(?:之前|以前|前|后|起|内)/u;
/** A sum that is a limit, or quoted from a rule. */
const NO_SUM = /^(?:\/|元?以上|以下|以内|及以上|\(含|（含|左右的|的(?:项目|采购)|[~～—-]|至|到|\d)/u;
const RULE =
  /第[一二三四五六七八九十百\d]+条|超过|不足|低于|高于|大于|小于|达到|不少于|不高于|每(?:年|月|人|台|套)|[~～]/u;

const clauseBefore = (key: string, at: number): string => /[^，,。；;：:()（）]*$/u.exec(key.slice(0, at))?.[0] ?? '';

function isAbout(
  { kind }: SubjectSpec,
  key: string,
  match: RegExpMatchArray,
  value: string,
  names: readonly string[],
): boolean {
  const at = match.index ?? 0;
  const before = clauseBefore(key, at);
  const end = key.indexOf(value, at) + value.length;
  if (kind === 'amount') {
    const isOfProject = OF_PROJECT.test(names.reduce((text, name) => text.replace(name, ''), before));
    return isOfProject && !NO_SUM.test(key.slice(end)) && !RULE.test(match[0]) && !RULE.test(before);
  }
  if (kind === 'date') return !NOT_DONE.test(key.slice(0, key.indexOf(value, at))) && !LIMIT.test(key.slice(end));
  return true;
}

function fromPassage(paper: Paper, { text, key, place }: Passage, names: readonly string[]): readonly Occurrence[] {
  return patternsFor(key).flatMap(({ spec, pattern }) =>
    [...key.matchAll(pattern)].flatMap((match): readonly Occurrence[] => {
      const value = match.groups?.value;
      if (value === undefined || !isAbout(spec, key, match, value, names)) return [];
      const stated = readStatement(spec.kind, spec.kind === 'level' ? `${value}级` : value, null, false);
      if (stated === null) return [];
      const section = paper.sectionAt(place);
      const from = Math.max(0, (match.index ?? 0) - 20);
      return [
        {
          subject: spec.subject,
          ...stated,
          label: spec.labels.find((label) => match[0].includes(labelKeys(label)[0] ?? label)) ?? spec.labels[0] ?? '',
          location: { file: paper.document.file, ...place, ...(section.length === 0 ? {} : { section }) },
          quote: (text.length <= LONGEST_QUOTE ? text : key.slice(from, from + LONGEST_QUOTE))
            .replace(/\s+/gu, ' ')
            .trim(),
          sure: SURE,
        },
      ];
    }),
  );
}

/** What the sentences of a paper state of the project; `names`: folded names of the project itself. */
export function fromSentences(paper: Paper, names: readonly string[]): readonly Occurrence[] {
  return passagesOf(paper.document)
    .filter(({ inTable, key, recognised }) => !recognised && (!inTable || key.length >= SHORTEST_CELL))
    .flatMap((passage) => fromPassage(paper, passage, names));
}
