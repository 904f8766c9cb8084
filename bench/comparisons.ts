import { join } from 'node:path';
import type { Documents } from './documents.js';
import type { Candidate } from './measure.js';

/** Another program, or another document, and the share of its time that ours is to take at most. */
export interface Peer extends Candidate {
  readonly most?: number;
}

/** One of our calls and what it is held against. */
export interface Comparison {
  readonly title: string;
  readonly ours: Candidate;
  readonly peers: readonly Peer[];
}

const node = process.execPath;
const script = (name: string): string => join(import.meta.dirname, `${name}.js`);
/** 1 and 3 are verdicts: the made reports lack most of what a plan must hold. */
const VERDICTS = [0, 1, 3];

const dossier = (name: string, ...args: string[]): Candidate => ({
  name,
  command: node,
  args: ['bin/dossier.js', ...args],
});
const extract = (file: string): Candidate =>
  dossier('dossier extract', 'extract', file, '--format', 'json', '--no-cache');
const check = (folder: string): Candidate => ({
  ...dossier(
    'dossier check',
    'check',
    folder,
    '--regulation',
    'wendeng',
    '--stage',
    'review',
    '--as-of',
    '2026-11-20',
    '--no-cache',
  ),
  fine: VERDICTS,
});

const pandoc = (file: string, most: number): Peer => ({
  ...{ name: 'pandoc -t plain', command: 'pandoc', args: ['-t', 'plain', '-o', '/dev/null', file] },
  most,
});
const pdftotext = (file: string, most: number): Peer => ({
  ...{ name: 'pdftotext', command: 'pdftotext', args: [file, '/dev/null'] },
  most,
});
const reader = (name: string, library: string, file: string, most?: number): Peer => ({
  ...{ name: library, command: node, args: [script(name), file] },
  ...(most === undefined ? {} : { most }),
});
const alone = (file: string): Peer => reader('read-alone', 'our reader, nothing else', file);
const empty = (most: number): Peer => ({ name: 'node -e 0', command: node, args: ['-e', '0'], most });

/** What is timed, in order. */
export function comparisons({ large, made, dossierOf }: Documents): readonly Comparison[] {
  const [docx, pdf, xlsx] = [large('r500.docx'), large('r500.pdf'), large('cat50k.xlsx')];
  const start: Comparison[] = [
    { title: 'cold start', ours: dossier('dossier --version', '--version'), peers: [empty(1.6)] },
    { title: '20 pages of DOCX checked', ours: check(dossierOf(made(20, '.docx'))), peers: [empty(8)] },
    { title: '20 pages of PDF checked', ours: check(dossierOf(made(20, '.pdf'))), peers: [empty(12)] },
  ];
  const reading: Comparison[] = [
    {
      title: 'r500.docx extracted',
      ours: extract(docx),
      peers: [pandoc(docx, 0.2), reader('read-with-mammoth', 'mammoth', docx, 0.35), alone(docx)],
    },
    {
      title: 'r500.pdf extracted',
      ours: extract(pdf),
      peers: [pdftotext(pdf, 0.5), reader('read-with-pdf-parse', 'pdf-parse', pdf), alone(pdf)],
    },
    // hucre reads and no more; an extract also tells the tables of a sheet apart and prints each row.
    { title: 'cat50k.xlsx read', ours: alone(xlsx), peers: [reader('read-with-hucre', 'hucre', xlsx, 0.85)] },
    { title: 'cat50k.xlsx extracted', ours: extract(xlsx), peers: [reader('read-with-hucre', 'hucre', xlsx)] },
  ];
  const checking: Comparison[] = [
    {
      title: 'r500.docx checked as a plan',
      ours: check(dossierOf(docx)),
      peers: [pandoc(docx, 0.25), reader('read-with-mammoth', 'mammoth', docx, 0.45)],
    },
    { title: 'r500.pdf checked as a plan', ours: check(dossierOf(pdf)), peers: [pdftotext(pdf, 0.6)] },
  ];
  const twice = (['.docx', '.pdf'] as const).map((format): Comparison => {
    const half = { ...check(dossierOf(made(200, format))), name: '200 pages', most: 2.2 };
    const ours = { ...check(dossierOf(made(400, format))), name: '400 pages' };
    return { title: `twice the pages of ${format.slice(1).toUpperCase()}, checked`, ours, peers: [half] };
  });
  return [...start, ...reading, ...checking, ...twice];
}
