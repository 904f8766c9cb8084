import type { Block, Document, Note, Paragraph } from '../../model/document.js';
import type { Reading } from '../../model/noted.js';
import {
  addFinding,
  corrupt,
  findMainPart,
  hasPart,
  isReading,
  openPackage,
  type Package,
  type Relationship,
  readPart,
  readRelationships,
  readTitle,
} from '../ooxml.js';
import type { Context } from './build-paragraph.js';
import { CONTENT_RULES } from './content-rules.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { placeBlocks } from './place-blocks.js';
import { scannedPages } from './scanned-pages.js';
import type { Sources } from './sources.js';
import { Story } from './story.js';
import { readStyles } from './styles.js';
import { textOf } from './table-draft.js';
import { readThemeFonts } from './theme-fonts.js';

const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\w*\.main/;

/** Reads a DOCX (also DOCM, DOTX, DOTM; transitional or strict). Never throws on bad input: it becomes a finding. */
export function readDocx(bytes: Uint8Array, file: string): Reading {
  const opened = openDocx(bytes, file);
  return 'status' in opened ? opened : finishDocx(opened);
}

/** A DOCX whose body was read, before its blocks have their places. */
export interface OpenedDocx {
  readonly pack: Package;
  /** Name of the part with the body. */
  readonly main: string;
  readonly related: readonly Relationship[];
  readonly context: Context;
  readonly story: Story;
}

/** Reads the body of a DOCX, or says why there is none. `sources` takes which elements its blocks came from. */
export function openDocx(bytes: Uint8Array, file: string, sources?: Sources): OpenedDocx | Reading {
  const pack = openPackage(bytes, file, 'docx');
  if (isReading(pack)) return pack;
  const main = findMainPart(pack, MAIN_TYPE, 'word/document.xml');
  if (main === null) {
    addFinding(pack, corrupt(pack, 'the part with the body (word/document.xml) is missing'));
    return { status: 'unreadable', document: null, findings: pack.findings };
  }
  const related = relatedParts(pack, main);
  const context = readContext(pack, related);
  return { pack, main, related, context, story: readStory(pack, main, context, sources) };
}

/** Places the blocks, and reads what stands beside them. */
export function finishDocx(opened: OpenedDocx): Reading {
  const { findings } = opened.pack;
  const document = documentOf(opened);
  const scans = scannedPages(document.blocks);
  if (scans > 0) {
    const pages = Array.from({ length: scans }, (_, at) => at + 1);
    addFinding(opened.pack, { code: 'text-missing', args: { pages, of: scans }, location: { file: document.file } });
    return { status: 'unreadable', document: null, findings };
  }
  const empty = document.blocks.length === 0 && document.notes.length === 0 && document.furniture.length === 0;
  if (findings.length > 0 && empty) return { status: 'unreadable', document: null, findings };
  return { status: findings.length > 0 ? 'partly-read' : 'read', document, findings };
}

function documentOf({ pack, related, context, story }: OpenedDocx): Document {
  placeBlocks(story.blocks, story.pages);
  for (const format of story.unread) {
    addFinding(pack, { code: 'file-unsupported', args: { format }, location: { file: pack.file } });
  }
  return {
    file: pack.file,
    format: 'docx',
    ...readTitle(pack),
    pages: null,
    blocks: story.blocks,
    furniture: readFurniture(pack, related, context),
    notes: readAllNotes(pack, related, context, story.noted),
    bookmarks: [],
  };
}

/** Where the relationships are lost, parts are looked for by their usual names. */
function relatedParts(pack: Package, main: string): readonly Relationship[] {
  const related = readRelationships(pack, main);
  if (related.length > 0) return related;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const usual = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'].map((kind) => [
    kind,
    `${folder}${kind}.xml`,
  ]);
  return [...usual, ['theme', `${folder}theme/theme1.xml`]].flatMap(([kind = '', target = '']) =>
    hasPart(pack, target) ? [{ id: kind, kind, target }] : [],
  );
}

function partsOf(related: readonly Relationship[], kind: string): readonly string[] {
  const targets = related.filter((relationship) => relationship.kind === kind).map(({ target }) => target);
  return [...new Set(targets)].filter((target) => target !== null);
}

function readContext(pack: Package, related: readonly Relationship[]): Context {
  const part = (kind: string) => partsOf(related, kind)[0];
  const styles = readStyles(pack, part('styles'));
  const numbering = readNumbering(pack, part('numbering'), styles.listOfNumberingStyle);
  return { styles, numbering, typeface: readThemeFonts(pack, part('theme')) };
}

function readStory(pack: Package, part: string, context: Context, sources?: Sources): Story {
  const story = new Story(context, sources);
  readPart(pack, part, CONTENT_RULES, story, ({ yielded }) => yielded, sources);
  story.finish();
  return story;
}

function readFurniture(pack: Package, related: readonly Relationship[], context: Context): readonly string[] {
  const parts = [...partsOf(related, 'header'), ...partsOf(related, 'footer')];
  const lines = parts.flatMap((part) => readStory(pack, part, context).blocks.map(lineOf));
  return [...new Set(lines.filter((line) => line !== ''))];
}

function lineOf(block: Block): string {
  return textOf([block]).trim();
}

function readAllNotes(
  pack: Package,
  related: readonly Relationship[],
  context: Context,
  noted: ReadonlyMap<string, Paragraph>,
): readonly Note[] {
  return (['footnote', 'endnote', 'comment'] as const).flatMap((kind) =>
    partsOf(related, `${kind}s`).flatMap((part) => readNotes(pack, part, kind, context, noted)),
  );
}
