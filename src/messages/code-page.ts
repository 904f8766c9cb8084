import type { CodePage } from '../model/code-page.js';
import type { Finding, FindingCode } from '../model/finding.js';
import type { Lang } from '../model/report.js';
import { codeExamples } from './code-examples.js';
import { enMeanings } from './en/meanings.js';
import { describeFinding, wordsOf } from './index.js';
import { zhMeanings } from './zh/meanings.js';

const meanings: Readonly<Record<Lang, Readonly<Record<FindingCode, string>>>> = { zh: zhMeanings, en: enMeanings };

/** Every finding code, in the catalogue's order. */
export const findingCodes = Object.keys(codeExamples) as readonly FindingCode[];

export const isFindingCode = (given: string): given is FindingCode => Object.hasOwn(codeExamples, given);

/** The page of a code, made from the words that reports use. */
export function codePage(code: FindingCode, lang: Lang): CodePage {
  const { message, fix } = describeFinding({ code, args: codeExamples[code] } as Pick<Finding, 'code' | 'args'>, lang);
  return { code, name: wordsOf(lang).code[code], meaning: meanings[lang][code], example: message, fix };
}
