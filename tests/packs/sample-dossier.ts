import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { layOut } from '../../samples/lay-out.js';
import { parseSource } from '../../samples/parse-source.js';
import { writeDocx } from '../../samples/write-docx.js';
import { writePdf } from '../../samples/write-pdf.js';
import { writeXlsx } from '../../samples/write-xlsx.js';
import type { DossierReport, FactValue } from '../../src/model/report.js';
import { checkDossier } from '../../src/pipeline/check-dossier.js';
import type { ReadFile } from '../../src/pipeline/read-found.js';
import { readDocument } from '../../src/read/index.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';

export const regulation = loadRegulation('schemas/wendeng');

/** Papers of a dossier: the source text of each by its path, the format told by the path. */
export type Papers = Readonly<Record<string, string>>;

const source = (name: string): string => readFileSync(`samples/sources/complete/${name}.md`, 'utf8');

export const PLAN = '村居帮办代办综合服务平台建设方案.docx';
export const REPORT = '村居帮办代办综合服务平台可行性研究报告.pdf';
export const CATALOGUE = '政务信息资源目录.xlsx';
export const GUOFA = '支持文件/国发〔2022〕14号（节选）.docx';
export const SPECIAL_PLAN = '支持文件/“智慧文登”专项规划（示例文本）.docx';

/** The sample that passes, as samples/build.ts makes it. */
export const completeSample: Papers = {
  [PLAN]: source('construction-plan'),
  [REPORT]: source('feasibility-report'),
  [CATALOGUE]: source('resource-catalogue'),
  [GUOFA]: source('policy-guofa-2022-14'),
  [SPECIAL_PLAN]: source('policy-special-plan'),
};

const FORMATS = {
  docx: (text: string) => writeDocx(parseSource(text)),
  pdf: (text: string) => writePdf(layOut(parseSource(text))),
  xlsx: writeXlsx,
} as const;

async function readBytes(path: string, bytes: Uint8Array): Promise<ReadFile> {
  const format = path.split('.').at(-1) as keyof typeof FORMATS;
  const reading = await readDocument(bytes, path, format);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, sha256, format, reading, ignored: false };
}

const make = (path: string, text: string): Uint8Array => FORMATS[path.split('.').at(-1) as keyof typeof FORMATS](text);

/** The same papers, the plan printed instead of written. */
export const asPdf = (papers: Papers): Papers =>
  Object.fromEntries(
    Object.entries(papers).map(([path, text]) => [path === PLAN ? path.replace('.docx', '.pdf') : path, text]),
  );

const papersRead = new Map<string, Promise<ReadFile>>();

/** Each text is made into a file and read once. */
function readOnce(path: string, text: string): Promise<ReadFile> {
  const known = papersRead.get(path + text) ?? readBytes(path, make(path, text));
  papersRead.set(path + text, known);
  return known;
}

export interface Given {
  readonly stage?: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly dates?: Readonly<Record<string, string>>;
}

function judge(files: readonly ReadFile[], given: Given): DossierReport {
  const stage = regulation.stages.find(({ id }) => id === (given.stage ?? 'review'));
  if (stage === undefined) throw new Error(`no stage ${given.stage}`);
  return checkDossier({
    path: 'dossier',
    files,
    regulation,
    stage,
    settings: { facts: given.facts ?? {}, documents: [], dates: given.dates ?? {} },
    facts: {},
    failOn: 'error',
    lang: 'zh',
  });
}

/** Makes the files of a dossier in memory, reads and judges them. */
export const checkPapers = async (papers: Papers, given: Given = {}): Promise<DossierReport> =>
  judge(await Promise.all(Object.entries(papers).map(([path, text]) => readOnce(path, text))), given);

/** Reads and judges files by their bytes. */
export const checkFiles = async (
  files: Readonly<Record<string, Uint8Array>>,
  given: Given = {},
): Promise<DossierReport> =>
  judge(await Promise.all(Object.entries(files).map(([path, bytes]) => readBytes(path, bytes))), given);

/** Error requirements that are neither met nor idle, each with what it is folded under. */
export function openErrors(report: DossierReport): ReadonlyMap<string, string | null> {
  return new Map(
    report.results
      .filter(({ severity, outcome }) => severity === 'error' && (outcome === 'unmet' || outcome === 'undetermined'))
      .map(({ requirement, foldedUnder }) => [requirement, foldedUnder ?? null]),
  );
}
