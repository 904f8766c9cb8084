import type { Note, Signature } from '../../model/annotation.js';

/** In points from the lower left corner, as the page itself counts. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Words that are marked, a rectangle for each line of them; or a sign at a corner of the page. */
export type Mark =
  | { readonly kind: 'words'; readonly lines: readonly Rectangle[] }
  | { readonly kind: 'sign'; readonly at: Rectangle };

interface Around {
  readonly page: string;
  /** Object of the appearance. */
  readonly look: number | null;
  readonly signature: Signature;
}

const YELLOW = '1 0.85 0.2';

/** One annotation as written: a highlight with the comment, or a note that opens. */
export function annotationOf({ lines }: Note, mark: Mark, { page, look, signature }: Around): string {
  const box = mark.kind === 'words' ? around(mark.lines) : mark.at;
  const said =
    `/Rect[${corners(box)}]/P ${page}/Contents ${text(lines.join('\n'))}/T ${text(signature.author)}` +
    `/M(D:${signature.date.replaceAll('-', '')}000000Z)/F 4/C[${YELLOW}]`;
  if (mark.kind === 'sign') return `<</Type/Annot/Subtype/Text/Name/Comment${said}>>`;
  const quads = mark.lines.map(({ left, right, top, bottom }) =>
    [left, top, right, top, left, bottom, right, bottom].map(number).join(' '),
  );
  const appearance = look === null ? '' : `/AP<</N ${look} 0 R>>`;
  return `<</Type/Annot/Subtype/Highlight/QuadPoints[${quads.join(' ')}]${said}${appearance}>>`;
}

/** How highlighted words look, for viewers that draw nothing by themselves; a sign has a look of the viewer's own. */
export function appearanceOf(mark: Mark): string | null {
  if (mark.kind === 'sign') return null;
  const boxes = mark.lines.map(({ left, right, top, bottom }) =>
    [left, bottom, right - left, top - bottom].map(number).concat('re').join(' '),
  );
  const content = `/G gs ${YELLOW} rg ${boxes.join(' ')} f`;
  return (
    `<</Type/XObject/Subtype/Form/BBox[${corners(around(mark.lines))}]` +
    `/Resources<</ExtGState<</G<</BM/Multiply>>>>>>/Group<</S/Transparency>>/Length ${content.length}>>\n` +
    `stream\n${content}\nendstream`
  );
}

const around = (lines: readonly Rectangle[]): Rectangle => ({
  left: Math.min(...lines.map(({ left }) => left)),
  bottom: Math.min(...lines.map(({ bottom }) => bottom)),
  right: Math.max(...lines.map(({ right }) => right)),
  top: Math.max(...lines.map(({ top }) => top)),
});

const corners = ({ left, bottom, right, top }: Rectangle): string => [left, bottom, right, top].map(number).join(' ');
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** UTF-16 with its mark, as hexadecimal digits: nothing in it can end it. */
const text = (words: string): string => {
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
};
