import { mkdir } from 'node:fs/promises';
import { WriteError } from '../model/usage-error.js';

/** Makes a folder, with those above it; one that is there stays as it is. Throws WriteError. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new WriteError(path, error);
  }
}
