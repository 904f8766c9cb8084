import type { Lang } from '../model/report.js';
import type { Io } from './io.js';

const isLang = (value: string | undefined): value is Lang => value === 'zh' || value === 'en';

/** The language of the talk on stderr and of help: what the call says, else the locale. */
export function talkLang(argv: readonly string[], { env, systemLocale }: Pick<Io, 'env' | 'systemLocale'>): Lang {
  const asked = askedLang(argv);
  if (asked !== null) return asked;
  const variable = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  const locale = variable ?? systemLocale ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh\b|^zh_/iu.test(locale) ? 'zh' : 'en';
}

/** Read before the call is parsed, so that what is wrong with it can be said in the right language. */
function askedLang(argv: readonly string[]): Lang | null {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  for (const [index, word] of options.entries()) {
    const value = word === '--lang' ? options[index + 1] : word.startsWith('--lang=') ? word.slice(7) : undefined;
    if (isLang(value)) return value;
  }
  return null;
}
