import { describe, expect, it } from 'vitest';
import { call } from './call.js';

const en = { env: { LANG: 'en_GB.UTF-8' } };

describe('wrong calls say what is wrong and the way out, and judge nothing', () => {
  it.each([
    [
      ['chek', '甲'],
      '没有“chek”这个命令。是不是想写“check”？可用的命令：check、init、extract、regulations、explain、checklist、skeleton、ledger、waive、annotate、pack、cache、merge。',
    ],
    [['check'], '缺少要检查的文件夹。\n用法见：dossier check --help'],
    [['explain'], '缺少要求编号。\n用法见：dossier explain --help'],
    [['check', '甲', '--fromat', 'json'], '没有--fromat这个选项。是不是想写“--format”？\n用法见：dossier check --help'],
    [['check', '甲', '--xyzzy'], '没有--xyzzy这个选项。\n用法见：dossier check --help'],
    [['check', '甲', '--stage'], '--stage后面缺少内容。\n用法见：dossier check --help'],
    [
      ['check', '甲', '--format', 'pdf'],
      '--format不能写成“pdf”，应为text、json、jsonl、html、markdown、junit、sarif、docx、xlsx中的一个。',
    ],
    [['check', '甲', '--fail-on', 'never'], '--fail-on不能写成“never”，应为error、warning、info中的一个。'],
    [['check', '甲', '--as-of', '2026-02-29'], '--as-of不能写成“2026-02-29”，应为日期，如2026-03-01。'],
    [['check', '甲', '--fact', 'budget'], '--fact不能写成“budget”，应为名称=值，如budgetWan=120。'],
    [['check', '甲', '--regulation', ''], '--regulation不能写成“”，应为编号。'],
    [['check', '甲', '--lang', 'fr'], '--lang不能写成“fr”，应为zh、en中的一个。'],
    [['extract', '甲', '乙'], '多出了“乙”。路径里有空格的，要用引号括起来。\n用法见：dossier extract --help'],
    [['extract', '甲', '--document', 'plan'], '--document要和--regulation一起用。'],
    [['extract', '甲', '--regulation', 'sample'], '--regulation要和--document一起用。'],
    [
      ['regulations', 'smaple'],
      '没有“smaple”这个法规。是不是想写“sample”？现有法规：\n  sample  政务信息化项目建设管理办法',
    ],
    [['explain', 'sample-5-6'], '没有编号为“sample-5-6”的要求。编号相近的有：\n  sample-5-5\n  sample-a2-33'],
    [['explain', '第五条'], '没有编号为“第五条”的要求。检查报告里每个问题的标题后面写有要求编号。'],
  ])('%j', async (argv, err) => {
    expect(await call(argv)).toEqual({ code: 2, out: '', err: `dossier: ${err}\n` });
  });

  it('speaks English where the locale or the call does', async () => {
    const err =
      'dossier: There is no command “chek”. Did you mean “check”? Commands: check, init, extract, regulations, explain, checklist, skeleton, ledger, waive, annotate, pack, cache, merge.\n';
    expect(await call(['chek'], {}, en)).toEqual({ code: 2, out: '', err });
    expect(await call(['chek', '--lang', 'en'])).toEqual({ code: 2, out: '', err });
  });

  it('lets no name typed by anybody act on the terminal', async () => {
    const { err } = await call(['\u001b[2Jchek\u202e\r']);
    expect(err).toBe(
      'dossier: 没有“[2Jchek ”这个命令。可用的命令：check、init、extract、regulations、explain、checklist、skeleton、ledger、waive、annotate、pack、cache、merge。\n',
    );
  });
});
