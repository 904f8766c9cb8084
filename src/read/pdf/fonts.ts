import type { Engine } from './engine.js';

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  /** As Word calls the symbol font whose codes are signs, not letters. */
  readonly symbols?: string;
}

/** Names of weights, and of the Chinese faces that are drawn black. */
const BOLD_NAME = /bold|black|heavy|demi|黑体|simhei|heiti|(^|[-_,])hei/i;
const REGULAR_NAME = /light|regular|yahei(?!.*bold)|sourcehansans|notosanscjk/i;
const SYMBOL_FONTS: readonly (readonly [RegExp, string])[] = [
  [/^wingdings[-_ ]?2/i, 'wingdings 2'],
  [/^wingdings(?![-_ ]?3)/i, 'wingdings'],
  [/^webdings/i, 'webdings'],
  [/^symbol/i, 'symbol'],
];
const FORCE_BOLD = 0x40000;
const BOLD_WEIGHT = 600;

/** Fonts of one document by their address, named and weighed once. */
export function fontTable(engine: Engine): (address: number) => Font {
  const known = new Map<number, Font>();
  return (address) => {
    let font = known.get(address);
    if (!font) {
      font = readFont(engine, address);
      known.set(address, font);
    }
    return font;
  };
}

function readFont({ api, bytes }: Engine, address: number): Font {
  if (address === 0) return { name: '', bold: false };
  const name = decodeName(bytes((buffer, size) => api.FPDFFont_GetBaseFontName(address, buffer, size)));
  const heavy = api.FPDFFont_GetWeight(address) >= BOLD_WEIGHT || (api.FPDFFont_GetFlags(address) & FORCE_BOLD) > 0;
  const bold = BOLD_NAME.test(name) || (heavy && !REGULAR_NAME.test(name));
  const symbols = SYMBOL_FONTS.find(([pattern]) => pattern.test(name))?.[1];
  return { name, bold, ...(symbols && { symbols }) };
}

/** Chinese writers put GBK bytes into the name; a subset carries a tag of six capitals. */
function decodeName(raw: Uint8Array): string {
  const end = raw.indexOf(0);
  const name = end < 0 ? raw : raw.subarray(0, end);
  return decode(name).replace(/^[A-Z]{6}\+/, '');
}

function decode(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gbk').decode(name);
  }
}
