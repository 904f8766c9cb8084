import { buildLines } from './build-lines.js';
import type { Area } from './find-pictures.js';
import type { Scan } from './parse-tsv.js';
import type { Drawn, RecognisedPage } from './recognised-page.js';
import { slopeOfRules } from './rules.js';
import { confidenceOf } from './sense.js';
import { slopeOfLines, turned } from './straighten.js';
import type { Stroke } from './strokes.js';

/** What was found on a drawn page besides words. */
export interface Drawings {
  readonly rules: readonly Stroke[];
  readonly pictures: readonly Area[];
}

/** A page out of what was recognised on it and what is drawn on it. `scale`: points for each pixel. */
export function buildPage(scan: Scan, { rules, pictures }: Drawings, scale: number): RecognisedPage {
  const slope = slopeOfRules(rules, scan.width) ?? slopeOfLines(scan.lines, scan.width);
  const lines = scan.lines.map((line) => line.map((word) => turned(word, slope)));
  return {
    width: scan.width * scale,
    height: scan.height * scale,
    lines: lines.flatMap((line) => buildLines(line, scale)),
    rules: rules.map((rule) => ruled(rule, slope, scale)),
    pictures: pictures.map((picture) => scaled(turned(picture, slope), scale)),
    confidence: confidenceOf(scan),
  };
}

const scaled = ({ left, top, right, bottom }: Area, scale: number): Drawn => ({
  left: left * scale,
  top: top * scale,
  right: right * scale,
  bottom: bottom * scale,
});

/** The stroke as a box a point thick, straight along an axis. */
function ruled({ across, x1, y1, x2, y2 }: Stroke, slope: number, scale: number): Drawn {
  const { left, top, right, bottom } = turned({ left: x1, top: y1, right: x2, bottom: y2 }, slope);
  const [x, y] = [((left + right) / 2) * scale, ((top + bottom) / 2) * scale];
  return across
    ? { left: left * scale, top: y - 0.5, right: right * scale, bottom: y + 0.5 }
    : { left: x - 0.5, top: top * scale, right: x + 0.5, bottom: bottom * scale };
}
