// node load.js [ID...]: loads and compiles packs, all without a name; prints the milliseconds, imports not counted.
type Catalogue = typeof import('../../src/regulation/catalogue.js');
type Loading = typeof import('../../src/regulation/load-regulation.js');
type Compiling = typeof import('../../src/pipeline/compile-checks.js');

const built = <T>(name: string): Promise<T> => import(new URL(`../../../dist/${name}`, import.meta.url).href);
const { builtInPacks, listPacks } = await built<Catalogue>('regulation/catalogue.js');
const { loadRegulation } = await built<Loading>('regulation/load-regulation.js');
const { checkOf } = await built<Compiling>('pipeline/compile-checks.js');

const named = process.argv.slice(2);
const start = process.hrtime.bigint();
for (const { id, folder } of listPacks(builtInPacks())) {
  if (named.length > 0 && !named.includes(id)) continue;
  const regulation = loadRegulation(folder);
  for (const requirement of regulation.requirements) checkOf(regulation, requirement);
}
console.log(Number(process.hrtime.bigint() - start) / 1e6);
