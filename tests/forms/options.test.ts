import { expect, it } from 'vitest';
import { readOptions } from '../../src/forms/options.js';

it.each<readonly [text: string, options: readonly string[]]>([
  ['□新建 ☑续建 □改造', ['-新建', '+续建', '-改造']],
  ['☐ 是\n☒ 否', ['-是', '+否']],
  ['□新建 ■续建', ['-新建', '+续建']],
  ['√公开招标 □竞争性谈判', ['+公开招标', '-竞争性谈判']],
  ['[ ]草稿[ √ ]正式发布[ ]正在修改', ['-草稿', '+正式发布', '-正在修改']],
  ['【√】是 【 】否', ['+是', '-否']],
  ['（√）新建  （ ）改建', ['+新建', '-改建']],
  ['是□ 否☑', ['-是', '+否']],
  ['是√\n否□', ['+是', '-否']],
  ['☑是，全部专门面向\n□否', ['+是，全部专门面向', '-否']],
  ['项目状态：\n[√] 在建\n[ ] 完成', ['+在建', '-完成']],
  // No boxes: a blank in a sentence, bullets, a lone tick, a line of squares to write in.
  ['见投标文件第（）页', []],
  ['■ 合同\n■ 方案', []],
  ['√', []],
  ['□□□□', []],
  ['新建', []],
  ['', []],
])('%j', (text, options) => {
  expect(readOptions(text).map((option) => `${option.checked ? '+' : '-'}${option.text}`)).toEqual(options);
});
