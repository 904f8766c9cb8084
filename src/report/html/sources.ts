import type { ReportedFile } from '../../model/report.js';
import { documentTitle } from '../group.js';
import { fileStatusWords, formatWords, placeWords } from '../words.js';
import { html } from './markup.js';
import type { Part, Sheet } from './page.js';

/** Findings that break no requirement. */
export function remarksPart({ words, dossier }: Sheet): readonly Part[] {
  const { remarks } = dossier;
  if (remarks.length === 0) return [];
  const { say, label } = words;
  const items = remarks.map(
    ({ message, fix, location }) =>
      html`<li class="line"><span class="sign info" aria-hidden="true">i</span><div>${location === null ? null : html`<b>${placeWords(words, location)}</b> `}${message}${fix === undefined ? null : html`<p>${say.labelled(label.fix)}${fix}</p>`}</div></li>`,
  );
  return [{ id: 'remarks', title: label.remarks, count: remarks.length, body: html`<ul class="lines">${items}</ul>` }];
}

/** What is known of the project, from where, and what was taken for granted. */
export function factsPart({ words, dossier }: Sheet): readonly Part[] {
  const known = dossier.facts.filter(({ source }) => source !== 'unknown');
  if (known.length === 0) return [];
  const { say, label, page, source } = words;
  const rows = known.map(({ title, value, source: from, location, quote }) => {
    const where =
      location === null
        ? null
        : html`<br><span class="about">${placeWords(words, location)}${quote === undefined ? null : html` <q>${say.verbatim([...quote].slice(0, 60).join(''))}</q>`}</span>`;
    return html`<tr><th scope="row">${title}</th><td>${say.factValue(value)}</td><td>${source[from]}${where}</td></tr>`;
  });
  const hint = known.some(({ source: from }) => from === 'assumed')
    ? html`<p class="supply">${say.assumed()}</p>`
    : null;
  const body = html`${hint}<table class="plain"><thead><tr><th scope="col">${label.facts}</th><th scope="col">${page.value}</th><th scope="col">${page.source}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return [{ id: 'facts', title: label.facts, count: null, body, isShut: true }];
}

/** Every file with what it was taken for, and the documents no file was taken for. */
export function filesPart({ words, dossier }: Sheet): readonly Part[] {
  const { files, documents } = dossier;
  if (files.length === 0 && documents.length === 0) return [];
  const { say, label, page } = words;
  const use = (file: ReportedFile): string => {
    if (file.documents.length > 0) return say.usedAs(file.documents.map((id) => documentTitle(dossier, id) ?? id));
    return file.status === 'unreadable' ? '' : label.notUsed;
  };
  const rows = files.map((file) => {
    const isBad = file.status === 'unreadable' || file.status === 'partly-read';
    return html`<tr${isBad ? html` class="bad"` : null}><th scope="row">${file.path}</th><td>${file.format === null ? '' : formatWords(words, file.format)}</td><td>${use(file)}</td><td>${fileStatusWords(words, file)}</td></tr>`;
  });
  const absent = documents.filter((document) => document.files.length === 0).map(({ title }) => say.document(title));
  const missing = absent.length === 0 ? null : html`<p>${say.labelled(label.notFound)}${say.list(absent)}</p>`;
  const body = html`<table class="plain"><thead><tr><th scope="col">${label.files}</th><th scope="col">${page.format}</th><th scope="col">${page.use}</th><th scope="col">${page.status}</th></tr></thead><tbody>${rows}</tbody></table>${missing}`;
  return [{ id: 'files', title: label.files, count: files.length, body, isShut: true }];
}
