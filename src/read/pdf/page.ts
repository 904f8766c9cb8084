import type { Line } from './lines.js';

/** What one page holds, in reading order. */
export interface PageContent {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item = TextItem;

export interface TextItem {
  readonly type: 'line';
  readonly line: Line;
  readonly role?: 'toc';
}
