import type { DossierLedger, LedgerEntry, LedgerValue } from '../../model/ledger.js';
import { placeWords } from '../text/place.js';
import { beside, indented, type Lines, type Sheet, sheetOf, spaced } from '../text/sheet.js';
import type { RenderOptions } from '../render.js';

/** Places shown of one value, unless all are asked for. */
const SHOWN = 4;

/** What a dossier states of itself: subject by subject each value, where it stands, and what contradicts. */
export function renderLedgerText(ledger: DossierLedger, options: RenderOptions): string {
  const sheet = sheetOf(options);
  const { words, paint } = sheet;
  const { entries, files, path } = ledger;
  const occurrences = entries.reduce((sum, { values }) => sum + values.flatMap((value) => value.occurrences).length, 0);
  const torn = entries.filter(({ disagrees }) => disagrees).length;
  const unread = files.filter(({ status }) => status === 'unreadable');
  const head = [
    ...indented(sheet, 0, words.ledger.title(path), paint.bold),
    ...indented(
      sheet,
      0,
      entries.length === 0 ? words.ledger.nothing : words.ledger.counts(entries.length, occurrences, torn),
    ),
    ...unread.flatMap((file) =>
      beside(sheet, words.say.labelled(words.label.unreadable), file.path, undefined, paint.red),
    ),
  ];
  return `${spaced([head, ...entries.map((entry) => entryLines(sheet, entry))]).join('\n')}\n`;
}

function entryLines(sheet: Sheet, { subject, label, values, disagrees }: LedgerEntry): Lines {
  const { words, paint } = sheet;
  const own = words.ledger.subject[subject];
  const title = label === own ? own : `${own}${words.say.bracketed(label)}`;
  const heading = disagrees ? `${title} ${words.ledger.torn}` : title;
  return [
    ...indented(sheet, 0, heading, disagrees ? paint.red.bold : paint.bold),
    ...values.flatMap((value) => valueLines(sheet, value)),
  ];
}

function valueLines(sheet: Sheet, { written, occurrences, outlier }: LedgerValue): Lines {
  const { words, paint } = sheet;
  const said = `${written}${words.say.bracketed(words.ledger.places(occurrences.length))}`;
  const shown = sheet.verbose ? occurrences : occurrences.slice(0, SHOWN);
  return [
    ...beside(
      sheet,
      outlier ? '  × ' : '  - ',
      outlier ? `${said} ${words.ledger.outlier}` : said,
      undefined,
      outlier ? paint.red : undefined,
    ),
    ...shown.flatMap(({ location, quote }) =>
      indented(sheet, 6, `${placeWords(sheet, location)} ${words.say.verbatim(quote)}`, paint.dim),
    ),
    ...(shown.length < occurrences.length ? indented(sheet, 6, '…', paint.dim) : []),
  ];
}
