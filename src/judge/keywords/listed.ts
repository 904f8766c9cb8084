import { fold } from '../../wording/fold.js';
import { at, type Comparison, names, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import type { Keyword } from '../keyword.js';

interface Listed extends Comparison {
  readonly field: string;
  readonly title: string;
  readonly values: readonly string[];
  /** The field says one of them and nothing else; otherwise it need only name one. */
  readonly exact?: boolean;
}

const PUNCTUATION = /[\p{P}\p{S}\s]/gu;
const bare = (words: string): string => fold(words).replace(PUNCTUATION, '');

/** A field of a form says one of the values allowed. */
export const listed: Keyword<Listed> = {
  name: 'listed',
  setting: settingOf(['field', 'title', 'values', 'whenMissing'], {
    field: text,
    title: text,
    values: names,
    exact: { type: 'boolean' },
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { field, title, values, exact = false } = setting;
      const stated = filling.values?.[field];
      if (stated === undefined) return unknown('amount', { ...setting, whenMissing: 'skip' });
      const said = bare(stated.value);
      const isListed = values.map(bare).some((value) => (exact ? said === value : said.includes(value)));
      if (isListed) return [];
      return [
        { code: 'value-not-listed', args: { column: title, value: stated.value, allowed: values }, ...at(stated) },
      ];
    });
  },
};
