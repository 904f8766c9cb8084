import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/document.js';
import type { Piece } from '../support/docx-content.js';
import { type DocxOptions, paragraph, raw, run } from '../support/make-docx.js';
import { paragraphsOf, readMade } from '../support/read-made.js';

function lookOf(piece: Piece | string, options: DocxOptions = {}): Look | undefined {
  return paragraphsOf(readMade([piece], options).blocks)[0]?.look;
}

describe('the look of a paragraph', () => {
  it('takes size and font of most of the characters', () => {
    const piece = paragraph([run('大', { size: 22, font: '黑体' }), run('其余的小字', { size: 12, font: '仿宋' })]);
    expect(lookOf(piece)).toEqual({ size: 12, bold: 0, boldLead: 0, font: '仿宋' });
  });

  it('takes what is not said from the style, then from the defaults of the document', () => {
    const styles = [{ id: 'Own', name: '正文一', size: 15, font: '楷体' }];
    expect(lookOf(paragraph('文', { style: 'Own' }), { styles })).toEqual({
      size: 15,
      bold: 0,
      boldLead: 0,
      font: '楷体',
    });
    expect(lookOf('文')).toEqual({ size: 10.5, bold: 0, boldLead: 0, font: '宋体' });
    expect(lookOf('text')).toEqual({ size: 10.5, bold: 0, boldLead: 0, font: 'Calibri' });
    expect(lookOf('文', { defaults: '' })).toEqual({ size: 10, bold: 0, boldLead: 0 });
  });

  it('finds the typeface behind a theme font', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont><a:latin typeface="Cambria"/><a:ea typeface=""/>' +
      '<a:font script="Hans" typeface="等线"/></a:minorFont></a:theme>';
    const defaults =
      '<w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault>';
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="t" Type="x/theme" Target="theme/theme1.xml"/></Relationships>';
    const parts = { 'word/theme/theme1.xml': theme, 'word/_rels/document.xml.rels': relationships };
    expect([lookOf('文', { defaults, parts })?.font, lookOf('a', { defaults, parts })?.font]).toEqual([
      '等线',
      'Cambria',
    ]);
  });

  it('measures how much is bold, and how far from the start', () => {
    const piece = paragraph([run('建设单位：', { bold: true }), ' ', run('某局', { bold: true }), '信息中心']);
    expect(lookOf(piece)).toEqual({ size: 10.5, bold: 0.64, boldLead: 8, font: '宋体' });
    expect(lookOf(paragraph(['普通', run('粗', { bold: true })]))).toMatchObject({ bold: 0.33, boldLead: 0 });
  });

  it('switches bold off again where a bold style stands in a bold style', () => {
    const styles = [{ id: 'Bold', name: '粗', bold: true }];
    const bold = (piece: Piece, defaults?: string) => lookOf(piece, { styles, ...(defaults && { defaults }) })?.bold;
    expect(bold(paragraph(run('文', { style: 'Strong' })))).toBe(1);
    expect(bold(paragraph(run('文', { style: 'Strong' }), { style: 'Bold' }))).toBe(0);
    expect(bold(paragraph(run('文', { style: 'Strong', bold: true }), { style: 'Bold' }))).toBe(1);
    expect(bold(paragraph(run('文', { bold: false }), { style: 'Bold' }))).toBe(0);
    const defaults = '<w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault>';
    expect(bold(paragraph(run('文', { style: 'Strong' }), { style: 'Bold' }), defaults)).toBe(1);
  });

  it('does not take bold of complex scripts for bold', () => {
    expect(lookOf(paragraph(raw('<w:r><w:rPr><w:bCs/></w:rPr><w:t>文</w:t></w:r>')))?.bold).toBe(0);
  });

  it('tells alignment, also by the names of strict files', () => {
    const aligned = (align: string) =>
      lookOf(raw(`<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:t>文</w:t></w:r></w:p>`))?.align;
    expect(['left', 'start', 'center', 'right', 'end', 'both', 'distribute', 'odd'].map(aligned)).toEqual([
      'left',
      'left',
      'centre',
      'right',
      'right',
      'both',
      'both',
      undefined,
    ]);
  });

  it('measures where the first line starts', () => {
    const indent = (sides: Readonly<Record<string, number>>) =>
      lookOf(paragraph('文', { size: 16, indent: sides }))?.indent;
    expect(indent({ left: 420, firstLine: 210 })).toBe(31.5);
    expect(indent({ left: 420, hanging: 420 })).toBeUndefined();
    expect(indent({ firstLine: 420, firstLineChars: 200 })).toBe(32);
    expect(indent({ left: 420, firstLine: 420, firstLineChars: 0 })).toBe(42);
  });

  it('lets the indents of a list beat those of the style, unless the style brings the list', () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">' +
      '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
    const options: DocxOptions = {
      lists: { main: [] },
      parts: { 'word/numbering.xml': numbering },
      styles: [
        { id: 'Plain', name: '甲', indent: { left: 200 } },
        { id: 'Listed', name: '乙', indent: { left: 200 }, list: ['main', 0] },
      ],
    };
    expect(lookOf(paragraph('文', { style: 'Plain', list: ['main', 0] }), options)?.indent).toBe(18);
    expect(lookOf(paragraph('文', { style: 'Listed' }), options)?.indent).toBe(-8);
  });
});
