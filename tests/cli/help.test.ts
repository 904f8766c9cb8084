import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/run.js';
import { helpText } from '../../src/messages/help.js';
import { widthOf } from '../../src/report/wrap.js';
import { call, fakePipeline, memory } from './call.js';

/** What a person sees, whole: a change of the help is a change of this page. */
const pages = {
  zh: {
    dossier: [
      '用法：dossier <命令> [选项]',
      '',
      '对照法规逐条检查申报材料（DOCX、PDF、XLSX）。只在本机运行，不联网，不改动材料。',
      '',
      '命令：',
      '  check <文件夹...>    检查一份或几份申报材料',
      '  extract <文件>       列出从一个文件里读出的目录结构、表格栏目和表格',
      '  regulations [法规]   列出现有的法规及其阶段、材料',
      '  explain <要求编号>   说明一项要求：条款原文、检查什么、正反例子',
      '  help [命令]          显示某个命令的用法',
      '',
      '选项：',
      '  --lang zh|en         使用的语言',
      '  -V, --version        显示版本',
      '  -h, --help           显示用法',
      '',
      '例子：',
      '  dossier regulations',
      '  dossier check 申报材料 --regulation 法规 --stage 阶段',
      '  dossier explain 要求编号',
      '',
      '退出码：',
      '  0    全部通过',
      '  1    有申报材料不通过',
      '  2    用法不对、法规包有错，或文件夹不存在：什么都没有检查',
      '  3    没有不通过的，但有的无法判定',
      '  4    检查报告写不出来',
      '  70   程序自身出错',
      '  130  中途被打断',
      '',
    ],
    check: [
      '用法：dossier check <文件夹...> [选项]',
      '',
      '逐条检查申报材料，说明哪里符合、哪里缺项、哪里无法判定，以及怎样修改。',
      '文件夹里可以放一个dossier.yaml，写明法规、阶段和项目情况；命令行上写的优先。',
      '',
      '选项：',
      '  --regulation 法规    按哪个法规检查（dossier regulations可以列出）',
      '  --stage 阶段         处在哪个阶段',
      '  --fact 名称=值       写明一项项目情况，可以重复使用',
      '  --format 格式        text（默认）或json',
      '  --output 文件        写入文件，不在屏幕上显示',
      '  --fail-on 程度       从哪一级起算不通过：error（默认）、warning、info',
      '  --as-of 日期         以哪一天为准，如2026-03-01；默认今天',
      '  --packs 文件夹       改用这个文件夹里的法规包',
      '  --lang zh|en         检查报告的语言；默认中文',
      '  --verbose            符合的、不适用的也逐项列出',
      '  --no-color           不用颜色',
      '  -h, --help           显示用法',
      '',
      '例子：',
      '  dossier check 申报材料 --regulation 法规 --stage 阶段',
      '  dossier check 申报材料 --fact budgetWan=120 --fact crossDepartment=false',
      '  dossier check 2026年/* --format json --output 结果.json',
      '  dossier check 申报材料 --fail-on warning',
      '',
      '退出码：',
      '  0    全部通过',
      '  1    有申报材料不通过',
      '  2    用法不对、法规包有错，或文件夹不存在：什么都没有检查',
      '  3    没有不通过的，但有的无法判定',
      '  4    检查报告写不出来',
      '  70   程序自身出错',
      '  130  中途被打断',
      '',
    ],
    extract: [
      '用法：dossier extract <文件> [选项]',
      '',
      '列出从一个文件里读出的标题、栏目和表格，用来核对和人看到的是否一样。',
      '',
      '选项：',
      '  --format 格式        text（默认）、json、markdown，或html（只支持DOCX）',
      '  --regulation 法规    和--document一起用：列出按法规取出的内容',
      '  --document 材料      当作哪种材料',
      '  --output 文件        写入文件，不在屏幕上显示',
      '  --packs 文件夹       改用这个文件夹里的法规包',
      '  --lang zh|en         语言；默认中文',
      '  --verbose            表格各行全部列出',
      '  --no-color           不用颜色',
      '  -h, --help           显示用法',
      '',
      '例子：',
      '  dossier extract 建设方案.docx',
      '  dossier extract 建设方案.docx --format json',
      '  dossier extract 建设方案.docx --regulation 法规 --document 材料',
      '',
      '退出码：0成功；2用法不对或文件读不出来；4写不出来；70程序自身出错；130中途被打断',
      '',
    ],
    regulations: [
      '用法：dossier regulations [法规] [选项]',
      '',
      '列出现有的法规；写明一个法规时，列出它的各个阶段、要交的材料和要求的数目。',
      '',
      '选项：',
      '  --format 格式        text（默认）或json',
      '  --packs 文件夹       改用这个文件夹里的法规包',
      '  --lang zh|en         语言；默认中文',
      '  --no-color           不用颜色',
      '  -h, --help           显示用法',
      '',
      '例子：',
      '  dossier regulations',
      '  dossier regulations 法规',
      '',
      '退出码：0成功；2用法不对或法规包有错；70程序自身出错；130中途被打断',
      '',
    ],
    explain: [
      '用法：dossier explain <要求编号> [选项]',
      '',
      '说明一项要求：条款原文和上下文、检查什么、怎样算有、什么时候适用、正反例子。',
      '要求编号写在检查报告每个问题的标题后面。',
      '',
      '选项：',
      '  --format 格式        text（默认）或json',
      '  --packs 文件夹       改用这个文件夹里的法规包',
      '  --lang zh|en         语言；默认中文',
      '  --no-color           不用颜色',
      '  -h, --help           显示用法',
      '',
      '例子：',
      '  dossier explain 要求编号',
      '',
      '退出码：0成功；2用法不对或法规包有错；70程序自身出错；130中途被打断',
      '',
    ],
  },
  en: {
    dossier: [
      'Usage: dossier <command> [options]',
      '',
      'Checks project dossiers (DOCX, PDF, XLSX) against a regulation, article by',
      'article. Runs on this machine only, opens no network, never changes the input.',
      '',
      'Commands:',
      '  check <folder...>     check one or more dossiers',
      '  extract <file>        show the outline, fields and tables of one file',
      '  regulations [id]      list the regulations with their stages and documents',
      '  explain <requirement> show the article, what is checked, and examples',
      '  help [command]        show how a command is used',
      '',
      'Options:',
      '  --lang zh|en          language',
      '  -V, --version         show the version',
      '  -h, --help            show this help',
      '',
      'Examples:',
      '  dossier regulations',
      '  dossier check folder --regulation ID --stage ID',
      '  dossier explain REQUIREMENT',
      '',
      'Exit codes:',
      '  0    all pass',
      '  1    a dossier fails',
      '  2    wrong usage, a broken regulation pack, no such folder: nothing was judged',
      '  3    none fails, but something could not be judged',
      '  4    a report could not be written',
      '  70   a bug of the tool',
      '  130  interrupted',
      '',
    ],
    check: [
      'Usage: dossier check <folder...> [options]',
      '',
      'Checks a dossier article by article: what is met, what is missing, what could',
      'not be judged, and how to mend it. A dossier.yaml in the folder may state',
      'regulation, stage and facts; the command line wins.',
      '',
      'Options:',
      '  --regulation ID       the regulation (see: dossier regulations)',
      '  --stage ID            the stage of the project',
      '  --fact NAME=VALUE     state a fact about the project; may be repeated',
      '  --format FORMAT       text (default) or json',
      '  --output FILE         write to a file instead of the screen',
      '  --fail-on SEVERITY    what fails: error (default), warning, info',
      '  --as-of DATE          the day that counts, as 2026-03-01; default today',
      '  --packs FOLDER        use the regulation packs of this folder',
      '  --lang zh|en          language of the report; default zh',
      '  --verbose             list what is met and what does not apply as well',
      '  --no-color            no colours',
      '  -h, --help            show this help',
      '',
      'Examples:',
      '  dossier check folder --regulation ID --stage ID',
      '  dossier check folder --fact budgetWan=120 --fact crossDepartment=false',
      '  dossier check 2026/* --format json --output result.json',
      '  dossier check folder --fail-on warning',
      '',
      'Exit codes:',
      '  0    all pass',
      '  1    a dossier fails',
      '  2    wrong usage, a broken regulation pack, no such folder: nothing was judged',
      '  3    none fails, but something could not be judged',
      '  4    a report could not be written',
      '  70   a bug of the tool',
      '  130  interrupted',
      '',
    ],
    extract: [
      'Usage: dossier extract <file> [options]',
      '',
      'Shows what is read from one file, to tell whether headings, labels and tables',
      'are seen as a person sees them.',
      '',
      'Options:',
      '  --format FORMAT       text (default), json, markdown, or html (DOCX only)',
      "  --regulation ID       with --document: show what fills the regulation's schema",
      '  --document ID         which document the file is taken for',
      '  --output FILE         write to a file instead of the screen',
      '  --packs FOLDER        use the regulation packs of this folder',
      '  --lang zh|en          language; default zh',
      '  --verbose             all rows of tables',
      '  --no-color            no colours',
      '  -h, --help            show this help',
      '',
      'Examples:',
      '  dossier extract plan.docx',
      '  dossier extract plan.docx --format json',
      '  dossier extract plan.docx --regulation ID --document ID',
      '',
      'Exit codes: 0 done; 2 wrong usage or unreadable file; 4 could not be written;',
      '70 a bug of the tool; 130 interrupted',
      '',
    ],
    regulations: [
      'Usage: dossier regulations [id] [options]',
      '',
      'Lists the regulations; with an id, its stages, documents and how many',
      'requirements it has.',
      '',
      'Options:',
      '  --format FORMAT       text (default) or json',
      '  --packs FOLDER        use the regulation packs of this folder',
      '  --lang zh|en          language; default zh',
      '  --no-color            no colours',
      '  -h, --help            show this help',
      '',
      'Examples:',
      '  dossier regulations',
      '  dossier regulations ID',
      '',
      'Exit codes: 0 done; 2 wrong usage or a broken regulation pack; 70 a bug of the',
      'tool; 130 interrupted',
      '',
    ],
    explain: [
      'Usage: dossier explain <requirement> [options]',
      '',
      'Explains a requirement: the article and its context, what is checked, what',
      'counts as there, when it applies, an example that passes and one that fails.',
      'A report names the id of the requirement beside each title.',
      '',
      'Options:',
      '  --format FORMAT       text (default) or json',
      '  --packs FOLDER        use the regulation packs of this folder',
      '  --lang zh|en          language; default zh',
      '  --no-color            no colours',
      '  -h, --help            show this help',
      '',
      'Examples:',
      '  dossier explain REQUIREMENT',
      '',
      'Exit codes: 0 done; 2 wrong usage or a broken regulation pack; 70 a bug of the',
      'tool; 130 interrupted',
      '',
    ],
  },
} as const;

const topics = ['check', 'extract', 'regulations', 'explain'] as const;
const langs = ['zh', 'en'] as const;

describe.each(langs)('help in %s', (lang) => {
  const env = { LANG: lang === 'zh' ? 'zh_CN.UTF-8' : 'en_GB.UTF-8' };

  it('is shown for the tool by --help, by help, and on stderr where nothing was asked for', async () => {
    const page = pages[lang].dossier.join('\n');
    expect(await call(['--help'], {}, { env })).toEqual({ code: 0, out: page, err: '' });
    expect(await call(['help'], {}, { env })).toEqual({ code: 0, out: page, err: '' });
    expect(await call([], {}, { env })).toEqual({ code: 2, out: '', err: page });
  });

  it.each(topics)('is shown for %s by --help and by help', async (topic) => {
    const page = pages[lang][topic].join('\n');
    expect(await call([topic, '--help'], {}, { env })).toEqual({ code: 0, out: page, err: '' });
    expect(await call(['help', topic], {}, { env })).toEqual({ code: 0, out: page, err: '' });
  });

  it('fits 80 columns', () => {
    const wide = Object.values(pages[lang])
      .flat()
      .filter((line) => widthOf(line) > 80);
    expect(wide).toEqual([]);
  });

  it('names every option a command takes, and no other', () => {
    const io = { stdout: memory(), stderr: memory(), stdin: process.stdin, env, cwd: '/' };
    const program = buildProgram({ io, lang, pipeline: async () => fakePipeline }, () => {});
    for (const topic of topics) {
      const command = program.commands.find((each) => each.name() === topic);
      const taken = command?.options.map(({ long }) => long) ?? [];
      const [options = ''] = /\n(?:选项：|Options:)\n[\s\S]*?\n\n/u.exec(helpText(topic, lang)) ?? [];
      const named = [...options.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gmu)].map(([, flag]) => flag);
      expect(named.toSorted()).toEqual([...taken, '--help'].toSorted());
    }
  });
});

it('follows --lang over the locale', async () => {
  expect((await call(['check', '--help', '--lang', 'en'])).out).toBe(pages.en.check.join('\n'));
});
