/** Writes the templates that come with the tool into templates/, where people copy and change them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { wordsOf } from '../src/messages/index.js';
import { letterTemplate } from '../src/report/docx/letter-template.js';
import { formTemplate } from '../src/report/xlsx/form-template.js';

/** File → bytes. */
export function builtTemplates(): Readonly<Record<string, Uint8Array>> {
  const words = wordsOf('zh');
  return { '补正通知书.docx': letterTemplate(words), '形式审查表.xlsx': formTemplate(words) };
}

export function writeTemplates(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of Object.entries(builtTemplates())) writeFileSync(`${folder}/${file}`, bytes);
}

if (process.argv[1]?.endsWith('build-templates.js') === true) writeTemplates('templates');
