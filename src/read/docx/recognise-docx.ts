import type { Block, Figure } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import type { Place } from '../../model/place.js';
import { explainError } from '../findings.js';
import { recognisePictures } from '../image/recognise-pictures.js';
import type { OcrEngine } from '../ocr/engines.js';
import { unreadable } from '../ooxml.js';
import { partBytes } from '../ooxml-bytes.js';
import { pageBlocks } from '../pdf/page-blocks.js';
import { finishDocx, type OpenedDocx, openDocx } from './read-docx.js';

/** Points: on a smaller picture, a seal or a sign, no page of text has room. */
const SMALLEST = { width: 200, height: 120 };

/** A picture of text, and the top-level block it stands in. */
interface Scan {
  readonly owner: Block;
  readonly bytes: Uint8Array;
}

/**
 * Reads a DOCX, of whose pictures those that hold running text are recognised: their paragraphs and tables follow the
 * block the picture stands in. Drawings stay figures. Never throws on bad input.
 */
export async function recogniseDocx(bytes: Uint8Array, file: string, ocr: OcrEngine): Promise<Reading> {
  const opened = openDocx(bytes, file);
  if ('status' in opened) return opened;
  try {
    const recognised = insert(opened, await recogniseScans(opened, ocr));
    const reading = finishDocx(opened);
    return {
      ...reading,
      findings: [...reading.findings, ...recognised.map((first) => recognisedFinding(first, file))],
    };
  } catch (error) {
    return unreadable(explainError('docx', file, error));
  }
}

/** By the block that holds the picture: what was read on it. */
type Recognised = ReadonlyMap<Block, readonly (readonly Block[])[]>;

async function recogniseScans(opened: OpenedDocx, ocr: OcrEngine): Promise<Recognised> {
  const scans = scansOf(opened);
  const recognitions = await recognisePictures(
    ocr,
    scans.map(({ bytes }) => bytes),
  );
  const recognised = new Map<Block, (readonly Block[])[]>();
  recognitions.forEach((recognition, at) => {
    const { owner } = scans[at]!;
    const pages = typeof recognition === 'string' ? [] : recognition.map(pageBlocks);
    const told = pages.filter((blocks) => blocks.length > 0);
    if (told.length > 0) recognised.set(owner, [...(recognised.get(owner) ?? []), ...told]);
  });
  return recognised;
}

function scansOf({ pack, related, story }: OpenedDocx): readonly Scan[] {
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  return story.blocks.flatMap((owner) =>
    figuresOf(owner).flatMap((figure) => {
      const target = targets.get(story.pictures.get(figure) ?? '');
      if (target == null || !hasRoom(figure)) return [];
      const bytes = partBytes(pack, target);
      return bytes === null ? [] : [{ owner, bytes }];
    }),
  );
}

const hasRoom = ({ width = SMALLEST.width, height = SMALLEST.height }: Figure): boolean =>
  width >= SMALLEST.width && height >= SMALLEST.height;

const figuresOf = (block: Block): readonly Figure[] =>
  block.type === 'paragraph'
    ? (block.figures ?? [])
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(figuresOf)));

/** Puts what was recognised behind each picture; the first block of each picture, in their order. */
function insert({ story: { blocks } }: OpenedDocx, recognised: Recognised): readonly Block[] {
  const firsts: Block[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const owner = blocks[at]!;
    const pictures = (recognised.get(owner) ?? []).map((own) => own.map((block) => placedLike(block, owner.place)));
    blocks.splice(at + 1, 0, ...pictures.flat());
    firsts.unshift(...pictures.flatMap((own) => own.slice(0, 1)));
  }
  return firsts;
}

/** Until blocks are placed a place only tells the page. */
function placedLike(block: Block, place: Place): Block {
  if (block.type === 'paragraph') return { ...block, place };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => placedLike(inner, place)) })),
  }));
  return { ...block, place, rows };
}

/** By now the block has its place. */
function recognisedFinding({ confidence: sure = 0, place }: Block, file: string): Finding {
  const confidence = Math.round(100 * sure);
  const args = { pages: [1], of: 1, confidence, confidences: [confidence] };
  return { code: 'text-recognised', args, location: { file, ...place } };
}
