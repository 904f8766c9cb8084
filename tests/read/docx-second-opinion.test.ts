import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx/read-docx.js';
import {
  contents,
  deleted,
  heading,
  inserted,
  makeDocx,
  paragraph,
  run,
  table,
  textBox,
} from '../support/make-docx.js';
import { paragraphsOf } from '../support/read-made.js';

const CORPUS = '../shared/corpus/files';

/** Text without what either side may write its own way: white space, hyphens, check boxes. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u2011☐☑☒□-]/gu, '');

async function texts(bytes: Uint8Array): Promise<{ ours: string; theirs: string }> {
  const { document } = readDocx(bytes, 'a.docx');
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return {
    ours: bare(
      paragraphsOf(document?.blocks ?? [])
        .map(({ text }) => text)
        .join(''),
    ),
    theirs: bare(value),
  };
}

describe('a second opinion on text (mammoth)', () => {
  it('agrees on a made document', async () => {
    const { ours, theirs } = await texts(
      makeDocx([
        contents([[1, '总则\t1']]),
        heading(1, '总则'),
        paragraph(['建设', run('目标', { bold: true }), inserted('明确'), deleted('不清')]),
        table([
          ['名称', '值'],
          ['a', 'b'],
        ]),
        paragraph(['见框', textBox('框内文字')]),
      ]),
    );
    expect(ours).toBe('目录总则1总则建设目标明确名称值ab见框框内文字');
    expect(theirs.length).toBe(ours.length);
  });

  // Mammoth drops results of simple fields, so page numbers of a contents made of them.
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : [];

  it.skipIf(files.length === 0)('agrees within half a percent on real documents (needs ../shared/corpus)', async () => {
    const apart: string[] = [];
    let all = 0;
    let difference = 0;
    for (const file of files) {
      const { ours, theirs } = await texts(readFileSync(`${CORPUS}/${file}`));
      const share = Math.abs(ours.length - theirs.length) / theirs.length;
      if (share > 0.005) apart.push(file);
      all += theirs.length;
      difference += Math.abs(ours.length - theirs.length);
    }
    expect(apart.length).toBeLessThanOrEqual(1);
    expect(difference / all).toBeLessThan(0.001);
  });
});
