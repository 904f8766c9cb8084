import type { Location } from '../../model/place.js';
import type { Sheet } from './sheet.js';

/** File, page, section and paragraph; the file is left out where the heading above already names it. */
export function placeWords({ words }: Sheet, location: Location, shownFile: string | null = null): string {
  const { file, ...inside } = location;
  return words.say.clauses([file === shownFile ? '' : file, ...words.say.place(inside)]);
}
