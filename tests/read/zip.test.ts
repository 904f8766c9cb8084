import { describe, expect, it } from 'vitest';
import { inflateEntry, openZip } from '../../src/read/zip.js';
import { zipParts } from '../support/package-parts.js';

const decoder = new TextDecoder();

/** Every file of an archive as text, or the error it ends with. */
function filesOf(bytes: Uint8Array): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of openZip(bytes).entries.values()) {
    let text = '';
    try {
      inflateEntry(entry, (chunk) => {
        text += decoder.decode(chunk);
      });
    } catch (error) {
      text += `!${String(error)}`;
    }
    files[entry.name] = text;
  }
  return files;
}

const LONG = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 10_007).join(' ');
const PARTS = { 'a.txt': 'first', 'b/c.xml': LONG };

/** The header in the directory of a file, found by the last place its name stands. */
const headerOf = (bytes: Uint8Array, name: string): number => Buffer.from(bytes).lastIndexOf(name) - 46;

describe('zip archives', () => {
  it('are listed and inflated', () => {
    const bytes = zipParts(PARTS);
    expect(filesOf(bytes)).toEqual(PARTS);
    expect(openZip(bytes).damage).toBeNull();
    expect([...openZip(zipParts({ 'Word\\Document.XML': 'x' })).entries.keys()]).toEqual(['word/document.xml']);
  });

  it('may have something before and after them', () => {
    const bytes = new Uint8Array([...Buffer.from('a stub of its own'), ...zipParts(PARTS), ...Buffer.from('\0\0\0')]);
    expect(filesOf(bytes)).toEqual(PARTS);
  });

  it('may keep sizes in 64 bits', () => {
    const bytes = zipParts({ 'a.txt': 'first' });
    const header = headerOf(bytes, 'a.txt');
    const end = bytes.length - 22;
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, 5n, true);
    extra.setBigUint64(12, BigInt(new DataView(bytes.buffer).getUint32(header + 20, true)), true);
    const wide = new Uint8Array([...bytes.subarray(0, end), ...new Uint8Array(extra.buffer), ...bytes.subarray(end)]);
    const view = new DataView(wide.buffer);
    view.setUint32(header + 20, 0xffffffff, true);
    view.setUint32(header + 24, 0xffffffff, true);
    view.setUint16(header + 30, 20, true);
    view.setUint32(end + 20 + 12, view.getUint32(end + 20 + 12, true) + 20, true);
    expect(filesOf(wide)).toEqual({ 'a.txt': 'first' });
  });

  it('are put together from the local headers where the directory is lost', () => {
    const bytes = zipParts(PARTS);
    const lost = bytes.subarray(0, headerOf(bytes, 'a.txt'));
    expect(filesOf(lost)).toEqual(PARTS);
    expect(openZip(lost).damage).toBe('the directory of the archive is missing or broken');
  });

  it('are put together where local headers leave the sizes for later', () => {
    const bytes = zipParts(PARTS);
    const lost = bytes.slice(0, headerOf(bytes, 'a.txt'));
    const view = new DataView(lost.buffer);
    for (const at of [0, Buffer.from(lost).indexOf('b/c.xml') - 30]) {
      view.setUint16(at + 6, 8, true);
      for (const size of [14, 18, 22]) view.setUint32(at + size, 0, true);
    }
    expect(filesOf(lost)).toEqual(PARTS);
  });

  it('give what stands before the place where they are cut off', () => {
    const bytes = zipParts(PARTS);
    const { 'b/c.xml': text = '', ...rest } = filesOf(bytes.subarray(0, bytes.length / 2));
    const [before = '', error] = text.split('!');
    expect(rest).toEqual({ 'a.txt': 'first' });
    expect(error).toBe('ZipError: b/c.xml is cut off');
    expect(before.length).toBeGreaterThan(10_000);
    expect(LONG.startsWith(before)).toBe(true);
  });

  it('say what is wrong with a file', () => {
    const changed = (offset: number, value: number) => {
      const bytes = zipParts({ 'a.txt': 'first' });
      new DataView(bytes.buffer).setUint16(headerOf(bytes, 'a.txt') + offset, value, true);
      return filesOf(bytes)['a.txt'];
    };
    expect(changed(8, 1)).toBe('!ZipError: a.txt is encrypted');
    expect(changed(10, 14)).toBe('!ZipError: a.txt uses compression method 14');
    expect(changed(16, 0)).toBe('first!ZipError: a.txt fails its checksum');
    expect(changed(24, 9)).toBe('first!ZipError: a.txt is cut off');
    expect(changed(24, 2)).toBe('first');
  });

  it('are refused where there is nothing in them', () => {
    expect(() => openZip(Buffer.from('no archive'))).toThrow('not a zip archive');
    expect(() => openZip(Buffer.from('PK\x03\x04'))).toThrow('the archive is cut off');
  });
});
