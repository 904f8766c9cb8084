import { expect, it } from 'vitest';
import { AT, complaintsOf } from '../make-filling.js';

const args = { title: '人员培训' };
const at = { location: AT, quote: '4.4 人员培训' };

it.each([
  ['enough', { characters: 10 }, []],
  ['too little', { characters: 9 }, [{ code: 'section-empty', args, ...at }]],
  ['nothing', { characters: 0 }, [{ code: 'section-empty', args, ...at }]],
  [
    'a placeholder',
    { characters: 0, placeholder: '待补充', instruction: true },
    [{ code: 'placeholder-text', args: { ...args, sample: '待补充' }, ...at }],
  ],
  ['the instruction', { characters: 0, instruction: true }, [{ code: 'instruction-copied', args, ...at }]],
  ['enough beside a placeholder', { characters: 10, placeholder: '待补充' }, []],
])('says: %s', (_, filling, expected) => {
  expect(complaintsOf({ says: { characters: 10 } }, { title: '4.4 人员培训', ...filling })).toEqual(expected);
});
