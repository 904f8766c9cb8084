import type { DossierReport, ReportedFile } from '../../model/report.js';
import { markdownText as md } from '../escape.js';
import { excerpt } from '../excerpt.js';
import { documentTitle } from '../group.js';
import { fileStatusWords, formatWords, placeWords } from '../words.js';
import { item, type Page, type Part } from './page.js';

/** What is known of the project, from where, and what was taken for granted. */
export function factsPart({ words }: Page, { facts }: DossierReport): readonly Part[] {
  const known = facts.filter(({ source }) => source !== 'unknown');
  if (known.length === 0) return [];
  const { say, label, source } = words;
  const list = known.map((fact) => {
    const where = fact.location === null ? '' : placeWords(words, fact.location);
    const quote = fact.quote === undefined ? '' : say.verbatim(excerpt(fact.quote, 60));
    const value = say.labelled(fact.title) + say.factValue(fact.value);
    return item(0, md(say.clauses([value + say.recognised(source[fact.source]), where, quote])));
  });
  return [{ title: label.facts, blocks: [list.join('\n')] }];
}

/** Every file with what it was taken for, and the documents no file was taken for. */
export function filesPart({ words }: Page, dossier: DossierReport): readonly Part[] {
  const { files, documents } = dossier;
  if (files.length === 0 && documents.length === 0) return [];
  const { say, label } = words;
  const use = (file: ReportedFile): string => {
    if (file.documents.length > 0) return say.usedAs(file.documents.map((id) => documentTitle(dossier, id) ?? id));
    return file.status === 'unreadable' ? '' : label.notUsed;
  };
  const list = files.map((file) => {
    const format = file.format === null ? '' : formatWords(words, file.format);
    const status = file.status === 'read' ? '' : fileStatusWords(words, file);
    return item(0, md(say.labelled(file.path) + say.clauses([format, use(file), status])));
  });
  const absent = documents.filter((document) => document.files.length === 0).map(({ title }) => say.document(title));
  const missing = absent.length === 0 ? [] : [item(0, say.labelled(label.notFound) + md(say.list(absent)))];
  return [{ title: say.counted(label.files, files.length), blocks: [[...list, ...missing].join('\n')] }];
}
