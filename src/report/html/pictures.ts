import type { Location } from '../../model/place.js';
import { placeWords } from '../words.js';
import { html, type Markup } from './markup.js';
import type { Part, Sheet } from './page.js';

/** The pages that findings point to, as they look: each once, however many findings stand on it. */
export function picturesPart({ words, excerpts }: Sheet): readonly Part[] {
  const { pictures } = excerpts;
  if (pictures.length === 0) return [];
  const figures = pictures.map(({ file, page, width, height, png }, index) => {
    const name = placeWords(words, { file, page });
    return html`<figure class="page" id="p${index}" tabindex="-1"><figcaption>${name}</figcaption><img src="data:image/png;base64,${base64Only(png)}" width="${width}" height="${height}" alt="${name}" loading="lazy"></figure>`;
  });
  return [{ id: 'pictures', title: words.page.pictures, count: null, body: html`${figures}` }];
}

/** To the picture of the page a finding stands on, where there is one. */
export function pictureLink({ words, excerpts }: Sheet, { file, page }: Location): Markup | null {
  const index = excerpts.pictures.findIndex((picture) => picture.file === file && picture.page === page);
  return index === -1 ? null : html` <a href="#p${index}">${words.page.picture}</a>`;
}

const base64Only = (base64: string): string => base64.replace(/[^\w+/=]/gu, '');
