import type { Block } from '../model/document.js';
import { isNumberedCaption } from '../wording/caption.js';
import { bracketedUnit, statedUnit } from './units.js';

/** 项目基本情况表: a line that only names a table. */
const NAME = /^[^。；：:，,！？]{2,28}(?:表|清单|一览|目录|名单|明细|汇总|台账)(?:[（(][^（()）]*[)）])?$/u;
const ABOVE = 4;
const LONGEST_UNIT_LINE = 40;
const LONGEST_REMARK = 120;

export interface Around {
  readonly caption: string;
  readonly unit: string | null;
}

/** A caption, unless it names a figure. */
const isTableCaption = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' &&
  (block.role === 'caption' || isNumberedCaption(block.text)) &&
  !block.text.trim().startsWith('图');

/** The caption and the unit that stand around the table at `at`: above it, or a caption below. */
export function aroundTable(blocks: readonly Block[], at: number): Around {
  let unit: string | null = null;
  for (let above = at - 1; above >= Math.max(0, at - ABOVE); above--) {
    const block = blocks[above];
    if (block?.type !== 'paragraph') break;
    const text = block.text.trim();
    const stated = text.length <= LONGEST_UNIT_LINE ? statedUnit(text) : null;
    if (text !== '' && block.role !== 'toc') {
      unit ??= statedUnit(text.slice(-LONGEST_UNIT_LINE));
      if (isTableCaption(block) || NAME.test(text))
        return { caption: text, unit: unit ?? bracketedUnit(text) ?? unitIn(blocks[above - 1]) };
      if (stated === null) break;
    }
  }
  const below = blocks[at + 1];
  const isBelow = isTableCaption(below) && blocks[at + 2]?.type !== 'table' && below?.type === 'paragraph';
  return { caption: isBelow ? below.text.trim() : '', unit: unit ?? unitIn(below) };
}

/** 报价对比如下（单位：万元）, 说明：所有价格单位为元 */
const unitIn = (block: Block | undefined): string | null =>
  block?.type === 'paragraph' && block.text.length <= LONGEST_REMARK ? statedUnit(block.text) : null;
