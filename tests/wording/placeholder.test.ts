import { describe, expect, it } from 'vitest';
import { fold } from '../../src/wording/fold.js';
import { findPlaceholder, isBlank, isBlankAnswer } from '../../src/wording/placeholder.js';

const placeholder = (text: string): string | null => findPlaceholder(fold(text));

describe('findPlaceholder', () => {
  it.each([
    ['XX市', 'xx市'],
    ['××', '××'],
    ['ＸＸ单位', 'xx单位'],
    ['【待补充】', '待补充'],
    ['【 】', '【】'],
    ['待定', '待定'],
    ['待测算。', '待测算'],
    ['资金来源待落实。', '待落实'],
    ['另行提供', '另行提供'],
    ['详细内容另行编制。', '另行编制'],
    ['后续补充。', '后续补充'],
    ['此处填写项目背景', '此处填写'],
    ['（请在此填写）', '请在此填写'],
    ['单击此处输入文字。', '单击此处'],
    ['暂缺', '暂缺'],
    ['____', '____'],
    ['＿＿＿＿＿＿', '______'],
    ['预算：______万元', '______'],
    ['建设单位：××', '××'],
    ['□是 □否', '□'],
    ['20__年__月__日', '__'],
    ['技术路线（略）', '(略)'],
    ['……', '......'],
    ['————', '————'],
    ['□□□', '□□□'],
    ['TBD', 'tbd'],
    ['XXX万元', 'xxx万元'],
    ['[请填写单位名称]', '请填写'],
  ])('%s', (text, expected) => {
    expect(placeholder(text)).toBe(expected);
  });

  it.each([
    '平台支持事项待办提醒和催办。',
    '对历史遗留的待定事项，由领导小组办公室逐项会商后形成书面意见并归档，再按流程处理。',
    '待补充材料的登记单转入补正队列，由系统在两个工作日内自动提醒申请人补齐后再次受理。',
    '完整目录另行提供给区大数据中心，本节列出六项资源的名称、格式、更新周期和共享类型。',
    '设备型号为X200，数量4台。',
    '是否涉密：□是 ☑否',
    '项目名称：XX市智慧停车平台',
    '采用B/S架构，浏览器访问。',
    '建设期为2026年1月——2026年12月。',
    '系统提供“待填写”“已填写”两种状态，分别以灰色和绿色显示，管理员可按状态筛选导出。',
    '【建设目标】用12个月建成覆盖全区的帮办平台。',
    '□是 ☑否 本项目属于跨部门共建项目',
    '用户登录后……即可查询办理进度。',
  ])('none in: %s', (text) => {
    expect(placeholder(text)).toBeNull();
  });
});

describe('isBlank', () => {
  it.each(['', '略', '略。', '无', '暂无', '没有', '/', '——', '12.5', '（1）', '同上', '详见附件'])(
    'blank: %s',
    (text) => {
      expect(isBlank(fold(text))).toBe(true);
    },
  );

  it.each(['无条件共享', '是', '12.5万元', '无新增设备', '略图见下'])('not blank: %s', (text) => {
    expect(isBlank(fold(text))).toBe(false);
  });
});

describe('isBlankAnswer', () => {
  it.each(['技术路线：无。', '接口设计：详见附件', '终端设计：', '风险对策：略'])('%s', (text) => {
    expect(isBlankAnswer(fold(text))).toBe(true);
  });

  it.each(['建设周期：12', '资金来源：财政', '无', '详见附件', '本章说明：无线网络由区里提供'])('not %s', (text) => {
    expect(isBlankAnswer(fold(text))).toBe(false);
  });
});
