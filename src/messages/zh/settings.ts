import type { SettingsWords } from '../../model/settings-words.js';
import { quoted } from './phrases.js';

const kinds = { boolean: 'true（是）或false（否）', number: '数字', string: '文字' } as const;

export const zhSettings: SettingsWords = {
  regulation: '按哪个法规检查？（↑↓选择，回车确定，Ctrl-C取消）',
  stage: '处在哪个阶段？',
  fact: (title) => `${title}？`,
  yes: '是',
  no: '否',
  unsure: '不清楚，由材料判断',
  mayBeEmpty: '不清楚可以不填',
  notANumber: '请填数字，例如286.5；不清楚可以不填。',
  cancelled: '已取消，什么都没有写。',
  head: [
    '本材料的检查设置。各项都可以不写；命令行上写的优先。',
    '“dossier check 文件夹”检查，“dossier checklist”列出这个阶段要交的材料。',
  ],
  facts: '项目情况。没有写明的，由程序从材料里找；找不到又用得着的，报告会问。',
  kindOf: ({ type, assume }) => {
    if (assume === null) return kinds[type];
    const taken = assume === true ? '是' : assume === false ? '否' : String(assume);
    return `${kinds[type]}；不写、材料里也没有说的，按${quoted(taken)}处理`;
  },
  documents: ['程序认不出哪个文件是哪份材料时，在这里写明。这个阶段的材料：'],
  dates: '材料里没有写明的日期，写成年-月-日，例如：',
  done: (file, folder) => `设置已写入${quoted(file)}。现在可以检查：dossier check ${folder}`,
};
