import path from 'node:path';
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { readTextIfThere } from '../files/read-text.js';
import { writeWhole } from '../files/write-whole.js';
import { UsageError } from '../model/usage-error.js';
import { type GivenWaiver, WAIVERS_FILE } from './read-waivers.js';

/** Adds a waiver to a dossier's file, or renews the one of that print; comments stay. Gives the file's path. Throws UsageError, WriteError. */
export async function writeWaiver(folder: string, waiver: GivenWaiver, head: string): Promise<string> {
  const file = path.join(folder, WAIVERS_FILE);
  const found = readTextIfThere(folder, [WAIVERS_FILE]);
  await writeWhole(file, withWaiver(found?.text ?? `${head}\nwaivers:\n`, waiver));
  return file;
}

/** The file's text with the waiver in it. Throws UsageError where the text is no list of waivers. */
export function withWaiver(text: string, waiver: GivenWaiver): string {
  // Every scalar stays as it is written: a print of digits is no number.
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error !== undefined) throw unreadable(error.message.split('\n')[0] ?? '');
  const isEmpty = document.contents === null || document.toJS() === '';
  if (isEmpty) document.contents = document.createNode({ waivers: [] });
  const root = document.contents;
  if (isMap(root) && !isSeq(root.get('waivers'))) {
    if (String(root.get('waivers') ?? '') !== '') throw unreadable('waivers: [{ … }]');
    root.set('waivers', document.createNode([]));
  }
  const list = isMap(root) ? root.get('waivers') : root;
  if (!isSeq(list)) throw unreadable('waivers: [{ … }]');
  list.flow = false;
  list.items = list.items.filter((item) => !isMap(item) || String(item.get('fingerprint')) !== waiver.fingerprint);
  const entry = document.createNode(waiver);
  list.items.push(entry);
  return document.toString({ lineWidth: 0 });
}

const unreadable = (detail: string): UsageError =>
  new UsageError({ code: 'config-unreadable', args: { file: WAIVERS_FILE, detail } });
