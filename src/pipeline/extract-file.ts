import { indexDocument } from '../match/index-document.js';
import { describeFinding } from '../messages/index.js';
import { displayHeading } from '../model/display-heading.js';
import type { Block, Document, Table } from '../model/document.js';
import type { Extract, ExtractedField, ExtractedSection, ExtractedTable } from '../model/extract.js';
import type { Section } from '../model/outline.js';
import type { Lang } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import { buildOutline } from '../outline/index.js';
import { readDocument } from '../read/index.js';
import { fillInstance } from './fill-instance.js';
import { openDocument } from './open-document.js';
import { wordFinding } from './word-findings.js';

export interface ExtractOptions {
  /** As typed. */
  readonly file: string;
  readonly cwd: string;
  readonly regulation?: string;
  readonly document?: string;
  readonly packs?: string;
  readonly lang: Lang;
  readonly asOf: string;
}

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

const UNIT = /(?:^|[\s（(])(?:金额|计量|货币)?单位[:：]\s*([^\s，,；;)）]{1,8})|[（(](万元|元|亿元|人月|人天)[)）]/u;

function tablesAndFields(document: Document): {
  readonly tables: readonly ExtractedTable[];
  readonly fields: readonly ExtractedField[];
} {
  const index = indexDocument(buildOutline(document), () => false);
  const tables = index.tables.map((table) => {
    const source = document.blocks[table.place.block];
    const rows = source?.type === 'table' ? source.rows.map((row) => row.cells.map((cell) => cell.text)) : table.rows;
    const unit = UNIT.exec([table.caption, ...table.headers].join(' '));
    return {
      location: { file: document.file, ...table.place },
      caption: table.caption === '' ? null : table.caption,
      unit: unit?.[1] ?? unit?.[2] ?? null,
      headerRows: table.form ? 0 : table.firstRow,
      rows,
    };
  });
  const fields = index.labels.flatMap((label) => {
    const value = index.segments
      .slice(label.first, label.last)
      .map(({ text }) => text)
      .join(' ')
      .trim();
    const isForm = label.place.row !== undefined;
    const own = value.replace(/^[^：:]{0,30}[：:]\s*/u, '');
    return isForm || /[：:]/u.test(value.slice(0, label.title.length + 8))
      ? [{ label: label.title, value: isForm ? value : own, location: { file: document.file, ...label.place } }]
      : [];
  });
  return { tables, fields };
}

/** Outline, fields and tables of one file, as the tool sees them. Throws UsageError. */
export async function extractFile(options: ExtractOptions): Promise<Extract> {
  const { file, lang } = options;
  const { bytes, format } = await openDocument(file, options.cwd);
  const { document, findings } = await readDocument(bytes, file, format);
  if (document === null) {
    const [finding] = findings;
    const why = finding === undefined ? '' : describeFinding(finding, lang).message;
    throw new UsageError({ code: 'file-unreadable', args: { file, code: finding?.code ?? 'file-corrupt', why } });
  }
  const outline = buildOutline(document);
  const { tables, fields } = tablesAndFields(document);
  const instance = fillInstance(document, options);
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
