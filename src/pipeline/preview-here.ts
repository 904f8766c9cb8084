import mammoth from 'mammoth';
import { readBytes } from '../files/read-bytes.js';
import { formatByName, sniffFormat } from '../files/sniff-format.js';
import type { Format } from '../model/document.js';
import type { Lang } from '../model/report.js';

export interface PreviewAsked {
  /** As typed. */
  readonly file: string;
  readonly absolute: string;
  readonly lang: Lang;
}

/** A page, or why there is none: the file is of another format, or what is wrong with it. */
export type Preview = { readonly html: string } | { readonly other: Format } | { readonly why: string };

const PAGE = (title: string, body: string, lang: string): string => `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>body{max-width:48rem;margin:2rem auto;padding:0 1rem;font-family:serif;line-height:1.7}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem}img{max-width:100%}</style>
</head>
<body>
${body}
</body>
</html>
`;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A DOCX as one self-contained page, made in this process. External files are never fetched. */
export async function previewHere({ file, absolute, lang }: PreviewAsked): Promise<Preview> {
  try {
    const { bytes } = await readBytes(absolute);
    const sniffed = sniffFormat(bytes, file);
    const format = sniffed === 'unknown' ? formatByName(file) : sniffed;
    if (format !== 'docx') return { other: format };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { html: PAGE(escapeHtml(file), value, lang) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
