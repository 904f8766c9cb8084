/** What is wrong with a document's number: nothing like one, other brackets, blanks, a number with 第 or zeros before it. */
export type DocumentNumberFault = 'shape' | 'brackets' | 'blanks' | 'serial' | null;

const NAME = '[\\u4e00-\\u9fff]{1,16}';
const BRACKETS = ['[〔﹝\\[［(（【〈<]', '[〕﹞\\]］)）】〉>]'];
const LOOSE = new RegExp(
  `^${NAME}\\s*${BRACKETS[0]}\\s*(?:19|20)\\d{2}\\s*年?\\s*${BRACKETS[1]}\\s*第?\\s*\\d{1,5}\\s*号$`,
  'u',
);

const digits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Whether a text is a 发文字号 as GB/T 9704-2012 writes it: 鲁政办字〔2025〕16号 */
export function documentNumberFault(text: string): DocumentNumberFault {
  const number = digits(text.trim());
  if (!LOOSE.test(number)) return 'shape';
  if (!/〔\s*\d{4}\s*年?\s*〕/u.test(number)) return 'brackets';
  if (/\s/u.test(number)) return 'blanks';
  return /〔\d{4}〕[1-9]\d*号$/u.test(number) ? null : 'serial';
}

/** The same number written the standard way, for comparing; null where the text is none. */
export function standardDocumentNumber(text: string): string | null {
  const number = digits(text.trim()).replace(/\s/gu, '');
  if (!LOOSE.test(number)) return null;
  const [, name, year, serial] = /^([\u4e00-\u9fff]+)\D*(\d{4})\D*0*(\d+)号$/u.exec(number) ?? [];
  return name === undefined ? null : `${name}〔${year}〕${serial}号`;
}
