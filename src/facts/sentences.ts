import type { Block, Document } from '../model/document.js';
import type { Field } from '../model/forms.js';
import type { Location } from '../model/place.js';
import { fold } from '../wording/fold.js';
import { readRunIn, splitSentences } from '../wording/run-in.js';

/** A sentence or cell of a document, with its folded copy and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly key: string;
  readonly location: Location;
  /** What answers it, for labels: the value of a form's label, the rest of a `label：value` line. */
  readonly value: string | null;
}

/** By place, the fields whose labels stand there. */
type FieldsAt = ReadonlyMap<string, readonly Field[]>;

const keyAt = ({ block, row, column }: Location): string => `${block} ${row} ${column}`;

function byPlace(fields: readonly Field[]): FieldsAt {
  const places = new Map<string, Field[]>();
  for (const field of fields) {
    const key = keyAt({ file: '', ...field.place });
    places.set(key, [...(places.get(key) ?? []), field]);
  }
  return places;
}

/** What is ticked, where there are boxes; else all that was written. */
const answerOf = ({ value, options }: Field): string =>
  options === undefined
    ? value
    : options
        .filter(({ checked }) => checked)
        .map(({ text }) => text)
        .join('、');

function fromText(text: string, location: Location, fields: FieldsAt): readonly Sentence[] {
  const own = fields.get(keyAt(location)) ?? [];
  return splitSentences(text).map((sentence) => {
    const trimmed = sentence.trim();
    const key = fold(trimmed);
    const runIn = readRunIn(trimmed);
    const field = own.find(({ label }) => runIn !== null && fold(label) === fold(runIn.label));
    return { text: trimmed, key, location, value: field === undefined ? runIn?.rest || null : answerOf(field) };
  });
}

function fromBlock(block: Block, file: string, fields: FieldsAt): readonly Sentence[] {
  if (block.type === 'paragraph')
    return block.role === 'toc' ? [] : fromText(block.text, { file, ...block.place }, fields);
  return block.rows.flatMap((row, r) =>
    row.cells.flatMap((cell) => {
      const location = { file, ...block.place, row: r, column: cell.column };
      const label = (fields.get(keyAt(location)) ?? []).find(({ how }) => how === 'cell');
      if (label === undefined) return fromText(cell.text, location, fields);
      return [{ text: cell.text.trim(), key: fold(label.label), location, value: answerOf(label) }];
    }),
  );
}

/** Everything a document says, sentence by sentence and label by label. `fields`: what its forms and lines were read as. */
export function sentencesOf({ blocks, file }: Document, fields: readonly Field[]): readonly Sentence[] {
  const places = byPlace(fields);
  return blocks.flatMap((block) => fromBlock(block, file, places)).filter(({ key }) => key !== '');
}
