import { plainLines } from '../report/escape.js';
import { type Io, write } from './io.js';

/** A line of talk on stderr. */
export const say = (text: string, { stderr }: Pick<Io, 'stderr'>): Promise<void> =>
  write(stderr, `${plainLines(text)}\n`);
