/**
 * Seeds slips of the pen into the documents of a folder, one at a time, and prints how many of them the checks find:
 * `npm run seed-slips -- DIR [--slips 200] [--seed 1] [--show]`. Nothing is written: a slip is made in what was read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatByName, sniffFormat } from '../../src/files/sniff-format.js';
import { readForms } from '../../src/forms/index.js';
import { buildLedger } from '../../src/ledger/index.js';
import type { Document } from '../../src/model/document.js';
import type { Finding } from '../../src/model/finding.js';
import type { House } from '../../src/model/regulation.js';
import { buildOutline } from '../../src/outline/index.js';
import { toPaper } from '../../src/pipeline/papers.js';
import { readDocument } from '../../src/read/index.js';
import { checks } from '../../src/reconcile/index.js';
import { loadHouse } from '../../src/regulation/load-house.js';
import { withChange } from './change-text.js';
import { pick, randomFrom } from './random.js';
import { type Slip, type SlipKind, slipsOf } from './slips.js';

const KINDS: readonly SlipKind[] = ['digit', 'unit', 'words', 'name', 'date'];
const DEFAULT_SLIPS = 200;
/** From .build/scripts/seed-slips/ the packs are three folders up. */
const SCHEMAS = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../schemas');

interface Dossier {
  readonly name: string;
  readonly documents: readonly Document[];
}

const filesIn = (place: string): readonly string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(path.join(place, name)))
    : [place];

async function readAll(place: string, root: string): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const file of filesIn(place)) {
    const bytes = new Uint8Array(readFileSync(file));
    const sniffed = sniffFormat(bytes, file);
    const { document } = await readDocument(
      bytes,
      path.relative(root, file),
      sniffed === 'unknown' ? formatByName(file) : sniffed,
      {},
    );
    if (document !== null) documents.push(document);
  }
  return documents;
}

const asPaper = (document: Document) => toPaper(document, readForms(document), buildOutline(document), []);

function findingsOf(documents: readonly Document[], { repealed, places }: House): readonly Finding[] {
  const papers = documents.map(asPaper);
  const dossier = { papers, ledger: buildLedger(papers), repealed, places };
  return Object.values(checks).flatMap((check) => check(dossier).findings);
}

const keyOf = ({ code, args, location }: Finding): string => JSON.stringify([code, args, location]);

/** Whether the checks say something of the changed dossier that they did not say before. */
function isFound(dossier: Dossier, at: number, slip: Slip, before: ReadonlySet<string>, house: House): boolean {
  const changed = dossier.documents.map((document, i) =>
    i === at ? withChange(document, slip.spot, slip.from, slip.to) : document,
  );
  return findingsOf(changed, house).some((finding) => !before.has(keyOf(finding)));
}

interface Chosen {
  readonly dossier: number;
  readonly document: number;
  readonly slip: Slip;
}

/** As many slips of each kind as there may be; what one kind has too few of, the others make up for. */
function choose(dossiers: readonly Dossier[], wanted: number, random: () => number): readonly Chosen[] {
  const possible = KINDS.map((kind) =>
    dossiers.flatMap(({ documents }, dossier) =>
      documents.flatMap((document, i) =>
        slipsOf(document, kind, random).map((slip) => ({ dossier, document: i, slip })),
      ),
    ),
  );
  const chosen: Chosen[] = [];
  while (chosen.length < wanted && possible.some((rest) => rest.length > 0))
    for (const rest of possible) {
      const one = pick(rest, random);
      if (one === undefined || chosen.length === wanted) continue;
      rest.splice(rest.indexOf(one), 1);
      chosen.push(one);
    }
  return chosen;
}

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const option = (name: string, otherwise: number): number =>
    argv.includes(name) ? Number(argv[argv.indexOf(name) + 1]) : otherwise;
  const folder = argv.find((word, i) => !word.startsWith('--') && !/^--(?:slips|seed)$/u.test(argv[i - 1] ?? ''));
  if (folder === undefined) {
    console.error('usage: npm run seed-slips -- DIR [--slips 200] [--seed 1] [--show]');
    process.exitCode = 2;
    return;
  }
  const random = randomFrom(option('--seed', 1));
  const house = loadHouse(SCHEMAS);
  const dossiers: Dossier[] = [];
  for (const name of readdirSync(folder).sort())
    dossiers.push({ name, documents: await readAll(path.join(folder, name), folder) });
  const before = dossiers.map(({ documents }) => new Set(findingsOf(documents, house).map(keyOf)));
  const chosen = choose(dossiers, option('--slips', DEFAULT_SLIPS), random);
  const tally = new Map<SlipKind, { found: number; all: number }>();
  for (const { dossier: at, document, slip } of chosen) {
    const dossier = dossiers[at] as Dossier;
    const found = isFound(dossier, document, slip, before[at] as ReadonlySet<string>, house);
    const own = tally.get(slip.kind) ?? { found: 0, all: 0 };
    tally.set(slip.kind, { found: own.found + Number(found), all: own.all + 1 });
    if (argv.includes('--show') && !found)
      console.log(
        `missed ${slip.kind} ${dossier.name}: ${slip.from} -> ${slip.to}  「${slip.spot.text.replace(/\s+/gu, ' ').slice(0, 80)}」`,
      );
  }
  for (const [kind, { found, all }] of tally) console.log(`${kind.padEnd(6)} ${found} / ${all}`);
  const sum = [...tally.values()].reduce(
    (total, { found, all }) => ({ found: total.found + found, all: total.all + all }),
    { found: 0, all: 0 },
  );
  console.log(`found  ${sum.found} / ${sum.all} = ${((100 * sum.found) / Math.max(1, sum.all)).toFixed(1)} %`);
}

await main();
