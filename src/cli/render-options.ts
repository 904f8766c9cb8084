import { wordsOf } from '../messages/index.js';
import type { Lang } from '../model/report.js';
import type { RenderOptions } from '../report/render.js';
import type { Io } from './io.js';
import { wantsColour, widthFor } from './terminal.js';

interface Wanted {
  readonly color: boolean;
  readonly verbose?: boolean;
  readonly output?: string | undefined;
}

const fileWidth = 100;

/** A file gets neither colours nor the width of the screen it was made on. */
export function renderOptions(io: Io, lang: Lang, { color, verbose = false, output }: Wanted): RenderOptions {
  const toFile = output !== undefined;
  return {
    words: wordsOf(lang),
    width: toFile ? fileWidth : widthFor(io.stdout),
    colour: !toFile && wantsColour(io, color),
    verbose,
  };
}
