import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/wording/fold.js';
import { AT, complaintsOf } from '../make-filling.js';

const at = { location: AT, quote: '分四期培训帮办员。' };
const key = (...lines: readonly string[]) => lines.map(fold).join('\n');

describe('all', () => {
  const wanted = { all: ['同步规划', '同步建设|一并建设', '密码'] };
  it.each([
    ['said in one place', '密码保障系统同步规划、同步建设', '', []],
    ['said in other words', '密码保障系统同步規劃、一并建设', '', []],
    ['said in several places', '密码保障系统', '同步规划并同步建设', []],
    ['half of it', '密码保障系统同步规划', '', ['同步建设']],
    ['none of it', '按规定执行', '', ['同步规划', '同步建设', '密码']],
  ])('%s', (_, here, elsewhere, missing) => {
    const expected = missing.length === 0 ? [] : [{ code: 'statement-missing', args: { missing }, ...at }];
    expect(complaintsOf(wanted, { key: fold(here) }, elsewhere)).toEqual(expected);
  });
});

describe('amount', () => {
  it.each(['总投资156.00万元', '共需资金1,560,000元', '人民币壹佰伍拾陆万元整', '约一百五十万元', '费用 3 亿元'])(
    '%s',
    (text) => {
      expect(complaintsOf({ amount: '预算' }, { key: fold(text) })).toEqual([]);
    },
  );

  it('stands in a table whose column or caption gives the unit', () => {
    expect(complaintsOf({ amount: '预算' }, { key: key('单位：万元', '名称', '金额', '1', '软件', '90.00') })).toEqual(
      [],
    );
    expect(complaintsOf({ amount: '预算' }, { key: key('费用（元）', '软件', '¥1,200') })).toEqual([]);
  });

  it.each([
    ['words only', '所需投资由区级财政安排'],
    ['rows numbered, no figure', key('投资预算', '1', '软件', '2', '云资源', '3', '培训')],
    ['a number of something else', key('实施周期', '12')],
    ['元 as another word', '坚持一元化管理和三元素原则'],
  ])('is none: %s', (_, text) => {
    expect(
      complaintsOf({ amount: '预算' }, { key: fold(text.replaceAll('\n', '\u0000')).replaceAll('\u0000', '\n') }),
    ).toEqual([{ code: 'statement-missing', args: { missing: ['预算'] }, ...at }]);
  });
});

describe('quantity', () => {
  const gb = { quantity: { of: '数据量', units: ['GB', '条'] } };
  it.each([
    ['约700GB', true],
    ['约 700 gb', true],
    ['31万条', true],
    ['三十万余条', true],
    ['数据量较大', false],
    ['12个月', false],
  ])('%s: %s', (text, isThere) => {
    const expected = isThere ? [] : [{ code: 'statement-missing', args: { missing: ['数据量'] }, ...at }];
    expect(complaintsOf(gb, { key: fold(text) })).toEqual(expected);
  });

  it('takes any number where no unit is asked for', () => {
    expect(complaintsOf({ quantity: { of: '访问量' } }, { key: '并发500' })).toEqual([]);
    expect(complaintsOf({ quantity: { of: '访问量' } }, { key: '并发较高' })).toHaveLength(1);
  });

  it.each([
    ['3.2工作负荷\n1.负荷较高\n2、并发较高\n(3)待测', false],
    ['3.2工作负荷\n1.日均30次', true],
    ['3.5万次', true],
    ['1,200人次', true],
  ])('numbers that order lines and headings count nothing: %j %s', (key, isThere) => {
    const expected = isThere ? [] : [{ code: 'statement-missing', args: { missing: ['访问量'] }, ...at }];
    expect(complaintsOf({ quantity: { of: '访问量' } }, { key })).toEqual(expected);
  });
});

describe('years', () => {
  it.each([
    ['2026年60万元，2027年30万元', '', []],
    ['第一年完成受理', '第二年完成分析', []],
    ['2026年建成，2026年验收', '', [{ code: 'count-too-low', args: { what: '年度', actual: 1, limit: 2 }, ...at }]],
    ['分年度实施', '', [{ code: 'count-too-low', args: { what: '年度', actual: 0, limit: 2 }, ...at }]],
  ])('%s %s', (here, elsewhere, expected) => {
    expect(complaintsOf({ years: 2 }, { key: here }, elsewhere)).toEqual(expected);
  });
});

describe('level', () => {
  const wrong = { code: 'form-wrong', args: { title: '人员培训', wanted: 'heading', found: 'heading' }, ...at };
  it.each([
    [1, []],
    [2, []],
    [3, [wrong]],
    [undefined, []],
  ])('a heading of level %s where 2 is the deepest', (level, expected) => {
    expect(complaintsOf({ level: 2 }, level === undefined ? {} : { level })).toEqual(expected);
  });
});

describe('inOrder', () => {
  it.each([
    [[1, 5, 9], []],
    [[1, 9, 5], [{ code: 'order-differs', args: { place: 3 }, location: AT, quote: '人员培训' }]],
    [[9, 1, 5], [{ code: 'order-differs', args: { place: 2 }, location: AT, quote: '人员培训' }]],
    [[4], [{ reason: 'nothing-to-compare' }]],
    [[], [{ reason: 'nothing-to-compare' }]],
  ])('%s', (positions, expected) => {
    expect(complaintsOf({ inOrder: ['a', 'b', 'c'] }, { positions })).toEqual(expected);
  });
});

describe('attested', () => {
  it('is for a person to say', () => {
    expect(complaintsOf({ attested: '符合共享要求' }, {})).toEqual([{ reason: 'needs-a-person' }]);
  });
});
