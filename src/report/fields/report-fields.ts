import type { DossierReport, Report } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { plainLine } from '../escape.js';
import { isUnmet, tallyOf } from '../select.js';
import { documentWords, fileStatusWords, problemWords, sinceWords, stageWords } from '../words.js';
import { isFolded } from '../group.js';
import type { DossierFields, FileFields, RunFields } from './field-table.js';
import { checkedItems, explainItems, mendItems } from './item-fields.js';

/** What a template is filled with; only our own joins make lines. `office`: whose letter it is; null: left blank. */
export function fieldsOf(report: Report, words: Words, office: string | null): RunFields {
  const { say, office: papers } = words;
  const { counts, dossiers } = report;
  const { tool, asOf } = harmless({ tool: report.tool, asOf: report.asOf });
  const since = harmless(report.since === undefined ? {} : { since: report.since });
  const all = dossiers.map((dossier, index) => dossierFields(harmless(dossier), index, since, words));
  const [only] = all.length === 1 ? all : [];
  return {
    ...only,
    审查单位: office === null ? papers.letter.blankOffice : plainLine(office),
    审查日期: papers.letter.date(asOf),
    检查程序: say.madeBy(tool.name, tool.version, asOf),
    材料份数: String(counts.dossiers),
    通过份数: String(counts.pass),
    不通过份数: String(counts.fail),
    无法判定份数: String(counts.undetermined),
    各份材料: all,
  };
}

/** The same with every text one line in which nothing acts unseen. */
function harmless<T>(value: T): T {
  if (typeof value === 'string') return plainLine(value) as T;
  if (Array.isArray(value)) return value.map(harmless) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, harmless(inner)])) as T;
}

function dossierFields(
  dossier: DossierReport,
  index: number,
  report: Pick<Report, 'since'>,
  words: Words,
): DossierFields {
  const { say, office } = words;
  const { letter } = office;
  const unmet = dossier.results.filter((result) => isUnmet(result) && !isFolded(result));
  const must = mendItems(
    dossier,
    unmet.filter(({ severity }) => severity === 'error'),
    words,
  );
  const should = mendItems(
    dossier,
    unmet.filter(({ severity }) => severity !== 'error'),
    words,
  );
  const explain = explainItems(dossier, words);
  const parts = [must, should, explain].filter((items) => items.length > 0);
  const numeral = (items: (typeof parts)[number]): string =>
    items.length === 0 ? '' : letter.numeral(parts.indexOf(items) + 1);
  const { regulation, project } = dossier;
  const tally = tallyOf(dossier);
  return {
    份号: String(index + 1),
    标题: parts.length === 0 ? letter.nothingTitle : letter.title,
    项目名称: project.name ?? letter.unnamed,
    项目单位: project.unit ?? letter.unknownUnit,
    材料文件夹: dossier.path,
    法规: regulation === null ? '' : say.regulation(regulation.title, regulation.documentNumber, null),
    法规版本: regulation === null ? '' : say.edition(regulation.id, regulation.effective, regulation.digest),
    阶段: stageWords(dossier) ?? '',
    结论: words.verdict[dossier.verdict],
    与上次相比: sinceWords(words, report, dossier),
    结论说明: dossier.problem ? problemWords(words, dossier) : say.tally(tally),
    错误数: String(tally.error),
    警告数: String(tally.warning),
    提示数: String(tally.info),
    无法判定数: String(tally.undetermined),
    待人工确认数: String(tally.person),
    符合数: String(tally.met),
    不适用数: String(tally.notApplicable),
    必须补正数: String(must.length),
    建议完善数: String(should.length),
    需要说明数: String(explain.length),
    必须补正序号: numeral(must),
    建议完善序号: numeral(should),
    需要说明序号: numeral(explain),
    有必须补正: must.length > 0,
    有建议完善: should.length > 0,
    有需要说明: explain.length > 0,
    无须补正: parts.length === 0,
    必须补正: must,
    建议完善: should,
    需要说明: explain,
    审查项: checkedItems(dossier, words),
    文件: dossier.files.map((file) => fileFields(dossier, file, words)),
  };
}

const fileFields = (dossier: DossierReport, file: DossierReport['files'][number], words: Words): FileFields => ({
  文件名: file.path,
  文件情况: fileStatusWords(words, file),
  用作: words.say.list(file.documents.map((id) => documentWords(words, dossier, id))),
});
