import type { Catalogue } from '../catalogue.js';
import { pageRanges } from '../page-ranges.js';
import { formatName, leastSure, pageList, quoted, quotedList, titled, titledList } from './phrases.js';

const ignored: Readonly<Record<string, string>> = {
  hidden: '是隐藏文件',
  'lock-file': '是编辑软件留下的临时文件',
  'link-outside': '是指向文件夹以外的链接',
  'not-a-file': '不是普通文件',
  permission: '没有读取权限',
  'folder-permission': '没有读取这个文件夹的权限，里面的文件都没有看到',
};

const limits: Readonly<Record<string, string>> = {
  inflatedBytes: '解压后大小（字节）',
  blocks: '段落和表格行数',
  cells: '单元格数',
  xmlDepth: '嵌套层数',
  zipEntries: '压缩包内文件数',
  bytes: '文件大小（字节）',
  pages: '页数',
  memory: '内存（MB）',
  time: '读取时间（秒）',
  ocrPages: '识别的页数',
  ocrSeconds: '识别一页的时间（秒）',
};

const hiddenZh = (what: 'sheets' | 'rows' | 'columns', which: readonly string[]): string => {
  if (what === 'sheets') return `工作表${quotedList(which)}`;
  return what === 'rows' ? `第${pageRanges(which.map(Number)).join('、')}行` : `第${which.join('、')}列`;
};

const shownCells = 5;

const someCells = (cells: readonly { cell: string; shown: string; computed: string | null }[]): string => {
  const told = cells.slice(0, shownCells).map(({ cell, shown, computed }) => {
    const now = shown === '' ? '没有存结果' : `存的是${shown}`;
    return computed === null ? `${cell}${now}` : `${cell}${now}，应为${computed}`;
  });
  return told.join('；') + (cells.length > shownCells ? '等' : '');
};

/** Files and the documents they are taken for. */
export const zhFiles = {
  'file-empty': {
    name: '空文件',
    message: () => '文件是空的，里面没有任何内容。',
    fix: () => '请确认导出或拷贝是否完整，换上有内容的文件。',
  },
  'file-corrupt': {
    name: '文件损坏',
    message: ({ format, detail }) =>
      `文件已损坏，按${formatName(format)}格式读不出来${detail ? `（${detail}）` : ''}。`,
    fix: () => '请用Word、WPS等软件打开原文件，另存一份后替换；打不开的，请向提供文件的人重新索取。',
  },
  'file-encrypted': {
    name: '文件有密码',
    message: ({ format }) => `${formatName(format)}文件设了密码，读不出来。`,
    fix: () => '请取消密码后另存，再替换原文件。',
  },
  'file-type-unknown': {
    name: '格式不明',
    message: () => '认不出这个文件是什么格式，没有检查。',
    fix: () => '属于申报材料的，请另存为DOCX、PDF或XLSX；与申报无关的，请移出文件夹。',
  },
  'file-type-differs': {
    name: '扩展名与内容不符',
    message: ({ named, actual }) => `从扩展名看是${formatName(named)}，内容其实是${formatName(actual)}，已按内容处理。`,
    fix: () => '请把扩展名改得与内容一致，以免受理人员打不开。',
  },
  'file-unsupported': {
    name: '不支持的格式',
    message: ({ format }) => `暂不能读取${formatName(format)}格式，这个文件没有检查。`,
    fix: ({ format }) =>
      format === 'image' ? '请加上--ocr，由程序识别文字；或换成DOCX、PDF。' : '请另存为DOCX、PDF或XLSX后替换。',
  },
  'limit-exceeded': {
    name: '超出读取上限',
    message: ({ limit, value }) => `文件超出读取上限，没有读完：${limits[limit] ?? limit}达到${value}。`,
    fix: () => '请压缩图片、删去无关内容或把文件拆开后再检查。',
  },
  'text-missing': {
    name: '没有文字（扫描件）',
    message: ({ pages, of }) =>
      pages.length >= of
        ? `全部${of}页都没有可读的文字，应是扫描件，内容无法核对。`
        : `共${of}页，其中${pageList(pages)}没有可读的文字，应是扫描页，内容无法核对。`,
    fix: () => '请换成能复制文字的版本（如由Word直接导出的PDF），或加上--ocr，由程序识别文字。',
  },
  'text-unreliable': {
    name: '文字提取不可靠',
    message: ({ pages, of }) => `共${of}页，其中${pageList(pages)}读出来的文字不可靠（多半是乱码），不作判定依据。`,
    fix: () => '请由原始文档重新导出PDF，导出时嵌入字体；或直接提交DOCX。',
  },
  'text-recognised': {
    name: '由图像识别的文字',
    message: ({ pages, of, confidence, confidences }) =>
      `${of > 1 ? `共${of}页，其中${pageList(pages)}` : '这一页（或这张图片）'}的文字由图像识别（OCR）得来，把握${confidence}%${leastSure(pages, confidences)}，可能有错字。`,
    fix: () => '请对照原件核对这些页面；有能复制文字的版本，请换成那个版本。',
  },
  'content-hidden': {
    name: '表格中有隐藏内容',
    message: ({ what, which }) => `${hiddenZh(what, which)}是隐藏的，已一并读取。`,
    fix: () => '属于申报内容的，请取消隐藏；多余的，请删去后再报送。',
  },
  'formula-stale': {
    name: '公式结果不可靠',
    message: ({ cells }) => `${cells.length}个单元格里存的公式结果与现有数据对不上：${someCells(cells)}。`,
    fix: () => '请在Excel或WPS中重新计算（F9）并保存，再核对这些数。',
  },
  'no-files': {
    name: '没有文件',
    message: () => '文件夹里没有可以检查的文件。',
    fix: () => '请确认文件夹选对了，并放入DOCX、PDF或XLSX格式的申报材料。',
  },
  'path-ignored': {
    name: '已跳过',
    message: ({ why }) => `没有检查：${ignored[why] ?? why}。`,
    fix: ({ why }) =>
      why === 'permission' || why === 'folder-permission'
        ? '属于申报材料的，请放开读取权限后再检查。'
        : '属于申报材料的，请以普通文件的形式直接放进文件夹；否则不用处理。',
  },
  'document-missing': {
    name: '缺少材料',
    message: ({ document }) => `没有找到${titled(document)}。`,
    fix: ({ document, aliases }) =>
      `请补交${titled(document)}${aliases.length > 0 ? `（${quotedList(aliases.slice(0, 4))}等名称也可以）` : ''}。已经在文件夹里的，请在文件名或首页标题中写明，或在dossier.yaml的documents中指明是哪个文件。`,
  },
  'document-ambiguous': {
    name: '分不清是哪份材料',
    message: ({ file, documents }) => `${quoted(file)}像是${titledList(documents)}中的一种，分不清是哪一种。`,
    fix: () => '请在首页标题中写明材料名称，或在dossier.yaml的documents中指明。',
  },
  'document-unreadable': {
    name: '材料读不出来',
    message: ({ document, files }) => `${titled(document)}的文件读不出来（${quotedList(files)}），内容无法判定。`,
    fix: () => '请换成能读取的文件（DOCX，或能复制文字的PDF）后再检查。',
  },
  'document-duplicate': {
    name: '材料重复',
    message: ({ document, files }) => `有${files.length}个文件都像是${titled(document)}：${quotedList(files)}。`,
    fix: () => '请只保留要报送的一份；确需几份的，请在dossier.yaml的documents中逐一指明。',
  },
} satisfies Partial<Catalogue>;
