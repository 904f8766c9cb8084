import type { Block } from '../../src/model/document.js';
import type { Answer } from '../../src/pipeline/workers.js';

/** Letters, digits and ideographs: what stands between them is a matter of style. */
export const countOf = (text: string): number => text.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const textOf = (block: Block): string =>
  block.type === 'paragraph'
    ? `${block.number ?? ''}${block.text}`
    : `${block.caption ?? ''}${block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n')}`;

/** Characters of everything that was read of a file. */
export function charactersOf(answer: Answer): number {
  if (!('reading' in answer) || answer.reading.document === null) return 0;
  const { blocks, notes, furniture } = answer.reading.document;
  return countOf([...blocks.map(textOf), ...notes.map(({ text }) => text), ...furniture].join('\n'));
}

/** Headers and footers that were read of a file, each once. */
export function furnitureOf(answer: Answer): readonly string[] {
  return 'reading' in answer ? (answer.reading.document?.furniture ?? []) : [];
}
