import { describe, expect, it } from 'vitest';
import { describeFinding, describeUsage } from '../../src/messages/index.js';
import type { Finding, FindingCode } from '../../src/model/finding.js';
import type { Usage, UsageCode } from '../../src/model/usage-error.js';
import { findingArgs, usageArgs } from './sample-args.js';

/** What is wrong and what to do, for the arguments of `sample-args`. */
const findings: Readonly<Record<FindingCode, readonly [message: string, fix: string]>> = {
  'file-empty': ['文件是空的，里面没有任何内容。', '请确认导出或拷贝是否完整，换上有内容的文件。'],
  'file-corrupt': [
    '文件已损坏，按DOCX格式读不出来（缺少document.xml）。',
    '请用Word、WPS等软件打开原文件，另存一份后替换；打不开的，请向提供文件的人重新索取。',
  ],
  'file-encrypted': ['PDF文件设了密码，读不出来。', '请取消密码后另存，再替换原文件。'],
  'file-type-unknown': [
    '认不出这个文件是什么格式，没有检查。',
    '属于申报材料的，请另存为DOCX、PDF或XLSX；与申报无关的，请移出文件夹。',
  ],
  'file-type-differs': [
    '从扩展名看是DOC（旧版Word），内容其实是DOCX，已按内容处理。',
    '请把扩展名改得与内容一致，以免受理人员打不开。',
  ],
  'file-unsupported': ['暂不能读取OFD格式，这个文件没有检查。', '请另存为DOCX、PDF或XLSX后替换。'],
  'limit-exceeded': [
    '文件超出读取上限，没有读完：单元格数达到20000001。',
    '请压缩图片、删去无关内容或把文件拆开后再检查。',
  ],
  'text-missing': [
    '共12页，其中第2-4、9页没有可读的文字，应是扫描页，内容无法核对。',
    '请换成能复制文字的版本（如由Word直接导出的PDF），或加上--ocr，由程序识别文字。',
  ],
  'text-unreliable': [
    '共12页，其中第7页读出来的文字不可靠（多半是乱码），不作判定依据。',
    '请由原始文档重新导出PDF，导出时嵌入字体；或直接提交DOCX。',
  ],
  'text-recognised': [
    '共12页，其中第2-3、7页的文字由图像识别（OCR）得来，把握91%（最低的是第7页，86%），可能有错字。',
    '请对照原件核对这些页面；有能复制文字的版本，请换成那个版本。',
  ],
  'content-hidden': ['第5-6、9行是隐藏的，已一并读取。', '属于申报内容的，请取消隐藏；多余的，请删去后再报送。'],
  'formula-stale': [
    '2个单元格里存的公式结果与现有数据对不上：D5存的是10，应为12；D6没有存结果。',
    '请在Excel或WPS中重新计算（F9）并保存，再核对这些数。',
  ],
  'no-files': ['文件夹里没有可以检查的文件。', '请确认文件夹选对了，并放入DOCX、PDF或XLSX格式的申报材料。'],
  'path-ignored': [
    '没有检查：是编辑软件留下的临时文件。',
    '属于申报材料的，请以普通文件的形式直接放进文件夹；否则不用处理。',
  ],
  'document-missing': [
    '没有找到《建设方案》。',
    '请补交《建设方案》（“项目建设方案”“详细建设方案”等名称也可以）。已经在文件夹里的，请在文件名或首页标题中写明，或在dossier.yaml的documents中指明是哪个文件。',
  ],
  'document-ambiguous': [
    '“方案.docx”像是《建设方案》《可行性报告》中的一种，分不清是哪一种。',
    '请在首页标题中写明材料名称，或在dossier.yaml的documents中指明。',
  ],
  'document-unreadable': [
    '《建设方案》的文件读不出来（“方案.pdf”），内容无法判定。',
    '请换成能读取的文件（DOCX，或能复制文字的PDF）后再检查。',
  ],
  'document-duplicate': [
    '有2个文件都像是《建设方案》：“方案.docx”“方案（终稿）.docx”。',
    '请只保留要报送的一份；确需几份的，请在dossier.yaml的documents中逐一指明。',
  ],
  'section-missing': [
    '全文没有找到“系统安全方案”这一部分。',
    '请补写“系统安全方案”，并单列标题（也可以写作“安全保障方案”）。已经写了但标题不同的，请改用规定的标题。',
  ],
  'section-empty': ['“投资概算”只有标题，没有实际内容。', '请在“投资概算”下写出本项目的具体内容。'],
  'placeholder-text': [
    '“投资概算”里还留着待填的内容：「共XX万元」。',
    '请换成本项目的实际内容，全文再查一遍“XX”“待补充”之类的字样。',
  ],
  'instruction-copied': [
    '“投资概算”照抄了编写提纲的说明文字，没有写本项目的情况。',
    '请删去说明文字，写出本项目的具体情况。',
  ],
  'form-wrong': [
    '“网络安全”写到了，但形式不符：要求单独成章节并有自己的标题；现在只在正文里提到。',
    '请整理“网络安全”的内容：单独成章节并有自己的标题。',
  ],
  'item-missing': ['“第六章 实施”中没有写到“人员培训”。', '请补写“人员培训”的内容。'],
  'table-missing': ['“第七章”中没有找到“投资概算”表格。', '请用表格列出“投资概算”，表头应有：名称、金额。'],
  'figure-missing': ['全文没有找到“系统拓扑图”。', '请插入“系统拓扑图”，并在图下写明图名。'],
  'column-missing': [
    '表格缺少“更新周期”一列（现有表头：序号、名称）。',
    '请在表格中增加“更新周期”一列（也可以写作“更新频率”），并逐行填写。',
  ],
  'cell-empty': ['“更新周期”一列有2处没有填，所在行：车位信息等。', '请把“更新周期”逐行填写完整；确实没有的，写“无”。'],
  'value-not-listed': [
    '“共享类型”填的是“看情况”，只能填“无条件共享”“不予共享”。',
    '请改填“无条件共享”“不予共享”中的一种。',
  ],
  'field-missing': ['没有填写“申报单位”。', '请写明“申报单位”。'],
  'field-malformed': [
    '“申报日期”填写不规范：「二月三十日」，应为日期，如2026-03-01。',
    '请核对并更正“申报日期”，写成日期，如2026-03-01。',
  ],
  'count-too-low': ['参考报价份数不够：现有2，至少要有3。', '请把参考报价份数补足到3以上。'],
  'count-too-high': ['申报项目数过多：现有3，最多1。', '请把申报项目数减到1以内。'],
  'threshold-exceeded': [
    '投资预算超出限额：现为120万元，限额100万元。',
    '请核对投资预算；确实超出的，请调整或按规定另行报批。',
  ],
  'deadline-missed': [
    '合同备案超过期限：实际2026-03-20，最迟2026-03-10。',
    '请核对日期；确已超期的，请书面说明原因，并与受理部门联系。',
  ],
  'duration-out-of-range': [
    '试运行不符合规定：实际2个月，应不少于3个月、不超过6个月。',
    '请核对起止日期；确实不符的，请调整试运行的安排或书面说明。',
  ],
  'date-order': [
    '日期先后不对：申请（2026-05-02）应当早于开工（2026-05-01）。',
    '请核对这两个日期，写错的更正；没有写错的，请书面说明情况。',
  ],
  'sum-mismatch': [
    '投资概算合计不符：各项相加是286.4万元，写的是286.5万元。',
    '请逐项核对金额和单位，改正合计数或分项数。',
  ],
  'unit-suspect': ['总投资的单位可能写错了：286.5元、286.5万元。', '请核对是“元”还是“万元”，全文统一。'],
  'amount-words-differ': ['大写金额“贰佰万元整”与小写金额“20万元”不一致。', '请核对后改成一致。'],
  'values-disagree': ['各处写的“项目名称”不一致：停车系统；停车场系统。', '请核对“项目名称”，各份材料写成一致。'],
  'left-over': ['疑似其他项目留下的文字：「某某医院信息系统」。', '请核对，改成本项目的内容。'],
  'duplicate-text': ['同样的内容重复出现：「本项目建设内容包括」。', '请核对是否粘贴有误，删去重复的部分。'],
  'personal-data': ['文件里有身份证号码3个。', '要公开或转发的，请先删去或遮盖；确需保留的，请注意保管。'],
  'promise-unkept': ['文中提到“附件3”，但没有找到。', '请补上“附件3”，或改正文中的提法。'],
  'order-differs': ['章节顺序与规定不同：从第4个开始不一致。', '请按规定的先后顺序排列各章节。'],
  'prohibited-mention': [
    '正文这句话像是要做不予批准的事：“新建中心机房”。只作提醒，不影响结论。',
    '如果不是本项目要建设或采购的内容，请把话写明白；如果是，请删去或改用现有资源。',
  ],
  'prohibited-item': [
    '列入了不予批准的内容：「机架式服务器2台」（属于“新购服务器”）。',
    '请删去这一项，或改用现有资源；如果本来就是利用现有资源，请把话写明白。',
  ],
  'statement-missing': ['没有说明：密码应用、等级保护。', '请写明密码应用、等级保护。'],
  'edition-expired': [
    '这一版法规有效期到2025-12-31，检查日期是2026-03-01。',
    '请向受理部门确认现行规定；按旧规定办理的项目，请用“--as-of”指明当时的日期。',
  ],
  'edition-later': [
    '这一版法规自2021-08-18起施行，检查日期是2020-03-01。',
    '请确认应当适用哪一版规定，必要时用“--regulation”另行指定。',
  ],
  'classified-marking': [
    '材料上有密级标志“秘密★”。',
    '涉密材料不得在非涉密计算机上处理，请立即停止操作并按保密规定办理；不是涉密材料的，请去掉标志。',
  ],
  'nothing-to-judge': [
    '没有可以判定的内容：这个阶段不要求交材料，或者要交的材料一份也没有找到。',
    '请确认文件夹、法规和阶段是否选对（“dossier regulations”可以列出各阶段要交的材料）。',
  ],
  'needs-a-person': ['须由人工确认：没有拒绝共享。', '请由经办人对照条款确认，程序不作判定。'],
  'waiver-expired': [
    '对sample-1的豁免已于2025-12-31到期，不再有效。',
    '请改正原问题；确需继续豁免的，请重新办理并更新日期。',
  ],
  'waiver-unused': ['对sample-1的豁免没有对应的问题。', '问题已经解决的，请删去这条豁免。'],
  'waiver-malformed': ['豁免写法有误：没有日期。', '请写明四项：问题指纹、理由、批准人、截止日期。'],
};

const usages: Readonly<Record<UsageCode, string>> = {
  'folder-not-found': '没有这个文件夹：“材料”。请核对路径；路径里有空格的，要用引号括起来。',
  'folder-is-file':
    '“方案.docx”是一个文件，check要的是文件夹。请把全部申报材料放进一个文件夹，再指定这个文件夹；只看一个文件请用dossier extract。',
  'file-not-found': '没有这个文件：“方案.docx”。请核对路径；路径里有空格的，要用引号括起来。',
  'file-is-folder': '“材料”是一个文件夹，extract要的是文件。要检查整个文件夹请用dossier check。',
  'regulation-needed':
    '没有说明“材料”按哪个法规检查。请加上“--regulation”和下列之一，或写进该文件夹的dossier.yaml（regulation: …）：\n  first  甲办法\n  second  乙办法',
  'regulation-unknown': '没有“frist”这个法规。是不是想写“first”？现有法规：\n  first  甲办法\n  second  乙办法',
  'stage-needed':
    '没有说明“材料”处在哪个阶段。请加上“--stage”和下列之一，或写进该文件夹的dossier.yaml（stage: …）。《甲办法》的阶段：\n  review  评审',
  'stage-unknown': '《甲办法》没有“revue”这个阶段。是不是想写“review”？现有阶段：\n  review  评审',
  'document-unknown': '没有“plam”这种材料。是不是想写“plan”？现有材料：\n  plan  建设方案',
  'requirement-unknown': '没有编号为“first-11”的要求。编号相近的有：\n  first-1\n  first-12',
  'fact-name-unknown':
    '没有“budget”这项项目情况。是不是想写“budgetWan”？检查报告的“无法判定”部分会列出可以填写的项目情况。',
  'fact-value-malformed': '项目情况“budgetWan”不能写成“很多”，应为数字。',
  'option-malformed': '--format不能写成“jsn”，应为text、json中的一个。',
  'option-together': '--document要和--regulation一起用。',
  'option-unknown': '没有--fromat这个选项。是不是想写“--format”？\n用法见：dossier check --help',
  'option-value-missing': '--format后面缺少内容。\n用法见：dossier check --help',
  'command-unknown': '没有“chek”这个命令。是不是想写“check”？可用的命令：check、extract。',
  'argument-missing': '缺少要检查的文件夹。\n用法见：dossier check --help',
  'argument-extra': '多出了“多余”。路径里有空格的，要用引号括起来。\n用法见：dossier explain --help',
  'output-in-dossier':
    '检查报告不能写进申报材料文件夹（“材料/结果.json”在“材料”里），否则下次会被当成材料。请换一个位置。',
  'output-twice': '两份检查报告都要写入“结果.json”。请给每份检查报告一个自己的文件名。',
  'format-needs-file': 'xlsx格式不能显示在屏幕上。请写入文件，如“--output 文件名.xlsx”。',
  'config-unreadable': '“dossier.yaml”读不懂：第3行缩进不对。请核对缩进和冒号后的空格，或先移开这个文件再试。',
  'config-key-unknown': '“dossier.yaml”里的“stge”不是可用的键。是不是想写“stage”？',
  'config-value-malformed': '“dossier.yaml”里“facts”的值不对，应为键和值。',
  'pack-broken': '法规包“first”有错，什么都没有检查：regulation.json，stages.0：缺少id',
  'classified-refused':
    '“材料”里的“方案.docx”有密级标志“机密★”，没有检查。涉密材料不得在非涉密计算机上处理，请按保密规定办理；不是涉密材料的，请去掉标志。',
  'packs-not-found': '没有在“法规”找到法规包。请核对“--packs”的路径。',
  'file-unreadable': '“方案.pdf”读不出来：文件设了密码',
  'regulation-option-needed':
    '没有说明按哪个法规。请加上“--regulation”和下列之一：\n  sample  示例办法\n用法见：dossier checklist --help',
  'stage-option-needed':
    '没有说明处在哪个阶段。请加上“--stage”和下列之一。《示例办法》的阶段：\n  review  评审\n用法见：dossier checklist --help',
  'output-needed':
    '没有说明写到哪里。请加上“--output”和一个以.docx结尾的文件名，或一个文件夹。\n用法见：dossier skeleton --help',
  'output-exists': '“建设方案.docx”已经有了，没有改动它。请换一个位置，或先把原来的文件移开。',
  'document-of-stage-unknown': '“评审”阶段没有“plam”这种材料。是不是想写“plan”？本阶段的材料：\n  plan  建设方案',
  'shards-do-not-fit':
    '“1.json”合并不了：这一部分已经有了。各部分要用同一条命令、只换“--shard”的序号来检查，格式用json，一份不多、一份不少。',
  'archive-unreadable': '压缩包“材料.zip”打不开：文件不完整。请重新压缩成zip，或解压成文件夹再检查。',
  'batch-empty':
    '“清单.txt”里没有一份申报材料。--each要的文件夹里，每个子文件夹或zip压缩包是一份材料；--from-file要的清单里，每行是一个文件夹。',
  'dossier-limit':
    '“申报材料”没有判完：占用的内存超过1024MB。请删去与申报无关的文件后再检查，或用“--limit”放宽memory。',
  'dossier-failed':
    '检查“申报材料”时程序自身出错，不是材料的问题：TypeError: x。请把这句话连同所用的命令一起反馈给开发者。',
  'dossier-interrupted': '检查中途被打断，还没有检查“申报材料”。用同一条命令加上“--resume”可以接着检查。',
  'since-unreadable': '“上次.json”不是本工具的检查报告（JSON）。请用上一次以“--format json”写出的文件。',
  'since-differs':
    '“上次.json”是按甲 立项检查的，“申报材料”这次按甲 审核检查，无法比较。请换用同一法规、同一阶段的报告。',
  'settings-there':
    '“材料/dossier.yaml”已经存在，没有改动。要重写的，请加上“--force”；只想改几项的，请直接编辑这个文件。',
  'fingerprint-unknown':
    '“申报材料”里没有指纹为“0123456789abcdef”的问题。“dossier check --verbose”会列出各问题的指纹。',
  'option-needed': '“dossier waive”要写明“--reason”。请看“dossier waive --help”。',
  'template-unreadable': '模板“通知书.docx”打不开，不是DOCX文件。请用Word或WPS另存为DOCX再试。',
  'template-field-unknown':
    '模板“通知书.docx”里的{{项目名}}不是可用的字段。是不是想写“项目名称”？可用的字段见docs/templates.md。',
  'template-field-misplaced':
    '模板“通知书.docx”里的{{问题}}放错了位置：要放在它所属的列表里面，如{{#必须补正}}…{{/必须补正}}；一次写几份的，整封放进{{#各份材料}}…{{/各份材料}}，或用“--report 格式=文件夹/”每份写一个文件。',
  'template-broken':
    '模板“通知书.docx”里“必须补正”一处的括号不成对：字段写成{{字段}}，列表写成{{#列表}}…{{/列表}}，首尾放在同一层（同一个表格行，或各占一段）。',
  'template-table':
    '模板“审查表.xlsx”的工作表“Sheet1”用了“表格”（插入→表格），写不了。请在“表设计”里选“转换为区域”，保存后再试。',
  'ocr-engine-missing':
    '--ocr要用到文字识别程序，这台机器上没有。请装上tesseract和简体中文数据（Debian、Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim），或在安装本程序的地方执行npm install tesseract.js@7.0.0 @tesseract.js-data/chi_sim@1.0.0，再试。',
};

describe('findings in Chinese', () => {
  it.each(Object.keys(findings) as FindingCode[])('%s', (code) => {
    const { message, fix } = describeFinding({ code, args: findingArgs[code] } as Finding, 'zh');
    expect([message, fix]).toEqual(findings[code]);
  });
});

describe('usage errors in Chinese', () => {
  it.each(Object.keys(usages) as UsageCode[])('%s', (code) => {
    expect(describeUsage({ code, args: usageArgs[code] } as Usage, 'zh')).toBe(usages[code]);
  });
});
