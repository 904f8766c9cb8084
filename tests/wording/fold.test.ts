import { describe, expect, it } from 'vitest';
import { bareKey, fold, titleKey } from '../../src/wording/fold.js';

describe('fold', () => {
  it.each([
    ['full width letters, digits and signs', 'ＡＢＣ１２３（％）', 'abc123(%)'],
    ['blanks beside Chinese characters', '项 目　背\t景', '项目背景'],
    ['blanks between Latin words stay, one each', 'Spring   Boot 框架 v 2', 'spring boot框架v 2'],
    ['no Chinese at all', '  Java  17\n LTS ', 'java 17 lts'],
    ['Traditional characters', '項目建設內容與網絡資訊', '项目建设内容与网络资讯'],
    ['Kangxi radicals', '⼀、项⽬⽅案', '一、项目方案'],
    ['radicals of the supplement', '⻚⾯与⻔户', '页面与门户'],
    ['compatibility characters', '㈠ ① ㎡ ﹙甲﹚', '(一) 1 m2 (甲)'],
    ['readings printed behind a character', '项目(xiàng)背(bèi)景', '项目背景'],
    ['Latin words in brackets behind Latin', '接口 API(rest)', '接口api(rest)'],
    ['invisible characters', '项\u200b目\ufeff背\u00ad景\u202a', '项目背景'],
    ['line separators', '甲\u2028乙', '甲乙'],
    [
      'signs that hang on no other',
      '“总投资”：３２０．５万元（含税），《方案》【附】·Ａ—B',
      '“总投资”:320.5万元(含税),《方案》【附】·a—b',
    ],
    ['a reading behind full width brackets', '背（bèi）景（ABC）图', '背景图'],
    ['a letter with an accent of its own', 'e\u0301é项', 'éé项'],
    ['signs that become several', '待定…㈡', '待定...(二)'],
    ['nothing', '   ', ''],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('gives the same when applied again', () => {
    const once = fold('第１章　項目(xiàng) 背景 ⼀ API 2.0');
    expect(fold(once)).toBe(once);
  });
});

describe('titleKey', () => {
  it.each([
    ['项目背景及必要性', '项目背景和必要性'],
    ['项目背景与必要性', '项目背景和必要性'],
    ['项目背景、必要性', '项目背景和必要性'],
    ['项目背景以及必要性', '项目背景和必要性'],
    ['项目背景 & 必要性', '项目背景和必要性'],
    ['“智慧文登”项目《建设方案》', '智慧文登项目建设方案'],
    ['資金來源（含利息）：', '资金来源含利息'],
    ['——', ''],
  ])('%s', (title, expected) => {
    expect(titleKey(title)).toBe(expected);
  });
});

describe('bareKey', () => {
  it.each([
    ['1.现状。主要包括：甲、乙', '1现状主要包括甲乙'],
    ['国发〔2022〕14号', '国发202214号'],
    ['与、及', '与及'],
  ])('%s', (text, expected) => {
    expect(bareKey(text)).toBe(expected);
  });
});
