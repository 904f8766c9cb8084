import { isCivilDate } from '../calendar/civil-date.js';

/** What may be typed for one option. A schema library would take longer to load than most calls take to run. */
export interface Option<T> {
  /** In words, for the message. */
  readonly expected: string;
  /** What of it is wrong; undefined where nothing is. */
  readonly wrongIn: (typed: unknown) => unknown;
  /** What counts where nothing was typed. */
  readonly otherwise: T;
}

export const unless = (accepts: (typed: unknown) => boolean) => (typed: unknown) =>
  accepts(typed) ? undefined : typed;

export const oneOf = <T extends string, O extends T | undefined>(
  values: readonly T[],
  otherwise: O,
): Option<T | O> => ({
  expected: values.join(' | '),
  wrongIn: unless((typed) => values.some((value) => value === typed)),
  otherwise,
});

export const flag = (otherwise: boolean): Option<boolean> => ({
  expected: 'true | false',
  wrongIn: unless((typed) => typeof typed === 'boolean'),
  otherwise,
});

export const name: Option<string | undefined> = {
  expected: 'id',
  wrongIn: unless((typed) => typeof typed === 'string' && typed !== ''),
  otherwise: undefined,
};

export const date: Option<string | undefined> = {
  expected: 'date',
  wrongIn: unless((typed) => typeof typed === 'string' && isCivilDate(typed)),
  otherwise: undefined,
};

export const names: Option<readonly string[]> = {
  expected: 'id',
  wrongIn: (typed) => (typed as readonly string[]).find((each) => each === ''),
  otherwise: [],
};

export const count: Option<string | undefined> = {
  expected: '1 – 999',
  wrongIn: unless((typed) => typeof typed === 'string' && /^[1-9]\d{0,2}$/u.test(typed)),
  otherwise: undefined,
};

export const shard: Option<string | undefined> = {
  expected: '1/3',
  wrongIn: unless((typed) => typeof typed === 'string' && isShard(typed)),
  otherwise: undefined,
};

/** One of so many, from 1 on. */
function isShard(typed: string): boolean {
  const [, index = '0', of = '0'] = /^(\d{1,4})\/(\d{1,4})$/u.exec(typed) ?? [];
  return Number(index) >= 1 && Number(index) <= Number(of);
}
