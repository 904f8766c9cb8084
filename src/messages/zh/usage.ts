import type { UsageCatalogue } from '../catalogue.js';
import { expectation, quoted, titled } from './phrases.js';

interface Known {
  readonly id: string;
  readonly title: string;
}

const choices = (known: readonly Known[]): string => known.map(({ id, title }) => `\n  ${id}  ${title}`).join('');
const perhaps = (nearest: string | null): string => (nearest === null ? '' : `是不是想写${quoted(nearest)}？`);
const help = (command: string): string => `用法见：${command} --help`;

const argumentNames: Readonly<Record<string, string>> = {
  folder: '要检查的文件夹',
  file: '要读取的文件',
  requirement: '要求编号',
};

const SHARDS = {
  'no-report': '不是json格式的检查报告',
  'no-shard': '不是用“--shard”检查的一部分',
  differs: '和其他部分不是同一次检查（程序版本、日期、语言或总份数不同）',
  twice: '这一部分已经有了',
  missing: '还缺其他部分',
} as const;

/** What a person must correct before anything can be judged. */
export const zhUsage: UsageCatalogue = {
  'folder-not-found': ({ folder }) => `没有这个文件夹：${quoted(folder)}。请核对路径；路径里有空格的，要用引号括起来。`,
  'folder-is-file': ({ folder }) =>
    `${quoted(folder)}是一个文件，check要的是文件夹。请把全部申报材料放进一个文件夹，再指定这个文件夹；只看一个文件请用dossier extract。`,
  'file-not-found': ({ file }) => `没有这个文件：${quoted(file)}。请核对路径；路径里有空格的，要用引号括起来。`,
  'file-is-folder': ({ file }) => `${quoted(file)}是一个文件夹，extract要的是文件。要检查整个文件夹请用dossier check。`,
  'regulation-needed': ({ folder, known }) =>
    `没有说明${quoted(folder)}按哪个法规检查。请加上“--regulation”和下列之一，或写进该文件夹的dossier.yaml（regulation: …）：${choices(known)}`,
  'regulation-unknown': ({ given, known, nearest }) =>
    `没有${quoted(given)}这个法规。${perhaps(nearest)}现有法规：${choices(known)}`,
  'stage-needed': ({ folder, regulation, known }) =>
    `没有说明${quoted(folder)}处在哪个阶段。请加上“--stage”和下列之一，或写进该文件夹的dossier.yaml（stage: …）。${titled(regulation)}的阶段：${choices(known)}`,
  'stage-unknown': ({ given, regulation, known, nearest }) =>
    `${titled(regulation)}没有${quoted(given)}这个阶段。${perhaps(nearest)}现有阶段：${choices(known)}`,
  'document-unknown': ({ given, known, nearest }) =>
    `没有${quoted(given)}这种材料。${perhaps(nearest)}现有材料：${choices(known)}`,
  'requirement-unknown': ({ given, nearest }) =>
    `没有编号为${quoted(given)}的要求。${
      nearest.length > 0
        ? `编号相近的有：${nearest.map((id) => `\n  ${id}`).join('')}`
        : '检查报告里每个问题的标题后面写有要求编号。'
    }`,
  'fact-name-unknown': ({ given, nearest }) =>
    `没有${quoted(given)}这项项目情况。${perhaps(nearest)}检查报告的“无法判定”部分会列出可以填写的项目情况。`,
  'fact-value-malformed': ({ name, value, expected }) =>
    `项目情况${quoted(name)}不能写成${quoted(value)}，应为${expectation(expected)}。`,
  'option-malformed': ({ option, value, expected }) =>
    `${option}不能写成${quoted(value)}，应为${expectation(expected)}。`,
  'option-together': ({ option, needs }) => `${option}要和${needs}一起用。`,
  'option-unknown': ({ given, command, nearest }) => `没有${given}这个选项。${perhaps(nearest)}\n${help(command)}`,
  'option-value-missing': ({ option, command }) => `${option}后面缺少内容。\n${help(command)}`,
  'option-needed': ({ option, command }) =>
    `“dossier ${command}”要写明${quoted(option)}。请看“dossier ${command} --help”。`,
  'command-unknown': ({ given, known, nearest }) =>
    `没有${quoted(given)}这个命令。${perhaps(nearest)}可用的命令：${known.join('、')}。`,
  'argument-missing': ({ argument, command }) =>
    `缺少${argumentNames[argument] ?? quoted(argument)}。\n${help(command)}`,
  'argument-extra': ({ given, command }) =>
    `多出了${quoted(given)}。路径里有空格的，要用引号括起来。\n${help(command)}`,
  'output-in-dossier': ({ output, folder }) =>
    `检查报告不能写进申报材料文件夹（${quoted(output)}在${quoted(folder)}里），否则下次会被当成材料。请换一个位置。`,
  'output-twice': ({ output }) => `两份检查报告都要写入${quoted(output)}。请给每份检查报告一个自己的文件名。`,
  'regulation-option-needed': ({ command, known }) =>
    `没有说明按哪个法规。请加上“--regulation”和下列之一：${choices(known)}\n${help(command)}`,
  'stage-option-needed': ({ command, regulation, known }) =>
    `没有说明处在哪个阶段。请加上“--stage”和下列之一。${titled(regulation)}的阶段：${choices(known)}\n${help(command)}`,
  'output-needed': ({ command }) =>
    `没有说明写到哪里。请加上“--output”和一个以.docx结尾的文件名，或一个文件夹。\n${help(command)}`,
  'output-exists': ({ output }) => `${quoted(output)}已经有了，没有改动它。请换一个位置，或先把原来的文件移开。`,
  'document-of-stage-unknown': ({ given, stage, known, nearest }) =>
    `“${stage}”阶段没有${quoted(given)}这种材料。${perhaps(nearest)}本阶段的材料：${choices(known)}`,
  'template-unreadable': ({ file, format }) =>
    `模板${quoted(file)}打不开，不是${format.toUpperCase()}文件。请用Word或WPS另存为${format.toUpperCase()}再试。`,
  'template-field-unknown': ({ file, field, nearest }) =>
    `模板${quoted(file)}里的{{${field}}}不是可用的字段。${perhaps(nearest)}可用的字段见docs/templates.md。`,
  'template-field-misplaced': ({ file, field }) =>
    `模板${quoted(file)}里的{{${field}}}放错了位置：要放在它所属的列表里面，如{{#必须补正}}…{{/必须补正}}；一次写几份的，整封放进{{#各份材料}}…{{/各份材料}}，或用“--report 格式=文件夹/”每份写一个文件。`,
  'template-broken': ({ file, field }) =>
    `模板${quoted(file)}里${field === '' ? '的括号' : `“${field}”一处的括号`}不成对：字段写成{{字段}}，列表写成{{#列表}}…{{/列表}}，首尾放在同一层（同一个表格行，或各占一段）。`,
  'template-table': ({ file, sheet }) =>
    `模板${quoted(file)}的工作表${quoted(sheet)}用了“表格”（插入→表格），写不了。请在“表设计”里选“转换为区域”，保存后再试。`,
  'format-needs-file': ({ format }) => `${format}格式不能显示在屏幕上。请写入文件，如“--output 文件名.${format}”。`,
  'since-unreadable': ({ file, detail }) =>
    `${quoted(file)}不是本工具的检查报告（${detail}）。请用上一次以“--format json”写出的文件。`,
  'since-differs': ({ file, folder, earlier, now }) =>
    `${quoted(file)}是按${earlier}检查的，${quoted(folder)}这次按${now}检查，无法比较。请换用同一法规、同一阶段的报告。`,
  'settings-there': ({ file }) =>
    `${quoted(file)}已经存在，没有改动。要重写的，请加上“--force”；只想改几项的，请直接编辑这个文件。`,
  'fingerprint-unknown': ({ given, folder }) =>
    `${quoted(folder)}里没有指纹为${quoted(given)}的问题。“dossier check --verbose”会列出各问题的指纹。`,
  'config-unreadable': ({ file, detail }) =>
    `${quoted(file)}读不懂：${detail}。请核对缩进和冒号后的空格，或先移开这个文件再试。`,
  'config-key-unknown': ({ file, key, nearest }) =>
    `${quoted(file)}里的${quoted(key)}不是可用的键。${perhaps(nearest)}`,
  'config-value-malformed': ({ file, key, expected }) =>
    `${quoted(file)}里${quoted(key)}的值不对，应为${expectation(expected)}。`,
  'pack-broken': ({ pack, file, entry, detail }) =>
    `法规包${quoted(pack)}有错，什么都没有检查：${file}，${entry}：${detail}`,
  'classified-refused': ({ folder, file, marking }) =>
    `${quoted(folder)}里的${quoted(file)}有密级标志${quoted(marking)}，没有检查。涉密材料不得在非涉密计算机上处理，请按保密规定办理；不是涉密材料的，请去掉标志。`,
  'packs-not-found': ({ folder }) => `没有在${quoted(folder)}找到法规包。请核对“--packs”的路径。`,
  'file-unreadable': ({ file, why }) => `${quoted(file)}读不出来：${why}`,
  'shards-do-not-fit': ({ file, why }) =>
    `${quoted(file)}合并不了：${SHARDS[why]}。各部分要用同一条命令、只换“--shard”的序号来检查，格式用json，一份不多、一份不少。`,
  'archive-unreadable': ({ archive, why }) =>
    `压缩包${quoted(archive)}打不开：${why}。请重新压缩成zip，或解压成文件夹再检查。`,
  'batch-empty': ({ source }) =>
    `${quoted(source)}里没有一份申报材料。--each要的文件夹里，每个子文件夹或zip压缩包是一份材料；--from-file要的清单里，每行是一个文件夹。`,
  'dossier-limit': ({ folder, limit, value }) =>
    `${quoted(folder)}没有判完：${limit === 'memory' ? `占用的内存超过${value}MB` : `用时超过${value}秒`}。请删去与申报无关的文件后再检查，或用“--limit”放宽${limit}。`,
  'dossier-failed': ({ folder, what }) =>
    `检查${quoted(folder)}时程序自身出错，不是材料的问题：${what}。请把这句话连同所用的命令一起反馈给开发者。`,
  'dossier-interrupted': ({ folder }) =>
    `检查中途被打断，还没有检查${quoted(folder)}。用同一条命令加上“--resume”可以接着检查。`,
  'ocr-engine-missing': () =>
    '--ocr要用到文字识别程序，这台机器上没有。请装上tesseract和简体中文数据（Debian、Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim），或在安装本程序的地方执行npm install tesseract.js@7.0.0 @tesseract.js-data/chi_sim@1.0.0，再试。',
};
