import type { Check } from './check.js';
import { amountWords } from './checks/amount-words.js';
import { brokenReferences } from './checks/broken-references.js';
import { classified } from './checks/classified.js';
import { comments } from './checks/comments.js';
import { contents } from './checks/contents.js';
import { dateOrder } from './checks/date-order.js';
import { dateValidity } from './checks/date-validity.js';
import { fieldSlips } from './checks/field-slips.js';
import { foreignNames } from './checks/foreign-names.js';
import { formSums } from './checks/form-sums.js';
import { valuesOf } from './checks/ledger-values.js';
import { nameSlips } from './checks/name-slips.js';
import { partsOfSum } from './checks/parts-of-sum.js';
import { pastPlans } from './checks/past-plans.js';
import { periods } from './checks/periods.js';
import { personalData } from './checks/personal-data.js';
import { placeholders } from './checks/placeholders.js';
import { repealed } from './checks/repealed.js';
import { repeatedPassages } from './checks/repeated-passages.js';
import { shares } from './checks/shares.js';
import { staleFormulas } from './checks/stale-formulas.js';
import { tableProducts } from './checks/table-products.js';
import { tableSums } from './checks/table-sums.js';
import { writtenSums } from './checks/written-sums.js';

/** Every check that a house pack may name. */
export const checks: Readonly<Record<string, Check>> = {
  'amount-words': amountWords,
  codes: valuesOf('project-code', 'document-number'),
  'date-order': dateOrder,
  'date-validity': dateValidity,
  dates: valuesOf(
    'approved',
    'tendered',
    'awarded',
    'contract-signed',
    'started',
    'first-accepted',
    'trial-started',
    'trial-ended',
    'accepted',
  ),
  'field-slips': fieldSlips,
  'form-sums': formSums,
  'name-slips': nameSlips,
  'parts-of-sum': partsOfSum,
  periods,
  persons: valuesOf('leader'),
  'project-name': valuesOf('project-name'),
  'protection-level': valuesOf('protection-level'),
  shares,
  sums: valuesOf(
    'total-investment',
    'rough-estimate',
    'estimate',
    'design-estimate',
    'budget',
    'bid-price',
    'contract-price',
    'settlement',
    'final-account',
    'funds',
  ),
  'table-products': tableProducts,
  'table-sums': tableSums,
  'repeated-passages': repeatedPassages,
  'personal-data': personalData,
  'stale-formulas': staleFormulas,
  repealed,
  placeholders,
  'past-plans': pastPlans,
  'foreign-names': foreignNames,
  contents,
  comments,
  classified,
  'broken-references': brokenReferences,
  units: valuesOf('client', 'contractor', 'supervisor'),
  'written-sums': writtenSums,
};
