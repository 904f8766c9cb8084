import { expect, it } from 'vitest';
import { printedText } from '../../../scripts/survive/printed-text.js';

const HEADER = 'Plan of the city';

it('counts a header once, also where it is broken in two', () => {
  const output = 'Plan of\nthe city\nfirst\fPlan of\nthe city\nsecond';
  expect(printedText(output, [HEADER])).toBe('Plan of\nthe city\nfirst\nsecond');
});

it('counts every page number, for each is another', () => {
  expect(printedText('first\n- 1 -\fsecond\n- 2 -', ['- 1 -', '- 2 -'])).toBe('first\n- 1 -\nsecond\n- 2 -');
});

it('leaves what the text says as the header does', () => {
  const output = `${HEADER}\n${HEADER}\f${HEADER}\n${HEADER}`;
  expect(printedText(output, [HEADER])).toBe(`${HEADER}\n${HEADER}\n${HEADER}`);
});

it('leaves what is repeated in the text itself', () => {
  expect(printedText('total\ftotal', [HEADER])).toBe('total\ntotal');
});

it('leaves out a page of codes without meaning, and keeps the others', () => {
  expect(printedText('\u0001\u0002\u0003\u0004\fkept', [])).toBe('kept');
});

it('does not take marks of direction for codes without meaning', () => {
  const line = '\u202bا\u202c\n';
  expect(printedText(line.repeat(50), [])).toBe('ا\n'.repeat(50));
});
