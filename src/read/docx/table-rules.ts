import { type Rule, type Rules, rulesOf, SKIP } from '../xml-rules.js';
import { isOn, toInteger } from './measures.js';
import type { Story } from './story.js';
import { newCell } from './table-draft.js';

/** No table has more grid columns; wilder values are slips. */
const MOST_COLUMNS = 1024;

function columns(value: string | undefined, least: number): number {
  return Math.min(Math.max(toInteger(value) ?? least, least), MOST_COLUMNS);
}

const TABLE_PROPERTIES: Rules<Story> = rulesOf<Story>({
  'w:tblCaption': {
    open({ table }, attributes) {
      if (table !== undefined) table.caption = attributes['w:val'];
    },
  },
  'w:tblPrChange': { rules: SKIP },
});

const ROW_PROPERTIES: Rules<Story> = rulesOf<Story>({
  'w:gridBefore': {
    open({ row }, attributes) {
      if (row !== undefined) row.before = columns(attributes['w:val'], 0);
    },
  },
  'w:tblHeader': {
    open({ row }, attributes) {
      if (row !== undefined) row.isHeader = isOn(attributes['w:val']);
    },
  },
  'w:del': {
    open({ row }) {
      if (row !== undefined) row.deleted = true;
    },
  },
  'w:trPrChange': { rules: SKIP },
});

const CELL_PROPERTIES: Rules<Story> = rulesOf<Story>({
  'w:gridSpan': {
    open({ cell }, attributes) {
      if (cell !== undefined) cell.colSpan = columns(attributes['w:val'], 1);
    },
  },
  'w:vMerge': {
    open({ cell }, attributes) {
      if (cell !== undefined) cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
    },
  },
  'w:hMerge': {
    open({ cell }, attributes) {
      if (cell !== undefined) cell.mergedLeft = attributes['w:val'] !== 'restart';
    },
  },
  'w:cellDel': {
    open({ cell }) {
      if (cell !== undefined) cell.deleted = true;
    },
  },
  'w:tcPrChange': { rules: SKIP },
});

export const TABLE_RULES: Readonly<Record<string, Rule<Story>>> = {
  'w:tbl': {
    open(story) {
      story.openTable();
    },
    close(story) {
      story.closeTable();
    },
  },
  'w:tblPr': { rules: TABLE_PROPERTIES },
  'w:tblGrid': { rules: SKIP },
  'w:tr': {
    open(story) {
      story.openRow();
    },
  },
  'w:trPr': { rules: ROW_PROPERTIES },
  'w:tblPrEx': { rules: SKIP },
  'w:tc': {
    open(story) {
      const cell = newCell(story.sources?.elements);
      story.row?.cells.push(cell);
      story.enter(cell.blocks, false);
    },
    close(story) {
      story.leave();
    },
  },
  'w:tcPr': { rules: CELL_PROPERTIES },
};
