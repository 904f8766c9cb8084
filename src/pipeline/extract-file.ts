import { readForms } from '../forms/index.js';
import { describeFinding } from '../messages/index.js';
import { displayHeading } from '../model/display-heading.js';
import type { Block, Document, Table } from '../model/document.js';
import type { Extract, ExtractedSection } from '../model/extract.js';
import type { Section } from '../model/outline.js';
import type { Reading } from '../model/noted.js';
import { UsageError } from '../model/usage-error.js';
import { buildOutline } from '../outline/index.js';
import { extractForms } from './extract-forms.js';
import type { ExtractAsked } from './extract-asked.js';
import { wordFinding } from './word-findings.js';

const charactersOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.type === 'paragraph' ? block.text.trim().length : tableCharacters(block)),
    0,
  );

const tableCharacters = (table: Table): number =>
  table.rows.reduce((sum, row) => sum + row.cells.reduce((inner, cell) => inner + cell.text.trim().length, 0), 0);

function toSection(section: Section, file: string, above: readonly string[]): ExtractedSection {
  const path = [...above, displayHeading(section.number, section.title)];
  return {
    level: section.level,
    number: section.number,
    title: section.title,
    location: { file, ...section.place, section: path },
    characters: charactersOf(section.body),
    children: section.children.map((child) => toSection(child, file, path)),
  };
}

/** Loaded where a regulation is named: matching and its packs are no part of a plain extract. */
async function instanceOf(document: Document, options: ExtractAsked): Promise<Extract['instance']> {
  const { fillInstance } = await import('./fill-instance.js');
  return fillInstance(document, options);
}

/** Outline, fields and tables of one file that was read, as the tool sees them. Throws UsageError. */
export async function extractFile({ document, findings }: Reading, options: ExtractAsked): Promise<Extract> {
  const { file, lang } = options;
  if (document === null) {
    const [finding] = findings;
    const why = finding === undefined ? '' : describeFinding(finding, lang).message;
    throw new UsageError({ code: 'file-unreadable', args: { file, code: finding?.code ?? 'file-corrupt', why } });
  }
  const outline = buildOutline(document);
  const { tables, fields } = extractForms(document, readForms(document));
  const instance = options.regulation === undefined ? undefined : await instanceOf(document, options);
  return {
    file,
    format: document.format,
    title: outline.title ?? document.title ?? null,
    pages: document.pages,
    outline: outline.sections.map((section) => toSection(section, file, [])),
    fields,
    tables,
    blocks: document.blocks.length,
    remarks: findings.map((finding) => wordFinding(finding, lang, '')),
    ...(instance === undefined ? {} : { instance }),
  };
}
