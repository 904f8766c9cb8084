import { padEnd, widthOf } from '../wrap.js';
import { beside, type Lines, type Sheet } from './sheet.js';

/** Labelled lines whose texts begin in one column; those with nothing to say are left out. */
export function rows(sheet: Sheet, pairs: readonly (readonly [label: string, text: string | null])[]): Lines {
  const said = pairs.filter(([, text]) => text !== null && text !== '');
  const labels = said.map(([label]) => sheet.words.say.labelled(label));
  const column = Math.max(0, ...labels.map(widthOf));
  return said.flatMap(([, text], index) =>
    beside(sheet, padEnd(labels[index] ?? '', column), text ?? '', sheet.paint.dim),
  );
}
