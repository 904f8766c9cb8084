import type { Document, Note } from '../../model/document.js';
import type { Reading } from '../../model/noted.js';
import { ByteView } from '../byte-view.js';
import { placeBlocks } from '../docx/place-blocks.js';
import { Story } from '../docx/story.js';
import { textOf } from '../docx/table-draft.js';
import { corruptFile, explainError, unreadableFor } from '../findings.js';
import { isCutOff, type OleFile, openOle, readStream } from '../ole.js';
import { readOleTitle } from '../ole-title.js';
import { type Fib, isWord97, type Range, readFib } from './fib.js';
import { readFurniture } from './furniture.js';
import { readOldBlocks } from './old-blocks.js';
import { openWordFile } from './open-word-file.js';
import { StoryWriter } from './story-writer.js';
import type { WordFile } from './word-file.js';

/** Reads a DOC, DOT or WPS of Word 97 to 2003; of older ones the text. Never throws on bad input: it becomes a finding. */
export function readDoc(bytes: Uint8Array, file: string): Reading {
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location: { file } });
  try {
    return readOpened(openOle(bytes), file);
  } catch (error) {
    return unreadableFor(explainError('doc', file, error));
  }
}

function readOpened(ole: OleFile, file: string): Reading {
  const word = new ByteView(readStream(ole, 'WordDocument') ?? new Uint8Array());
  const fib = readFib(word);
  if (fib === null) return unreadableFor(corruptFile('doc', file, 'the stream WordDocument is missing or broken'));
  if (fib.isEncrypted) return unreadableFor({ code: 'file-encrypted', args: { format: 'doc' }, location: { file } });
  const read = isWord97(fib)
    ? readContent(openStreams(ole, fib, word))
    : { ...EMPTY, blocks: readOldBlocks(word, fib) };
  const document: Document = { file, format: 'doc', ...readOleTitle(ole), pages: null, ...read, bookmarks: [] };
  const damaged = ['WordDocument', fib.tableStream].filter((name) => isCutOff(ole, name));
  const findings = damaged.map((name) => corruptFile('doc', file, `the stream ${name} is cut off`));
  const isEmpty = read.blocks.length === 0 && read.notes.length === 0;
  if (findings.length > 0 && isEmpty) return { status: 'unreadable', document: null, findings };
  return { status: findings.length > 0 ? 'partly-read' : 'read', document, findings };
}

type Content = Pick<Document, 'blocks' | 'furniture' | 'notes'>;

const EMPTY: Content = { blocks: [], furniture: [], notes: [] };

function openStreams(ole: OleFile, fib: Fib, word: ByteView): WordFile {
  const stream = (name: string) => new ByteView(readStream(ole, name) ?? new Uint8Array());
  return openWordFile(fib, word, stream(fib.tableStream), stream('Data'));
}

function readContent(file: WordFile): Content {
  const story = new Story(file.context);
  const writer = new StoryWriter(file, story);
  writer.write(file.fib.texts.body);
  writer.writeLooseTextBoxes();
  story.finish();
  placeBlocks(story.blocks, story.pages);
  return { blocks: story.blocks, furniture: readFurniture(file), notes: readNotes(file, story) };
}

/** Footnotes, endnotes and comments, with the place of the paragraph each hangs on. */
function readNotes(file: WordFile, { noted }: Story): readonly Note[] {
  const notes: Note[] = [];
  for (const { kind, id, range } of file.notes.values()) {
    const text = readText(file, range);
    const place = noted.get(`${kind}:${id}`)?.place;
    if (text !== '') notes.push({ kind, text, ...(place === undefined ? {} : { place }) });
  }
  return notes;
}

function readText(file: WordFile, range: Range): string {
  const story = new Story(file.context);
  new StoryWriter(file, story).write(range);
  story.finish();
  return textOf(story.blocks).trim();
}
