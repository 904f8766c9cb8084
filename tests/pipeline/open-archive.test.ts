import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDossiers } from '../../src/pipeline/check-dossiers.js';
import { check, folderOf, list, packsFolder, plan } from './dossier-folder.js';

const GBK: Readonly<Record<string, string>> = {
  建: 'bda8',
  设: 'c9e8',
  方: 'b7bd',
  案: 'b0b8',
  备: 'b1b8',
  清: 'c7e5',
  单: 'b5a5',
};
const yaml = new TextEncoder().encode('regulation: small\nstage: review\n');

/** A zip whose names are written in GB 18030, as Windows does: same names, other bytes, no word of it. */
function gbkZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const marked = Object.entries(files).map(([name, bytes]) => {
    const gbk = [...name].map((char) =>
      GBK[char] === undefined ? char : Buffer.from(GBK[char], 'hex').toString('latin1'),
    );
    return [gbk.join(''), bytes] as const;
  });
  const zip = Buffer.from(zipSync(Object.fromEntries(marked), { level: 0 }));
  // fflate writes such names in UTF-8 and says so: back to single bytes of the same length, padded by nothing.
  return latin1Names(zip);
}

function latin1Names(zip: Buffer): Buffer {
  let text = zip.toString('latin1');
  for (const signature of ['PK\u0003\u0004', 'PK\u0001\u0002']) {
    const [flags, length, name] = signature.endsWith('\u0004') ? [6, 26, 30] : [8, 28, 46];
    for (let at = text.indexOf(signature); at !== -1; at = text.indexOf(signature, at + 4)) {
      const bytes = Buffer.from(text, 'latin1');
      const size = bytes.readUInt16LE(at + length);
      const single = Buffer.from(bytes.subarray(at + name, at + name + size).toString('utf8'), 'latin1');
      bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) & ~0x800, at + flags);
      // What is left of the name's room is spent on dots before its extension.
      const dot = single.lastIndexOf(0x2e);
      const filler = Buffer.alloc(size - single.length, 0x2e);
      const filled = Buffer.concat([single.subarray(0, dot), filler, single.subarray(dot)]);
      filled.copy(bytes, at + name);
      text = bytes.toString('latin1');
    }
  }
  return Buffer.from(text, 'latin1');
}

const archive = (bytes: Uint8Array): string => `${folderOf({ '材料.zip': bytes })}/材料.zip`;
const files = { '建设方案.docx': plan(), '设备清单.docx': list };

describe('a dossier in a zip', () => {
  it.each([
    ['as it is', files],
    [
      'within one folder',
      { '材料/建设方案.docx': files['建设方案.docx'], '材料/设备清单.docx': files['设备清单.docx'] },
    ],
  ])('is judged as its folder is: %s', async (_, content) => {
    const packs = packsFolder();
    const [packed] = (await check([archive(zipSync(content))], { packs })).dossiers;
    const [folder] = (await check([folderOf(files)], { packs })).dossiers;
    expect({ ...packed, path: '' }).toEqual({ ...folder, path: '' });
  });

  it('has its own settings', async () => {
    const [report] = (
      await checkDossiers({
        folders: [archive(zipSync({ '材料/dossier.yaml': yaml, '材料/建设方案.docx': plan(), '__MACOSX/x': yaml }))],
        cwd: '/',
        facts: {},
        failOn: 'error',
        asOf: '2026-03-01',
        packs: packsFolder(),
      })
    ).dossiers;
    expect([report?.stage, report?.files.map(({ path, status }) => [path, status])]).toEqual([
      'review',
      [
        ['__MACOSX/x', 'ignored'],
        ['建设方案.docx', 'read'],
      ],
    ]);
  });

  it('may have names in GB 18030', async () => {
    const [report] = (await check([archive(gbkZip(files))])).dossiers;
    expect(report?.files.map(({ path, status }) => [path.replace(/\.+/gu, '.'), status])).toEqual([
      ['建设方案.docx', 'read'],
      ['设备清单.docx', 'read'],
    ]);
  });

  it('whose names lead elsewhere writes nothing and is read all the same', async () => {
    const [report] = (await check([archive(zipSync({ '../../etc/建设方案.docx': plan(), '/设备清单.docx': list }))]))
      .dossiers;
    expect(report?.files.map(({ path, status }) => [path, status])).toEqual([
      ['../../etc/建设方案.docx', 'ignored'],
      ['设备清单.docx', 'read'],
    ]);
  });

  it('that cannot be opened is undetermined, with the reason', async () => {
    const report = await check([archive(Uint8Array.of(1, 2, 3)), folderOf(files)]);
    expect(report.dossiers.map(({ verdict, problem }) => [verdict, problem])).toEqual([
      ['undetermined', 'archive-unreadable'],
      ['pass', null],
    ]);
  });
});
