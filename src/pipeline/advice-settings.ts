import { nearestWords } from '../model/nearest.js';
import type { House } from '../model/regulation.js';
import { UsageError } from '../model/usage-error.js';

/** What may be set for one requirement of the house pack. */
export const ADVICE_SETTINGS = ['error', 'warning', 'info', 'off'] as const;
export type AdviceSetting = (typeof ADVICE_SETTINGS)[number];

/** What a call says about the house pack. */
export interface AdviceAsked {
  /** None of it. */
  readonly off: boolean;
  /** By id: another severity, or `off`. Wins over dossier.yaml. */
  readonly settings: Readonly<Record<string, AdviceSetting>>;
  /** What it finds, from warnings on, makes a dossier fail. */
  readonly decides: boolean;
}

export const USUAL_ADVICE: AdviceAsked = { off: false, settings: {}, decides: false };

/** The house pack as a call and the dossier want it; null where it is switched off. Throws UsageError for an unknown id. */
export function settleAdvice(
  house: House,
  asked: AdviceAsked,
  own: false | Readonly<Record<string, AdviceSetting>>,
): House | null {
  if (asked.off || own === false) return null;
  const settings = { ...own, ...asked.settings };
  const ids = house.requirements.map(({ id }) => id);
  const unknown = Object.keys(settings).find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new UsageError({
      code: 'requirement-unknown',
      args: { given: unknown, nearest: nearestWords(unknown, ids) },
    });
  return {
    ...house,
    requirements: house.requirements.flatMap((requirement) => {
      const severity = settings[requirement.id] ?? requirement.severity;
      return severity === 'off' ? [] : [{ ...requirement, severity }];
    }),
  };
}
