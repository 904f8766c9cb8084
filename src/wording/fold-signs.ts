import { traditionalMarks } from './simplify.js';

/** Signs that are their own compatibility form, most frequent in Chinese. Blanks and … are not among them. */
const SIGNS = '、。〈〉《》「」『』【】〔〕—‘’“”·';
const FULL_WIDTH = 0xff01 - 0x21;

/** By UTF-16 code unit: what a character folds to whatever stands beside it; 0 where that hangs on others, or is not one character. */
let alone: Uint16Array | undefined;

function foldedAlone(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  const changes = traditionalMarks();
  for (let code = 0x4e00; code <= 0x9fff; code++) if (changes[code] === 0) folded[code] = code;
  for (const sign of SIGNS) folded[sign.charCodeAt(0)] = sign.charCodeAt(0);
  for (let code = 0x21; code <= 0x7e; code++) {
    const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
    folded[code] = lower;
    folded[code + FULL_WIDTH] = lower;
  }
  return folded;
}

/**
 * A text folded sign by sign: most are made of simplified characters and a few signs, without blanks. Null where a sign
 * hangs on those beside it.
 */
export function foldSigns(text: string): string | null {
  alone ??= foldedAlone();
  let isSame = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const to = alone[code];
    if (to === 0) return null;
    if (to !== code) isSame = false;
  }
  return isSame ? text : changed(text, alone);
}

function changed(text: string, folded: Uint16Array): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const to = folded[code] as number;
    if (to === code) continue;
    result += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return result + text.slice(from);
}
