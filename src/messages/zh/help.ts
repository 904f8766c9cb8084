import type { HelpTexts } from '../catalogue.js';
import { zhBeforeWriting } from './help-before-writing.js';

const exitCodes = `退出码：
  0    全部通过
  1    有申报材料不通过
  2    用法不对、法规包有错，或文件夹不存在：什么都没有检查
  3    没有不通过的，但有的无法判定
  4    检查报告写不出来
  70   程序自身出错
  130  中途被打断`;

export const zhHelp: HelpTexts = {
  dossier: `用法：dossier <命令> [选项]

对照法规逐条检查申报材料（DOCX、PDF、XLSX）。只在本机运行，不联网，不改动材料。

命令：
  check <文件夹...>    检查一份或几份申报材料
  init [文件夹]        问几个问题，写好检查用的dossier.yaml
  extract <文件>       列出从一个文件里读出的目录结构、表格栏目和表格
  regulations [法规]   列出现有的法规及其阶段、材料
  explain <要求编号>   说明一项要求：条款原文、检查什么、正反例子
  checklist            列出一个阶段要交哪些材料、各写什么，可以打印打勾
  skeleton             按法规的提纲写出各份材料的Word底稿
  ledger <文件夹>      列出材料里写到的名称、金额、日期，标出前后不一致的
  waive <指纹> <文件夹> 把一个问题记为豁免，写明理由、批准人和期限
  annotate <文件夹>    另存一套带批注的副本，问题写在原处
  pack check <文件夹>  检验一个法规包
  cache clear          清除本机留下的缓存
  merge <报告...>      把分部分检查的报告合成一份
  help [命令]          显示某个命令的用法

选项：
  --lang zh|en         使用的语言
  -V, --version        显示版本
  -h, --help           显示用法

例子：
  dossier regulations
  dossier check 申报材料 --regulation 法规 --stage 阶段
  dossier explain 要求编号

${exitCodes}
`,
  init: `用法：dossier init [文件夹] [选项]

开始准备一份材料时用：问几个问题（哪个法规、哪个阶段、影响检查的项目情况），
在文件夹里写一个带说明的dossier.yaml，以后检查不用再写选项。不写文件夹的，就是
当前文件夹。不在终端里运行时不提问，用选项写明。已有dossier.yaml的不改动。

选项：
  --regulation 法规    按哪个法规检查（dossier regulations可以列出）
  --stage 阶段         处在哪个阶段
  --fact 名称=值       写明一项项目情况，可以重复使用
  --packs 文件夹       改用这个文件夹里的法规包
  --force              已有dossier.yaml的也重写
  --lang zh|en         说明所用的语言，默认中文；报告也用这种语言
  -h, --help           显示用法

例子：
  dossier init 申报材料
  dossier init 申报材料 --regulation 法规 --stage 阶段 --fact budgetWan=120

退出码：0成功；2用法不对、已有dossier.yaml或法规包有错；4写不进去；
70程序自身出错；130中途取消，什么都没有写
`,
  check: `用法：dossier check [文件夹...] [选项]

逐条检查申报材料，说明哪里符合、哪里缺项、哪里无法判定，以及怎样修改。
可以一次写几个文件夹，也可以写通配符，如2026/*。
文件夹里可以放一个dossier.yaml，写明法规、阶段和项目情况；命令行上写的优先。

选项：
  --regulation 法规    按哪个法规检查（dossier regulations可以列出）
  --stage 阶段         处在哪个阶段
  --fact 名称=值       写明一项项目情况，可以重复使用
  --format 格式        text（默认）、html、json、jsonl、markdown、junit、sarif、
                       docx（补正通知书）、xlsx（形式审查表）
  --output 文件        写入文件，不在屏幕上显示
  --report 格式=文件   另外写出一份检查报告，可以重复使用，一次写出几种；
                       docx、xlsx写成“文件夹/”的，每份材料写一个文件
  --template 格式=文件 用自己的模板写docx（补正通知书）或xlsx（形式审查表）
  --office 单位        审查单位，写在补正通知书上
  --fail-on 程度       从哪一级起算不通过：error（默认）、warning、info
  --fail-on-advice     建议也算：建议里有警告以上的，也算不通过
  --advice 编号=程度   改一项建议的程度：error、warning、info，或off（不查）
  --no-advice          不提建议（前后不一致、加总不符、漏改漏填等）
  --since 报告         与上一次的JSON报告比较：改好了的、仍未改的、新出现的
  --refuse-classified  材料有密级标志的，停止检查（退出码2）
  --as-of 日期         以哪一天为准，如2026-03-01；默认今天
  --packs 文件夹       改用这个文件夹里的法规包
  --pictures           网页报告里附上有问题的PDF页面的图
  --ocr                识别扫描页和图片上的文字（较慢，可能有错字）；默认不识别
  --limit 名称=值       每个文件的读取上限，如time=60（秒）、memory=1024（MB）、
                       pages=5000，其余见README
  --each 文件夹        其中每个子文件夹、每个zip压缩包各是一份材料，可以重复使用
  --from-file 清单     从清单文件取，每行一份；“-”是标准输入
  --jobs 数目          同时检查几份；默认与处理器核数相同
  --shard 序号/份数    只检查其中一部分，如1/3；各部分用dossier merge合并
  --resume             同一条命令上次没有做完的，接着做
  --no-cache           不使用缓存，也不在本机留下任何缓存和记录
  --lang zh|en         检查报告的语言；默认中文
  --verbose            符合的、不适用的也逐项列出
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier check 申报材料 --regulation 法规 --stage 阶段
  dossier check 申报材料 --fact budgetWan=120 --fact crossDepartment=false
  dossier check 2026年/* --format json --output 结果.json
  dossier check 申报材料 --report html=检查报告.html
  dossier check 申报材料 --report docx=补正通知书.docx --office 审查单位
  dossier check 申报材料 --fail-on warning
  dossier check 申报材料 --since 上次.json --report json=这次.json

${exitCodes}
`,
  extract: `用法：dossier extract <文件> [选项]

列出从一个文件里读出的标题、栏目和表格，用来核对和人看到的是否一样。

选项：
  --format 格式        text（默认）、json、markdown、html
  --regulation 法规    和--document一起用：列出按法规取出的内容
  --document 材料      当作哪种材料
  --output 文件        写入文件，不在屏幕上显示
  --packs 文件夹       改用这个文件夹里的法规包
  --ocr                识别扫描页和图片上的文字（较慢，可能有错字）；默认不识别
  --limit 名称=值       每个文件的读取上限，如time=60（秒）、memory=1024（MB）、
                       pages=5000，其余见README
  --no-cache           不使用也不留下缓存
  --lang zh|en         语言；默认中文
  --verbose            表格各行全部列出
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier extract 建设方案.docx
  dossier extract 建设方案.docx --format json
  dossier extract 建设方案.docx --regulation 法规 --document 材料

退出码：0成功；2用法不对或文件读不出来；4写不出来；70程序自身出错；130中途被打断
`,
  regulations: `用法：dossier regulations [法规] [选项]

列出现有的法规；写明一个法规时，列出它的各个阶段、要交的材料和要求的数目。

选项：
  --format 格式        text（默认）或json
  --packs 文件夹       改用这个文件夹里的法规包
  --lang zh|en         语言；默认中文
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier regulations
  dossier regulations 法规

退出码：0成功；2用法不对或法规包有错；70程序自身出错；130中途被打断
`,
  pack: `用法：dossier pack check <文件夹> [选项]

检验一个法规包：格式和校验关键字、编号、引文与原文逐字一致、适用条件、正反例子。
增加一个城市就是增加一个法规包文件夹，见README。

选项：
  --lang zh|en         语言；默认中文
  -h, --help           显示用法

例子：
  dossier pack check 法规包文件夹

退出码：0没有问题；2有问题或用法不对；70程序自身出错；130中途被打断
`,
  cache: `用法：dossier cache clear [选项]

清除本机留下的缓存：读过的文件内容、做过的检查结果、没有做完的批量检查记录。
缓存只用来加快下一次检查，清除后不影响结果；检查时加--no-cache可以不留缓存。

选项：
  --lang zh|en         语言；默认按系统语言
  -h, --help           显示用法

例子：
  dossier cache clear

退出码：0成功；2用法不对；70程序自身出错；130中途被打断
`,
  merge: `用法：dossier merge <报告...> [选项]

把分几部分检查（check --shard）得到的json报告合成一份，
和一次检查全部材料的报告一字不差。

选项：
  --format 格式        同check，默认text
  --output 文件        写入文件，不在屏幕上显示
  --report 格式=文件   另外写出一份检查报告，可以重复使用，一次写出几种
  --lang zh|en         提示使用的语言
  --verbose            符合的、不适用的也逐项列出
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier check --each 2026年 --shard 1/2 --format json --output 1.json
  dossier check --each 2026年 --shard 2/2 --format json --output 2.json
  dossier merge 1.json 2.json --format html --output 结果.html

${exitCodes}
`,
  explain: `用法：dossier explain <要求编号> [选项]
      dossier explain --why <要求编号> <文件夹> [选项]
      dossier explain <问题代码> [选项]

说明一项要求：条款原文和上下文、检查什么、怎样算有、什么时候适用、正反例子。
要求编号写在检查报告每个问题的标题后面。加--why和文件夹，列出那份材料里的依据、
各在哪里、差在哪里。问题代码（JSON报告里的code）：含义、例子、改法。

选项：
  --why                列出为这份申报材料权衡过的依据
  --regulation 编号    法规；缺省取dossier.yaml
  --stage 编号         阶段；缺省取dossier.yaml
  --fact 名称=值       项目情况，可写多次
  --format 格式        text（默认）或json
  --packs 文件夹       改用这个文件夹里的法规包
  --ocr                识别扫描页和图片上的文字（较慢，可能有错字）；默认不识别
  --limit 名称=值       每个文件的读取上限，如time=60（秒）、memory=1024（MB）、
                       pages=5000，其余见README
  --lang zh|en         语言；默认中文
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier explain 要求编号
  dossier explain --why 要求编号 材料文件夹
  dossier explain section-empty

退出码：0成功；2用法不对或法规包有错；70程序自身出错；130中途被打断
`,
  ledger: `用法：dossier ledger <文件夹> [选项]

列出材料里写到的项目名称、单位、负责人、金额、日期、编号、等保级别，每个在哪里、
怎样写的；各处应当一致而不一致的，标出与多数不同的那一处。不需要指定法规。

选项：
  --format 格式        text（默认）、json或xlsx
  --output 文件        写入文件，不在屏幕上显示
  --ocr                识别扫描页和图片上的文字（较慢，可能有错字）；默认不识别
  --limit 名称=数值    改读取上限，可以重复使用；见dossier check --help
  --lang zh|en         语言；默认中文
  --verbose            每处都列出
  --no-color           不用颜色
  -h, --help           显示用法

例子：
  dossier ledger 申报材料
  dossier ledger 申报材料 --format xlsx --output 台账.xlsx

退出码：0成功；2用法不对；4写不出来；70程序自身出错；130中途被打断
`,
  annotate: `用法：dossier annotate <文件夹> --out 文件夹 [选项]

检查一份申报材料，把DOCX和PDF另存一套副本，发现的问题写成批注，放在它所在的
段落、单元格或文字上；缺少的章节写在上一级标题处。原件不改动，副本的正文也与原件
相同。缺少的材料、其他格式文件里的问题列在屏幕上。已有的文件不会被覆盖。

选项：
  --out 文件夹         副本放在哪里（不能在材料文件夹里）
  --regulation 法规    按哪个法规检查
  --stage 阶段         处在哪个阶段
  --fact 名称=值       写明一项项目情况，可以重复使用
  --no-advice          不写建议（前后不一致、加总不符、漏改漏填等）
  --as-of 日期         按哪一天判断，默认今天
  --packs 文件夹       使用自己的法规包
  --limit 名称=值      每个文件的上限，可以重复使用，如time=60（秒）
  --lang zh|en         批注的语言
  --no-color           不使用颜色
  -h, --help           显示用法

例子：
  dossier annotate 申报材料 --out 批注副本
`,
  waive: `用法：dossier waive <指纹> <文件夹> --reason 理由 --person 批准人 --until 日期

把材料里的一个问题记为豁免，写进文件夹里的dossier.waivers.yaml。豁免只对这一个
问题有效，到期（含当日）为止；问题仍列在检查报告里，注明已豁免。到期的、没有
对应问题的、写法有误的豁免，检查报告会提示。指纹见“dossier check --verbose”。

选项：
  --reason 理由        为什么可以豁免
  --person 批准人      谁批准的
  --until 日期         有效到哪一天（含），如2026-12-31
  --regulation 法规    按哪个法规检查；dossier.yaml写明了的不必再写
  --stage 阶段         处在哪个阶段；同上
  --fact 名称=值       写明一项项目情况，可以重复使用
  --as-of 日期         以哪一天为准；默认今天
  --packs 文件夹       改用这个文件夹里的法规包
  --ocr                识别扫描页和图片上的文字
  --lang zh|en         提示所用的语言
  -h, --help           显示用法

例子：
  dossier waive 3f2a91c0 申报材料 --reason 另报 --person 王某 --until 2026-12-31

退出码：0成功；2用法不对或没有这个问题；4写不出来；70程序自身出错；130中途被打断
`,
  ...zhBeforeWriting,
};
