import type { Location } from '../../model/place.js';
import { placeWords as inWords } from '../words.js';
import type { Sheet } from './sheet.js';

export const placeWords = ({ words }: Sheet, location: Location, shownFile: string | null = null): string =>
  inWords(words, location, shownFile);
