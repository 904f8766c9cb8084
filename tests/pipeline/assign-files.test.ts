import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { assignFiles, instructionTest } from '../../src/pipeline/assign-files.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { goodPack, writePack } from '../regulation/pack-folder.js';

const TEXT = [
  '第二章  现状与需求分析',
  '1.现状。主要包括现有基础环境、网络系统、业务应用情况。',
  '4.人员培训。',
  '（编写提纲）',
].join('\n');
const isInstruction = instructionTest(TEXT);

describe('the regulation’s own words', () => {
  it.each([
    '主要包括现有基础环境、网络系统、业务应用情况。',
    '1．现状。主要包括现有基础环境、网络系统',
    '现有基础环境、网络系统、业务应用情况',
    '现有基礎環境、網絡系統、業務應用情況',
    '现状。',
    '一、人员培训',
    '（4）人员培训。',
    '第二章 现状与需求分析',
    '编写提纲',
  ])('%s', (text) => {
    expect(isInstruction(text)).toBe(true);
  });

  it.each([
    '网络系统',
    '业务应用',
    '人员',
    '现有网络系统由区里统一建设。',
    '现有基础环境能够满足办公需要，网络系统带宽50M。',
  ])('not %s', (text) => {
    expect(isInstruction(text)).toBe(false);
  });
});

it('reads the forms of a document once, also of one whose copied words are left out', () => {
  const regulation = loadRegulation(writePack(goodPack()));
  const [copied = ''] = regulation.text.split('\n').filter((line) => line.length > 12);
  const document: Document = {
    file: '建设方案.docx',
    format: 'docx',
    pages: null,
    blocks: [
      { type: 'paragraph', text: copied, place: { block: 0 } },
      { type: 'paragraph', text: '建设单位：帮办局', place: { block: 1 } },
    ],
    furniture: [],
    notes: [],
    bookmarks: [],
  };
  const reading = { status: 'read' as const, document, findings: [] };
  const file = { path: document.file, bytes: 1, sha256: '', format: 'docx' as const, ignored: false, reading };
  const { readings, formsOf } = assignFiles([file], regulation, []);
  const [spoken] = [...readings.values()].flat();
  expect(spoken?.blocks.map(({ place }) => place.block)).toEqual([1]);
  expect(formsOf(spoken ?? document)).toBe(formsOf(spoken ?? document));
});
