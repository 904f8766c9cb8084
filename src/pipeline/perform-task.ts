import type { FoundFile } from '../files/find-files.js';
import type { Regulation } from '../model/regulation.js';
import type { DossierReport } from '../model/report.js';
import { useLimits } from '../read/limits.js';
import type { DossierAsked } from './dossier-asked.js';
import { type Opened, readFound } from './read-found.js';
import type { Reader } from './reader.js';
import { judgeOnce } from './report-cache.js';
import type { Answer, ReadAsked, Task } from './workers.js';

type OnStep = (step: Opened | null) => void;

/** Packs don't change while a call runs, and a process of the pool lives no longer than the call. */
const regulations = new Map<string, Regulation>();

/** Does one task of the pool, in a process of the pool. What a task needs is loaded when it comes. */
export async function performTask({ kind, asked, limits }: Task, onStep: OnStep): Promise<Answer> {
  useLimits(limits);
  switch (kind) {
    case 'read':
      return readFound(withContent(asked), asked.options, onStep);
    case 'print':
      return (await import('./print-here.js')).printHere(asked, limits, onStep);
    case 'picture':
      return (await import('./pictures/picture-here.js')).pictureHere(asked);
    case 'annotate':
      return (await import('./annotate/annotate-here.js')).annotateHere(asked);
    case 'check':
      return checkHere(asked, onStep);
  }
}

const withContent = ({ found, content }: ReadAsked): FoundFile =>
  content === undefined ? found : { ...found, load: () => content };

async function checkHere(asked: DossierAsked, onStep: OnStep): Promise<DossierReport> {
  const { folder, options, failOn, lang } = asked;
  const [{ openDossier }, { checkDossier }] = await Promise.all([
    import('./open-dossier.js'),
    import('./check-dossier.js'),
  ]);
  const judge = async (): Promise<DossierReport> => {
    const dossier = await openDossier(folder, { ...options, regulations, reader: toldReader(asked, onStep) });
    return checkDossier({ ...dossier, failOn, lang });
  };
  return asked.lost.length > 0 ? judge() : judgeOnce(asked, judge);
}

/** Reads here, and says of each file that it is about to, so that the file is known should it end the process. */
function toldReader({ reading, lost }: DossierAsked, onStep: OnStep): Reader {
  const known = new Map(lost.map((file) => [file.path, file]));
  return {
    atOnce: false,
    async read(found) {
      const before = known.get(found.path);
      if (before !== undefined) return before;
      onStep({ path: found.path, bytes: found.bytes, sha256: '', format: null });
      const file = await readFound(found, reading, onStep);
      onStep(null);
      return file;
    },
  };
}
