import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Report } from '../../src/model/report.js';
import { UsageError } from '../../src/model/usage-error.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { proveDocx, renderDocx } from '../../src/report/docx.js';
import { letterTemplate } from '../../src/report/docx/letter-template.js';
import { plainLine } from '../../src/report/escape.js';
import { fieldTable } from '../../src/report/fields/field-table.js';
import { makeDocx } from '../support/make-docx.js';
import { textsOf } from '../support/read-made.js';
import { attacks, poisonedReport } from './hostile-strings.js';
import { samples } from './formats.js';
import { cleanDossier, reportOf, sampleDossier } from './sample-report.js';

const words = wordsOf('zh');
const options = { words, width: 100, colour: false, verbose: false, office: '大数据中心' };

async function letter(report: Report, more: object = {}): Promise<readonly string[]> {
  const { status, document, findings } = readDocx(await renderDocx(report, { ...options, ...more }), 'letter.docx');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return textsOf(document).filter((text) => text !== '');
}

it('tells all that is to be mended at once', async () => {
  expect(await letter(reportOf([sampleDossier()]))).toEqual([
    '补正通知书',
    '〔　　〕　　号',
    '机关事务服务中心：',
    '你单位报送的“政府大院停车系统建设项目”申报材料收悉。依据《政务信息化项目建设管理办法》（某政办字〔2021〕19号），已对“建设前审核（评审）”阶段的材料进行形式审查。',
    '参照《中华人民共和国行政许可法》第三十二条关于一次告知的规定，现将需要补正的全部内容一次告知如下，请于　　年　　月　　日前补正后重新报送。',
    '一、必须补正的内容（3项）',
    '1.系统拓扑图（《建设方案》）',
    '存在问题：“第四章 应用系统建设方案”中没有找到“系统拓扑图”。',
    '所在位置：停车系统建设方案.docx，第四章 应用系统建设方案，第58段',
    '补正要求：请插入“系统拓扑图”，并在图下写明图名。',
    '审查依据：附件2第四章“2.系统拓扑图”。',
    '2.系统安全方案（《建设方案》）',
    '存在问题：全文没有找到“系统安全方案”这一部分。',
    '所在位置：停车系统建设方案.docx',
    '补正要求：请补写“系统安全方案”，并单列标题（也可以写作“安全保障方案”“网络安全设计”）。已经写了但标题不同的，请改用规定的标题。',
    '另有2项要求因此无从判定，补上后再逐项核对：等级保护定级、密码应用。',
    '审查依据：附件2第五章“第五章 系统安全方案”。',
    '3.更新周期（《信息资源目录》）',
    '存在问题：“更新周期”一列有2处没有填，所在行：停车场信息、车位信息。\n“更新周期”填的是“随时”，只能填“实时”“每日”“每月”。',
    '所在位置：附件1-信息资源目录.xlsx，工作表“目录”，单元格F3\n附件1-信息资源目录.xlsx，工作表“目录”，单元格F7',
    '材料原文：“随时”',
    '补正要求：请把“更新周期”逐行填写完整；确实没有的，写“无”。\n请改填“实时”“每日”“每月”中的一种。',
    '审查依据：第二十一条“信息资源目录应包括更新周期”。',
    '二、建议一并完善的内容（2项）',
    '1.与其他部门交换共享数据（《建设方案》）',
    '存在问题：“数据共享”里还留着待填的内容：「与XX局共享」。',
    '所在位置：停车系统建设方案.docx，约第14页，第四章 应用系统建设方案 > （三）数据共享，第81段',
    '材料原文：“本项目与XX局共享停车数据，待补充。”',
    '补正要求：请换成本项目的实际内容，全文再查一遍“XX”“待补充”之类的字样。',
    '审查依据：第六条“按照“一数一源、一源多用”的原则和全市统一的数据共享标准，与其他政务部门交换共享业务数据”。',
    '2.资金来源（《建设方案》）',
    '存在问题：没有填写“资金来源”。',
    '所在位置：停车系统建设方案.docx',
    '补正要求：请写明“资金来源”。',
    '审查依据：第二条“利用财政（或国企）资金单独投资建设”。',
    '三、需要说明或者重新提供的内容（2项）',
    '1.新建信息系统',
    '存在问题：材料中没有写明“新建信息系统”，有2项审查要用到。',
    '补正要求：请在材料中写明“新建信息系统”，或另作书面说明。',
    '2.可行性报告',
    '存在问题：可能就在读不出来的文件里',
    '补正要求：请换成能读取的文件。',
    '审查依据：第十二条“提交建设方案和可行性报告”。',
    '以上内容由形式审查得出，只针对材料是否齐全、是否符合规定的形式，不代表对项目本身的审批意见。',
    '联系人：　　　　　　联系电话：',
    '大数据中心（盖章）',
    '2026年3月1日',
    '附：本次审查的文件',
    '停车系统建设方案.docx（已读取）《建设方案》',
    '附件1-信息资源目录.xlsx（已读取）《信息资源目录》',
    '可研.pdf（读不出来（文件有密码））',
    '现场照片.png（未使用（不支持的格式））',
  ]);
});

it('says that nothing is to be mended where nothing is', async () => {
  const lines = await letter(reportOf([cleanDossier]));
  expect([lines[0], lines[4]]).toEqual(['形式审查结果告知书', '按形式审查的范围，没有发现需要补正的内容。']);
});

it('begins a page for each dossier of a batch', async () => {
  const bytes = await renderDocx(reportOf([sampleDossier(), cleanDossier]), options);
  const { document } = readDocx(bytes, 'letters.docx');
  const titles = (document?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' && block.style?.name === 'Title' ? [block.text] : [],
  );
  expect(titles).toEqual(['补正通知书', '形式审查结果告知书']);
});

it('reads the same to another engine', async () => {
  const bytes = await renderDocx(reportOf([sampleDossier()]), options);
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const ours = await letter(reportOf([sampleDossier()]));
  expect(messages).toEqual([]);
  expect(value.split('\n').filter((line) => line !== '')).toEqual(ours.map((line) => line.replaceAll('\n', '')));
});

it('has the same bytes each time', async () => {
  const once = await renderDocx(reportOf([sampleDossier()]), options);
  expect(await renderDocx(reportOf([sampleDossier()]), options)).toEqual(once);
});

it.each(attacks)('takes %j for text', async (attack) => {
  const bare = async (report: Report) => (await letter(report)).map((line) => line.replace(/[^\S\n]/gu, ''));
  expect(await bare(poisonedReport(attack))).toEqual(await bare(poisonedReport(plainLine(attack))));
});

describe('a template of the user’s own', () => {
  const template = (...lines: readonly string[]) => ({ file: '我的.docx', bytes: makeDocx(lines) });
  const refusal = async (...lines: readonly string[]): Promise<unknown> => {
    try {
      proveDocx(template(...lines));
    } catch (error) {
      if (error instanceof UsageError) return error.usage;
      throw error;
    }
    return null;
  };

  it('is filled, lists and all', async () => {
    const own = template(
      '{{项目名称}}（{{审查单位}}）',
      '{{#必须补正}}',
      '{{序号}} {{要求}}{{#原文}}：{{原文}}{{/原文}}',
      '{{/必须补正}}',
    );
    expect(await letter(reportOf([sampleDossier()]), { template: own })).toEqual([
      '政府大院停车系统建设项目（大数据中心）',
      '1 系统拓扑图',
      '2 系统安全方案',
      '3 更新周期：随时',
    ]);
  });

  it('may hold every field there is', () => {
    const texts = Object.entries(fieldTable).filter(([, { kind }]) => kind === 'text');
    const at = (level: string) => texts.filter(([, spec]) => spec.at === level).map(([name]) => `{{${name}}}`);
    const lines = [
      ...at('run'),
      ...at('dossier'),
      '{{#审查项}}',
      ...at('item'),
      '{{/审查项}}',
      '{{#文件}}',
      ...at('file'),
      '{{/文件}}',
    ];
    expect(() => proveDocx(template(...lines))).not.toThrow();
    expect(() => proveDocx({ file: 'ours', bytes: letterTemplate(words) })).not.toThrow();
  });

  it('is refused with the field and the file named', async () => {
    expect(await refusal('{{项目名}}')).toEqual({
      code: 'template-field-unknown',
      args: { file: '我的.docx', field: '项目名', nearest: '项目名称' },
    });
    expect(await refusal('{{问题}}')).toEqual({
      code: 'template-field-misplaced',
      args: { file: '我的.docx', field: '问题' },
    });
    expect(await refusal('{{#必须补正}}', '{{要求}}')).toEqual({
      code: 'template-broken',
      args: { file: '我的.docx', field: '必须补正', detail: 'unclosed_loop' },
    });
    expect(await refusal('{{项目名称')).toEqual({
      code: 'template-broken',
      args: { file: '我的.docx', field: '项目名称', detail: 'unclosed_tag' },
    });
    expect(() => proveDocx({ file: '我的.docx', bytes: new TextEncoder().encode('no zip') })).toThrow(
      'template-unreadable',
    );
  });

  it('for one dossier is refused for several, unless it lists them', async () => {
    const several = reportOf([sampleDossier(), cleanDossier]);
    await expect(letter(several, { template: template('{{项目名称}}') })).rejects.toThrow('template-field-misplaced');
    const listed = template('{{#各份材料}}', '{{份号}} {{结论}}', '{{/各份材料}}');
    expect(await letter(several, { template: listed })).toEqual(['1 不通过', '2 通过']);
  });
});

it('tells in a second round what is mended, and of each item whether it is new', async () => {
  const first = await letter(samples.single as Report);
  const second = await letter(samples.later as Report);
  expect(second.filter((line) => !first.includes(line))).toEqual([
    '与上次形式审查相比：已改好2项，仍未改1项，新出现1项，有改动的文件：停车系统建设方案.docx。',
    '存在问题：“第四章 应用系统建设方案”中没有找到“系统拓扑图”。（新出现）',
    '存在问题：全文没有找到“系统安全方案”这一部分。（上次已指出）',
    '存在问题：“更新周期”一列有2处没有填，所在行：停车场信息、车位信息。（上次已指出）\n“更新周期”填的是“随时”，只能填“实时”“每日”“每月”。（上次已指出）',
    '二、建议一并完善的内容（1项）',
    '存在问题：“数据共享”里还留着待填的内容：「与XX局共享」。（上次已指出）',
  ]);
});
