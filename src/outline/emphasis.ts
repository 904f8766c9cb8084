import type { Paragraph } from '../model/document.js';

/** Typefaces that official papers set headings in, instead of bold (GB/T 9704). */
const heavy = /黑体|SimHei|Heiti|小标宋|XBSJ/iu;

/** Bold, as a reader would say. */
export const isBold = ({ look }: Paragraph): boolean => (look?.bold ?? 0) > 0.5 || heavy.test(look?.font ?? '');
export const isCentred = (paragraph: Paragraph): boolean => paragraph.look?.align === 'centre';
