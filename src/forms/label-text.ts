import { withoutNumber } from '../wording/run-in.js';
import { tidy } from '../wording/tidy.js';

/** A label without its number, its colon and the note behind it. */
export const labelText = (text: string): string =>
  withoutNumber(tidy(text))
    .replace(/[：:]\s*(?:[（(][^（()）]*[)）]\s*[：:]?)?\s*$/u, '')
    .trim();

/** What stands in brackets behind a label with a colon, where nothing else answers. */
export const noteBehind = (text: string): string => /[：:]\s*([（(][^（()）]*[)）])\s*$/u.exec(tidy(text))?.[1] ?? '';
