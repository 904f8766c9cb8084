import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/wording/fold.js';
import { AT, complaintsOf } from '../make-filling.js';

const kinds = ['意见', '规划', '通知', '办法'];
const missing = {
  code: 'item-missing',
  args: { title: '人员培训', within: '第五章 组织管理', titles: [] },
  location: AT,
  quote: '分四期培训帮办员。',
};
const check = (cites: object, title: string, beside = '', number: string | null = null) =>
  complaintsOf({ cites }, { citations: [{ title, number, key: fold(beside), location: AT }] });

describe('cites', () => {
  it.each([
    '国务院关于加强数字政府建设的指导意见',
    '“十四五”国家信息化规划',
    '数字经济发展规划（2024—2026年）',
    '关于印发某某办法的通知',
    '鲁政字〔2023〕15号',
  ])('a paper that backs a project: %s', (title) => {
    expect(check({ kinds }, title)).toEqual([]);
  });

  it.each(['中华人民共和国网络安全法', 'GB/T 22239-2019', '信息系统工程导论', '需求规格说明书'])(
    'none that does: %s',
    (title) => {
      expect(check({ kinds }, title)).toEqual([missing]);
    },
  );

  it.each([
    ['培训计划', false],
    ['总体项目计划', false],
    ['可行性研究报告', false],
    ['项目开发计划（GB856T—88）', false],
    ['政务服务“一网通办”三年行动计划', true],
    ['工程建设项目审批制度改革实施方案', true],
  ])('no paper of the project’s own: %s, %s', (title, backs) => {
    expect(check({ kinds: ['计划', '方案', '报告'] }, title)).toEqual(backs ? [] : [missing]);
  });

  it('asks, where wanted, for what the paper says', () => {
    const saying = { kinds, saying: ['提出', '要求'] };
    expect(check(saying, '指导意见', '《指导意见》明确提出建设统一平台')).toEqual([]);
    expect(check(saying, '指导意见', '《指导意见》')).toEqual([missing]);
  });

  it('is missing where nothing is cited', () => {
    expect(complaintsOf({ cites: { kinds } }, {})).toEqual([missing]);
  });
});
