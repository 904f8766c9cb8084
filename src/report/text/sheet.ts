import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../model/finding.js';
import type { Verdict } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { plainLine } from '../escape.js';
import type { RenderOptions } from '../render.js';
import { padEnd, widthOf, wrap } from '../wrap.js';

/** What every part of a text report writes on: the words, the width, and colours or none. */
export interface Sheet {
  readonly words: Words;
  readonly paint: ChalkInstance;
  readonly width: number;
  readonly verbose: boolean;
}

export type Lines = readonly string[];
/** What stands under one of the main headings. */
export interface Part {
  readonly title: string;
  readonly lines: Lines;
}
export type Paint = (text: string) => string;

const asIs: Paint = (text) => text;
/** Below this a column of text is no longer readable, however narrow the terminal. */
const narrowest = 20;

export function sheetOf({ words, width, colour, verbose }: RenderOptions): Sheet {
  return { words, paint: new Chalk({ level: colour ? 1 : 0 }), width, verbose };
}

/** Wrapped text beside a lead; further lines begin under the text. Dossier text is made harmless here. */
export function beside(sheet: Sheet, lead: string, text: string, paintLead = asIs, paintText = asIs): Lines {
  const indent = widthOf(lead);
  return wrap(plainLine(text), Math.max(narrowest, sheet.width - indent)).map((line, index) =>
    index === 0 ? `${paintLead(lead)}${paintText(line)}` : `${' '.repeat(indent)}${paintText(line)}`,
  );
}

export function indented(sheet: Sheet, indent: number, text: string, paint = asIs): Lines {
  return beside(sheet, ' '.repeat(indent), text, asIs, paint);
}

type EntryLabel = 'problem' | 'place' | 'quote' | 'fix' | 'article' | 'folded' | 'fingerprint';
const entryLabels: readonly EntryLabel[] = ['problem', 'place', 'quote', 'fix', 'article', 'folded'];

/** One labelled line of an entry; the texts of all labels begin in one column. */
export function labelled(sheet: Sheet, indent: number, label: EntryLabel, text: string, paint = asIs): Lines {
  const { words } = sheet;
  const column = Math.max(...entryLabels.map((each) => widthOf(words.say.labelled(words.label[each]))));
  const lead = ' '.repeat(indent) + padEnd(words.say.labelled(words.label[label]), column);
  return beside(sheet, lead, text, sheet.paint.dim, paint);
}

export function severityPaint({ paint }: Sheet, severity: Severity): Paint {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}

export function verdictPaint({ paint }: Sheet, verdict: Verdict): Paint {
  return { pass: paint.green.bold, fail: paint.red.bold, undetermined: paint.yellow.bold }[verdict];
}

/** Blocks of lines with an empty line between them; empty blocks leave none. */
export function spaced(blocks: readonly Lines[]): Lines {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
