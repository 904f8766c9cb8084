import type { AnnotateWords } from '../../model/annotate-words.js';
import { counted, quoted } from './phrases.js';

/** Words of the copies with comments. */
export const enAnnotate: AnnotateWords = {
  written: (files, notes, folder) =>
    `${files === 1 ? '1 copy' : `${files} copies`} with ${counted(notes, 'comment')} written to ${quoted(folder)}; the originals are untouched.`,
  notes: (count) => counted(count, 'comment'),
  why: {
    'no-findings': 'nothing found, copied as it is',
    format: 'no comments in this format, not copied',
    encrypted: 'encrypted, copied without comments; remove the password and try again',
    damaged: 'damaged, copied without comments; open it, save it anew and try again',
    limit: 'beyond a limit on files, copied without comments; --limit raises it',
  },
  leftOut: 'Not in any comment:',
  nowhere: 'in no file, such as documents that are missing:',
};
