import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isThere, versionOf } from '../measure.js';

// npm run bench:outlines -- [--corpus FOLDER] [--scorer FILE]: headings of real documents, found by us and by others.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    scorer: { type: 'string', default: '../shared/checks/outline-score.mjs' },
  },
});

interface Figures {
  readonly documents: number;
  readonly headings: number;
  readonly f1: number;
  readonly macroF1: number;
  readonly level: number;
  readonly number: number;
}

interface Peer {
  readonly name: string;
  readonly formats: readonly string[];
  readonly command: readonly string[];
  /** What it runs that may not be installed. */
  readonly program?: string;
}

const node = process.execPath;
const adapter = (name: string): readonly string[] => [node, join(import.meta.dirname, `${name}.js`)];
const versionOfPackage = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

const PEERS: readonly Peer[] = [
  { name: 'dossier extract', formats: ['docx', 'pdf'], command: [node, 'bin/dossier.js'] },
  { name: 'pandoc', formats: ['docx'], command: adapter('with-pandoc'), program: 'pandoc' },
  { name: `mammoth ${versionOfPackage('mammoth')}`, formats: ['docx'], command: adapter('with-mammoth') },
  { name: 'bookmarks', formats: ['pdf'], command: adapter('with-bookmarks') },
];

function score({ command }: Peer, folder: string): Readonly<Record<string, Figures>> {
  const result = join(folder, 'result.json');
  const truth = [join(values.corpus, 'truth'), join(values.corpus, 'files')];
  const run = spawnSync(node, [values.scorer, ...truth, '--json', result, '--', ...command], { stdio: 'ignore' });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}`);
  return (JSON.parse(readFileSync(result, 'utf8')) as { summary: Record<string, Figures> }).summary;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function show(format: string, rows: readonly (readonly [string, Figures | undefined])[]): void {
  const [[, first] = []] = rows;
  if (first === undefined) return;
  console.log(
    `| ${format.toUpperCase()}: ${first.documents} documents, ${first.headings} headings | F1 | mean of documents | level | number |`,
  );
  console.log('|---|---|---|---|---|');
  for (const [name, figures] of rows) {
    if (figures === undefined) continue;
    const cells = [figures.f1, figures.macroF1, figures.level, figures.number].map(percent);
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
  console.log('');
}

function compare(): void {
  const isPresent = ({ program }: Peer): boolean => program === undefined || isThere(program, ['--version']);
  const present = PEERS.filter(isPresent);
  const folder = mkdtempSync(join(tmpdir(), 'outlines-'));
  try {
    const scored = present.map((peer) => ({ peer, figures: score(peer, folder) }));
    for (const format of ['docx', 'pdf']) {
      const able = scored.filter(({ peer }) => peer.formats.includes(format));
      show(
        format,
        able.map(({ peer, figures }) => [nameOf(peer), figures[format]]),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const { name } of PEERS.filter((peer) => !isPresent(peer))) console.log(`not here, left out: ${name}`);
}

const nameOf = ({ name, program }: Peer): string => (program === undefined ? name : versionOf(program, ['--version']));

if (existsSync(values.scorer) && existsSync(join(values.corpus, 'truth'))) compare();
else console.log(`nothing to compare on: ${values.scorer} or ${join(values.corpus, 'truth')} is not there`);
