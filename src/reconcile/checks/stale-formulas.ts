import type { Finding } from '../../model/finding.js';
import { paperByPaper } from '../check.js';
import { locate } from '../locate.js';

/** Cells of workbooks whose stored result is not what their formula gives with the values that stand there now. */
export const staleFormulas = paperByPaper((paper) => {
  const cells = paper.document.blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells: own }, row) =>
          own.flatMap((cell) =>
            cell.formula === undefined ? [] : [{ cell, place: { ...block.place, row, column: cell.column } }],
          ),
        )
      : [],
  );
  return {
    compared: cells.length,
    findings: cells.flatMap(({ cell, place }): readonly Finding[] =>
      cell.formula === 'stale' && cell.computed !== undefined && cell.computed !== cell.text
        ? [
            {
              code: 'sum-mismatch',
              args: { what: '', sum: cell.computed, stated: cell.text, by: 'formula' },
              location: locate(paper, place),
              quote: cell.text,
            },
          ]
        : [],
    ),
  };
});
