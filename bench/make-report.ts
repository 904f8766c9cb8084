const SENTENCES = [
  '平台按照统一规划、统一标准的要求建设，业务数据每日汇聚，办理过程全程留痕。',
  '系统采用前后端分离的架构，部署在政务云平台上，网络和身份认证均利用已有设施。',
  '项目单位成立领导小组，下设办公室，负责进度、质量、资金和档案管理。',
  '数据资源按一数一源的原则管理，通过共享能够获取的数据不重复采集。',
  '上线前由第三方机构开展功能、性能和安全测评，未通过测评的不予上线。',
];

/** A paragraph of eight sentences; the first names its place, so that no two are the same. */
const paragraph = (chapter: number, place: number): string =>
  `第${chapter}部分第${place}段。${Array.from({ length: 8 }, (_, at) => SENTENCES[(chapter + place + at) % SENTENCES.length]).join('')}`;

function table(chapter: number): string {
  const rows = Array.from(
    { length: 12 },
    (_, row) => `| ${row + 1} | 第${chapter}部分事项${row + 1} | ${(chapter * 7 + row) % 90}.50 | 按月更新 |`,
  );
  return ['表：事项清单', '| 序号 | 名称 | 金额（万元） | 说明 |', ...rows].join('\n');
}

/** The source of a report with headings of three levels and tables; a chapter takes about two pages. */
export function makeReport(pages: number): string {
  const chapters = Array.from({ length: Math.max(1, Math.round(pages / 2)) }, (_, index) => {
    const chapter = index + 1;
    const text = (place: number): string => paragraph(chapter, place);
    return `# 建设内容之${chapter}\n\n## 现状\n\n${text(1)}\n\n### 基础\n\n${text(2)}\n\n## 方案\n\n${text(3)}\n\n${table(chapter)}\n\n${text(4)}\n`;
  });
  return `title: 测量用报告\nsubtitle: 约${pages}页\nheader: 测量用报告\n---\n${chapters.join('\n')}`;
}
