import type { Block, Cell } from '../model/document.js';
import type { CellRole } from '../model/forms.js';
import { tidy } from '../wording/tidy.js';
import { kindOf } from './cell-kind.js';
import { share } from './head-cells.js';
import { type ListDraft, questionColumns } from './read-list.js';
import { TO_FILL_IN } from './words.js';

const asks = (text: string): boolean => ['word', 'colon'].includes(kindOf(text));
const lengthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { text }) => sum + text.length, 0);

/** Whether these cells hold most of what a paper says: then it is a form, and no plan with a table of its main facts. */
function isWholePaper(cells: readonly Cell[], blocks: readonly Block[]): boolean {
  const all = blocks.reduce(
    (sum, block) =>
      sum + (block.type === 'table' ? lengthOf(block.rows.flatMap((row) => row.cells)) : block.text.length),
    0,
  );
  return lengthOf(cells) > all / 2;
}

/**
 * What the cells of a list of questions and answers are there for, where it is a form to fill in: its rows ask, and its
 * header says so or the paper is little else. A row of any other 项目 | 内容 may be a thing.
 */
export function listRoles(draft: ListDraft, blocks: readonly Block[]): readonly (readonly [Cell, CellRole])[] {
  const columns = questionColumns(draft);
  if (columns === null) return [];
  const pairs = draft.pieces.flatMap(({ grid, rows }) =>
    rows.flatMap((r) => {
      const [label, answer] = [grid.rows[r]?.[columns.asks.from], grid.rows[r]?.[columns.answers.from]];
      return !label || !answer || label === answer || label.text.trim() === '' ? [] : [{ label, answer }];
    }),
  );
  const cells = pairs.flatMap(({ label, answer }) => [label, answer]);
  if (share(pairs, ({ label }) => asks(label.text)) < 0.5) return [];
  if (!TO_FILL_IN.test(tidy(columns.answers.text)) && !isWholePaper(cells, blocks)) return [];
  return pairs.flatMap(({ label, answer }) => [[label, 'label'] as const, [answer, 'answer'] as const]);
}
