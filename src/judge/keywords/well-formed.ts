import { creditCodeFault } from '../../formats/credit-code.js';
import { documentNumberFault } from '../../formats/document-number.js';
import { organisationCodeFault } from '../../formats/organisation-code.js';
import { projectCodeFault } from '../../formats/project-code.js';
import { at, type Comparison, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import type { Keyword } from '../keyword.js';

/** Codes whose form is known, and how each is described to a reader. */
const FORMATS = {
  'credit-code': { fault: creditCodeFault, expected: '18位统一社会信用代码（校验位相符）' },
  'organisation-code': { fault: organisationCodeFault, expected: '9位组织机构代码（校验位相符）' },
  'project-code': { fault: projectCodeFault, expected: '24位投资项目代码，如2509-320700-04-04-618352' },
  'document-number': { fault: documentNumberFault, expected: '发文字号，如鲁政办字〔2025〕16号' },
} as const;

interface WellFormed extends Comparison {
  readonly field: string;
  readonly title: string;
  readonly as?: keyof typeof FORMATS;
  /** Or a shape of the pack's own, of the whole value without blanks: # is a digit, @ a letter, the rest itself. */
  readonly shape?: string;
}

const SIGNS: Readonly<Record<string, string>> = { '#': '\\d', '@': '\\p{L}' };
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function hasShape(value: string, shape: string): boolean {
  const pattern = [...shape].map((sign) => SIGNS[sign] ?? escapePattern(sign)).join('');
  return new RegExp(`^${pattern}$`, 'u').test(value.normalize('NFKC').replace(/\s/gu, ''));
}

const isWellFormed = (value: string, { as, shape = '' }: WellFormed): boolean =>
  as === undefined ? hasShape(value, shape) : FORMATS[as].fault(value) === null;

/** A field of a form has the form its kind demands. */
export const wellFormed: Keyword<WellFormed> = {
  name: 'wellFormed',
  setting: {
    ...settingOf(['field', 'title', 'whenMissing'], {
      field: text,
      title: text,
      as: { enum: Object.keys(FORMATS) },
      shape: text,
    }),
    oneOf: [{ required: ['as'] }, { required: ['shape'] }],
  },
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { field, title, as, shape = '' } = setting;
      const stated = filling.values?.[field];
      if (stated === undefined) return unknown('amount', { ...setting, whenMissing: 'skip' });
      if (isWellFormed(stated.value, setting)) return [];
      const expected = as === undefined ? shape : FORMATS[as].expected;
      return [{ code: 'field-malformed', args: { field: title, value: stated.value, expected }, ...at(stated) }];
    });
  },
};
