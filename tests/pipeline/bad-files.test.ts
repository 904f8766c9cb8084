import { describe, expect, it } from 'vitest';
import { makeDocx } from '../support/make-docx.js';
import { makePdf } from '../support/make-pdf.js';
import { both, checkFolder, list, outcomes, plan } from './dossier-folder.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const locked = makePdf([{ marks: [{ kind: 'text', x: 90, y: 90, text: '设备清单' }] }], { locked: true });
const scan = makePdf([{ marks: [{ kind: 'picture', x: 0, y: 0, width: 595, height: 842 }] }]);
const torn = plan().slice(0, 300);

describe('a bad file beside good ones', () => {
  it.each<readonly [string, string, Uint8Array, string, string]>([
    ['a DOCX that is no zip', '附件.docx', text('PK\u0003\u0004 nothing more'), 'unreadable', 'file-corrupt'],
    ['a torn DOCX', '附件.docx', torn, 'unreadable', 'file-corrupt'],
    ['an empty file', '附件.docx', new Uint8Array(0), 'unreadable', 'file-empty'],
    ['a locked PDF', '附件.pdf', locked, 'unreadable', 'file-encrypted'],
    ['bytes of no kind', '附件', Uint8Array.of(1, 0, 2, 0), 'unreadable', 'file-type-unknown'],
    ['an archive', '附件.zip', makeZip(), 'unreadable', 'file-unsupported'],
  ])('%s is named and the others are judged', async (_, file, bytes, status, reason) => {
    const report = await checkFolder({ ...both, [file]: bytes });
    expect(report.files.find(({ path }) => path === file)).toMatchObject({ status, reason });
    expect(outcomes(report)).toEqual({ 'small-2-1': 'met', 'small-2-2': 'met', 'small-3-1': 'met' });
    expect(report.remarks.filter(({ location }) => location?.file === file).map(({ code }) => code)).toContain(reason);
    expect(report.verdict).toBe('pass');
  });

  it('what is left aside is named too', async () => {
    const report = await checkFolder({ ...both, '~$方案.docx': 'x', '.hidden': 'x' });
    expect(report.files.filter(({ status }) => status === 'ignored').map(({ path, reason }) => [path, reason])).toEqual(
      [
        ['.hidden', 'path-ignored'],
        ['~$方案.docx', 'path-ignored'],
      ],
    );
    expect(report.verdict).toBe('pass');
  });

  it('a PDF under the name of a DOCX is read as what it is', async () => {
    const pdf = makePdf([{ marks: [{ kind: 'text', x: 90, y: 90, text: '设备清单：窗口计算机136台，高拍仪58台。' }] }]);
    const report = await checkFolder({ '建设方案.docx': plan(), '设备清单.docx': pdf });
    expect(report.files.find(({ path }) => path === '设备清单.docx')).toMatchObject({ format: 'pdf', status: 'read' });
    expect(report.remarks.map(({ code, args }) => [code, args])).toEqual([
      ['file-type-differs', { named: 'docx', actual: 'pdf' }],
    ]);
    expect(report.verdict).toBe('pass');
  });
});

function makeZip(): Uint8Array {
  return makeDocx([], {
    parts: {
      'word/document.xml': null,
      'word/styles.xml': null,
      '[Content_Types].xml': null,
      'word/_rels/document.xml.rels': null,
    },
  });
}

describe('a required paper that cannot be read', () => {
  it.each<readonly [string, Uint8Array]>([
    ['torn', torn],
    ['empty', new Uint8Array(0)],
    ['locked', locked],
  ])('leaves what it may hold undetermined: %s', async (_, bytes) => {
    const report = await checkFolder({ '建设方案.docx': bytes, '设备清单.docx': list });
    expect(outcomes(report)).toEqual({
      'small-2-1': 'undetermined file-unreadable',
      'small-2-2': 'undetermined file-unreadable',
      'small-3-1': 'met',
    });
    expect(report.results[1]?.foldedUnder).toBe('small-2-1');
    expect(report.results[0]?.findings.map(({ code, args }) => [code, args])).toEqual([
      ['document-unreadable', { document: '建设方案', files: ['建设方案.docx'] }],
    ]);
    expect(report.verdict).toBe('undetermined');
  });

  it('is made up for by another file of the same paper', async () => {
    const report = await checkFolder({ ...both, '建设方案（盖章扫描）.docx': torn });
    expect(outcomes(report)).toEqual({ 'small-2-1': 'met', 'small-2-2': 'met', 'small-3-1': 'met' });
  });

  it('may be any that is missing where its name says nothing, and does not hide what is', async () => {
    const report = await checkFolder({ '建设方案.docx': makeDocx(['建设帮办平台。']), '1.docx': torn });
    expect(outcomes(report)).toEqual({
      'small-2-1': 'met',
      'small-2-2': 'unmet',
      'small-3-1': 'undetermined may-be-unreadable-file',
    });
    expect(report.verdict).toBe('fail');
  });

  it('a scan leaves its contents undetermined, not missing', async () => {
    const report = await checkFolder({ '建设方案.pdf': scan, '设备清单.docx': list });
    expect(outcomes(report)['small-2-2']).toBe('undetermined file-unreadable');
    expect(report.verdict).toBe('undetermined');
  });
});

describe('nothing to judge', () => {
  const results = async (files: Parameters<typeof checkFolder>[0]) => {
    const report = await checkFolder(files);
    return [report.verdict, report.problem, new Set(report.results.map(({ outcome }) => outcome))];
  };

  it('an empty folder', async () => {
    expect(await results({})).toEqual(['undetermined', 'no-files', new Set(['undetermined'])]);
  });

  it('only what is left aside', async () => {
    expect(await results({ 'dossier.yaml': 'stage: review\n' })).toEqual([
      'undetermined',
      'no-files',
      new Set(['undetermined']),
    ]);
  });

  it('only what cannot be read', async () => {
    expect(await results({ '1.docx': torn, '2.pdf': locked })).toEqual([
      'undetermined',
      null,
      new Set(['undetermined']),
    ]);
  });
});
