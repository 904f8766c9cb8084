import type { DossierReport, ReportedDocument, ReportedFile } from '../../model/report.js';
import { plainLine } from '../escape.js';
import { documentTitle } from '../group.js';
import { fileStatusWords, formatWords } from '../words.js';
import { padEnd, widthOf } from '../wrap.js';
import { beside, indented, type Lines, type Part, type Sheet } from './sheet.js';

const widestName = 44;
const sureEnough = 0.7;

/** Every file with what it was taken for, and the documents no file was taken for. */
export function filesPart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const { files, documents } = dossier;
  if (files.length === 0 && documents.length === 0) return [];
  const { say, label } = sheet.words;
  const column = Math.min(widestName, Math.max(0, ...files.map(({ path }) => widthOf(plainLine(path)))));
  const absent = documents.filter((document) => document.files.length === 0).map(({ title }) => say.document(title));
  const lines = [
    ...files.flatMap((file) => fileLines(sheet, dossier, file, column)),
    ...(documents.some(isUnsure) ? indented(sheet, 2, say.unsureHint(), sheet.paint.dim) : []),
    ...(absent.length === 0 ? [] : indented(sheet, 2, say.labelled(label.notFound) + say.list(absent))),
  ];
  return [{ title: say.counted(label.files, files.length), lines }];
}

function fileLines(sheet: Sheet, dossier: DossierReport, file: ReportedFile, column: number): Lines {
  const { words, paint } = sheet;
  const bad = file.status === 'unreadable' || file.status === 'partly-read';
  const text = words.say.clauses([
    file.format === null ? '' : formatWords(words, file.format),
    use(sheet, dossier, file),
    ...(bad ? [fileStatusWords(words, file)] : []),
  ]);
  const paintText = bad ? paint.red : undefined;
  const name = plainLine(file.path);
  if (widthOf(name) <= column) return beside(sheet, `  ${padEnd(name, column)}  `, text, undefined, paintText);
  return [...indented(sheet, 2, name), ...indented(sheet, 6, text, paintText)];
}

function use(sheet: Sheet, dossier: DossierReport, file: ReportedFile): string {
  const { say, label, code } = sheet.words;
  if (file.documents.length === 0) {
    const why = file.status === 'ignored' && file.reason ? say.recognised(code[file.reason]) : '';
    return file.status === 'unreadable' ? '' : label.notUsed + why;
  }
  const titles = file.documents.map((id) => documentTitle(dossier, id) ?? id);
  const taken = dossier.documents.filter(({ id }) => file.documents.includes(id));
  return say.usedAs(titles) + (taken.map((document) => recognition(sheet, document)).find(Boolean) ?? '');
}

const isUnsure = ({ files, how, sure }: ReportedDocument): boolean =>
  files.length > 0 && how !== undefined && (sure ?? 1) < sureEnough;

/** Said aloud where it is doubtful, otherwise only when asked for. */
function recognition({ words, verbose }: Sheet, document: ReportedDocument): string {
  const { how } = document;
  if (how === undefined) return '';
  const said = words.recognised[how];
  if (isUnsure(document)) return words.say.unsure(said);
  return verbose ? words.say.recognised(said) : '';
}
