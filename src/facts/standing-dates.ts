import { DATE_PATTERN, readDates } from '../formats/read-date.js';
import type { Document } from '../model/document.js';
import type { FoundValue } from '../model/filling.js';
import type { Location } from '../model/place.js';
import { fold } from '../wording/fold.js';

interface Line {
  readonly text: string;
  readonly location: Location;
}

const ALONE = new RegExp(`^[(（]?${DATE_PATTERN}[)）]?(?:印发|发布)?$`, 'u');
/** A name and a date in one line, as a signature printed in one paragraph. */
const SIGNED = new RegExp(`^(?!附|表|图|自|到|至|截|根据|按照)[^，,。；;：:、]{2,36}${DATE_PATTERN}$`, 'u');
const SEAL = /盖章|公章|签章|签字|签名/u;
const COVER_LINES = 20;
const CLOSING_LINES = 20;
/** A shorter paper has no cover: what stands in its first lines is a heading. */
const LONG = 40;

const linesOf = ({ blocks, file }: Document): readonly Line[] =>
  blocks.flatMap((block) =>
    block.type === 'table' || block.role === 'toc'
      ? []
      : block.text
          .split('\n')
          .map((text) => ({ text: text.trim(), location: { file, ...block.place } }))
          .filter(({ text }) => text !== ''),
  );

function dateOf({ text, location }: Line, pattern: RegExp): FoundValue | null {
  const key = text.length > 60 ? '' : fold(text);
  const [date] = pattern.test(key) ? readDates(key) : [];
  return date === undefined ? null : { value: date.iso, quote: text.slice(0, 120), location };
}

const datesOf = (lines: readonly Line[], pattern: RegExp): readonly FoundValue[] =>
  lines.flatMap((line) => dateOf(line, pattern) ?? []);

/** Dates beside a seal in the cells of a form: （盖章） 2025年11月18日 */
const sealed = ({ blocks, file }: Document): readonly FoundValue[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? []
      : block.rows.flatMap((row, r) =>
          row.cells.flatMap((cell) => {
            if (!SEAL.test(cell.text)) return [];
            const date = readDates(fold(cell.text)).at(-1);
            if (date === undefined) return [];
            return [
              {
                value: date.iso,
                quote: cell.text.trim().replace(/\s+/gu, ' ').slice(0, 120),
                location: { file, ...block.place, row: r, column: cell.column },
              },
            ];
          }),
        ),
  );

/** A paper's own date where no label names it: on the cover of a long one, else the last under the text, else under a seal. */
export function standingDate(document: Document): FoundValue | null {
  const lines = linesOf(document);
  const cover = lines.slice(0, COVER_LINES);
  const closing = lines.slice(-CLOSING_LINES);
  const onCover = lines.length > LONG ? datesOf(cover, ALONE)[0] : undefined;
  return (
    onCover ??
    datesOf(closing, ALONE).at(-1) ??
    datesOf(closing, SIGNED).at(-1) ??
    datesOf(cover, ALONE)[0] ??
    sealed(document).at(-1) ??
    null
  );
}
