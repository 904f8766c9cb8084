import { isCancel, select, text } from '@clack/prompts';
import type { FactSpec, Regulation, Stage } from '../model/regulation.js';
import type { FactValue } from '../model/report.js';
import type { SettingsWords } from '../model/settings-words.js';
import { Cancelled } from './cancelled.js';
import type { Io } from './io.js';

/** What a person may leave to the papers. */
const UNSURE = '';

type Titled = { readonly id: string; readonly title: string };

/** Asks on stderr, where the talk is. Every question throws Cancelled where the person breaks off. */
export function asking({ stdin, stderr }: Io, words: SettingsWords) {
  // Prompts want the whole of a stream, and where a person sits it is one.
  // Their own line on keys is English only.
  const streams = {
    showInstructions: false,
    input: stdin as NodeJS.ReadStream,
    output: stderr as unknown as NodeJS.WriteStream,
  };
  const answered = async <T>(given: Promise<T | symbol>): Promise<T> => {
    const answer = await given;
    if (isCancel(answer)) throw new Cancelled();
    return answer as T;
  };
  const one = async <T extends Titled>(message: string, of: readonly T[]): Promise<T> => {
    const options = of.map((each) => ({ value: each.id, label: each.title, hint: each.id }));
    const id = await answered(select({ ...streams, message, options, maxItems: 12 }));
    return of.find((each) => each.id === id) as T;
  };
  return {
    regulation: (all: readonly Regulation[]) => one(words.regulation, all),
    stage: (all: readonly Stage[]) => one(words.stage, all),
    /** Undefined: left to the papers. */
    fact: async (spec: FactSpec): Promise<FactValue | undefined> => {
      const message = words.fact(spec.title);
      const answer: string =
        spec.type === 'boolean'
          ? await answered<string>(
              select({
                ...streams,
                message,
                options: [
                  { value: UNSURE, label: words.unsure },
                  { value: 'true', label: words.yes },
                  { value: 'false', label: words.no },
                ],
              }),
            )
          : await answered<string>(
              text({
                ...streams,
                message,
                placeholder: words.mayBeEmpty,
                validate: (typed = '') => (spec.type === 'number' && !isNumber(typed) ? words.notANumber : undefined),
              }),
            );
      return (answer ?? '').trim() === UNSURE ? undefined : answer.trim();
    },
  };
}

const isNumber = (typed: string): boolean => /^\s*(?:\d{1,12}(?:\.\d{1,6})?)?\s*$/u.test(typed);
