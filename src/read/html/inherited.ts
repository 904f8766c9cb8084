import type { Look } from '../../model/document.js';
import { toPoints } from '../docx/measures.js';

/** What an element hands on to those inside. */
export interface Inherited {
  readonly bold: boolean;
  /** Points; undefined where no element says. */
  readonly size: number | undefined;
  readonly align: Look['align'];
  /** White space counts. */
  readonly isPreformatted: boolean;
  readonly isHidden: boolean;
}

export const PLAIN: Inherited = {
  bold: false,
  size: undefined,
  align: undefined,
  isPreformatted: false,
  isHidden: false,
};

export type Attributes = Readonly<Record<string, string>>;

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th']);
/** Nothing of these is text: code, controls without words, readings beside characters. */
const HIDDEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'button',
  'datalist',
  'object',
  'audio',
  'video',
  'iframe',
  'canvas',
  'svg',
  'rt',
  'rp',
]);
const ALIGN: Readonly<Record<string, NonNullable<Look['align']>>> = {
  left: 'left',
  center: 'centre',
  right: 'right',
  justify: 'both',
};

export function inherit(outer: Inherited, name: string, attributes: Attributes): Inherited {
  const style = declarationsOf(attributes.style);
  const weight = style.get('font-weight');
  const size = toPoints(style.get('font-size')?.toLowerCase(), Number.NaN);
  const align = ALIGN[(style.get('text-align') ?? attributes.align ?? '').toLowerCase()];
  return {
    bold: weight === undefined ? outer.bold || BOLD.has(name) : /^(?:bold|[6-9]00)/i.test(weight),
    size: size !== undefined && size > 0 ? size : outer.size,
    align: align ?? (name === 'center' ? 'centre' : outer.align),
    isPreformatted: outer.isPreformatted || name === 'pre' || name === 'textarea',
    isHidden: outer.isHidden || HIDDEN.has(name) || isHidden(style, attributes),
  };
}

function isHidden(style: ReadonlyMap<string, string>, attributes: Attributes): boolean {
  return 'hidden' in attributes || style.get('display') === 'none' || style.get('mso-hide') === 'all';
}

function declarationsOf(style: string | undefined): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      declarations.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}
