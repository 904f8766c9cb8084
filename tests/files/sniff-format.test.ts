import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatByName, sniffFormat } from '../../src/files/sniff-format.js';
import { makeDocx } from '../support/make-docx.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));
const zipOf = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(1)])));
const wide = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];
const ole = (stream: string): Uint8Array =>
  bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array<number>(504).fill(0), wide(stream), [0, 0]);

describe('sniffFormat', () => {
  it.each<readonly [string, Uint8Array, string, string]>([
    ['a DOCX', makeDocx(['项目背景']), '方案.docx', 'docx'],
    ['a DOCX whose body has another name', zipOf('word/document2.xml'), '方案.docx', 'docx'],
    ['a DOCX that says it is a PDF', makeDocx(['项目背景']), '方案.pdf', 'docx'],
    ['a workbook', zipOf('xl/workbook.xml', 'xl/worksheets/sheet1.xml'), '目录.xlsx', 'xlsx'],
    ['a binary workbook', zipOf('xl/workbook.bin'), '目录.xlsb', 'xlsx'],
    ['slides', zipOf('ppt/presentation.xml'), '汇报.pptx', 'pptx'],
    ['an OFD', zipOf('OFD.xml', 'Doc_0/Document.xml'), '批复.ofd', 'ofd'],
    ['any other zip', zipOf('a.txt'), '附件.docx', 'zip'],
    ['a torn archive, by the name alone', bytes('PK\u0003\u0004 nothing more'), '方案.docx', 'docx'],
    ['a torn archive under a name that says nothing', bytes('PK\u0003\u0004 nothing more'), '附件.pdf', 'zip'],
    ['a PDF', bytes('%PDF-1.7\n'), '方案.pdf', 'pdf'],
    ['a PDF that says it is a DOCX', bytes('%PDF-1.4\n'), '方案.docx', 'pdf'],
    ['a PDF behind a few bytes of noise', bytes([0xef, 0xbb, 0xbf, 10, 13], '%PDF-1.4\n'), '方案.pdf', 'pdf'],
    ['an old Word file', ole('WordDocument'), '方案.doc', 'doc'],
    ['an old Word file with a new name', ole('WordDocument'), '方案.docx', 'doc'],
    ['an old workbook', ole('Workbook'), '目录.xls', 'xls'],
    ['an older workbook', ole('Book'), '目录.xls', 'xls'],
    ['a workbook that holds a Word file', ole('WordDocument\0Workbook'), '目录.xls', 'xls'],
    ['a Word file that holds a workbook', ole('WordDocument\0Workbook'), '方案.doc', 'doc'],
    ['a Word file that speaks of a Book', ole('A Book to read, WordDocument'), '方案.xls', 'doc'],
    ['a protected DOCX', ole('EncryptedPackage'), '方案.docx', 'docx'],
    ['a protected workbook', ole('EncryptedPackage'), '目录.xlsx', 'xlsx'],
    ['a container of something else', ole('SomethingElse'), '图.vsd', 'unknown'],
    ['rich text', bytes('{\\rtf1\\ansi}'), '方案.doc', 'rtf'],
    ['a page', bytes('\n<!DOCTYPE html><html></html>'), '方案.doc', 'html'],
    ['a page without a head', bytes('<HTML><body></body></HTML>'), '方案.xls', 'html'],
    ['Markdown by its name', bytes('# 项目背景\n'), '方案.md', 'markdown'],
    ['plain text', bytes('项目背景\n'), '说明.txt', 'text'],
    ['plain text in wide characters', bytes([0xff, 0xfe], wide('项目\n')), '说明.txt', 'text'],
    ['a page in wide characters', bytes([0xff, 0xfe], wide('<html>')), '说明.txt', 'html'],
    ['a page behind a declaration', bytes('<?xml version="1.0"?>\n<!-- x -->\n<html>'), '说明.doc', 'html'],
    [
      'a page with its pictures',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
      '方案.doc',
      'html',
    ],
    ['XML of another program', bytes('<?xml version="1.0"?><w:wordDocument/>'), '方案.doc', 'unknown'],
    ['plain text under the name of a DOCX: torn', bytes('项目背景\n'), '方案.docx', 'docx'],
    ['a page under the name of a DOCX: torn', bytes('<!DOCTYPE html><html>'), '方案.docx', 'docx'],
    ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), '扫描.png', 'image'],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), '扫描.pdf', 'image'],
    ['a TIFF', bytes([0x49, 0x49, 0x2a, 0x00, 8, 0]), '扫描.tif', 'image'],
    ['a BMP', bytes('BM', [1, 0, 0, 0]), '扫描.bmp', 'image'],
    ['bytes of no kind', bytes([1, 0, 2, 0, 3]), '数据.dat', 'unknown'],
    ['nothing, by the name alone', new Uint8Array(0), '方案.docx', 'docx'],
    ['nothing, under a name that says nothing', new Uint8Array(0), '方案', 'unknown'],
  ])('%s', (_, content, file, expected) => {
    expect(sniffFormat(content, file)).toBe(expected);
  });

  it('finds the names at the end of a large archive', () => {
    const padding = zipSync({
      'a.bin': [new Uint8Array(200_000).map((_, i) => (i * 7919) % 251), { level: 0 }],
      'word/document.xml': new Uint8Array(9),
    });
    expect(sniffFormat(padding, '方案.zip')).toBe('docx');
  });
});

describe('formatByName', () => {
  it.each([
    ['方案.DOCX', 'docx'],
    ['a.b/方案.docm', 'docx'],
    ['方案.wps', 'doc'],
    ['目录.et', 'xls'],
    ['目录.csv', 'text'],
    ['扫描.JPeG', 'image'],
    ['方案', 'unknown'],
    ['方案.v2', 'unknown'],
    ['.docx', 'docx'],
    ['目录.docx/说明', 'unknown'],
  ])('%s', (file, expected) => {
    expect(formatByName(file)).toBe(expected);
  });
});
