import type { Mutant, StageRun } from './mutate-stage.js';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function printStages(runs: readonly StageRun[]): void {
  console.log('stage                          ordinary            twins  flaws  killed  of');
  for (const { regulation, stage, ordinary, twins, flaws, mutants } of runs) {
    const tried = mutants.filter(({ end }) => end === 'killed' || end === 'survived');
    const killed = tried.filter(({ end }) => end === 'killed').length;
    const cells = [
      `${regulation} ${stage}`.padEnd(30),
      (ordinary ?? '-').padEnd(18),
      twins,
      flaws.length,
      killed,
      tried.length,
    ];
    console.log(cells.map((cell) => String(cell).padStart(5)).join(' '));
  }
}

function printKinds(mutants: readonly Mutant[]): void {
  console.log('\nkind                requirements  broken  killed  rate');
  for (const kind of [...new Set(mutants.map(({ requirement }) => requirement.kind))].sort()) {
    const own = mutants.filter(({ requirement }) => requirement.kind === kind);
    const tried = own.filter(({ end }) => end === 'killed' || end === 'survived');
    const killed = tried.filter(({ end }) => end === 'killed').length;
    console.log(
      `${kind.padEnd(20)}${String(own.length).padStart(12)}${String(tried.length).padStart(8)}${String(killed).padStart(8)}  ${percent(killed, tried.length)}`,
    );
  }
}

function printReasons(mutants: readonly Mutant[]): void {
  const person = mutants.filter(({ end }) => end === 'person');
  console.log(`\nnot broken: ${person.length} for a person to say`);
  const reasons = new Map<string, string[]>();
  for (const { requirement, end, detail } of mutants)
    if (end === 'unbroken') reasons.set(detail, [...(reasons.get(detail) ?? []), requirement.id]);
  for (const [reason, ids] of reasons) console.log(`  ${ids.length}  ${reason}: ${ids.join(' ')}`);
}

const flawsOf = (runs: readonly StageRun[]): readonly string[] =>
  runs.flatMap(({ regulation, stage, flaws }) =>
    flaws.map(({ dossier, detail }) => `${regulation} ${stage}, ${dossier}: ${detail}`),
  );

/** Prints what the runs gave; false where a whole dossier or a twin has a flaw or a requirement did not fall alone. */
export function printRuns(runs: readonly StageRun[]): boolean {
  const mutants = runs.flatMap((run) => run.mutants);
  const flaws = flawsOf(runs);
  const survivors = mutants.filter(({ end }) => end === 'survived');
  printStages(runs);
  printKinds(mutants);
  printReasons(mutants);
  if (flaws.length > 0) console.log(`\nflaws of whole dossiers and twins:\n  ${flaws.join('\n  ')}`);
  if (survivors.length > 0) console.log('\nsurvived:');
  for (const { requirement, detail } of survivors) console.log(`  ${requirement.id} (${requirement.kind}): ${detail}`);
  return flaws.length === 0 && survivors.length === 0;
}

/** The same of the ordinary dossiers in the regulation's own words, of which none is broken. */
export function printPlain(runs: readonly StageRun[]): boolean {
  const flaws = flawsOf(runs);
  const passing = runs.filter(({ ordinary }) => ordinary === 'pass').length;
  console.log(`\nin the regulation's own words: ${passing} of ${runs.length} ordinary dossiers pass, and their twins`);
  for (const flaw of flaws) console.log(`  ${flaw}`);
  return passing === runs.length && flaws.length === 0;
}
