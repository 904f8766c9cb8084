import type { HelpTexts } from '../catalogue.js';

/** Help of the commands used before anything is written. */
export const zhBeforeWriting: Pick<HelpTexts, 'checklist' | 'skeleton'> = {
  checklist: `用法：dossier checklist --regulation 法规 --stage 阶段 [选项]

动笔以前用：列出一个阶段要交哪些材料，各要写什么，依据哪一条，什么情况下适用，
必备还是建议，前面留有打勾的方框。

选项：
  --regulation 法规    哪个法规（dossier regulations可以列出）
  --stage 阶段         哪个阶段
  --format 格式        text（默认）、json、docx、xlsx
  --output 文件        写入文件，不在屏幕上显示
  --packs 文件夹       改用这个文件夹里的法规包
  --lang zh|en         语言；默认中文
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier checklist --regulation 法规 --stage 阶段
  dossier checklist --regulation 法规 --stage 阶段 --format docx > 清单.docx

退出码：0成功；2用法不对或法规包有错；4写不出来；70程序自身出错；130中途被打断
`,
  skeleton: `用法：dossier skeleton --regulation 法规 --stage 阶段 --output 位置 [选项]

动笔以前用：为一个阶段的每份材料写一个Word底稿，法规要求的章节和内容列成标题，
条款原文作为填写说明放在标题下面，目录、清单一类附上有规定栏目的表格。
填写说明（【填写说明：…】）不算内容，写好后请删去。已有的文件不会被覆盖。

选项：
  --regulation 法规    哪个法规（dossier regulations可以列出）
  --stage 阶段         哪个阶段
  --document 材料      只要这一份材料；不写时为本阶段的全部材料
  --output 位置        文件夹；只要一份材料时也可以是以.docx结尾的文件名
  --packs 文件夹       改用这个文件夹里的法规包
  --lang zh|en         填写说明用的语言；默认中文
  -h, --help           显示用法

例子：
  dossier skeleton --regulation 法规 --stage 阶段 --output 申报材料
  dossier skeleton --regulation 法规 --stage 阶段 --document 材料 --output 材料

退出码：0成功；2用法不对或法规包有错；4写不出来；70程序自身出错；130中途被打断
`,
};
