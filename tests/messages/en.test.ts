import { describe, expect, it } from 'vitest';
import { describeFinding, describeUsage } from '../../src/messages/index.js';
import type { Finding, FindingCode } from '../../src/model/finding.js';
import type { Usage, UsageCode } from '../../src/model/usage-error.js';
import { findingArgs, usageArgs } from './sample-args.js';

/** What is wrong and what to do, for the arguments of `sample-args`. */
const findings: Readonly<Record<FindingCode, readonly [message: string, fix: string]>> = {
  'file-empty': ['The file is empty.', 'Check that it was exported or copied completely and replace it.'],
  'file-corrupt': [
    'The file is damaged and cannot be read as DOCX (缺少document.xml).',
    'Open the original in Word or WPS and save it anew; if it does not open, ask for it again.',
  ],
  'file-encrypted': [
    'The PDF file is protected by a password and cannot be read.',
    'Remove the password, save, and replace the file.',
  ],
  'file-type-unknown': [
    'The format of the file is not known; it was not checked.',
    'If it belongs to the dossier, save it as DOCX, PDF or XLSX; if not, move it out of the folder.',
  ],
  'file-type-differs': [
    'By its name the file is DOC (old Word), by its content DOCX; it was taken by its content.',
    'Rename the file so that the office can open it.',
  ],
  'file-unsupported': [
    'OFD cannot be read yet; the file was not checked.',
    'Save it as DOCX, PDF or XLSX and replace it.',
  ],
  'limit-exceeded': [
    'The file exceeds a limit and was not read to the end: cells reached 20000001.',
    'Compress pictures, drop what does not belong, or split the file.',
  ],
  'text-missing': [
    'Of 12 pages, pages 2-4, 9 without text: scans, whose content cannot be checked.',
    'Hand in a version whose text can be copied (a PDF exported from Word), or add --ocr to have it recognised.',
  ],
  'text-unreliable': [
    'Of 12 pages, the text of page 7 comes out garbled and decides nothing.',
    'Export the PDF again with fonts embedded, or hand in the DOCX.',
  ],
  'text-recognised': [
    'Of 12 pages, the text of pages 2-3, 7 was recognised from a picture (OCR), 91% sure (least of all page 7, 86%); characters may be wrong.',
    'Hold these pages against the original; if there is a version whose text can be copied, use that.',
  ],
  'content-hidden': [
    'Rows 5-6, 9 are hidden; read all the same.',
    'Show it if it belongs to the dossier; delete it if it does not.',
  ],
  'formula-stale': [
    'In 2 cells the stored result of a formula does not fit the data: D5 holds 10, should be 12; D6 holds no result.',
    'Have the workbook computed anew (F9) and saved, then check these figures.',
  ],
  'no-files': [
    'There is no file to check in the folder.',
    'Make sure it is the right folder, and put the DOCX, PDF or XLSX files into it.',
  ],
  'path-ignored': [
    'Not checked: it is a temporary file of an editor.',
    'If it belongs to the dossier, put it into the folder as a regular file; if not, nothing is to be done.',
  ],
  'document-missing': [
    '“建设方案” was not found.',
    'Add “建设方案” (also accepted: “项目建设方案”, “详细建设方案”). If it is there already, say so in the file name or the title of its first page, or name the file under documents in dossier.yaml.',
  ],
  'document-ambiguous': [
    '“方案.docx” may be any of “建设方案”, “可行性报告”.',
    'State its name in the title of the first page, or name it under documents in dossier.yaml.',
  ],
  'document-unreadable': [
    'The file for “建设方案” cannot be read (“方案.pdf”), so its content could not be judged.',
    'Replace it by a file that can be read (DOCX, or a PDF with text) and check again.',
  ],
  'document-duplicate': [
    '2 files look like “建设方案”: “方案.docx”, “方案（终稿）.docx”.',
    'Keep the one to hand in; if several are meant, name each under documents in dossier.yaml.',
  ],
  'section-missing': [
    'A section “系统安全方案” was not found in the document.',
    'Write “系统安全方案” under a heading of its own (also accepted: “安全保障方案”). If it is there under another heading, use the prescribed one.',
  ],
  'section-empty': [
    '“投资概算” has a heading but says nothing.',
    'Write what this project has to say under “投资概算”.',
  ],
  'placeholder-text': [
    '“投资概算” still holds a placeholder: “共XX万元”.',
    'Put in the actual content, and search the whole text for XX, 待补充 and the like.',
  ],
  'instruction-copied': [
    '“投资概算” repeats the instructions of the outline and says nothing of this project.',
    'Delete the instructions and describe this project.',
  ],
  'form-wrong': [
    '“网络安全” is there, but not in the form demanded: a section with a heading of its own is required, there is only a mention in the text.',
    'Give “网络安全” the form of a section with a heading of its own.',
  ],
  'item-missing': ['“人员培训” is not covered in “第六章 实施”.', 'Write about “人员培训”.'],
  'table-missing': [
    'A table “投资概算” was not found in “第七章”.',
    'Give “投资概算” as a table with the columns 名称, 金额.',
  ],
  'figure-missing': [
    'A figure “系统拓扑图” was not found in the document.',
    'Insert “系统拓扑图” with a caption below it.',
  ],
  'column-missing': [
    'The table has no column “更新周期” (its columns: 序号, 名称).',
    'Add a column “更新周期” (also accepted: “更新频率”) and fill it in every row.',
  ],
  'cell-empty': [
    '2 cells of column “更新周期” left empty, in rows: 车位信息, ….',
    'Fill in “更新周期” in every row; where there is none, write 无.',
  ],
  'value-not-listed': [
    '“共享类型” is “看情况”; only “无条件共享”, “不予共享” may stand there.',
    'Use one of “无条件共享”, “不予共享”.',
  ],
  'field-missing': ['“申报单位” is not filled in.', 'State “申报单位”.'],
  'field-malformed': [
    '“申报日期” is malformed: “二月三十日”, expected a date such as 2026-03-01.',
    'Correct “申报日期” to a date such as 2026-03-01.',
  ],
  'count-too-low': ['Too few of “参考报价份数”: 2, at least 3 required.', 'Bring “参考报价份数” to 3 or more.'],
  'count-too-high': ['Too many of “申报项目数”: 3, at most 1 allowed.', 'Bring “申报项目数” to 1 or fewer.'],
  'threshold-exceeded': [
    '“投资预算” exceeds the limit: 120万元, the limit is 100万元.',
    'Check “投资预算”; if it is right, adjust it or apply as the regulation says.',
  ],
  'deadline-missed': [
    '“合同备案” is late: 2026-03-20, the latest date was 2026-03-10.',
    'Check the dates; if they are right, explain the delay in writing and talk to the office.',
  ],
  'duration-out-of-range': [
    '“试运行” lasts 2个月; it must be at least 3个月 and at most 6个月.',
    'Check the dates; if they are right, change “试运行” or explain it in writing.',
  ],
  'date-order': [
    'Dates out of order: “申请” (2026-05-02) must come before “开工” (2026-05-01).',
    'Check both dates and correct the wrong one; if they are right, explain it in writing.',
  ],
  'sum-mismatch': [
    'The sum of “投资概算” differs: the items make 286.4万元, stated is 286.5万元.',
    'Check amounts and units item by item and correct the total or the items.',
  ],
  'unit-suspect': [
    'The unit of “总投资” may be wrong: 286.5元, 286.5万元.',
    'Check whether 元 or 万元 is meant, and use one throughout.',
  ],
  'amount-words-differ': ['The amount in words “贰佰万元整” differs from the figure “20万元”.', 'Make them agree.'],
  'values-disagree': [
    '“项目名称” is not the same everywhere: 停车系统; 停车场系统.',
    'Make “项目名称” agree in all documents.',
  ],
  'left-over': [
    'This looks left over from another project: “某某医院信息系统”.',
    'Check it and write what holds for this project.',
  ],
  'duplicate-text': [
    'The same text stands there more than once: “本项目建设内容包括”.',
    'Check whether it was pasted by mistake and delete the repetition.',
  ],
  'personal-data': [
    'The file holds 3 numbers of identity cards.',
    'Remove or mask them before the file is published or passed on.',
  ],
  'promise-unkept': ['The text announces “附件3”, but it was not found.', 'Add “附件3” or change the text.'],
  'order-differs': [
    'The sections do not stand in the prescribed order: number 4 is the first out of place.',
    'Put the sections into the prescribed order.',
  ],
  'prohibited-mention': [
    'A sentence reads as if something that is not approved were to be done: “新建中心机房”. A reminder; it decides nothing.',
    'If it is no part of this project, say so plainly; if it is, remove it or use what exists.',
  ],
  'prohibited-item': [
    'Something that is not approved is proposed: “机架式服务器2台” (“新购服务器”).',
    'Remove it or use what exists; if existing resources are meant, say so plainly.',
  ],
  'statement-missing': ['Not stated: 密码应用, 等级保护.', 'State 密码应用, 等级保护.'],
  'edition-expired': [
    'This edition of the regulation held until 2025-12-31; the check is made as of 2026-03-01.',
    'Ask the office which regulation holds; for a project under the old one, give its date with --as-of.',
  ],
  'edition-later': [
    'This edition of the regulation holds from 2021-08-18; the check is made as of 2020-03-01.',
    'Make sure which edition applies, and name it with --regulation if need be.',
  ],
  'classified-marking': [
    'The document is marked “秘密★”.',
    'Classified material must not be handled on an ordinary computer: stop and follow the secrecy rules. If it is not classified, remove the marking.',
  ],
  'nothing-to-judge': [
    'There is nothing to judge: the stage demands no document, or none of them was found.',
    'Check folder, regulation and stage ("dossier regulations" lists the documents each stage demands).',
  ],
  'needs-a-person': [
    'A person must confirm: 没有拒绝共享.',
    'Have it confirmed against the article; the tool does not decide it.',
  ],
  'waiver-expired': [
    'The waiver of sample-1 held until 2025-12-31 and no longer counts.',
    'Mend what it waived, or have it renewed with a new date.',
  ],
  'waiver-unused': ['The waiver of sample-1 has no finding to waive.', 'If the finding is mended, delete the waiver.'],
  'waiver-malformed': [
    'A waiver is malformed: 没有日期.',
    'It needs four things: the fingerprint, a reason, a person, and the date to which it holds.',
  ],
};

const usages: Readonly<Record<UsageCode, string>> = {
  'folder-not-found': 'There is no folder “材料”. Check the path; put it in quotes if it holds spaces.',
  'folder-is-file':
    '“方案.docx” is a file, and check wants a folder. Put the whole dossier into one folder and name that; to look at one file use dossier extract.',
  'file-not-found': 'There is no file “方案.docx”. Check the path; put it in quotes if it holds spaces.',
  'file-is-folder': '“材料” is a folder, and extract wants a file. To check a whole folder use dossier check.',
  'regulation-needed':
    "Nothing says under which regulation “材料” is to be checked. Add --regulation and one of these, or write it into the folder's dossier.yaml (regulation: …):\n  first  甲办法\n  second  乙办法",
  'regulation-unknown':
    'There is no regulation “frist”. Did you mean “first”? Known regulations:\n  first  甲办法\n  second  乙办法',
  'stage-needed':
    "Nothing says in which stage “材料” is. Add --stage and one of these, or write it into the folder's dossier.yaml (stage: …). Stages of “甲办法”:\n  review  评审",
  'stage-unknown': '“甲办法” has no stage “revue”. Did you mean “review”? Its stages:\n  review  评审',
  'document-unknown': 'There is no document “plam”. Did you mean “plan”? Known documents:\n  plan  建设方案',
  'requirement-unknown': 'There is no requirement “first-11”. Similar ones:\n  first-1\n  first-12',
  'fact-name-unknown':
    'There is no fact “budget”. Did you mean “budgetWan”? The part of a report on what could not be judged lists the facts that may be given.',
  'fact-value-malformed': 'The fact “budgetWan” cannot be “很多”; expected a number.',
  'option-malformed': '--format cannot be “jsn”; expected one of text, json.',
  'option-together': '--document needs --regulation as well.',
  'option-unknown': 'There is no option --fromat. Did you mean “--format”?\nSee: dossier check --help',
  'option-value-missing': '--format wants a value.\nSee: dossier check --help',
  'command-unknown': 'There is no command “chek”. Did you mean “check”? Commands: check, extract.',
  'argument-missing': 'The folder is missing.\nSee: dossier check --help',
  'argument-extra': '“多余” is one too many. Put a path with spaces in quotes.\nSee: dossier explain --help',
  'output-in-dossier':
    'A report is not written into a dossier (“材料/结果.json” lies in “材料”): the next run would take it for a document. Choose another place.',
  'output-twice': 'Two reports are to be written to “结果.json”. Give each a file of its own.',
  'format-needs-file': 'The format xlsx cannot be shown on a screen. Write it to a file, as with --output report.xlsx.',
  'config-unreadable':
    '“dossier.yaml” cannot be understood: 第3行缩进不对. Check indentation and the space after each colon, or move the file away.',
  'config-key-unknown': '“stge” in “dossier.yaml” is no known key. Did you mean “stage”?',
  'config-value-malformed': '“facts” in “dossier.yaml” has a wrong value; expected keys and values.',
  'pack-broken': 'The regulation pack “first” is broken, nothing was judged: regulation.json, stages.0: 缺少id',
  'classified-refused':
    '“方案.docx” in “材料” is marked “机密★”: nothing was checked. Classified material must not be handled on an ordinary computer; if it is not classified, remove the marking.',
  'packs-not-found': 'There are no regulation packs in “法规”. Check the path given to --packs.',
  'file-unreadable': '“方案.pdf” cannot be read: 文件设了密码',
  'regulation-option-needed':
    'Nothing says which regulation. Add --regulation and one of these:\n  sample  示例办法\nSee: dossier checklist --help',
  'stage-option-needed':
    'Nothing says which stage. Add --stage and one of these. Stages of “示例办法”:\n  review  评审\nSee: dossier checklist --help',
  'output-needed':
    'Nothing says where to write. Add --output and a file ending in .docx, or a folder.\nSee: dossier skeleton --help',
  'output-exists':
    '“建设方案.docx” is already there and is left as it is. Name another place, or move the file away first.',
  'document-of-stage-unknown':
    '“plam” is no document of the stage “评审”. Did you mean “plan”? Its documents:\n  plan  建设方案',
  'shards-do-not-fit':
    '“1.json” cannot be merged: this part is there already. The parts come from one command that differs in the number of --shard alone, as json, each once.',
  'archive-unreadable':
    'The archive “材料.zip” cannot be opened: 文件不完整. Pack it as a zip anew, or check it unpacked.',
  'batch-empty':
    '“清单.txt” holds no dossier. --each takes a folder in which each subfolder or zip file is one; --from-file a list with a folder in each line.',
  'dossier-limit':
    "“申报材料” was not judged to the end: it took more than 1024 MB of memory. Drop files that don't belong to it, or raise memory with --limit.",
  'dossier-failed':
    'A bug of the tool stopped the check of “申报材料”; the dossier is not at fault: TypeError: x. Please report this with the command you used.',
  'dossier-interrupted': 'Interrupted before “申报材料” was checked. The same command with --resume goes on from here.',
  'since-unreadable':
    '“上次.json” is no report of this tool (JSON). Name the file the last round wrote with --format json.',
  'since-differs':
    '“上次.json” was judged by 甲 立项, “申报材料” is now judged by 甲 审核: they cannot be compared. Name a report of the same regulation and stage.',
  'settings-there':
    '“材料/dossier.yaml” is already there and was left as it is. Edit it, or add --force to write it anew.',
  'fingerprint-unknown':
    'No finding in “申报材料” has the fingerprint “0123456789abcdef”. "dossier check --verbose" shows them.',
  'option-needed': '"dossier waive" needs “--reason”. See "dossier waive --help".',
  'template-unreadable':
    'The template “通知书.docx” cannot be opened: it is no DOCX file. Save it as DOCX in a word processor and try again.',
  'template-field-unknown':
    '{{项目名}} in the template “通知书.docx” is no field. Did you mean “项目名称”? docs/templates.md lists the fields.',
  'template-field-misplaced':
    '{{问题}} in the template “通知书.docx” stands in the wrong place: it belongs inside its list, as in {{#必须补正}}…{{/必须补正}}; for several dossiers put the whole letter into {{#各份材料}}…{{/各份材料}}, or write one file for each with --report FORMAT=FOLDER/.',
  'template-broken':
    'The braces at “必须补正” in the template “通知书.docx” do not match: a field is {{field}}, a list {{#list}}…{{/list}}, both ends at the same level (one row of a table, or paragraphs of their own).',
  'template-table':
    'The sheet “Sheet1” of the template “审查表.xlsx” holds a table object, which cannot be filled. Choose Table Design, Convert to Range, save and try again.',
  'ocr-engine-missing':
    '--ocr needs a program that recognises text, and there is none on this machine. Install tesseract with its data for simplified Chinese (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-chi-sim), or run npm install tesseract.js@7.0.0 @tesseract.js-data/chi_sim@1.0.0 where this tool is installed, and try again.',
};

describe('findings in English', () => {
  it.each(Object.keys(findings) as FindingCode[])('%s', (code) => {
    const { message, fix } = describeFinding({ code, args: findingArgs[code] } as Finding, 'en');
    expect([message, fix]).toEqual(findings[code]);
  });
});

describe('usage errors in English', () => {
  it.each(Object.keys(usages) as UsageCode[])('%s', (code) => {
    expect(describeUsage({ code, args: usageArgs[code] } as Usage, 'en')).toBe(usages[code]);
  });
});
