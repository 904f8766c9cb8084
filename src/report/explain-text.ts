import type { Regulation, Requirement } from '../model/regulation.js';
import { conditionWords } from './condition-words.js';
import { quoteContext } from './quote-context.js';
import type { RenderOptions } from './render.js';
import { rows } from './text/rows.js';
import { indented, type Lines, type Sheet, sheetOf, spaced } from './text/sheet.js';

/** One requirement, for somebody who wants to know what exactly is asked and why. */
export function renderExplainText(regulation: Regulation, requirement: Requirement, options: RenderOptions): string {
  const sheet = sheetOf(options);
  const blocks = [
    indented(sheet, 0, `${requirement.title} (${requirement.id})`, sheet.paint.bold),
    source(sheet, regulation, requirement),
    checked(sheet, regulation, requirement),
    examples(sheet, requirement),
    context(sheet, regulation, requirement),
  ];
  return `${spaced(blocks).join('\n')}\n`;
}

function source(sheet: Sheet, regulation: Regulation, requirement: Requirement): Lines {
  const { say, label, severity, basis } = sheet.words;
  const stage = regulation.stages.find(({ id }) => id === requirement.stage);
  return rows(sheet, [
    [label.regulation, say.regulation(regulation.title, regulation.documentNumber, null)],
    [label.article, say.citation(requirement.article, requirement.quote)],
    [label.stage, stage?.title ?? requirement.stage],
    [label.document, documentName(sheet, regulation, requirement.document)],
    [label.within, requirement.path.join(' > ')],
    [label.severity, say.clauses([severity[requirement.severity], basis[requirement.basis] ?? requirement.basis])],
  ]);
}

function checked(sheet: Sheet, regulation: Regulation, requirement: Requirement): Lines {
  const { words } = sheet;
  const { say, label } = words;
  // What is said above, and what only steers the matching, is left out.
  const { titles, type: _, look: __, strength: ___, ...others } = requirement.schema;
  const parents = [requirement.parent, ...requirement.parentAlso].filter((id) => id !== null);
  return rows(sheet, [
    [label.kind, words.kind[requirement.kind] ?? requirement.kind],
    [label.strength, words.strength[requirement.strength] ?? requirement.strength],
    [label.titles, Array.isArray(titles) ? say.list(titles.map(String)) : null],
    [label.alsoSearch, say.list(requirement.alsoSearch.map((id) => documentName(sheet, regulation, id)))],
    [
      label.condition,
      requirement.applies === null ? label.always : conditionWords(words, requirement.applies, regulation.facts),
    ],
    [label.parent, say.list(parents.map((id) => requirementName(regulation, id)))],
    [label.otherChecks, say.clauses(flatten(others).map(([path, value]) => `${path} = ${value}`))],
  ]);
}

/** Settings of a check as paths and values; lists of words in one line. */
function flatten(value: unknown, path = ''): readonly (readonly [path: string, value: string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return [[path, value.join('|')]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

function examples(sheet: Sheet, { passExample, failExample }: Requirement): Lines {
  const { label } = sheet.words;
  return rows(sheet, [
    [label.passExample, passExample],
    [label.failExample, failExample],
  ]);
}

function context(sheet: Sheet, { text }: Regulation, { quote }: Requirement): Lines {
  const found = quoteContext(text, quote);
  if (found === null) return [];
  const { say, label } = sheet.words;
  return [
    ...indented(sheet, 0, say.labelled(label.context), sheet.paint.dim),
    ...`${found.before}【${found.quote}】${found.after}`.split('\n').flatMap((line) => indented(sheet, 2, line)),
  ];
}

function documentName(sheet: Sheet, { documents }: Regulation, id: string): string {
  const title = documents.find((document) => document.id === id)?.title;
  if (title === undefined) return id === 'dossier' ? sheet.words.label.wholeDossier : id;
  return sheet.words.say.document(title);
}

function requirementName({ requirements }: Regulation, id: string): string {
  const title = requirements.find((requirement) => requirement.id === id)?.title;
  return title === undefined ? id : `${title} (${id})`;
}
