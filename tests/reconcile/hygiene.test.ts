import { describe, expect, it } from 'vitest';
import { findIn, saidOf } from './dossier.js';

describe('personal data', () => {
  it('is counted and placed, never copied', () => {
    // The example of GB 11643-1999.
    const [finding] = findIn('personal-data', { 'a.docx': ['样例', '张三 11010519491231002X'] });
    expect(finding).toEqual({
      code: 'personal-data',
      args: { what: 'identity', count: 1 },
      location: { file: 'a.docx', block: 1 },
    });
  });

  it.each(['110105194912310021', '订单110105194912310029号', '310113000240904126550', '联系电话：13800000000'])(
    'is not %s',
    (text) => {
      expect(saidOf('personal-data', text)).toEqual([]);
    },
  );

  it('is mobile numbers in bulk', () => {
    const rows = Array.from({ length: 6 }, (_, i) => [`张${i}`, `1380000000${i}`]);
    expect(saidOf('personal-data', { rows })).toEqual([['personal-data', 'mobile', 6]]);
    expect(saidOf('personal-data', { rows: rows.slice(0, 5) })).toEqual([]);
  });
});

describe('passages', () => {
  const text =
    '平台面向村居群众提供帮办代办服务，群众通过手机提交事项，帮办员按照网格接单办理，办理过程全程留痕，办结以后由群众评价，评价结果纳入对帮办员的考核，考核结果每季度公布一次，连续两次不合格的不再聘用。';
  const heading = (title: string) => ({ text: title, outlineLevel: 1 });

  it('under two headings', () => {
    expect(
      findIn('repeated-passages', { 'a.docx': [heading('第一章 概述'), text, heading('第二章 设计'), `${text}。`] }),
    ).toEqual([
      {
        code: 'duplicate-text',
        args: { text: text.slice(0, 40), at: [{ file: 'a.docx', block: 1, section: ['第一章 概述'] }] },
        location: { file: 'a.docx', block: 3, section: ['第二章 设计'] },
        quote: `${text}。`,
      },
    ]);
  });

  it('of one heading, of other words, short or quoted', () => {
    const other =
      '系统部署在政务云上，使用统一的密码服务和身份认证，数据库每天备份一次，备份保存在异地，恢复演练每半年组织一次，演练记录交由监理单位审核并归档保存三年，运维人员值班值守。';
    expect(saidOf('repeated-passages', heading('第一章 概述'), text, text)).toEqual([]);
    expect(saidOf('repeated-passages', heading('第一章'), text, heading('第二章'), other)).toEqual([]);
    expect(
      saidOf('repeated-passages', heading('第一章'), '办结以后由群众评价。', heading('第二章'), '办结以后由群众评价。'),
    ).toEqual([]);
    const law = `根据第十二条的规定，${text}`;
    expect(saidOf('repeated-passages', heading('第一章'), law, heading('第二章'), law)).toEqual([]);
  });
});
