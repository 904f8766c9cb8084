import type { Field } from '../model/forms.js';
import { readOptions } from './options.js';
import { bracketedUnit } from './units.js';

/** Underscores, or a date without its figures: 年 月 日. */
const UNFILLED = /^[_＿\s]*(?:年[_＿\s]*月[_＿\s]*日)?[_＿\s]*$/u;

/** A field, with what its label and its value tell by themselves. */
export function toField(
  label: string,
  value: string,
  where: Pick<Field, 'how' | 'place' | 'cells'>,
  group: string | null,
): Field {
  const unit = bracketedUnit(label);
  const options = readOptions(value);
  return {
    label,
    value: UNFILLED.test(value) ? '' : value.replace(/^[：:]\s*/u, ''),
    ...(group === null ? {} : { group }),
    ...(unit === null ? {} : { unit }),
    ...(options.length > 0 ? { options } : {}),
    ...where,
  };
}
