import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from '../samples/lay-out.js';
import { parseSource } from '../samples/parse-source.js';
import { writeDocx } from '../samples/write-docx.js';
import { writePdf } from '../samples/write-pdf.js';
import { makeReport } from './make-report.js';
import { type Candidate, isThere, measure, type Timing, versionOf } from './measure.js';

// npm run bench -- [--pages 10,100,500] [--runs 5] [--files FOLDER]
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10,100,500' },
    runs: { type: 'string', default: '5' },
    files: { type: 'string' },
  },
});
const runs = Number(values.runs);
const node = process.execPath;
const script = (name: string): string => join(import.meta.dirname, `${name}.js`);

const PEERS: readonly { name: string; format: 'docx' | 'pdf'; command: string; version: string; args: string[] }[] = [
  { name: 'pandoc -t json', format: 'docx', command: 'pandoc', version: '--version', args: ['-t', 'json', 'FILE'] },
  { name: 'mammoth', format: 'docx', command: node, version: '--version', args: [script('read-with-mammoth'), 'FILE'] },
  { name: 'pdftotext -layout', format: 'pdf', command: 'pdftotext', version: '-v', args: ['-layout', 'FILE', '-'] },
  {
    name: 'pdf-parse',
    format: 'pdf',
    command: node,
    version: '--version',
    args: [script('read-with-pdf-parse'), 'FILE'],
  },
];
const present = PEERS.filter((peer) => isThere(peer.command, [peer.version]));

const installed = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

function show(title: string, timings: readonly Timing[], base: Timing | undefined): void {
  console.log(`\n${title}`);
  for (const { name, median, fastest } of timings) {
    const ratio = median === null || base?.median == null ? '' : `${(median / base.median).toFixed(2)}x`;
    const figures =
      median === null ? 'failed' : `${median.toFixed(0).padStart(7)} ms  fastest ${fastest?.toFixed(0).padStart(6)} ms`;
    console.log(`  ${name.padEnd(24)} ${figures.padEnd(34)} ${ratio}`);
  }
}

function coldStart(): void {
  const timings = measure(
    [
      { name: 'node -e 0', command: node, args: ['-e', '0'] },
      { name: 'dossier --version', command: node, args: ['bin/dossier.js', '--version'] },
    ],
    Math.max(runs, 11),
  );
  show('cold start (ratio: to node -e 0)', timings, timings[0]);
}

function reading(title: string, file: string, format: 'docx' | 'pdf'): void {
  const ours: Candidate[] = [
    { name: 'dossier extract', command: node, args: ['bin/dossier.js', 'extract', file, '--format', 'json'] },
    { name: 'our reader alone', command: node, args: [script('read-alone'), file] },
  ];
  const peers = present
    .filter((peer) => peer.format === format)
    .map((peer) => ({ ...peer, args: peer.args.map((arg) => (arg === 'FILE' ? file : arg)) }));
  const timings = measure([...ours, ...peers], runs);
  show(`${title} (ratio: to dossier extract)`, timings, timings[0]);
}

function heading(): void {
  console.log(
    `${cpus()[0]?.model.trim()}, ${cpus().length} processors, node ${process.version}, medians of ${runs} runs in turn`,
  );
  console.log(`mammoth ${installed('mammoth')}, pdf-parse ${installed('pdf-parse')}`);
  for (const peer of present.filter(({ command }) => command !== node))
    console.log(versionOf(peer.command, [peer.version]));
  for (const peer of PEERS.filter((one) => !present.includes(one))) console.log(`not here, left out: ${peer.name}`);
}

function generated(folder: string): void {
  for (const pages of values.pages.split(',').map(Number)) {
    const source = parseSource(makeReport(pages));
    const laid = layOut(source);
    const files = { docx: join(folder, `${pages}.docx`), pdf: join(folder, `${pages}.pdf`) };
    writeFileSync(files.docx, writeDocx(source));
    writeFileSync(files.pdf, writePdf(laid));
    reading(`DOCX of about ${laid.length} pages`, files.docx, 'docx');
    reading(`PDF of ${laid.length} pages`, files.pdf, 'pdf');
  }
}

heading();
coldStart();
if (values.files === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    generated(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  for (const name of readdirSync(values.files).sort()) {
    const format = /\.(docx|pdf)$/u.exec(name)?.[1];
    if (format === 'docx' || format === 'pdf') reading(name, join(values.files, name), format);
  }
}
