import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Annotated } from '../../../src/model/annotation.js';
import { type AnnotateOptions, annotateDossier } from '../../../src/pipeline/annotate/annotate-dossier.js';
import { readDocx } from '../../../src/read/docx/read-docx.js';
import { readPdf } from '../../../src/read/pdf/index.js';
import { spannedBy } from '../../annotate/docx/annotated.js';
import { flowPdf } from '../../support/flow-pdf.js';
import { heading, makeDocx } from '../../support/make-docx.js';
import { makeXlsx } from '../../support/make-xlsx.js';
import { both, type Files, folderOf, list, packsFolder, refusal } from '../dossier-folder.js';

/** A plan whose chapter on training says nothing, in a subfolder. */
const untrained = makeDocx([heading(1, '项目概况'), '建设帮办平台。', heading(1, '人员培训')]);

function annotate(folder: string, out: string, more: Partial<AnnotateOptions> = {}): Promise<Annotated> {
  return annotateDossier({
    folder,
    out,
    cwd: '/',
    regulation: 'small',
    stage: 'review',
    facts: {},
    failOn: 'error',
    asOf: '2026-03-01',
    advice: { off: true, settings: {}, decides: false },
    packs: packsFolder(),
    ...more,
  });
}

/** The files of a folder, with their bytes. */
function contentOf(folder: string): Readonly<Record<string, Buffer>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file)];
    }),
  );
}

/** What became of each file, in a line; then what stands in none. */
const outline = ({ files, nowhere }: Annotated): readonly string[] => [
  ...files.map(({ path: file, copy, notes, why, left }) =>
    [file, copy === null ? 'not copied' : 'copied', notes, why, left.map(({ finding }) => finding.code)].join(' '),
  ),
  ...nowhere.map(({ finding }) => `nowhere ${finding.code}`),
];

describe('annotateDossier', () => {
  it('copies documents with their findings, names the rest, and leaves the dossier as it was', async () => {
    const files: Files = {
      '一/建设方案.docx': untrained,
      '附表.xlsx': makeXlsx([{ name: '表', rows: [['甲', '乙']] }]),
      '说明.docx': makeDocx(['随附。']),
    };
    const folder = folderOf(files);
    const before = contentOf(folder);
    const out = path.join(folderOf({}), '副本');
    const annotated = await annotate(folder, out);
    expect(outline(annotated)).toEqual([
      '一/建设方案.docx copied 1  ',
      '说明.docx copied 0 no-findings ',
      'nowhere document-missing',
    ]);
    expect(contentOf(folder)).toEqual(before);
    const copies = contentOf(out);
    expect(Object.keys(copies).sort()).toEqual(['一/建设方案.docx', '说明.docx']);
    expect(copies['说明.docx']).toEqual(before['说明.docx']);
    const copy = copies['一/建设方案.docx'] ?? Buffer.alloc(0);
    expect(spannedBy(copy)).toEqual({ 0: '人员培训' });
    expect(readDocx(copy, 'copy.docx').document?.notes.map(({ text }) => text)).toEqual([
      [
        '[错误] 培训 (small-2-2)',
        '问题：“培训”只有标题，没有实际内容。',
        '改法：请在“培训”下写出本项目的具体内容。',
        '条款：第二条「人员培训」',
      ].join('\n'),
    ]);
  });

  it('puts comments behind a PDF, and names one with a password', async () => {
    const pdf = flowPdf([
      { kind: 'heading', level: 1, text: '一、项目概况' },
      { kind: 'text', text: '建设帮办平台，由便民服务中心统一受理。' },
      { kind: 'heading', level: 1, text: '二、人员培训' },
    ]);
    const locked = flowPdf([{ kind: 'text', text: '密' }], { locked: true });
    const folder = folderOf({ '建设方案.pdf': pdf, '附件.pdf': locked, '设备清单.docx': list });
    const out = folderOf({});
    expect(outline(await annotate(folder, out))).toEqual([
      '建设方案.pdf copied 1  ',
      '设备清单.docx copied 0 no-findings ',
      '附件.pdf copied 0 encrypted file-encrypted',
    ]);
    const copy = readFileSync(path.join(out, '建设方案.pdf'));
    expect(copy.subarray(0, pdf.length).equals(pdf)).toBe(true);
    expect((await readPdf(copy, 'copy.pdf')).document?.notes.map(({ text }) => text.split(/[\r\n]+/u)[0])).toEqual([
      '[错误] 培训 (small-2-2)',
    ]);
    expect(readFileSync(path.join(out, '附件.pdf')).equals(locked)).toBe(true);
  });

  it('copies a damaged document as it is and says so', async () => {
    const cut = Buffer.from(untrained).subarray(0, untrained.length - 300);
    const folder = folderOf({ ...both, '破损.docx': cut });
    const out = folderOf({});
    expect(outline(await annotate(folder, out)).filter((line) => line.includes('破损'))).toEqual([
      '破损.docx copied 0 damaged file-corrupt',
    ]);
    expect(readFileSync(path.join(out, '破损.docx'))).toEqual(cut);
  });

  it('writes nothing into the dossier, by a link neither', async () => {
    const folder = folderOf({ 'a/建设方案.docx': untrained });
    const refused = (output: string, name = output): unknown => ({
      code: 'output-in-dossier',
      args: { output: name, folder },
    });
    for (const out of [folder, path.join(folder, 'a'), path.join(folder, '副本')])
      expect(await refusal(() => annotate(folder, out))).toEqual(refused(out));
    const linked = folderOf({});
    symlinkSync(path.join(folder, 'a'), path.join(linked, 'a'));
    expect(await refusal(() => annotate(folder, linked))).toEqual(refused(linked));
    expect(Object.keys(contentOf(folder))).toEqual(['a/建设方案.docx']);
  });

  it('writes nothing into the dossier from above it', async () => {
    const above = folderOf({});
    const folder = path.join(above, '材料');
    mkdirSync(path.join(folder, '材料'), { recursive: true });
    const inner = path.join(folder, '材料');
    writeFileSync(path.join(inner, '建设方案.docx'), untrained);
    expect(await refusal(() => annotate(folder, above))).toEqual({
      code: 'output-in-dossier',
      args: { output: above, folder },
    });
  });

  it('writes over no file', async () => {
    const folder = folderOf(both);
    const out = folderOf({ '建设方案.docx': '我的' });
    expect(await refusal(() => annotate(folder, out))).toEqual({
      code: 'output-exists',
      args: { output: path.join(out, '建设方案.docx') },
    });
    expect(contentOf(out)).toEqual({ '建设方案.docx': Buffer.from('我的') });
  });
});
