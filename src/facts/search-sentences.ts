import type { Sentence } from './sentences.js';

/** Between two sentences: no folded text holds a line end. */
const PARTED = '\n';

/** Sentences as one text: a word is looked for in all of them at once, many times as fast as in one after another. */
interface Searched {
  readonly text: string;
  /** Where each sentence begins in the text. */
  readonly starts: Uint32Array;
}

const known = new WeakMap<readonly Sentence[], Searched>();

function searched(sentences: readonly Sentence[]): Searched {
  const made = known.get(sentences) ?? make(sentences);
  known.set(sentences, made);
  return made;
}

function make(sentences: readonly Sentence[]): Searched {
  const starts = new Uint32Array(sentences.length);
  let at = 0;
  sentences.forEach(({ key }, index) => {
    starts[index] = at;
    at += key.length + PARTED.length;
  });
  return { text: sentences.map(({ key }) => key).join(PARTED), starts };
}

/** The sentences whose folded text holds a word, in their order; all of them for an empty word. */
export function* sentencesWith(word: string, sentences: readonly Sentence[]): Generator<Sentence> {
  if (word === '') return yield* sentences;
  const { text, starts } = searched(sentences);
  let from = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, from)) {
    const index = indexAt(starts, at);
    const sentence = sentences[index];
    if (sentence !== undefined) yield sentence;
    from = starts[index + 1] ?? text.length;
  }
}

/** The last sentence that begins at or before a place. */
function indexAt(starts: Uint32Array, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
