/** A word as recognised; pixels from the top left corner. */
export interface Word {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
}

/** One page of a picture, in pixels. */
export interface Scan {
  readonly width: number;
  readonly height: number;
  /** The words of each line, in reading order. */
  readonly lines: readonly (readonly Word[])[];
}

interface OpenScan extends Scan {
  readonly lines: Word[][];
}

const PAGE = 1;
const LINE = 4;
const WORD = 5;

/**
 * Reads Tesseract's TSV: a row for each page, block, paragraph, line and word, of which `level` says what it is. A
 * picture may hold several pages (TIFF).
 */
export function parseTsv(tsv: string): readonly Scan[] {
  const scans: OpenScan[] = [];
  for (const row of tsv.split('\n')) {
    const columns = row.split('\t');
    const [level, , , , , , left = 0, top = 0, width = 0, height = 0, confidence = 0] = columns.map(Number);
    const text = columns[11]?.trim() ?? '';
    const scan = scans.at(-1);
    if (level === PAGE) scans.push({ width, height, lines: [] });
    else if (level === LINE) scan?.lines.push([]);
    else if (level === WORD && text !== '')
      scan?.lines.at(-1)?.push({ left, top, right: left + width, bottom: top + height, text, confidence });
  }
  return scans.map((scan) => ({ ...scan, lines: scan.lines.filter((line) => line.length > 0) }));
}
