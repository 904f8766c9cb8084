import { Story } from '../docx/story.js';
import { textOf } from '../docx/table-draft.js';
import type { Range } from './fib.js';
import { StoryWriter } from './story-writer.js';
import type { WordFile } from './word-file.js';

/** Lines over notes, which come before the headers and footers of the first section. */
const SEPARATORS = 6;

/** Texts of headers and footers, those in text boxes too; each once. */
export function readFurniture(file: WordFile): readonly string[] {
  const { headers, headerTextBoxes } = file.fib.texts;
  const ranges = headerRanges(file, headers);
  const lines = [...ranges, headerTextBoxes].flatMap((range) => {
    const story = new Story(file.context);
    new StoryWriter(file, story).write(range);
    story.finish();
    return story.blocks.map((block) => textOf([block]).trim());
  });
  return [...new Set(lines.filter((line) => line !== ''))];
}

function headerRanges({ headerEnds }: WordFile, all: Range): readonly Range[] {
  return headerEnds.slice(SEPARATORS, -1).map((end, index) => ({
    from: Math.min(all.from + end, all.to),
    to: Math.min(all.from + (headerEnds[SEPARATORS + index + 1] ?? end), all.to),
  }));
}
