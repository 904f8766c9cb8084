import { nearestWords } from '../model/nearest.js';
import type { Regulation, Stage } from '../model/regulation.js';
import { UsageError } from '../model/usage-error.js';

interface Choice {
  readonly regulation: Regulation;
  readonly stage: Stage;
}

const named = (
  of: readonly { readonly id: string; readonly title: string }[],
): readonly { id: string; title: string }[] => of.map(({ id, title }) => ({ id, title }));

const nearest = (given: string, known: readonly { readonly id: string }[]): string | null =>
  nearestWords(
    given,
    known.map(({ id }) => id),
  )[0] ?? null;

/** The regulation and stage a call names; the only one where there is but one. Throws UsageError with what there is. */
export function chooseStage(
  all: readonly Regulation[],
  given: { readonly regulation: string | undefined; readonly stage: string | undefined },
  command: string,
): Choice {
  const regulation = chooseRegulation(all, given.regulation, command);
  const { stages, title } = regulation;
  const [only] = stages.length === 1 ? stages : [];
  const stage = given.stage === undefined ? only : stages.find(({ id }) => id === given.stage);
  if (stage !== undefined) return { regulation, stage };
  const known = named(stages);
  throw new UsageError(
    given.stage === undefined
      ? { code: 'stage-option-needed', args: { command, regulation: title, known } }
      : {
          code: 'stage-unknown',
          args: { given: given.stage, regulation: title, known, nearest: nearest(given.stage, stages) },
        },
  );
}

function chooseRegulation(all: readonly Regulation[], given: string | undefined, command: string): Regulation {
  const [only] = all.length === 1 ? all : [];
  const found = given === undefined ? only : all.find(({ id }) => id === given);
  if (found !== undefined) return found;
  const known = named(all);
  throw new UsageError(
    given === undefined
      ? { code: 'regulation-option-needed', args: { command, known } }
      : { code: 'regulation-unknown', args: { given, known, nearest: nearest(given, all) } },
  );
}
