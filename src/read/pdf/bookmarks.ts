import type { Bookmark } from '../../model/document.js';
import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';

/** Bookmarks may form a ring in a broken file. */
const MAX_BOOKMARKS = 20_000;
const MAX_DEPTH = 20;

/** The file's bookmarks from top to bottom, with depth and page. */
export function readBookmarks({ api, utf16 }: Engine, { address }: OpenDocument): Bookmark[] {
  const found: Bookmark[] = [];
  const seen = new Set<number>();
  const walk = (parent: number, level: number): void => {
    let at = api.FPDFBookmark_GetFirstChild(address, parent);
    while (at !== 0 && found.length < MAX_BOOKMARKS && level <= MAX_DEPTH && !seen.has(at)) {
      seen.add(at);
      const bookmark = at;
      const title = utf16((buffer, bytes) => api.FPDFBookmark_GetTitle(bookmark, buffer, bytes)).trim();
      const destination = api.FPDFBookmark_GetDest(address, at) || actionDestination(api, address, at);
      const index = destination === 0 ? -1 : api.FPDFDest_GetDestPageIndex(address, destination);
      found.push({ title, level, ...(index >= 0 && { page: index + 1 }) });
      walk(at, level + 1);
      at = api.FPDFBookmark_GetNextSibling(address, at);
    }
  };
  walk(0, 1);
  return found;
}

function actionDestination(api: Engine['api'], document: number, bookmark: number): number {
  const action = api.FPDFBookmark_GetAction(bookmark);
  return action === 0 ? 0 : api.FPDFAction_GetDest(document, action);
}

/** The title among the file's properties. */
export function readTitle({ api, utf16 }: Engine, { address }: OpenDocument): string | undefined {
  const title = utf16((buffer, bytes) => api.FPDF_GetMetaText(address, 'Title', buffer, bytes)).trim();
  return title === '' ? undefined : title;
}
