import type { Document } from './document.js';
import type { Finding } from './finding.js';

/** A value and what was noticed on the way to it. */
export interface Noted<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** What reading one file gave. `document` is null exactly when `status` is `unreadable`. */
export interface Reading {
  readonly status: 'read' | 'partly-read' | 'unreadable';
  readonly document: Document | null;
  readonly findings: readonly Finding[];
}
