import type { Cell } from '../model/document.js';
import type { Field } from '../model/forms.js';
import type { Place } from '../model/place.js';
import { tidy } from '../wording/tidy.js';
import { ASIDE, BOX, closed, isProse, type Pair, piecesOf, readPair } from './read-pair.js';
import { toField } from './to-field.js';
import { LABEL } from './words.js';

/** 编制单位    某公司: a known label, blanks, and what stands beside it. */
const SPACED = /^\s*((?:[\p{Script=Han}（）()][ ]?){2,12}?)(?:[ ]{2,}|[\t\u3000]+\s*)(\S.{0,60})$/u;

/** What parts a spaced label from its value. Few lines hold any. */
const WIDE_BLANK = / {2}|[\t\u3000]/u;

function spacedField(line: string, place: Place): readonly Field[] {
  if (!WIDE_BLANK.test(line)) return [];
  const [, spread = '', value = ''] = SPACED.exec(line) ?? [];
  const label = tidy(spread);
  const isPair = label.length >= 3 && LABEL.test(label.replace(ASIDE, '')) && /\p{L}/u.test(value) && !isProse(value);
  return isPair ? [toField(label, closed(value), { how: 'line', place, cells: [] }, null)] : [];
}

/** Pairs of one line of running text. A label without a value opens what follows; it is no field. */
export function lineFields(text: string, place: Place): readonly Field[] {
  return text.split('\n').flatMap((line) => {
    if (!/[：:]/u.test(line)) return spacedField(line, place);
    return piecesOf(line).flatMap((piece) => {
      const pair = readPair(piece);
      const value = closed(pair?.rest ?? '');
      return pair === null || value === '' || isProse(pair.rest)
        ? []
        : [toField(pair.label, value, { how: 'line', place, cells: [] }, null)];
    });
  });
}

interface Entry {
  readonly pair: Pair | null;
  readonly lines: string[];
}

/** Lines of a cell, each pair with the lines that go on below it. */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== ''))
    for (const piece of piecesOf(line)) {
      const pair = readPair(piece);
      const open = entries.at(-1);
      if (pair === null && open !== undefined && !BOX.test(piece)) open.lines.push(piece.trim());
      else entries.push({ pair, lines: [pair === null ? piece.trim() : pair.rest] });
    }
  return entries;
}

/**
 * Pairs inside of a cell: 名称：甲局⏎地址：…. A cell of text with a run-in label somewhere holds none, unless forms use
 * the word as a label.
 */
export function cellPairs(text: string, cell: Cell, place: Place, group: string | null): readonly Field[] {
  const entries = entriesOf(text);
  const pairs = entries.filter(({ pair }) => pair !== null);
  const lines = entries.reduce((sum, entry) => sum + entry.lines.length, 0);
  const isFormLike = entries[0]?.pair !== null && pairs.length * 2 >= Math.min(lines, entries.length + 1);
  return pairs.flatMap(({ pair, lines: own }) => {
    if (pair === null) return [];
    const isKnown = LABEL.test(pair.label.replace(ASIDE, ''));
    if (pair.isSentence || (!isFormLike && !isKnown) || (!isKnown && isProse(pair.rest))) return [];
    const value = closed(own.filter((line) => line !== '').join('\n'));
    return [toField(pair.label, value, { how: 'line', place, cells: [cell] }, group)];
  });
}
