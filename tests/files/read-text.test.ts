import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { kindOfPath } from '../../src/files/folder-kind.js';
import { readBytes } from '../../src/files/read-bytes.js';
import { readTextIfThere } from '../../src/files/read-text.js';

function folder(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

it('reads the first name that is there, without a byte order mark', () => {
  const root = folder();
  writeFileSync(path.join(root, 'dossier.yml'), '\ufeffstage: review\n');
  expect(readTextIfThere(root, ['dossier.yaml', 'dossier.yml'])).toEqual({
    file: 'dossier.yml',
    text: 'stage: review\n',
  });
  expect(readTextIfThere(root, ['dossier.yaml'])).toBeNull();
});

it('tells folders, files and nothing apart', () => {
  const root = folder();
  writeFileSync(path.join(root, 'x'), '');
  expect([root, path.join(root, 'x'), path.join(root, 'y')].map(kindOfPath)).toEqual(['folder', 'file', 'missing']);
});

it('gives bytes with their digest', async () => {
  const root = folder();
  writeFileSync(path.join(root, 'x'), 'abc');
  const { bytes, sha256 } = await readBytes(path.join(root, 'x'));
  expect([...bytes]).toEqual([97, 98, 99]);
  expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
