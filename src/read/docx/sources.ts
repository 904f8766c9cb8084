import type { Block, Cell } from '../../model/document.js';
import type { Tally } from '../xml-rules.js';

/** Elements of a part by the order of their opening tags, from 1: where a block begins and where what is in it ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which elements of a story the blocks came from. Kept on request only. */
export class Sources implements Tally {
  elements = 0;
  /** Of paragraphs: usually one element; several where a deleted paragraph mark joined them. */
  readonly paragraphs = new Map<Block, Span>();
  readonly cells = new Map<Cell, number>();
}
