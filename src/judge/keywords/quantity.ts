import { fold } from '../../wording/fold.js';
import type { Keyword } from '../keyword.js';

interface Quantity {
  /** What is to be counted, in the reader's words. */
  readonly of: string;
  /** Units of which one must follow a number; none: any number will do. */
  readonly units?: readonly string[];
}

const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千]+)';
/** The number that orders a line or a heading counts nothing. */
const ORDERING = /^[(]?\d{1,2}(?:[.、)](?!\d)|(?:\.\d{1,2})+(?![\d.%万千百亿个条次人]))/gmu;
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A number, with one of the units, stands in what is said. */
export const quantity: Keyword<Quantity> = {
  name: 'quantity',
  setting: {
    type: 'object',
    required: ['of'],
    additionalProperties: false,
    properties: {
      of: { type: 'string', minLength: 1 },
      units: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    },
  },
  check({ of, units }, filling) {
    const unit =
      units === undefined ? '' : `[万亿千百多余]*\\s?(?:${units.map((word) => escapePattern(fold(word))).join('|')})`;
    if (new RegExp(`${units === undefined ? '\\d' : NUMBER}${unit}`, 'u').test(filling.key.replace(ORDERING, '')))
      return [];
    return [{ code: 'statement-missing', args: { missing: [of] }, location: filling.location, quote: filling.quote }];
  },
};
