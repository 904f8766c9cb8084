import mammoth from 'mammoth';
import { UsageError } from '../model/usage-error.js';
import type { ExtractOptions } from './extract-options.js';
import { openDocument } from './open-document.js';

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

/** A DOCX as one self-contained page, for a look. External files are never fetched. Throws UsageError. */
export async function previewHtml(options: ExtractOptions): Promise<string> {
  const { bytes, format } = await openDocument(options.file, options.cwd);
  if (format !== 'docx') throw new UsageError({ code: 'preview-needs-docx', args: { file: options.file, format } });
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return PAGE(escapeHtml(options.file), value, options.lang);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError({ code: 'file-unreadable', args: { file: options.file, code: 'file-corrupt', why } });
  }
}
