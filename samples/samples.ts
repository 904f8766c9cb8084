import { layOut } from './lay-out.js';
import { parseSource } from './parse-source.js';
import { writeDocx } from './write-docx.js';
import { writePdf } from './write-pdf.js';
import { writeXlsx } from './write-xlsx.js';

/** Bytes of one file of a sample from the text of its source. */
type Make = (text: string) => Uint8Array;

const asDocx: Make = (text) => writeDocx(parseSource(text));
const asPdf: Make = (text) => writePdf(layOut(parseSource(text)));
const asWritten: Make = (text) => new TextEncoder().encode(text);

/** Each file of the samples: its path below samples/, its source below samples/sources/, and how it is made. */
const FILES: readonly (readonly [path: string, source: string, make: Make])[] = [
  ['wendeng-complete/dossier.yaml', 'complete/dossier.yaml', asWritten],
  ['wendeng-complete/村居帮办代办综合服务平台建设方案.docx', 'complete/construction-plan.md', asDocx],
  ['wendeng-complete/村居帮办代办综合服务平台可行性研究报告.pdf', 'complete/feasibility-report.md', asPdf],
  ['wendeng-complete/政务信息资源目录.xlsx', 'complete/resource-catalogue.md', writeXlsx],
  ['wendeng-complete/支持文件/国发〔2022〕14号（节选）.docx', 'complete/policy-guofa-2022-14.md', asDocx],
  ['wendeng-complete/支持文件/“智慧文登”专项规划（示例文本）.docx', 'complete/policy-special-plan.md', asDocx],
  ['wendeng-incomplete/dossier.yaml', 'incomplete/dossier.yaml', asWritten],
  ['wendeng-incomplete/文化活动场馆预约管理系统建设方案.pdf', 'incomplete/construction-plan.md', asPdf],
  ['wendeng-incomplete/文化活动场馆预约管理系统可行性研究报告.docx', 'incomplete/feasibility-report.md', asDocx],
  ['wendeng-incomplete/信息资源目录.xlsx', 'incomplete/resource-catalogue.md', writeXlsx],
];

/** Every file of the samples by its path below samples/. `read` gives the text of a source. */
export function makeSamples(read: (source: string) => string): Map<string, Uint8Array> {
  return new Map(FILES.map(([path, source, make]) => [path, make(read(source))]));
}
