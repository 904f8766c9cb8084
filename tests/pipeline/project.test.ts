import { expect, it } from 'vitest';
import { makeDocx, paragraph } from '../support/make-docx.js';
import { checkFolder, list, plan } from './dossier-folder.js';

const project = async (files: Parameters<typeof checkFolder>[0]) =>
  (await checkFolder({ ...files, '设备清单.docx': list })).project;

it.each([
  [
    'labels',
    ['项目名称：帮办平台建设项目', '建设单位：某区帮办中心'],
    { name: '帮办平台建设项目', unit: '某区帮办中心' },
  ],
  [
    'the best label of several',
    ['编制单位：某公司', '项目建设单位：某区帮办中心'],
    { name: null, unit: '某区帮办中心' },
  ],
  ['nothing that says so', ['本项目由某区帮办中心建设。'], { name: null, unit: null }],
])('a project is told by %s', async (_, lines, expected) => {
  expect(await project({ '建设方案.docx': plan(...lines) })).toEqual(expected);
});

it('or by a title that ends with the name of the paper', async () => {
  const titled = makeDocx([paragraph('某区帮办平台项目建设方案', { style: 'Title' }), '正文。']);
  expect(await project({ '1.docx': titled })).toEqual({ name: '某区帮办平台项目', unit: null });
});

it('and by no paper that is none of the dossier’s documents', async () => {
  expect(await project({ '建设方案.docx': plan(), '说明.docx': makeDocx(['项目名称：别的项目']) })).toEqual({
    name: null,
    unit: null,
  });
});
