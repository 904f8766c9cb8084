import type { Severity } from '../../model/finding.js';
import { tallyOf } from '../select.js';
import { problemWords, sinceWords, stageWords } from '../words.js';
import { html, type Markup } from './markup.js';
import type { Mark, Sheet } from './page.js';
import { markWords } from './page.js';

/** The verdict first, then which project, under what, and the counts, each of which shows what it counts. */
export function verdictHead(sheet: Sheet, level: 'h1' | 'h2'): Markup {
  const { words, dossier, report } = sheet;
  const { say, label } = words;
  const { regulation, project, verdict } = dossier;
  const name = project.name ?? dossier.path;
  const title = level === 'h1' ? html`<h1>${name}</h1>` : html`<h2>${name}</h2>`;
  const rows = [
    [words.page.unit, project.unit ?? ''],
    [
      label.basis,
      regulation === null ? '' : say.regulation(regulation.title, regulation.documentNumber, stageWords(dossier)),
    ],
    [label.dossier, dossier.path],
    [label.since, sinceWords(words, report, dossier)],
    [label.unreadable, say.list(dossier.files.filter(({ status }) => status === 'unreadable').map(({ path }) => path))],
  ].filter(([, text]) => text !== '');
  const strict: Severity = report.failOn ?? 'error';
  const markings = (dossier.classified ?? []).map(
    ({ message, fix = '', location }) => html`<p class="problem">${location?.file ?? ''} ${message}${fix}</p>`,
  );
  return html`${markings}<div class="verdict ${verdict}"><p class="stamp"><span class="hidden">${say.labelled(label.verdict)}</span>${words.verdict[verdict]}</p><div class="project">${title}<dl>${rows.map(([key = '', text = '']) => html`<div><dt>${key}</dt><dd>${text}</dd></div>`)}</dl>${dossier.problem ? html`<p class="problem">${problemWords(words, dossier)}</p>` : null}${strict === 'error' ? null : html`<p>${say.failOn(strict)}</p>`}</div></div>`;
}

/** The figures under the verdict. */
export function tallyLine(sheet: Sheet): Markup {
  const { words, dossier } = sheet;
  const tally = tallyOf(dossier);
  const figures: readonly (readonly [Mark, number])[] = [
    ['error', tally.error],
    ['warning', tally.warning],
    ['info', tally.info],
    ['open', tally.undetermined],
    ['person', tally.person],
    ['met', tally.met],
    ['none', tally.notApplicable],
    ['waived', tally.waived],
  ];
  const always = new Set<Mark>(['error', 'warning', 'met']);
  return html`<ul class="tally">${figures
    .filter(([mark, count]) => count > 0 || always.has(mark))
    .map(
      ([mark, count]) =>
        html`<li class="${mark} ${count === 0 ? 'zero' : ''}"><b>${count}</b><span>${markWords(words, mark)}</span></li>`,
    )}</ul>`;
}
