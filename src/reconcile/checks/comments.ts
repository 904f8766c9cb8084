import type { Finding } from '../../model/finding.js';
import { paperByPaper } from '../check.js';
import { quoteOf } from '../locate.js';

/** Comments of reviewers and authors that are still in the file: one finding a file. */
export const comments = paperByPaper(({ document }) => {
  const own = document.notes.filter(({ kind }) => kind === 'comment');
  const [first] = own;
  const findings: readonly Finding[] =
    first === undefined
      ? []
      : [
          {
            code: 'left-over',
            args: { text: quoteOf(first.text), kind: 'comment', count: own.length },
            location: { file: document.file, ...first.place },
            quote: quoteOf(first.text),
          },
        ];
  return { compared: 1, findings };
});
