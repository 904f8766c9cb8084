import type { RenderOptions } from '../report/render.js';
import type { Io } from './io.js';
import { wantsColour, widthFor } from './terminal.js';

export interface Wanted {
  readonly color: boolean;
  readonly verbose?: boolean;
  readonly output?: string | undefined;
}

const fileWidth = 100;

/** A file gets neither colours nor the width of the screen it was made on. */
export function lookOf(io: Io, { color, verbose = false, output }: Wanted): Omit<RenderOptions, 'words'> {
  const toFile = output !== undefined;
  return {
    width: toFile ? fileWidth : widthFor(io.stdout),
    colour: !toFile && wantsColour(io, color),
    verbose,
  };
}
