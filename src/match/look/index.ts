import type { LookName } from '../../model/vocabulary.js';
import { lookForCitations } from './citations.js';
import { lookForAttachments, lookForCompanions, lookForDocuments } from './documents.js';
import { lookForFigures } from './figures.js';
import { lookForItems } from './items.js';
import type { Look } from './search.js';
import { lookForCatalogue, lookForTables } from './tables.js';
import { lookForText } from './text.js';
import { lookForOrder, lookForValues } from './values.js';

/** Ways of looking that a schema node may name under `look`. */
export const looks = {
  text: lookForText,
  citations: lookForCitations,
  figure: lookForFigures,
  table: lookForTables,
  catalogue: lookForCatalogue,
  document: lookForDocuments,
  attachments: lookForAttachments,
  companions: lookForCompanions,
  items: lookForItems,
  values: lookForValues,
  order: lookForOrder,
  person: () => [],
} satisfies Readonly<Record<LookName, Look>>;
