import type { Block, Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { PageContent } from './page.js';

/** Names the pages whose words were recognised from a picture, and how surely. `of`: the pages of the whole file. */
export function recognisedFindings(pages: readonly PageContent[], of: number, file: string): readonly Finding[] {
  const recognised = pages.flatMap(({ page, confidence }) => (confidence === undefined ? [] : [{ page, confidence }]));
  if (recognised.length === 0) return [];
  const confidences = recognised.map(({ confidence }) => Math.round(100 * confidence));
  const confidence = Math.round(confidences.reduce((sum, one) => sum + one, 0) / confidences.length);
  const args = { pages: recognised.map(({ page }) => page), of, confidence, confidences };
  return [{ code: 'text-recognised', args, location: { file } }];
}

/** Marks the paragraphs and tables that begin on recognised pages. */
export function markRecognised(document: Document, pages: readonly PageContent[]): Document {
  const sure = new Map(pages.map(({ page, confidence }) => [page, confidence]));
  const mark = (block: Block): Block => {
    const confidence = block.place.page === undefined ? undefined : sure.get(block.place.page);
    return confidence === undefined ? block : { ...block, confidence };
  };
  return { ...document, blocks: document.blocks.map(mark) };
}
