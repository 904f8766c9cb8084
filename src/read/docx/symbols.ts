/** Characters of symbol fonts that forms and lists use, by the code inside the font. Boxes become ☑ and ☐. */

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  112: '☐',
  113: '☐',
  114: '☐',
  117: '◆',
  118: '❖',
  120: '☒',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  42: '☐',
  48: '☐',
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  163: '☐',
};

const WEBDINGS: Readonly<Record<number, string>> = { 97: '✓', 99: '☐', 114: '✗' };

const SYMBOL: Readonly<Record<number, string>> = {
  97: 'α',
  98: 'β',
  103: 'γ',
  109: 'μ',
  112: 'π',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '·',
  184: '÷',
  185: '≠',
  187: '≈',
  229: '∑',
};

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  webdings: WEBDINGS,
  symbol: SYMBOL,
};

/** Circled numbers of Wingdings: ⓪ to ⑩ from 128, ⓿ to ❿ from 139. */
function wingdingsNumber(code: number): string | undefined {
  if (code === 128) return '⓪';
  if (code > 128 && code <= 138) return String.fromCharCode(0x2460 + code - 129);
  if (code === 139) return '⓿';
  if (code > 139 && code <= 149) return String.fromCharCode(0x2776 + code - 140);
  return undefined;
}

export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && font.toLowerCase() in FONTS;
}

/** The character a symbol font shows for a code (with or without Word's shift to U+F000); itself where not known. */
export function symbolText(font: string, code: number): string {
  const name = font.toLowerCase();
  const inside = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const numbered = name === 'wingdings' ? wingdingsNumber(inside) : undefined;
  return numbered ?? FONTS[name]?.[inside] ?? String.fromCodePoint(code);
}

/** Text typed in a symbol font, as it is displayed. */
export function symbolsText(font: string, text: string): string {
  return Array.from(text, (sign) => (sign === ' ' ? sign : symbolText(font, sign.codePointAt(0) ?? 0))).join('');
}
