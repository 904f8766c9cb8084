import type { Finding, FindingCode } from '../model/finding.js';
import type { Lang } from '../model/report.js';
import type { Usage } from '../model/usage-error.js';
import type { Words } from '../model/words.js';
import type { Catalogue, Entry, Talk, UsageCatalogue } from './catalogue.js';
import { enAnnotate } from './en/annotate.js';
import { enLedger } from './en/ledger.js';
import { enOffice } from './en/office.js';
import { enPage } from './en/page.js';
import { enSay } from './en/say.js';
import { enTalk } from './en/talk.js';
import { enUsage } from './en/usage.js';
import { enTables } from './en/words.js';
import { en } from './en.js';
import { zhAnnotate } from './zh/annotate.js';
import { zhLedger } from './zh/ledger.js';
import { zhOffice } from './zh/office.js';
import { zhPage } from './zh/page.js';
import { zhSay } from './zh/say.js';
import { zhTalk } from './zh/talk.js';
import { zhUsage } from './zh/usage.js';
import { zhTables } from './zh/words.js';
import { zh } from './zh.js';

const catalogues: Readonly<Record<Lang, Catalogue>> = { zh, en };
const usages: Readonly<Record<Lang, UsageCatalogue>> = { zh: zhUsage, en: enUsage };
const talks: Readonly<Record<Lang, Talk>> = { zh: zhTalk, en: enTalk };
const words: Readonly<Record<Lang, Words>> = {
  zh: {
    lang: 'zh',
    ...zhTables,
    code: names(zh),
    annotate: zhAnnotate,
    ledger: zhLedger,
    office: zhOffice,
    page: zhPage,
    say: zhSay,
  },
  en: {
    lang: 'en',
    ...enTables,
    code: names(en),
    annotate: enAnnotate,
    ledger: enLedger,
    office: enOffice,
    page: enPage,
    say: enSay,
  },
};

function names(catalogue: Catalogue): Readonly<Record<FindingCode, string>> {
  return Object.fromEntries(Object.entries(catalogue).map(([code, { name }]) => [code, name])) as Record<
    FindingCode,
    string
  >;
}

/** What is wrong and what to do about it. Holds document text as it stands: escape it where it is shown. */
export function describeFinding(
  finding: Pick<Finding, 'code' | 'args'>,
  lang: Lang,
): { readonly message: string; readonly fix: string } {
  // The union keeps code and args together; TypeScript cannot follow that through an index.
  const entry = catalogues[lang][finding.code] as Entry<FindingCode>;
  const args = finding.args as Parameters<typeof entry.message>[0];
  return { message: entry.message(args), fix: entry.fix(args) };
}

/** What must be corrected before anything can be judged, with the way out; may have several lines. */
export function describeUsage(usage: Usage, lang: Lang): string {
  const say = usages[lang][usage.code] as (args: Usage['args']) => string;
  return say(usage.args);
}

export function wordsOf(lang: Lang): Words {
  return words[lang];
}

/** What is said on stderr. */
export function talkOf(lang: Lang): Talk {
  return talks[lang];
}
