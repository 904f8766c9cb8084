import type { Engine } from './engine.js';

/** An open PDF. Everything got from it ends with `close`. */
export interface OpenDocument {
  readonly address: number;
  readonly pages: number;
  close(): void;
}

export type OpenFailure = 'encrypted' | 'corrupt';

const PASSWORD_NEEDED = 4;
const SECURITY_UNKNOWN = 5;

/** Opens with the empty user password, which an owner password alone does not prevent. */
export function openDocument({ api, heap, allocate, free }: Engine, bytes: Uint8Array): OpenDocument | OpenFailure {
  const data = allocate(Math.max(bytes.length, 1));
  heap().HEAPU8.set(bytes, data);
  const address = api.FPDF_LoadMemDocument(data, bytes.length, '');
  if (address === 0) {
    const error = api.FPDF_GetLastError();
    free(data);
    return error === PASSWORD_NEEDED || error === SECURITY_UNKNOWN ? 'encrypted' : 'corrupt';
  }
  const close = () => {
    api.FPDF_CloseDocument(address);
    free(data);
  };
  return { address, pages: api.FPDF_GetPageCount(address), close };
}
