import mammoth from 'mammoth';
import { readBytes } from '../files/read-bytes.js';

/** The text of a DOCX as HTML with its pictures, for a look. External files are never fetched. */
export async function previewBody(absolute: string | Buffer): Promise<string> {
  const { bytes } = await readBytes(absolute);
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}
