import type { Figure } from '../../model/document.js';
import type { ByteView } from '../byte-view.js';
import { finishFigure } from '../docx/figures.js';
import { TWIP } from '../docx/measures.js';
import { readInlineShape } from './drawn-shapes.js';

const SCALE = 1000;
/** The picture lies in a file of its own, whose name comes first. */
const LINKED = 0x66;
const WITH_SHAPE = 0x64;

/** The picture at `offset` of the stream Data ([MS-DOC] 2.9.192, PICF); null where it is no figure, such as a line. */
export function readPicture(data: ByteView, offset: number): Figure | null {
  const size = data.u32(offset);
  const head = data.u16(offset + 4);
  if (head < 0x24 || size < head) return {};
  const kind = data.u16(offset + 6);
  const content = data.part(offset + head, size - head);
  const shape = kind === LINKED || kind === WITH_SHAPE ? readInlineShape(afterName(content, kind)) : null;
  if (shape !== null && !shape.isFigure) return null;
  const length = (goal: number, scale: number) =>
    data.u16(offset + goal) * TWIP * ((data.u16(offset + scale) || SCALE) / SCALE);
  const [width, height] = [length(0x1c, 0x20), length(0x1e, 0x22)];
  return finishFigure({
    alt: shape?.alt,
    width: width > 0 ? width : undefined,
    height: height > 0 ? height : undefined,
    isFigure: true,
    isOther: false,
  });
}

function afterName(content: ByteView, kind: number): ByteView {
  return kind === LINKED ? content.part(1 + content.u8(0), content.length) : content;
}
