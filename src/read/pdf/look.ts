import type { Look } from '../../model/document.js';
import { joint } from './characters.js';
import { alignOf, type Placed } from './joining.js';
import type { Line } from './lines.js';

/** The lines' text as one: no blank between Chinese characters, a hyphen at a line's end taken out. */
export function joinText(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    const hyphenated = /[A-Za-z]-$/.test(text) && /^[a-z]/.test(line.text);
    text = hyphenated ? text.slice(0, -1) + line.text : text + joint(text, line.text) + line.text;
  }
  return text;
}

export function lookOfLines(lines: readonly Placed[], spaceAbove?: number): Look {
  const first = lines[0]!;
  let main = first.line;
  let [count, bold, lead] = [0, 0, 0];
  for (const { line } of lines) {
    if (line.count > main.count) main = line;
    // Bold all along so far: the lead goes on.
    if (lead === count) lead += line.lead;
    count += line.count;
    bold += line.bold;
  }
  const align = alignOf(first);
  const look: Look = {
    size: main.size,
    bold: Math.round((100 * bold) / Math.max(count, 1)) / 100,
    boldLead: lead,
    align: lines.length > 1 && align === 'left' ? 'both' : align,
    indent: Math.max(0, Math.round(10 * (first.line.left - first.margins.left)) / 10),
    lines: lines.length,
  };
  const named = main.font === '' ? look : { ...look, font: main.font };
  return spaceAbove === undefined ? named : { ...named, spaceAbove };
}
