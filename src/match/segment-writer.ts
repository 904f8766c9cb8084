import type { Place } from '../model/place.js';
import { findPlaceholder, isBlank, isBlankAnswer } from '../wording/placeholder.js';
import type { Says, Segment, SegmentKind, Span } from './document-index.js';

/** Collects segments in reading order and keeps the running key. */
export class SegmentWriter {
  readonly segments: Segment[] = [];
  private readonly keys: string[] = [];
  private at = 0;

  constructor(
    private readonly fold: (text: string) => string,
    private readonly instruction: (text: string) => boolean,
  ) {}

  get length(): number {
    return this.segments.length;
  }

  get key(): string {
    return this.keys.join('');
  }

  private says(kind: SegmentKind, text: string, key: string): Says {
    if (kind === 'figure') return 'words';
    if (kind === 'heading' || kind === 'header-cell' || kind === 'caption') return 'nothing';
    if (findPlaceholder(key) !== null) return 'placeholder';
    if (kind !== 'cell' && (isBlank(key) || isBlankAnswer(key))) return 'nothing';
    if (kind === 'cell' && isBlank(key) && !/\d/u.test(key)) return 'nothing';
    return this.instruction(text) ? 'instruction' : 'words';
  }

  add(kind: SegmentKind, text: string, section: number, place: Place): Span {
    const key = this.fold(text);
    return this.push(kind, text, key, this.says(kind, text, key), section, place);
  }

  /** The form's own words, which nobody is looked for in. */
  addInstruction(text: string, section: number, place: Place): Span {
    return this.push('sentence', text, '', 'instruction', section, place);
  }

  /** The label of a form says nothing by itself: what it asks for is told beside it. One that names a paper cites it. */
  addLabel(text: string, section: number, place: Place): Span {
    return this.push('cell', text, this.fold(text), text.includes('《') ? 'words' : 'nothing', section, place);
  }

  private push(kind: SegmentKind, text: string, key: string, says: Says, section: number, place: Place): Span {
    const first = this.segments.length;
    this.segments.push({ kind, text: text.trim(), key, at: this.at, says, section, place });
    this.keys.push(key, '\n');
    this.at += key.length + 1;
    return { first, last: first + 1 };
  }
}
