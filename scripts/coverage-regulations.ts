/** Prints, article by article, which requirement covers it; exits 1 when an article is neither covered nor accounted for. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Regulation } from '../src/model/regulation.js';
import { articlesOf } from '../src/regulation/articles.js';
import { listPacks } from '../src/regulation/catalogue.js';
import { loadRegulation } from '../src/regulation/load-regulation.js';

const SHOWN = 6;

function coverLine(regulation: Regulation, article: string): { readonly line: string; readonly isOpen: boolean } {
  const ids = regulation.requirements.filter((requirement) => requirement.article === article).map(({ id }) => id);
  const reason = regulation.uncovered[article];
  const more = ids.length > SHOWN ? ` … (${ids.length})` : '';
  if (ids.length > 0) return { line: `${article}  ${ids.slice(0, SHOWN).join(' ')}${more}`, isOpen: false };
  return reason === undefined
    ? { line: `${article}  NOT COVERED`, isOpen: true }
    : { line: `${article}  - ${reason}`, isOpen: false };
}

function report(regulation: Regulation): number {
  const lines = articlesOf(regulation).map((article) => coverLine(regulation, article));
  const open = lines.filter(({ isOpen }) => isOpen).length;
  console.log(
    `\n${regulation.id}: ${regulation.requirements.length} requirements, ${lines.length} articles, ${open} not covered`,
  );
  for (const { line } of lines) console.log(`  ${line}`);
  return open;
}

// From .build/scripts/ the packs are two folders up.
const schemas = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../schemas');
const open = listPacks(schemas).reduce((sum, { folder }) => sum + report(loadRegulation(folder)), 0);
process.exitCode = open === 0 ? 0 : 1;
