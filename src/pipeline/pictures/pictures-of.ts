import path from 'node:path';
import type { Picture } from '../../model/excerpt.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import type { DossierReport } from '../../model/report.js';
import type { PagePicture } from '../../read/pdf/page-pictures.js';
import { findingPlaces } from '../excerpts/finding-places.js';
import type { ReadingAsked } from '../open-reader.js';
import { runApart } from '../workers.js';
import type { PictureAsked } from './picture-here.js';

/** The pages that findings point to, as pictures, in the order of files and pages; a page that cannot be drawn is left out. */
export async function picturesOf(
  report: DossierReport,
  folder: string,
  reading: ReadingAsked,
): Promise<readonly Picture[]> {
  const pages = new Map<string, Set<number>>();
  for (const { file, page } of findingPlaces(report))
    if (page !== undefined) pages.set(file, (pages.get(file) ?? new Set()).add(page));
  const pictures: Picture[] = [];
  for (const file of [...pages.keys()].sort()) {
    const wanted = [...(pages.get(file) ?? [])].sort((a, b) => a - b);
    const drawn = await draw({ absolute: path.join(folder, file), pages: wanted }, reading);
    pictures.push(...drawn.map(({ png, ...each }) => ({ ...each, file, png: Buffer.from(png).toString('base64') })));
  }
  return pictures;
}

/** In a process of the pool where there is one: a page that kills its process leaves the report without pictures of that file. */
async function draw(
  asked: PictureAsked,
  { workers, limits = DEFAULT_LIMITS }: ReadingAsked,
): Promise<readonly PagePicture[]> {
  if (workers === undefined) return (await import('./picture-here.js')).pictureHere(asked);
  const outcome = await runApart(workers, 'picture', asked, limits);
  return outcome.kind === 'answer' ? outcome.answer : [];
}
