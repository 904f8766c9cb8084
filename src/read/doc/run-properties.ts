import type { ByteView } from '../byte-view.js';
import { HALF_POINT } from '../docx/measures.js';
import type { RunProperties } from '../docx/properties.js';
import { CHARACTER } from './operations.js';
import { readSprms } from './sprms.js';

/** Of on and off, or as the style says, or the contrary. */
export type Toggle = 'on' | 'off' | 'style' | 'contrary';

/** What a list of character properties says. */
export interface WrittenRun {
  style?: number;
  bold?: Toggle;
  hidden?: Toggle;
  /** Points. */
  size?: number;
  /** Indexes into the fonts of the file. */
  fontAscii?: number;
  fontEastAsia?: number;
  deleted?: boolean;
  /** The characters of the run are signs for something else. */
  special?: boolean;
  /** The sign stands for data of a field, not for a picture. */
  data?: boolean;
  /** Offset in the stream Data. */
  picture?: number;
  symbol?: { readonly font: number; readonly code: number };
}

/** Reads a list of character properties on top of `run`. */
export function readRun(list: ByteView, run: WrittenRun = {}): WrittenRun {
  const written = run;
  readSprms(list, (code, operands, at) => {
    switch (code) {
      case CHARACTER.style:
        written.style = operands.u16(at);
        break;
      case CHARACTER.plain:
        for (const key of ['bold', 'hidden', 'size', 'fontAscii', 'fontEastAsia'] as const) delete written[key];
        break;
      case CHARACTER.bold:
        written.bold = toggleOf(operands.u8(at));
        break;
      case CHARACTER.hidden:
        written.hidden = toggleOf(operands.u8(at));
        break;
      case CHARACTER.size:
        written.size = operands.u16(at) * HALF_POINT;
        break;
      case CHARACTER.fontAscii:
        written.fontAscii = operands.u16(at);
        break;
      case CHARACTER.fontEastAsia:
        written.fontEastAsia = operands.u16(at);
        break;
      case CHARACTER.symbol:
        written.symbol = { font: operands.u16(at), code: operands.u16(at + 2) };
        break;
      case CHARACTER.picture:
        written.picture = operands.u32(at);
        break;
      default:
        readMark(written, code, operands.u8(at));
    }
  });
  return written;
}

function readMark(run: WrittenRun, code: number, operand: number): void {
  const isOn = toggleOf(operand) === 'on';
  if (code === CHARACTER.deleted) run.deleted = isOn;
  if (code === CHARACTER.isSpecial) run.special = isOn;
  if (code === CHARACTER.isData) run.data = isOn;
}

function toggleOf(operand: number): Toggle {
  if (operand === 0x80) return 'style';
  if (operand === 0x81) return 'contrary';
  return operand === 0 ? 'off' : 'on';
}

/** What the run says of its own; `inherited` tells what its styles make of bold and hidden. */
export function resolveToggles(
  run: WrittenRun,
  fonts: readonly string[],
  inherited: { readonly bold: boolean; readonly hidden: boolean },
): RunProperties {
  const properties: RunProperties = {};
  const [ascii, eastAsia] = [fonts[run.fontAscii ?? -1], fonts[run.fontEastAsia ?? -1]];
  const [bold, hidden] = [isOn(run.bold, inherited.bold), isOn(run.hidden, inherited.hidden)];
  if (run.style !== undefined) properties.style = String(run.style);
  if (bold !== undefined) properties.bold = bold;
  if (hidden !== undefined) properties.hidden = hidden;
  if (run.size !== undefined) properties.size = run.size;
  if (ascii !== undefined) properties.ascii = ascii;
  if (eastAsia !== undefined) properties.eastAsia = eastAsia;
  return properties;
}

function isOn(toggle: Toggle | undefined, inherited: boolean): boolean | undefined {
  if (toggle === undefined || toggle === 'style') return undefined;
  return toggle === 'contrary' ? !inherited : toggle === 'on';
}
