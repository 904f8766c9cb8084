import type { AnnotateWords } from '../../model/annotate-words.js';
import { quoted } from './phrases.js';

/** Words of the copies with comments. */
export const zhAnnotate: AnnotateWords = {
  written: (files, notes, folder) => `已在${quoted(folder)}写出${files}个文件的副本，共${notes}条批注；原件没有改动。`,
  notes: (count) => `${count}条批注`,
  why: {
    'no-findings': '没有发现问题，原样复制',
    format: '这种格式不加批注，没有复制',
    encrypted: '文件加了密，不能加批注，原样复制。请去掉密码后再试',
    damaged: '文件有损坏，不能加批注，原样复制。请打开后另存一份再试',
    limit: '文件太大或太复杂，超出读取上限，原样复制。可以用“--limit”放宽上限',
  },
  leftOut: '下面这些问题没有写进批注：',
  nowhere: '不在哪个文件里（如缺少的材料）：',
};
