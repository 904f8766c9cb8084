import { expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Extract } from '../../src/model/extract.js';
import { renderExtractHtml } from '../../src/report/extract-html.js';
import { sampleExtract } from './sample-extract.js';

const page = (extract: Extract, preview?: string): string =>
  renderExtractHtml(extract, {
    words: wordsOf('zh'),
    width: 80,
    colour: false,
    verbose: false,
    ...(preview === undefined ? {} : { preview }),
  });

/** Blank lines between parts mean nothing. */
const bodyOf = (text: string): string =>
  text.slice(text.indexOf('<body>'), text.indexOf('</html>')).replace(/\n+/gu, '\n');

it('is one page with the outline, fields, tables and what fills the schema', () => {
  expect(bodyOf(page(sampleExtract)).replace(/<pre>[\s\S]*<\/pre>/u, '<pre>…</pre>')).toBe(`<body>
<h1>政府大院停车系统建设方案</h1>
<p class="soft">停车系统建设方案.docx，DOCX，120个内容块</p>
<p class="remark">从扩展名看是DOC（旧版Word），内容其实是DOCX，已按内容处理。请把扩展名改得与内容一致，以免受理人员打不开。</p>
<h2>目录结构</h2>
<ul>
<li>第一章 项目概述 <span class="soft">（约第2页）</span><ul>
<li>（一） 项目名称</li>
</ul>
</li>
<li>附件</li>
</ul>
<h2>表格栏目（2项）</h2>
<div class="wide"><table>
<tr><th>申报单位</th><td>机关事务服务中心</td></tr>
<tr><th>联系人 &gt; 电话</th><td></td></tr>
</table></div>
<h2>表格（1项）</h2>
<h3>1. 表1 投资概算，单位：万元，第六章 投资概算，第61段</h3>
<div class="wide"><table>
<tr><th>名称</th><th>金额</th></tr>
<tr><td>停车场道闸</td><td>12.5</td></tr>
<tr><td>软件|开发</td><td>80</td></tr>
<tr><td>安全服务</td><td>20</td></tr>
<tr class="sum"><td>合计</td><td>112.5</td></tr>
</table></div>
<h2>按法规取出的内容</h2>
<pre>…</pre>
</body>
`);
});

it('lets nothing of a document into its markup, runs no script and fetches nothing', () => {
  const { instance: _, ...rest } = sampleExtract;
  const bad = '<img src=x onerror=alert(1)>';
  const text = page({
    ...rest,
    title: bad,
    fields: [{ label: bad, value: `${bad}\n第二行`, location: { file: 'a' } }],
    outline: [],
    tables: [],
    remarks: [],
  });
  expect(text.includes('<img')).toBe(false);
  expect(text.includes(`default-src 'none'; img-src data:; style-src 'unsafe-inline'`)).toBe(true);
  expect(/<td>.*\n第二行<\/td>/u.test(text)).toBe(true);
});

it('has the text of a DOCX below', () => {
  expect(page(sampleExtract, '<p>一段</p>').includes('<summary>文件原文</summary>\n<p>一段</p>\n</details>')).toBe(
    true,
  );
});
