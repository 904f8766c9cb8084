import { describe, expect, it } from 'vitest';
import { describeFinding, describeUsage, wordsOf } from '../../src/messages/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { Usage } from '../../src/model/usage-error.js';
import { findingArgs, usageArgs } from './sample-args.js';

/** Names that stay Latin in a Chinese sentence: formats, programs, our own commands, options and keys. */
const latinNames =
  /DOCX|DOC|PDF|XLSX|XLS|OFD|PPTX|RTF|HTML|Markdown|Word|WPS|Excel|OCR|apt-get install tesseract-ocr tesseract-ocr-chi-sim|npm install tesseract\.js|MB|dossier(?:\.yaml|-check)?|dates|facts|documents|true|false|--[a-z-]+|XX/gu;

const allStrings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
};

describe('tables of words', () => {
  it.each(['zh', 'en'] as const)('leave nothing empty in %s', (lang) => {
    const { say: _, ...tables } = wordsOf(lang);
    expect(allStrings(tables).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('say nothing in English in Chinese tables', () => {
    const { say: _, lang: __, ...tables } = wordsOf('zh');
    const foreign = allStrings(tables).filter((text) => /[A-Za-z]{2,}/u.test(text.replaceAll(latinNames, '')));
    expect(foreign).toEqual([]);
  });

  it('say nothing in English in Chinese messages', () => {
    const messages = [
      ...Object.entries(findingArgs).flatMap(([code, args]) =>
        Object.values(describeFinding({ code, args } as Finding, 'zh')),
      ),
      ...Object.entries(usageArgs).map(([code, args]) => describeUsage({ code, args } as Usage, 'zh')),
    ];
    // A sentence left in English has two words of it side by side; a name or an argument stands alone.
    const english = /(?<![\w-])(?!dossier )[A-Za-z]{2,} [A-Za-z]{2,}/u;
    expect(messages.filter((text) => english.test(text.replaceAll(latinNames, '')))).toEqual([]);
  });

  it('never say undefined or null, in no language', () => {
    const said = (['zh', 'en'] as const).flatMap((lang) => [
      ...Object.entries(findingArgs).flatMap(([code, args]) =>
        Object.values(describeFinding({ code, args } as Finding, lang)),
      ),
      ...Object.entries(usageArgs).map(([code, args]) => describeUsage({ code, args } as Usage, lang)),
    ]);
    expect(said.filter((text) => /undefined|null|\[object|NaN/u.test(text))).toEqual([]);
  });
});

describe('words that hang on their arguments', () => {
  const say = (finding: Pick<Finding, 'code' | 'args'>) => describeFinding(finding, 'zh').message;

  it('tells a scan of all pages from a scan of some', () => {
    expect(say({ code: 'text-missing', args: { pages: [1, 2], of: 2 } })).toBe(
      '全部2页都没有可读的文字，应是扫描件，内容无法核对。',
    );
  });

  it('leaves out what there is none of', () => {
    expect(describeFinding({ code: 'document-missing', args: { document: '建设方案', aliases: [] } }, 'zh').fix).toBe(
      '请补交《建设方案》。已经在文件夹里的，请在文件名或首页标题中写明，或在dossier.yaml的documents中指明是哪个文件。',
    );
    expect(say({ code: 'column-missing', args: { column: '金额', titles: [], headers: [] } })).toBe(
      '表格缺少“金额”一列。',
    );
    expect(
      say({ code: 'duration-out-of-range', args: { what: '试运行', actual: '2个月', min: null, max: '1个月' } }),
    ).toBe('试运行不符合规定：实际2个月，应不超过1个月。');
  });

  it('turns quotation marks inside quotation marks, and keeps verbatim words as they are', () => {
    expect(say({ code: 'field-missing', args: { field: '“智慧”项目' } })).toBe('没有填写“‘智慧’项目”。');
    expect(say({ code: 'left-over', args: { text: '“智慧”医院' } })).toBe('疑似其他项目留下的文字：「“智慧”医院」。');
  });
});
