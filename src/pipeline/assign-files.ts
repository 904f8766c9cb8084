import { readForms } from '../forms/index.js';
import { type Assignment, assignByName, assignDocument, type GivenAssignment } from '../match/assign-documents.js';
import type { DocumentIndex, Says, Segment } from '../match/document-index.js';
import { indexDocument } from '../match/index-document.js';
import type { Block, Document } from '../model/document.js';
import type { Forms } from '../model/forms.js';
import type { Outline } from '../model/outline.js';
import type { Paper } from '../model/paper.js';
import type { Regulation } from '../model/regulation.js';
import { buildOutline } from '../outline/index.js';
import { bareKey } from '../wording/fold.js';
import { toPaper } from './papers.js';
import type { ReadFile } from './read-found.js';

/** The files of a dossier, outlined, indexed and assigned to the regulation's documents. */
export interface AssignedDossier {
  readonly indexes: readonly DocumentIndex[];
  readonly assignments: readonly Assignment[];
  /** Document id → what was read of it. */
  readonly documents: ReadonlyMap<string, readonly DocumentIndex[]>;
  readonly readings: ReadonlyMap<string, readonly Document[]>;
  /** What no document was taken for. */
  readonly others: readonly Document[];
  /** What the tables and labelled lines of each file say. */
  readonly formsOf: (document: Document) => Forms;
  /** Every file that was read, with all that was read from it. */
  readonly papers: readonly Paper[];
}

/** Shorter pieces of the regulation's words are ordinary words, unless they are all of a sentence. */
const SHORTEST_INSTRUCTION = 8;
const SENTENCE_END = /[。；;：:！？\n]/u;
const NUMBER = /^\s*(?:[（(]?[\d一二三四五六七八九十l]+[)）、.．]|第[一二三四五六七八九十\d]+[章条节])\s*/u;

/** Whether a text is a piece of the regulation itself, copied: a long one from anywhere, a short one where it is a whole sentence there. */
export function instructionTest(regulationText: string): (text: string) => boolean {
  const bare = (text: string): string => bareKey(text.replace(NUMBER, ''));
  const own = bareKey(regulationText);
  const sentences = new Set(regulationText.split(SENTENCE_END).map(bare));
  // Asked of every sentence of a dossier: what opens with none of these is looked for no further.
  const openings = new Set(Array.from(own, (_, at) => own.slice(at, at + SHORTEST_INSTRUCTION)));
  return (text) => {
    const key = bare(text);
    if (key.length < SHORTEST_INSTRUCTION) return sentences.has(key);
    return openings.has(key.slice(0, SHORTEST_INSTRUCTION)) && own.includes(key);
  };
}

/** A paragraph of the regulation's that is no longer than a date may be one. */
const LONGER_THAN_DATE = 12;

/** A document without the paragraphs that only repeat the regulation: they state nothing of this project. */
function withoutCopied(document: Document, segments: readonly Segment[], isInstruction: (text: string) => boolean) {
  const saying = (what: Says): ReadonlySet<number | undefined> =>
    new Set(segments.filter(({ says }) => says === what).map(({ place }) => place.block));
  const [own, copied] = [saying('words'), saying('instruction')];
  const isCopied = (block: Block): boolean =>
    block.type === 'paragraph' &&
    !own.has(block.place.block) &&
    block.text.length >= LONGER_THAN_DATE &&
    (copied.has(block.place.block) || isInstruction(block.text));
  const blocks = document.blocks.filter((block) => !isCopied(block));
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

const groupBy = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
};

/** Forms are asked for with every value that is looked for; a document without what it copied is a document of its own. */
function formsReadOnce(): (document: Document) => Forms {
  const known = new WeakMap<Document, Forms>();
  return (document) => {
    const forms = known.get(document) ?? readForms(document);
    known.set(document, forms);
    return forms;
  };
}

/** Outlines, indexes and assigns what was read; what could not be read is assigned by name alone. */
export function assignFiles(
  files: readonly ReadFile[],
  regulation: Regulation,
  given: readonly GivenAssignment[],
): AssignedDossier {
  const isInstruction = instructionTest(regulation.text);
  const read = files.flatMap(({ reading }) => (reading.document === null ? [] : [reading.document]));
  const formsOf = formsReadOnce();
  const outlines = read.map(buildOutline);
  const indexes = read.map((document, i) => indexDocument(outlines[i] as Outline, formsOf(document), isInstruction));
  const spoken = read.map((document, i) => withoutCopied(document, indexes[i]?.segments ?? [], isInstruction));
  const fromContent = indexes.flatMap((index) => assignDocument(index, regulation.documents, given));
  const unread = files.filter(({ reading, ignored }) => reading.document === null && !ignored);
  const fromName = unread.flatMap(({ path }): readonly Assignment[] => {
    const said = given.filter(({ file }) => file === path);
    if (said.length > 0) return said.map(({ document }) => ({ file: path, document, how: 'given', sure: 1 }));
    return assignByName(path, regulation.documents);
  });
  const assignments = [...fromContent, ...fromName];
  const pair = <T extends { readonly file: string }>(from: readonly T[]): readonly (readonly [string, T])[] =>
    assignments.flatMap(({ file, document }) =>
      from.filter((entry) => entry.file === file).map((entry) => [document, entry] as const),
    );
  const taken = new Set(assignments.map(({ file }) => file));
  const others = spoken.filter(({ file }) => !taken.has(file));
  const papers = read.map((document, i) => {
    const kinds = assignments.filter(({ file }) => file === document.file).map((assignment) => assignment.document);
    return toPaper(document, formsOf(document), outlines[i] as Outline, kinds);
  });
  return {
    indexes,
    assignments,
    documents: groupBy(pair(indexes)),
    readings: groupBy(pair(spoken)),
    others,
    formsOf,
    papers,
  };
}
