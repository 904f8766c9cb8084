import { createHash } from 'node:crypto';
import { markupText } from '../escape-xml.js';
import { html, Markup } from './markup.js';
import type { Page } from './page.js';
import { script } from './script.js';
import { style } from './style.js';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only our own style and script run, known by their digests, and nothing is fetched: whatever else stood in the page could do nothing. */
const policy = (...allowed: readonly string[]): string =>
  [
    `default-src 'none'`,
    `img-src data:`,
    `style-src ${allowed[0]}`,
    `script-src ${allowed[1]}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The whole document around a page's body. */
export function shell({ words }: Page, title: string, body: Markup, foot: Markup): string {
  const { page } = words;
  const shown = html`<!doctype html>
<html lang="${words.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy(hashOf(style), hashOf(script)))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${new Markup(markupText(title))}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
<div class="tools" hidden><button type="button" data-do="theme">${page.theme}</button><button type="button" data-do="print">${page.print}</button><button type="button" data-do="keys">${page.keys}</button></div>
${body}
${foot}
<dialog aria-labelledby="keys-title"><h2 id="keys-title">${page.keys}</h2><dl class="keys"><div><dt><kbd>/</kbd></dt><dd>${page.keySearch}</dd></div><div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>${page.keyNext}</dd></div><div><dt><kbd>Esc</kbd></dt><dd>${page.keyReset}</dd></div><div><dt><kbd>?</kbd></dt><dd>${page.keys}</dd></div></dl><p><label><input type="checkbox" name="keys" checked> ${page.keysOn}</label></p><form method="dialog"><button>${page.close}</button></form></dialog>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return shown.text;
}
