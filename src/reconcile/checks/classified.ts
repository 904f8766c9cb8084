import type { Finding } from '../../model/finding.js';
import type { Paper } from '../../model/paper.js';
import { fold } from '../../wording/fold.js';
import { labelKey } from '../../wording/label-key.js';
import { paperByPaper } from '../check.js';
import { locate, quoteOf } from '../locate.js';

/** 秘密★5年, 机密★, 绝密 ★ 长期; 密级：机密 */
const MARK = /(?:绝密|机密|秘密)\s?[★☆]/u;
const FIELD = /密级[:：]\s?(?:绝密|机密|秘密)(?![^\s★☆,，。;；]*(?:无|否|非))/u;
const ALONE = /^(?:绝密|机密|秘密)(?:级)?(?:[★☆]?\s?(?:\d{1,2}年|长期)?)?$/u;
/** A marking stands at the top of a paper. */
const TOP = 15;

/** No marking does without one of these. */
const MAY_MARK = /[密\uf900-\ufaff\ud800-\udbff]/;

/** 商业秘密, 保守国家秘密 and 非秘密 are no marking. */
const markingIn = (key: string): string | null =>
  /[业家作非无不]秘密|保密/u.test(key) && !/[★☆]/u.test(key)
    ? null
    : (MARK.exec(key)?.[0] ?? FIELD.exec(key)?.[0] ?? null);

function markingOf(paper: Paper): Finding | null {
  const { document, forms } = paper;
  const toFinding = (marking: string, place: Finding['location'], text: string): Finding => ({
    code: 'classified-marking',
    args: { marking },
    location: place,
    quote: quoteOf(text),
  });
  const field = forms.fields.find(
    ({ label, value }) => labelKey(label) === '密级' && ALONE.test(fold(value).split(/\s/u)[0] ?? ''),
  );
  if (field !== undefined) return toFinding(field.value, locate(paper, field.place), `${field.label}：${field.value}`);
  for (const [i, block] of document.blocks.entries()) {
    const text = block.type === 'paragraph' ? block.text : '';
    if (!MAY_MARK.test(text)) continue;
    const marking = markingIn(fold(text)) ?? (i < TOP && ALONE.test(fold(text)) ? text.trim() : null);
    if (marking !== null) return toFinding(marking, locate(paper, block.place), text);
  }
  const header = document.furniture.find((text) => markingIn(fold(text)) !== null || ALONE.test(fold(text)));
  return header === undefined ? null : toFinding(header.trim(), { file: document.file }, header);
}

/** The markings of secrecy that papers bear, one a paper. */
export const markingsOf = (papers: readonly Paper[]): readonly Finding[] =>
  papers.flatMap((paper) => markingOf(paper) ?? []);

/** A marking of secrecy with its grade; 密级：无, 商业秘密 and 是否涉密：否 are none. */
export const classified = paperByPaper((paper) => {
  const finding = markingOf(paper);
  return { compared: 1, findings: finding === null ? [] : [finding] };
});
