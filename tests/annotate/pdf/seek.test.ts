import { expect, it } from 'vitest';
import { wordsSought } from '../../../src/annotate/pdf/seek.js';

const sought = (quote: string | undefined, section?: readonly string[]): readonly string[] =>
  wordsSought({
    location: { file: 'x.pdf', ...(section === undefined ? {} : { section }) },
    ...(quote === undefined ? {} : { quote }),
    lines: [],
  });

it('a note is about its quote, else a cell or the beginning of it, else the heading above', () => {
  expect(sought('项目总投资186万元。')).toEqual(['项目总投资186万元。']);
  expect(sought('2 | 机架式服务器 | 2台', ['三、建设内容', '（三） 建设任务'])).toEqual(
    [
      '2 | 机架式服务器 | 2台',
      '机架式服务器',
      '2台',
      '2 | 机架式服务器 | 2台'.slice(0, 16),
      '（三） 建设任务',
      '建设任务',
    ].filter((words, index, all) => all.indexOf(words) === index),
  );
  expect(sought('系统按网络安全等级保护第二级进行定级备案，依据法律。')).toEqual([
    '系统按网络安全等级保护第二级进行定级备案，依据法律。',
    '系统按网络安全等级保护第二级进行',
  ]);
  expect(sought(undefined)).toEqual([]);
});
