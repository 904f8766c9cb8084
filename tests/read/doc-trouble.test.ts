import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDoc } from '../../src/read/doc/read-doc.js';
import { line, long, makeDoc, plc, sprm, word } from '../support/make-doc.js';
import { makeOle } from '../support/make-ole.js';

const corrupt = (detail: string) => ({
  status: 'unreadable',
  document: null,
  findings: [{ code: 'file-corrupt', args: { format: 'doc', detail }, location: { file: 'a.doc' } }],
});

describe('files that are no documents', () => {
  it('say what is wrong', () => {
    expect(readDoc(new Uint8Array(), 'a.doc')).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-empty', args: {}, location: { file: 'a.doc' } }],
    });
    expect(readDoc(Buffer.from('文本'), 'a.doc')).toEqual(corrupt('not an OLE compound file'));
    const missing = corrupt('the stream WordDocument is missing or broken');
    expect(readDoc(makeOle({ Workbook: new Uint8Array(5000) }), 'a.doc')).toEqual(missing);
    expect(readDoc(makeOle({ WordDocument: new Uint8Array(5000) }), 'a.doc')).toEqual(missing);
    expect(readDoc(makeOle({ WordDocument: Uint8Array.of(0xec, 0xa5, 0xc1) }), 'a.doc')).toEqual(missing);
  });
});

describe('damaged files', () => {
  const whole = makeDoc(Array.from({ length: 40 }, (_, index) => line(`第${index}段 ${'文'.repeat(60)}`)));

  it('give what can be reached, and say which stream is cut off', () => {
    const cut = whole.slice();
    // The chain of the main stream, which comes first, ends after its twelfth sector.
    const table = whole.length - 512;
    new DataView(cut.buffer).setUint32(table + 4 * 11, 0xfffffffe, true);
    const { status, document, findings } = readDoc(cut, 'a.doc');
    expect({ status, findings }).toEqual({
      status: 'partly-read',
      findings: [
        {
          code: 'file-corrupt',
          args: { format: 'doc', detail: 'the stream WordDocument is cut off' },
          location: { file: 'a.doc' },
        },
      ],
    });
    expect(document?.blocks.length).toBe(32);
  });

  it('are no trap: lists without end, pieces over one another, structures out of the file, deep tables', () => {
    const structures = {
      33: Buffer.from([
        2,
        ...long(0x7fffffff),
        ...plc(
          [0, 0x40000000, 0x7fffffff],
          [
            [0, 0, ...long(0x800), 0, 0],
            [0, 0, ...long(0x800), 0, 0],
          ],
        ),
      ]),
      73: Buffer.from(word(0xffff)),
      74: Buffer.from(long(0xffffffff)),
      50: Buffer.from([...long(0), ...long(0xfffffff0)]),
      56: plc([0, 0xffffffff], [Array<number>(22).fill(0xff)]),
    };
    const made = makeDoc([line('甲', { properties: [sprm(0x6649, 0xff, 0xff, 0xff, 0x7f)] })], { structures });
    expect(readDoc(made, 'a.doc').status).toBe('read');
  });

  it('never throw, whatever bytes are changed', () => {
    const table = [
      line('甲', { mark: '\x07', properties: [sprm(0x2416, 1)] }),
      line('', { mark: '\x07', properties: [sprm(0x2416, 1), sprm(0x2417, 1)] }),
    ];
    const bytes = makeDoc([line('\x13 TOC \x14一\t1\x15'), ...table, line('乙', { properties: [sprm(0x460b, 1, 0)] })]);
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 400; round++) {
      const changed = bytes.slice();
      for (let change = 0; change < 12; change++) changed[next(changed.length)] = [0, 1, 0xff, next(256)][next(4)] ?? 0;
      const { status, document, findings } = readDoc(changed, 'a.doc');
      expect(document === null).toBe(status === 'unreadable');
      expect(findings.length > 0).toBe(status !== 'read');
    }
  });
});

const WILD = '../shared/robust/doc';

describe.skipIf(!existsSync(WILD))('odd and broken files (skipped without ../shared)', () => {
  it('are read, or say what is wrong with them', () => {
    const outcomes: Record<string, number> = {};
    for (const name of readdirSync(WILD)) {
      const { status, findings } = readDoc(readFileSync(`${WILD}/${name}`), name);
      const outcome = [status, ...findings.map(({ code }) => code)].join(' ');
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    expect(outcomes).toEqual({ read: 66, 'unreadable file-corrupt': 4 });
  });
});
