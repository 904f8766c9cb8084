/**
 * npm run mutate [-- regulation [stage]] [--write folder]: whole dossiers must pass, their twins too; each requirement
 * broken must fall, and it alone. Prints the kill rate by kind; exits 1 where one of them is wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printHeldOut } from './held-out.js';
import { makeFile } from './judge-papers.js';
import { loadDossiers, type WrittenRegulation } from './load-dossiers.js';
import { mutateStage, type StageRun } from './mutate-stage.js';
import { showPapers } from './stage-dossier.js';
import { printPlain, printRuns } from './tally.js';

// From .build/scripts/mutate/ the project is three folders up.
const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');

function writeAll(written: readonly WrittenRegulation[], folder: string): void {
  for (const { dossiers } of written)
    for (const dossier of dossiers)
      for (const { name } of dossier.variants)
        for (const [file, text] of showPapers(dossier, { variant: name, broken: null })) {
          const target = path.join(folder, `${dossier.regulation}-${dossier.stage}-${name}`, file);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, makeFile(file, text));
        }
}

const args = process.argv.slice(2);
const at = args.indexOf('--write');
const target = at < 0 ? null : (args[at + 1] ?? null);
const [only, onlyStage] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];

const choose = (all: readonly WrittenRegulation[]): readonly WrittenRegulation[] =>
  all
    .filter(({ regulation }) => only === undefined || regulation.id === only)
    .map((entry) => ({
      ...entry,
      dossiers: entry.dossiers.filter(({ stage }) => onlyStage === undefined || stage === onlyStage),
      missing: onlyStage === undefined ? entry.missing : [],
    }));

const written = choose(loadDossiers(ROOT));
if (target !== null) writeAll(written, target);
else {
  const runs: StageRun[] = [];
  for (const { regulation, dossiers } of written)
    for (const dossier of dossiers) runs.push(await mutateStage(regulation, dossier));
  const plain: StageRun[] = [];
  for (const { regulation, dossiers } of choose(loadDossiers(ROOT, 'plain')))
    for (const dossier of dossiers) plain.push(await mutateStage(regulation, dossier, () => false));
  const isGood = printRuns(runs) && printPlain(plain);
  printHeldOut(written);
  const missing = written.flatMap((entry) => entry.missing.map((stage) => `${entry.regulation.id} ${stage}`));
  if (missing.length > 0) console.log(`\nno dossier: ${missing.join(', ')}`);
  process.exitCode = isGood && missing.length === 0 ? 0 : 1;
}
