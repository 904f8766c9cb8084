import type { Figure } from '../../model/document.js';
import { rounded, toPoints } from './measures.js';

/** A drawing, picture or embedded object under way. Whether it is a figure shows in what it holds. */
export interface FigureDraft {
  alt: string | undefined;
  /** Points. */
  width: number | undefined;
  height: number | undefined;
  /** Relationship to the part that holds the picture. */
  picture?: string | undefined;
  isFigure: boolean;
  /** Formulas and controls of a form are objects too, but no figures. */
  isOther: boolean;
}

export function newFigure(isFigure: boolean): FigureDraft {
  return { alt: undefined, width: undefined, height: undefined, isFigure, isOther: false };
}

export function finishFigure({ alt, width, height }: FigureDraft): Figure {
  const words = alt?.trim();
  return {
    ...(words === undefined || words === '' ? {} : { alt: words }),
    ...(width === undefined ? {} : { width: rounded(width) }),
    ...(height === undefined ? {} : { height: rounded(height) }),
  };
}

/** Width and height of a VML shape: style="width:415pt;height:207pt". */
export function readShapeSize(figure: FigureDraft, style: string | undefined): void {
  for (const part of style?.split(';') ?? []) {
    const [name, value] = part.split(':', 2);
    const points = toPoints(value, 1);
    if (name?.trim() === 'width') figure.width ??= points;
    if (name?.trim() === 'height') figure.height ??= points;
  }
}
