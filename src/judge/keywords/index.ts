import { LOOKS } from '../../model/vocabulary.js';
import { gapped } from '../gapped.js';
import type { Keyword } from '../keyword.js';
import { addsUp } from './adds-up.js';
import { all } from './all.js';
import { amount } from './amount.js';
import { attested } from './attested.js';
import { before } from './before.js';
import { cites } from './cites.js';
import { column } from './column.js';
import { compare } from './compare.js';
import { concludes } from './concludes.js';
import { duration } from './duration.js';
import { inMonth } from './in-month.js';
import { inOrder } from './in-order.js';
import { level } from './level.js';
import { listed } from './listed.js';
import { notAfter } from './not-after.js';
import { order } from './order.js';
import { pairForbidden } from './pair-forbidden.js';
import { prohibited } from './prohibited.js';
import { quantity } from './quantity.js';
import { ratio } from './ratio.js';
import { says } from './says.js';
import { strength } from './strength.js';
import { suppliers } from './suppliers.js';
import { table } from './table.js';
import { wellFormed } from './well-formed.js';
import { wordsByAmount } from './words-by-amount.js';
import { yearAfter } from './year-after.js';
import { years } from './years.js';

/** The checks a schema node may use, in the order in which complaints are reported. */
export const keywords: readonly Keyword<never>[] = [
  strength,
  says,
  level,
  table,
  column,
  suppliers,
  cites,
  amount,
  quantity,
  years,
  all,
  concludes,
  prohibited,
  pairForbidden,
  before,
  order,
  inMonth,
  notAfter,
  duration,
  yearAfter,
  compare,
  ratio,
  listed,
  wellFormed,
  inOrder,
  addsUp,
  wordsByAmount,
  attested,
];

const strings = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const mentioned = { type: 'array', items: gapped } as const;

/** Keywords that direct the search and judge nothing. */
export const annotations: Readonly<Record<string, object>> = {
  look: { enum: LOOKS },
  titles: mentioned,
  exact: strings,
  top: strings,
  generic: strings,
  mentions: mentioned,
  within: strings,
  signs: strings,
  citedIn: { type: 'string' },
  standIns: strings,
  around: {
    type: 'array',
    items: {
      type: 'object',
      required: ['sections', 'words'],
      additionalProperties: false,
      properties: { sections: strings, words: strings },
    },
  },
  companions: strings,
  unless: strings,
  named: { type: 'boolean' },
};
