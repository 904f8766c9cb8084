import { spawnSync } from 'node:child_process';
import { fileAsked, type Heading, headingOf, print } from './heading.js';

/** What pandoc -t json is made of; `c` holds the contents, shaped by the kind. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 't' in value;

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isNode(value)) return '';
  if (value.t === 'Str') return String(value.c);
  return value.t === 'Space' || value.t === 'SoftBreak' ? ' ' : textOf(value.c);
}

/** Headings stand in the body and in what wraps it. */
function headingsIn(value: unknown): readonly Heading[] {
  if (Array.isArray(value)) return value.flatMap(headingsIn);
  if (!isNode(value)) return [];
  if (value.t !== 'Header' || !Array.isArray(value.c)) return headingsIn(value.c);
  const [level, , inlines] = value.c as [number, unknown, unknown];
  return [headingOf(level, textOf(inlines))];
}

// node with-pandoc.js extract FILE --format json
const run = spawnSync('pandoc', ['-t', 'json', fileAsked()], { encoding: 'utf8', maxBuffer: 1 << 30 });
if (run.status !== 0) throw new Error(run.stderr);
print(headingsIn((JSON.parse(run.stdout) as { blocks: unknown }).blocks));
