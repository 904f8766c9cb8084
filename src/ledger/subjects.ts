import type { Subject, SubjectKind } from '../model/ledger.js';

/** How something a ledger keeps account of is called in dossiers. */
export interface SubjectSpec {
  readonly subject: Subject;
  readonly kind: SubjectKind;
  /** Names of form cells and of `label：value` lines, without numbers, brackets and colon. */
  readonly labels: readonly string[];
  /** Sources of patterns over folded text. `@amount` and `@date` stand for what the formats know; the group `value` is the value. */
  readonly sentences: readonly string[];
  /** What stands under different labels is different: 采购编号 and 合同编号. */
  readonly apart: boolean;
}

const AMOUNT = '(?<value>@amount)';
const DATE = '(?<value>@date)';

const APART: ReadonlySet<Subject> = new Set<Subject>([
  'project-code',
  'client',
  'funds',
  'period',
  'tendered',
  'document-number',
]);

const spec = (
  subject: Subject,
  kind: SubjectKind,
  labels: readonly string[],
  sentences: readonly string[] = [],
): SubjectSpec => ({ subject, kind, labels, sentences, apart: APART.has(subject) });

const money = (subject: Subject, labels: readonly string[]): SubjectSpec =>
  spec(subject, 'amount', labels, [
    `(?:${labels.join('|')})(?:金额|总额|额|价)?(?:[(（](?:含税|不含税|人民币|大写)[)）])?(?:[：:为是共约计达]|合计|总计|预计|人民币|大写|\\s)*${AMOUNT}`,
  ]);

/** Done on a day: the day before the verb and the thing, or behind the thing. */
const done = (subject: Subject, labels: readonly string[], verb: string, thing: string): SubjectSpec =>
  spec(subject, 'date', labels, [
    `${DATE}[^，,。；;]{0,10}(?:${verb})[^，,。；;]{0,8}(?:${thing})`,
    `(?:${thing})(?:的?日期|的?时间|于|为|是|[：:]|\\s)+${DATE}`,
  ]);

/** Sources: application, acceptance and contract forms of the corpus and of the regulations' annexes. */
export const SUBJECTS: readonly SubjectSpec[] = [
  spec('project-name', 'name', ['项目名称', '工程名称', '建设项目名称', '采购项目名称', '招标项目名称', '项目全称']),
  spec('project-code', 'code', [
    '项目代码',
    '项目编号',
    '采购编号',
    '采购项目编号',
    '招标编号',
    '招标项目编号',
    '立项编号',
    '合同编号',
  ]),
  spec('client', 'name', [
    '建设单位',
    '项目建设单位',
    '项目单位',
    '业主单位',
    '申报单位',
    '项目申报单位',
    '申请单位',
    '采购人',
    '招标人',
    '采购单位',
  ]),
  spec('contractor', 'name', ['承建单位', '承建方', '中标单位', '中标人', '中标供应商', '成交供应商', '承建单位名称']),
  spec('supervisor', 'name', ['监理单位', '监理公司', '监理机构']),
  spec('leader', 'name', ['项目负责人', '项目责任人', '项目总负责人']),
  money('total-investment', ['总投资', '总投资额', '投资总额', '计划总投资', '建设总投资', '总投资金额']),
  money('rough-estimate', ['投资匡算', '总匡算']),
  money('estimate', ['投资估算', '总估算', '估算总投资', '投资估算总额']),
  money('design-estimate', ['投资概算', '总概算', '概算总投资', '概算总额', '概算金额', '核定概算', '批复概算']),
  money('budget', ['预算金额', '采购预算', '预算总额', '总预算', '项目预算', '预算资金', '预算总金额', '总预算金额']),
  money('bid-price', ['中标金额', '中标价', '成交金额', '中标价格', '成交价', '中标总价']),
  money('contract-price', ['合同金额', '合同总价', '合同价', '合同总金额', '合同价款', '签约合同价']),
  money('settlement', ['结算金额', '结算价', '竣工结算', '结算总额', '审定结算']),
  money('final-account', ['决算金额', '竣工决算', '决算总额']),
  money('funds', [
    '财政资金',
    '市级财政资金',
    '区级财政资金',
    '县级财政资金',
    '财政拨款',
    '自筹资金',
    '单位自筹',
    '上级补助',
    '中央投资',
    '地方投资',
    '专项资金',
  ]),
  spec('period', 'period', [
    '建设工期',
    '建设周期',
    '工期',
    '建设期限',
    '项目建设期',
    '项目周期',
    '合同工期',
    '服务期限',
    '服务期',
    '实施周期',
    '起止时间',
    '项目起止时间',
  ]),
  spec('written', 'date', ['编制日期', '编制时间', '编写日期']),
  spec('applied', 'date', ['申报日期', '申报时间', '申请日期', '填报日期', '填表日期']),
  done(
    'approved',
    ['批复日期', '批复时间', '立项批复日期', '立项日期', '立项时间'],
    '获得|取得|予以|印发|下达|经',
    '批复|立项',
  ),
  spec('tendered', 'date', [
    '招标日期',
    '开标日期',
    '开标时间',
    '招标公告日期',
    '投标截止时间',
    '投标截止日期',
    '响应文件提交截止时间',
  ]),
  done('awarded', ['中标日期', '中标通知书日期', '中标时间', '成交日期'], '发出|发布|签发', '中标通知书|中标公告'),
  done(
    'contract-signed',
    ['合同签订日期', '合同签订时间', '合同签署日期', '签约日期', '合同日期'],
    '签订|签署',
    '合同',
  ),
  done(
    'started',
    ['开工日期', '开工时间', '项目开工日期', '建设开始日期', '实施开始日期'],
    '正式|全面|开始|启动',
    '开工|进场实施|启动实施',
  ),
  done(
    'first-accepted',
    ['初验日期', '初步验收日期', '初验时间', '初步验收时间'],
    '通过|完成|组织|召开',
    '初步验收|初验',
  ),
  done(
    'trial-started',
    ['试运行开始日期', '试运行起始日期', '试运行开始时间', '上线试运行日期'],
    '进入|开始|投入|上线',
    '试运行',
  ),
  spec('trial-ended', 'date', ['试运行结束日期', '试运行结束时间', '试运行截止日期']),
  done(
    'accepted',
    ['验收日期', '竣工验收日期', '终验日期', '最终验收日期', '验收时间', '竣工验收时间'],
    '通过|完成|组织|召开',
    '竣工验收|最终验收|终验',
  ),
  spec(
    'protection-level',
    'level',
    ['等保级别', '安全保护等级', '等级保护级别', '网络安全等级保护级别', '定级等级', '等保等级', '信息系统安全等级'],
    [
      '(?:本项目|本系统|系统|平台)(?:的)?(?:网络)?(?:安全)?(?:保护)?(?:等级)?(?:拟|应|将)?(?:定级?为|达到|按照?|定为)(?:国家)?(?:网络安全|信息安全)?(?:等级保护|等保)?(?:2\\.0)?第?(?<value>[一二三四])级',
    ],
  ),
  spec(
    'system-count',
    'count',
    ['系统数量', '子系统数量', '信息系统数量'],
    ['(?:建设|开发|包括|包含)(?:以下)?(?<value>\\d+|[一二三四五六七八九十]+)(?:个|大)(?:业务)?(?:应用)?(?:子)?系统'],
  ),
  spec(
    'device-count',
    'count',
    ['设备数量', '设备总数', '终端数量'],
    ['(?:购置|采购|配备)(?:各类)?设备(?:共)?(?<value>\\d+)(?:台|套)'],
  ),
  spec(
    'catalogue-count',
    'count',
    ['目录数量', '资源目录数量', '信息资源目录数量', '数据目录数量'],
    ['(?:编制|梳理|形成|汇聚)(?:政务)?(?:信息|数据)?资源目录(?:共)?(?<value>\\d+)(?:条|项|个|类)'],
  ),
  spec('document-number', 'code', ['批复文号', '立项文号', '文号', '批准文号']),
];
