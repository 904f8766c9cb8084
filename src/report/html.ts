import type { Excerpts } from '../model/excerpt.js';
import { batchPage } from './html/batch.js';
import { dossierPage } from './html/dossier.js';
import { footer } from './html/footer.js';
import type { Page } from './html/page.js';
import { shell } from './html/shell.js';
import type { Render } from './render.js';

const none: Excerpts = { sections: new Map(), pictures: [] };

/** One page that needs nothing but itself: opened from a disk, printed, sent by mail. Of several dossiers an index first. */
export const renderHtml: Render = (report, { words, excerpts = none }) => {
  const [only] = report.dossiers;
  const isSingle = report.dossiers.length === 1 && only !== undefined;
  // They go by the names of files, which several dossiers may share.
  const page: Page = { words, report, excerpts: isSingle ? excerpts : none };
  const body = isSingle ? dossierPage(page, only) : batchPage(page);
  const title = isSingle
    ? words.say.clauses([words.verdict[only.verdict], only.project.name ?? only.path])
    : words.say.batch(report.counts);
  return shell(page, title, body, footer(page));
};
