import type { Comparison, Condition } from '../model/condition.js';
import type { FactValue } from '../model/report.js';

const TOKEN = /\s*(\|\||&&|==|!=|<=|>=|<|>|!|\(|\)|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*)/uy;
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** Longer than any that a person reads. */
const LONGEST = 1000;

/** A condition that cannot be read; the loader adds pack, file and entry. */
export class ConditionError extends Error {}

function tokenize(source: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source)?.[1];
    if (token === undefined) throw new ConditionError(`unexpected "${source.slice(at).trim().slice(0, 12)}"`);
    tokens.push(token);
  }
  return tokens;
}

function literal(token: string | undefined): FactValue {
  if (token === undefined) throw new ConditionError('a value is missing at the end');
  if (token === 'true' || token === 'false') return token === 'true';
  if (/^['"]/u.test(token)) return token.slice(1, -1);
  const value = Number(token);
  if (Number.isNaN(value)) throw new ConditionError(`"${token}" is not a value`);
  return value;
}

/**
 * Parses `a && (!b || amountWan >= 100)`; `&&` binds closer than `||`. Throws ConditionError.
 */
export function parseCondition(source: string): Condition {
  if (source.length > LONGEST) throw new ConditionError(`longer than ${LONGEST} characters`);
  const tokens = tokenize(source);
  let at = 0;
  const take = (): string | undefined => tokens[at++];
  const eat = (token: string): boolean => tokens[at] === token && ++at > 0;

  function primary(): Condition {
    if (eat('!')) return { op: 'not', of: primary() };
    if (eat('(')) {
      const inner = either();
      if (!eat(')')) throw new ConditionError('")" is missing');
      return inner;
    }
    const name = take();
    if (name === undefined || !/^[A-Za-z]/u.test(name))
      throw new ConditionError(`a fact is missing before "${name ?? 'the end'}"`);
    const by = tokens[at];
    if (by === undefined || !COMPARISONS.has(by)) return { op: 'fact', name };
    at++;
    return { op: 'compare', name, by: by as Comparison, value: literal(take()) };
  }
  function both(): Condition {
    let left = primary();
    while (eat('&&')) left = { op: 'and', left, right: primary() };
    return left;
  }
  function either(): Condition {
    let left = both();
    while (eat('||')) left = { op: 'or', left, right: both() };
    return left;
  }

  const condition = either();
  if (at < tokens.length) throw new ConditionError(`unexpected "${tokens[at]}"`);
  return condition;
}
