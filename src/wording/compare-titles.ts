/** Words that every heading shares: what is left without them is what a title is about. */
const SHARED_WORDS =
  /本项目|项目|工程|建设|系统|平台|总体|主要|具体|相关|有关|目前|情况|概况|说明|分析|概述|描述|介绍|方案|内容|工作|的|本|和/gu;
/** What a plan calls the thing it plans: one for the other. */
const SUBJECT = /本?(?:项目|工程|系统|平台)/gu;
/** What is done to the project is another matter than what is done to the system: 系统管理 is no 项目管理. */
const HANDLING = /^(?:管理|维护|组织|验收|监控|配置)$/u;
const UNDERTAKING = /项目|工程/u;

/** Words that are one thing: 密码应用设计 is no 应用设计, 信息资源目录 no 信息资源. */
const COMPOUNDS = ['密码应用', '信息资源目录', '数据资源目录', '信息资源共享交换平台', '人力资源'];
/** What is said of one side of a project only: 网络安全投资概算 is not the investment, 安全需求分析 not the needs. */
const ASPECT = /(?:安全|密码(?:应用)?|人力资源|资金|培训)$/u;
/** These belong to that side anyway. */
const OF_ASPECT = /安全|密码|保密|等级保护|分级保护|风险|测评|评估|审查|防护|人力|资金|培训/u;
/** A heading that opens so is by its own word about none of the things named elsewhere. */
const OTHER = /^(?:其他|其它)/u;

/** Every heading is compared with every title: what is taken from each is kept. */
function kept(take: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    const taken = take(key);
    known.set(key, taken);
    return taken;
  };
}

/** What a title is about, without the words every heading shares. Empty where nothing else is there. */
export const titleCore = kept((key) => key.replace(SHARED_WORDS, ''));

const withoutSubject = kept((key) => key.replace(SUBJECT, ''));
/** 智慧城市建设的背景 is 智慧城市建设背景; the 的 of 目的 belongs to the word. */
const withoutParticle = kept((key) => key.replace(/(?<!目)的/gu, ''));

/** Whether [from, to) stops inside a compound, or begins inside one and goes on beyond it. */
const cutsCompound = (heading: string, from: number, to: number): boolean =>
  COMPOUNDS.some((compound) => {
    const start = heading.indexOf(compound);
    const end = start + compound.length;
    return start >= 0 && from < end && to > start && (to < end || (from > start && to > end));
  });

/** Whether a heading contains a title as words of its own. */
function contains(heading: string, title: string): boolean {
  if (OTHER.test(heading) && !OTHER.test(title)) return false;
  const isWhole = OF_ASPECT.test(title);
  for (let at = heading.indexOf(title); at >= 0; at = heading.indexOf(title, at + 1))
    if (!cutsCompound(heading, at, at + title.length) && (isWhole || !ASPECT.test(heading.slice(0, at)))) return true;
  return false;
}

function containedScore(heading: string, title: string): number {
  const share = title.length / heading.length;
  if (title.length >= 4) return share >= 0.25 ? 0.85 : 0.7;
  const atAnEdge = heading.startsWith(title) || heading.endsWith(title);
  if (title.length === 3) return share >= 0.4 || atAnEdge ? 0.75 : 0;
  // The last word of a Chinese title is what it is about: 智慧城市建设的背景.
  if (title.length === 2 && heading.endsWith(title) && heading.length <= 20) return 0.75;
  return title.length === 2 && atAnEdge && share >= 0.3 ? 0.7 : 0;
}

/**
 * A heading that leaves out a little of the title, not what it is about: 需求分析 is no 数据需求分析. Half of a compound is
 * only half: 目录 is not 规划和目录.
 */
function isShortened(heading: string, title: string): boolean {
  const before = title.slice(0, Math.max(0, title.indexOf(heading)));
  if (titleCore(before) !== '') return false;
  const isMost = heading.length >= 4 && heading.length / title.length >= 0.6 && titleCore(heading).length >= 2;
  return isMost && !title.includes('和') && title.includes(heading);
}

/** One side of a compound heading that is the title by itself: 培训和售后服务 is 培训 as well. */
const isOneSide = (heading: string, title: string): boolean =>
  heading.includes('和') &&
  !title.includes('和') &&
  titleCore(title) !== '' &&
  heading.split('和').some((side) => side === title);

/** The same but for words that every heading shares. Of a compound the core would be one half: 建设目标和内容 is not 目标. */
function isSameCore(heading: string, title: string): boolean {
  const core = title.includes('和') ? title : titleCore(title);
  if (HANDLING.test(core) && UNDERTAKING.test(heading) !== UNDERTAKING.test(title)) return false;
  // Everything is designed: 总体设计方案 is no 建设内容设计方案.
  if (core !== title && core !== '设计' && core.length >= 2 && titleCore(heading) === core) return true;
  const bare = withoutSubject(title);
  return bare.length >= 2 && withoutSubject(heading) === bare;
}

/** A title of shared words only is one where it begins or ends a heading, or one side of an "and": 本期建设内容和任务. */
const opensOrCloses = (heading: string, title: string): boolean =>
  heading.split('和').some((side) => side.startsWith(title) || side.endsWith(title)) ||
  heading.startsWith(title) ||
  heading.endsWith(title);

/**
 * How surely a heading is the title looked for: 1 the same, 0.9 the same but for shared words, less where one contains
 * the other, 0 not. Both are title keys.
 */
export function compareTitles(headingKey: string, titleKey: string): number {
  const [heading, title] = [withoutParticle(headingKey), withoutParticle(titleKey)];
  if (heading === '' || title === '') return 0;
  if (heading === title) return 1;
  if (isSameCore(heading, title)) return 0.9;
  if (titleCore(title) === '') return opensOrCloses(heading, title) ? 0.7 : 0;
  if (contains(heading, title)) return Math.max(containedScore(heading, title), isOneSide(heading, title) ? 0.75 : 0);
  return isShortened(heading, title) ? 0.7 : 0;
}
