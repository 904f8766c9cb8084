import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { nearestWords } from '../../model/nearest.js';
import { UsageError } from '../../model/usage-error.js';
import { type Fields, fieldTable, isField } from '../fields/field-table.js';
import { packageBytes, type Part } from '../ooxml/package.js';
import type { Template } from '../template.js';

/** Fills a Word template: `{{field}}`, and lists between `{{#list}}` and `{{/list}}`. Throws UsageError naming file and field. */
export function fillDocx({ file, bytes }: Template, fields: Fields): Uint8Array {
  const misplaced: string[] = [];
  const zip = open(file, bytes);
  try {
    const document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => lookUp(file, tag.trim()),
      nullGetter: (part) => {
        misplaced.push(part.value);
        return '';
      },
    });
    document.render(fields);
  } catch (error) {
    throw error instanceof UsageError ? error : broken(file, error);
  }
  const [field] = misplaced;
  if (field !== undefined) throw new UsageError({ code: 'template-field-misplaced', args: { file, field } });
  return repackage(zip);
}

function open(file: string, bytes: Uint8Array): PizZip {
  let zip: PizZip | null = null;
  try {
    zip = new PizZip(bytes);
  } catch {
    // Said below: whatever it is, it is no Word file.
  }
  if (zip === null || zip.file('word/document.xml') === null)
    throw new UsageError({ code: 'template-unreadable', args: { file, format: 'docx' } });
  return zip;
}

/** A field of the scope it stands in, or of one around it; `.` is not used. */
function lookUp(file: string, name: string): { readonly get: (scope: Fields) => unknown } {
  if (!isField(name)) {
    const [nearest = null] = nearestWords(name, Object.keys(fieldTable));
    throw new UsageError({ code: 'template-field-unknown', args: { file, field: name, nearest } });
  }
  return { get: (scope) => scope[name] };
}

/** The first thing wrong with the template's braces. */
function broken(file: string, error: unknown): Error {
  const of = error as { readonly properties?: TemplateTrouble };
  const first = of.properties?.errors?.[0]?.properties ?? of.properties;
  if (first === undefined) return error instanceof Error ? error : new Error(String(error));
  if (first.rootError instanceof UsageError) return first.rootError;
  return new UsageError({
    code: 'template-broken',
    args: { file, field: (first.xtag ?? first.openingtag ?? '').replace(/[{}]/gu, ''), detail: first.id ?? '' },
  });
}

interface TemplateTrouble {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly rootError?: unknown;
  readonly errors?: readonly { readonly properties: TemplateTrouble }[];
}

/** The same parts as they now are, without the time of day the library writes into them. */
function repackage(zip: PizZip): Uint8Array {
  const parts: Record<string, Part> = {};
  for (const [name, entry] of Object.entries(zip.files)) if (!entry.dir) parts[name] = entry.asUint8Array();
  return packageBytes(parts);
}
