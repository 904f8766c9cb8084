import type { Matrix } from '../pdf/matrix.js';
import { type Rule, type Rules, SKIP } from '../xml-rules.js';
import type { Attributes } from '../xml-tag.js';
import { localRulesOf } from './local-rules.js';
import { type Rectangle, toMatrix, toRectangle } from './measures.js';

/** What pages are made of, in the order drawn (GB/T 33190, chapters 8 to 12). */
export type PageObject = TextObject | PathObject | ImageObject | CompositeObject;

interface Placed {
  readonly boundary: Rectangle;
  readonly matrix: Matrix;
}

export interface TextObject extends Placed {
  readonly type: 'text';
  readonly font: string;
  /** Millimetres, before the matrix. */
  readonly size: number;
  readonly weight: number;
  /** Width of the characters against their own. */
  readonly stretch: number;
  /** Degrees: of the line and of the characters in it. */
  readonly direction: number;
  readonly codes: TextCode[];
}

export interface TextCode {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly deltaX: string | undefined;
  readonly deltaY: string | undefined;
  text: string;
}

export interface PathObject extends Placed {
  readonly type: 'path';
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  data: string;
}

export interface ImageObject extends Placed {
  readonly type: 'image';
  /** Id of the picture among the resources. */
  readonly resource: string;
}

/** A drawing that is kept among the resources and may be shown many times. */
export interface CompositeObject extends Placed {
  readonly type: 'composite';
  readonly resource: string;
}

/** Whoever reads objects: the rules below add to the list it shows. */
export interface ObjectHolder {
  readonly objects: PageObject[];
}

const NOWHERE: Rectangle = [0, 0, 0, 0];

function placed(attributes: Attributes): Placed {
  return { boundary: toRectangle(attributes.Boundary) ?? NOWHERE, matrix: toMatrix(attributes.CTM) };
}

const isShown = ({ Visible }: Attributes): boolean => Visible !== 'false';

function object(make: (attributes: Attributes) => PageObject, rules: Rules<ObjectHolder>): Rule<ObjectHolder> {
  return {
    open({ objects }, attributes) {
      if (!isShown(attributes)) return SKIP;
      objects.push(make(attributes));
      return rules;
    },
  };
}

const TEXT_RULES: Rules<ObjectHolder> = localRulesOf<ObjectHolder>({
  TextCode: {
    open({ objects }, { X, Y, DeltaX, DeltaY }) {
      const text = objects.at(-1);
      if (text?.type !== 'text') return;
      text.codes.push({ x: toNumber(X), y: toNumber(Y), deltaX: DeltaX, deltaY: DeltaY, text: '' });
    },
    text({ objects }, words) {
      const text = objects.at(-1);
      const code = text?.type === 'text' ? text.codes.at(-1) : undefined;
      if (code !== undefined) code.text += words;
    },
  },
  Clips: { rules: SKIP },
});

const PATH_RULES: Rules<ObjectHolder> = localRulesOf<ObjectHolder>({
  AbbreviatedData: {
    text({ objects }, data) {
      const path = objects.at(-1);
      if (path?.type === 'path') path.data += data;
    },
  },
  Clips: { rules: SKIP },
});

/** Layers and blocks are only wrappers. */
export const OBJECT_RULES: Readonly<Record<string, Rule<ObjectHolder>>> = {
  TextObject: object(
    (attributes) => ({
      ...placed(attributes),
      type: 'text',
      font: attributes.Font ?? '',
      size: toNumber(attributes.Size) ?? 0,
      weight: toNumber(attributes.Weight) ?? 400,
      stretch: toNumber(attributes.HScale) ?? 1,
      direction: (toNumber(attributes.ReadDirection) ?? 0) + (toNumber(attributes.CharDirection) ?? 0),
      codes: [],
    }),
    TEXT_RULES,
  ),
  PathObject: object(
    (attributes) => ({
      ...placed(attributes),
      type: 'path',
      isFilled: attributes.Fill === 'true',
      isStroked: attributes.Stroke !== 'false',
      data: '',
    }),
    PATH_RULES,
  ),
  ImageObject: object(
    (attributes) => ({ ...placed(attributes), type: 'image', resource: attributes.ResourceID ?? '' }),
    SKIP,
  ),
  CompositeObject: object(
    (attributes) => ({ ...placed(attributes), type: 'composite', resource: attributes.ResourceID ?? '' }),
    SKIP,
  ),
};

function toNumber(written: string | undefined): number | undefined {
  const number = Number.parseFloat(written ?? '');
  return Number.isFinite(number) ? number : undefined;
}
