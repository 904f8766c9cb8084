import { UsageError } from '../../model/usage-error.js';
import { listOf, type Scopes, tagsIn } from './fields-in-text.js';

/** A row of a template as it will stand: which row of the template it is made from, filled with what. */
export interface PlannedRow {
  readonly source: number;
  readonly scopes: Scopes;
}

/** A row of the template with the texts of its cells. */
export interface TemplateRow {
  readonly number: number;
  readonly texts: readonly string[];
}

interface Loop {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const broken = (file: string, field: string): UsageError =>
  new UsageError({ code: 'template-broken', args: { file, field, detail: '' } });

/** The outermost lists of some rows: each opens in one row and closes in the same or a later one. */
function loopsIn(rows: readonly TemplateRow[], file: string, inside: readonly string[]): readonly Loop[] {
  const loops: Loop[] = [];
  const open: { name: string; from: number }[] = [];
  for (const [index, { texts }] of rows.entries())
    for (const { sign, name } of texts.flatMap((text) => tagsIn(text, file))) {
      if (inside.includes(name)) continue;
      if (sign === '#') open.push({ name, from: index });
      if (sign === '^') throw broken(file, `^${name}`);
      if (sign !== '/') continue;
      const last = open.pop();
      if (last === undefined || last.name !== name) throw broken(file, name);
      if (open.length === 0) loops.push({ ...last, to: index });
    }
  const [left] = open;
  if (left !== undefined) throw broken(file, left.name);
  return loops;
}

/** Rows with those between the ends of a list repeated for each of its members. */
export function planRows(
  rows: readonly TemplateRow[],
  scopes: Scopes,
  file: string,
  inside: readonly string[] = [],
): readonly PlannedRow[] {
  const loops = loopsIn(rows, file, inside);
  const planned: PlannedRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const loop = loops.find(({ from }) => from === index);
    const row = rows[index];
    if (row === undefined) continue;
    if (loop === undefined) {
      planned.push({ source: row.number, scopes });
      continue;
    }
    const own = rows.slice(loop.from, loop.to + 1);
    for (const member of listOf(loop.name, scopes, file))
      planned.push(...planRows(own, [member, ...scopes], file, [...inside, loop.name]));
    index = loop.to;
  }
  return planned;
}
