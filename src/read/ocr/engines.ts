import type { PictureReader } from './picture-reader.js';
import { isInstalled, startTesseractJs } from './tesseract-js.js';
import { type Environment, hasLanguage, tesseractProgram } from './tesseract-program.js';

/** With what pictures are recognised. Plain data: it goes with a file to where that is read. */
export interface OcrEngine {
  readonly name: 'tesseract' | 'tesseract.js';
  readonly env: Environment;
}

/** The program installed on this machine, else the package; null where there is neither. */
export async function findEngine(env: Environment): Promise<OcrEngine | null> {
  if (await hasLanguage(env)) return { name: 'tesseract', env };
  return isInstalled() ? { name: 'tesseract.js', env } : null;
}

export const openEngine = ({ name, env }: OcrEngine, seconds: number): PictureReader =>
  name === 'tesseract' ? tesseractProgram(env, seconds) : startTesseractJs(seconds);
