import type { Talk } from '../catalogue.js';
import { quoted } from './phrases.js';

export const zhTalk: Talk = {
  written: (file) => `检查报告已写入${quoted(file)}。`,
  waived: ({ file, requirement, title, until }) =>
    `已豁免“${title}”（${requirement}），到${until}为止，写在${quoted(file)}。`,
  waiversHead: () =>
    '# 本材料的豁免。每条写明：问题指纹、对应的要求、理由、批准人、截止日期（含当日）。\n# 由“dossier waive”写入；到期或没有对应问题的，检查报告会提示。',
  cannotWrite: (target, why) => `${quoted(target)}写不进去：${why}。请换一个位置，或检查磁盘空间和权限。`,
  progress: (done, of) => `已检查${done}份，共${of}份`,
  resumed: (done, of) =>
    done === 0
      ? `没有可以接着做的记录，${of}份材料从头检查。`
      : `接着上次检查：${of}份材料中有${done}份已经检查过，结果沿用。`,
  cacheCleared: (folder, entries, megabytes) =>
    entries === 0 ? '没有缓存可以清除。' : `已清除${quoted(folder)}里的${entries}个缓存文件，共${megabytes}MB。`,
  interrupted: () => '检查被打断，报告里只有已经完成的部分。用同一条命令加上“--resume”可以接着检查。',
  bug: (what, version) =>
    `程序自身出错，不是材料的问题。请把下面一行连同所用的命令一起反馈给开发者：\n  dossier-check ${version}：${what}`,
  bugHint: () => '设置环境变量DOSSIER_DEBUG=1后再运行一次，可以看到详细的出错位置。',
};
