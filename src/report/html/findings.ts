import type { Result } from '../../model/report.js';
import { foldedUnder, groupBy, groupResults } from '../group.js';
import { askedFacts, forPerson, isDoubtful, isOpen, isUndetermined, isUnmet, severities } from '../select.js';
import { documentWords, placeWords } from '../words.js';
import { entry, line } from './entry.js';
import { html, lines, type Markup } from './markup.js';
import type { Part, Sheet } from './page.js';

/** Everything unmet, errors first, by document and chapter, numbered through. */
export function unmetParts(sheet: Sheet): readonly Part[] {
  const { words, dossier } = sheet;
  const folded = foldedUnder(dossier.results);
  let number = 0;
  const one = (result: Result, file: string | null): Markup => {
    number += 1;
    return entry(sheet, result, { number, file, folded: folded.get(result.requirement) ?? [], level: 4 });
  };
  return severities.flatMap(({ severity, label }) => {
    const unmet = dossier.results.filter((result) => isUnmet(result) && result.severity === severity);
    if (unmet.length === 0) return [];
    const body = groupResults(unmet).map(({ document, chapters }) => {
      const files = dossier.documents.find(({ id }) => id === document)?.files ?? [];
      const file = files.length === 1 ? (files[0] ?? null) : null;
      return html`<section class="group"><h3>${documentWords(words, dossier, document)}${files.length === 0 ? null : html` <span class="files">${words.say.list(files)}</span>`}</h3>
${chapters.map(({ title, results }) => html`<div class="group">${title === null ? null : html`<p class="chapter">${title}</p>`}${results.map((result) => one(result, file))}</div>`)}</section>`;
    });
    return [{ id: label, title: words.label[label], count: unmet.length, body: html`${body}` }];
  });
}

/** What could not be judged, by reason, and what to supply; facts are asked for once. */
export function undeterminedPart(sheet: Sheet): readonly Part[] {
  const { words, dossier } = sheet;
  const open = dossier.results.filter(isUndetermined);
  if (open.length === 0) return [];
  const body = [...groupBy(open, ({ reason }) => reason ?? null)].map(([reason, results]) => {
    const why = reason === null ? words.outcome.undetermined : words.reason[reason].why;
    const supply = reason === null ? null : words.reason[reason].supply;
    return html`<section class="group"><h3>${why} <span class="files">${words.say.counted('', results.length)}</span></h3>${supply === null ? null : html`<p class="supply">${supply}</p>`}${reason === 'fact-unknown' ? questions(sheet, results) : null}<ul class="lines">${results.map((result) => line(sheet, result, details(result)))}</ul></section>`;
  });
  return [{ id: 'undetermined', title: words.label.undetermined, count: open.length, body: html`${body}` }];
}

const details = ({ findings }: Result): Markup | null =>
  findings.length === 0 ? null : html`${findings.map(({ message }) => html`<p>${message}</p>`)}`;

function questions({ words: { say }, dossier }: Sheet, open: readonly Result[]): Markup | null {
  const asked = askedFacts(dossier.facts, open);
  if (asked.length === 0) return null;
  const entries = asked.map(({ fact: { name, type, title } }) => `  ${name}: ${say.factHint(type)}  # ${title}`);
  return html`<p class="supply">${say.supplyFacts()}</p><pre>${lines(['facts:', ...entries])}</pre>`;
}

type ListLabel = 'person' | 'doubtful' | 'waived' | 'met' | 'notApplicable';

/** Everything else, a line each. */
export function listParts(sheet: Sheet): readonly Part[] {
  const { words, dossier } = sheet;
  const list = (id: ListLabel, isShut: boolean, test: (result: Result) => boolean): readonly Part[] => {
    const own = dossier.results.filter((result) => test(result));
    if (own.length === 0) return [];
    const body = html`<ul class="lines">${own.map((result) => line(sheet, result, moreOf(sheet, result)))}</ul>`;
    return [{ id, title: words.label[id], count: own.length, body, isShut }];
  };
  return [
    ...list('person', false, (result) => isOpen(result) && forPerson(result)),
    ...list('doubtful', false, isDoubtful),
    ...waivedPart(sheet),
    ...list('met', true, (result) => result.outcome === 'met' && !isDoubtful(result)),
    ...list('notApplicable', true, (result) => result.outcome === 'not-applicable' && result.foldedUnder == null),
  ];
}

function waivedPart(sheet: Sheet): readonly Part[] {
  const { words, dossier } = sheet;
  const waived = dossier.results.filter((result) => result.waiver != null);
  if (waived.length === 0) return [];
  const body = html`${waived.map((result) => entry(sheet, result, { number: null, file: null, folded: [], level: 3 }))}`;
  return [{ id: 'waived', title: words.label.waived, count: waived.length, body }];
}

/** Where it was found and how, or why it does not apply. */
function moreOf({ words }: Sheet, { outcome, evidence, reason }: Result): Markup | null {
  if (outcome === 'not-applicable') return reason == null ? null : html`<p>${words.reason[reason].why}</p>`;
  const [found] = outcome === 'met' ? (evidence ?? []) : [];
  if (found === undefined) return null;
  const { how, location, quote } = found;
  return html`<p>${words.say.labelled(words.how[how])}${placeWords(words, location)}${quote === undefined ? null : html` <q>${words.say.verbatim([...quote].slice(0, 80).join(''))}</q>`}</p>`;
}

/** Results of packs that are not the regulation's: a part of its own, because they decide nothing. */
export function advicePart(sheet: Sheet): readonly Part[] {
  const unmet = sheet.dossier.advice.filter(({ outcome }) => outcome === 'unmet');
  if (unmet.length === 0) return [];
  const body = html`${unmet.map((result) => entry(sheet, result, { number: null, file: null, folded: [], level: 3 }))}`;
  return [{ id: 'advice', title: sheet.words.label.advice, count: unmet.length, body }];
}
