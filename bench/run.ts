import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparisons } from './comparisons.js';
import { documentsIn } from './documents.js';
import { isThere, measure, versionOf } from './measure.js';
import { show } from './show.js';

// npm run bench -- [--runs 5] [--only WORDS] [--fixtures FOLDER]
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    fixtures: { type: 'string', default: '../shared/fixtures' },
  },
});
const runs = Number(values.runs);

const PROGRAMS: Readonly<Record<string, string>> = { pandoc: '--version', pdftotext: '-v' };
const missing = Object.entries(PROGRAMS).flatMap(([name, asked]) => (isThere(name, [asked]) ? [] : [name]));

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
const installed = (name: string): string =>
  `${name} ${(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version}`;

function heading(): void {
  const [first] = cpus();
  console.log(`${first?.model.trim()}, ${cpus().length} processors, load ${load()}`);
  const programs = Object.entries(PROGRAMS).filter(([name]) => !missing.includes(name));
  const versions = programs.map(([name, asked]) => versionOf(name, [asked]));
  console.log([`node ${process.version}`, ...['mammoth', 'pdf-parse', 'hucre'].map(installed), ...versions].join(', '));
  if (missing.length > 0) console.log(`not here, left out: ${missing.join(', ')}`);
  console.log(`medians of ${runs} runs in turn; "of wall", "of CPU": ours as a share of theirs\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  heading();
  for (const all of comparisons(documentsIn(folder, values.fixtures))) {
    if (!all.title.includes(values.only)) continue;
    const comparison = { ...all, peers: all.peers.filter(({ command }) => !missing.includes(command)) };
    const timings = measure([comparison.ours, ...comparison.peers], runs);
    console.log(show(comparison, timings).join('\n'));
  }
  console.log(`load at the end ${load()}`);
} finally {
  rmSync(folder, { recursive: true });
}
