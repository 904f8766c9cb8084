import { describe, expect, it } from 'vitest';
import { compareTitles, titleCore } from '../../src/wording/compare-titles.js';
import { titleKey } from '../../src/wording/fold.js';

const compare = (heading: string, title: string): number => compareTitles(titleKey(heading), titleKey(title));

describe('compareTitles', () => {
  it.each([
    ['系统拓扑图', '系统拓扑图'],
    ['项目背景与必要性', '项目背景及必要性'],
    ['資金來源', '资金来源'],
    ['方案', '方案'],
    ['其他系统设计', '其他系统设计'],
    ['项目提出的背景', '项目提出背景'],
  ])('1, the same: %s, %s', (heading, title) => {
    expect(compare(heading, title)).toBe(1);
  });

  it.each([
    ['平台架构', '系统架构'],
    ['工程概况', '项目概况'],
    ['项目绩效目标', '绩效目标'],
    ['项目风险分析', '项目风险'],
    ['拓扑图说明', '系统拓扑图'],
    ['建设背景', '项目背景'],
    ['项目进度', '进度'],
    ['建设内容', '项目建设内容'],
    ['需求', '需求分析'],
    ['项目管理', '工程管理'],
  ])('0.9, the same but for words that every heading shares: %s, %s', (heading, title) => {
    expect(compare(heading, title)).toBe(0.9);
  });

  it.each([
    ['智慧停车平台总体架构设计', '总体架构', 0.85],
    ['智慧城市建设的背景', '建设背景', 0.85],
    ['与市信息资源共享交换平台对接方案', '共享交换平台', 0.85],
    ['商用密码应用设计', '密码应用设计', 0.85],
    ['移动应用设计', '应用设计', 0.85],
    ['项目信息资源目录', '资源目录', 0.85],
    ['关于本次建设所需资金的具体来源以及人员培训等其他事项的说明', '人员培训', 0.7],
    ['系统网络拓扑图', '拓扑图', 0.75],
    ['分阶段进度', '进度', 0.75],
    ['进度的分阶段', '进度', 0.7],
    ['本期建设内容和任务', '建设内容', 0.7],
    ['主要建设内容', '建设内容', 0.7],
    ['本期建设内容与任务分解', '建设内容', 0.7],
    ['系统培训内容与售后服务', '售后服务', 0.85],
    ['培训与售后服务', '培训', 0.75],
  ])('a heading that contains the title: %s, %s', (heading, title, expected) => {
    expect(compare(heading, title)).toBe(expected);
  });

  it('0.7 for a heading that leaves out a little of the title', () => {
    expect(compare('安全管理', '安全管理制度')).toBe(0.7);
  });

  it.each([
    ['half of a compound title', '项目形成的信息资源目录', '信息资源规划及项目形成的信息资源目录'],
    ['half of a compound heading', '建设目标和内容', '目标'],
    ['a short title in the middle', '进度款支付的条件', '进度'],
    ['a short title lost in a long heading', '网络拓扑图和机房布置', '拓扑图'],
    ['a title without its qualifier', '投资估算', '网络安全投资估算'],
    ['only words that every heading shares', '项目说明', '项目概述'],
    ['a shared word alone', '方案', '项目'],
    ['an overview, of whatever', '项目概况', '项目建设内容概况'],
    ['handling the system, not the project', '系统管理', '项目管理'],
    ['the use of ciphers, no design of applications', '密码应用设计', '应用设计'],
    ['a catalogue of resources, not the resources', '信息资源目录', '信息资源'],
    ['the platform that has them in its name', '与市信息资源共享交换平台对接', '信息资源'],
    ['the design of another thing', '系统总体设计方案', '建设内容设计方案'],
    ['one side of the project only', '网络安全投资概算', '投资概算'],
    ['the needs of one side', '安全需求分析', '需求分析'],
    ['what is by its own word another', '其他配套系统设计', '系统设计'],
    ['the needs of staff', '人力资源需求分析', '需求分析'],
    ['a title without what it is about', '需求分析', '数据需求分析'],
    ['the particle of another word', '建设目', '建设目的'],
    ['nothing', '', '背景'],
    ['no title', '背景', ''],
  ])('0 for %s', (_, heading, title) => {
    expect(compare(heading, title)).toBe(0);
  });
});

describe('titleCore', () => {
  it.each([
    ['项目建设目标和内容', '目标'],
    ['系统总体架构设计方案', '架构设计'],
    ['项目概况', ''],
    ['资金来源', '资金来源'],
  ])('%s is about %s', (key, expected) => {
    expect(titleCore(key)).toBe(expected);
  });
});
