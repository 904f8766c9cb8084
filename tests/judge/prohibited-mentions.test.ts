import { describe, expect, it } from 'vitest';
import { prohibitedMentions } from '../../src/judge/prohibited-mentions.js';
import type { FoundItem } from '../../src/model/filling.js';
import { fold } from '../../src/wording/fold.js';
import { AT, makeFilling, makeRequirement } from './make-filling.js';

const requirement = makeRequirement({
  id: 'x-1',
  title: '不新建机房',
  schema: { prohibited: { terms: ['新建…机房', '采购…服务器'], notWhen: ['依托', '政务云'] } },
});

const item = (kind: FoundItem['kind'], text: string): FoundItem => ({
  kind,
  text,
  key: fold(text),
  name: '',
  location: AT,
});
const remarksOn = (kind: FoundItem['kind'], text: string) =>
  prohibitedMentions(requirement, [makeFilling({ items: [item(kind, text)] })]);

describe('prohibitedMentions', () => {
  it.each([
    ['本项目计划新建约五十平方米的中心机房一处。', '新建约五十平方米的中心机房'],
    ['拟采购应用服务器4台，部署在该处。', '采购应用服务器'],
  ])('a sentence that proposes it: %s', (text, term) => {
    expect(remarksOn('sentence', text)).toEqual([
      { code: 'prohibited-mention', args: { term, title: '不新建机房' }, location: AT, quote: text },
    ]);
  });

  it.each([
    '本项目不新建机房。',
    '严禁新建部门机房。',
    '依托现有机房部署。',
    '不采购服务器，租用政务云。',
    '机房已有空调。',
  ])('none: %s', (text) => {
    expect(remarksOn('sentence', text)).toEqual([]);
  });

  it('rows and titles are judged, not remarked on', () => {
    expect(remarksOn('row', '新建中心机房')).toEqual([]);
  });

  it('nothing of a requirement that forbids nothing', () => {
    expect(prohibitedMentions({ ...requirement, schema: {} }, [])).toEqual([]);
  });
});
