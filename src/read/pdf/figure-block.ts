import type { Paragraph } from '../../model/document.js';
import type { Place } from '../../model/place.js';
import type { Box } from './box.js';

/** A picture or drawing as a paragraph of its own, beside its caption. */
export function toFigure(box: Box, place: Place): Paragraph {
  const [width, height] = [Math.round(box.right - box.left), Math.round(box.bottom - box.top)];
  return { type: 'paragraph', text: '', place, figures: [{ width, height }] };
}
