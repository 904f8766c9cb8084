import { describe, expect, it } from 'vitest';
import { checkPapers, completeSample, openErrors, PLAN } from './sample-dossier.js';
import { editSource, putLine } from './source-edits.js';
import { removals } from './wendeng-removals.js';

/** What authors write where they have nothing to say; @ is the title of what is wanting. */
const SAID: readonly string[] = [
  '@另行编制。',
  '本次暂不提供@。',
  '@待补充。',
  '因项目规模较小，未单独编制@。',
  '@不在本次建设范围内。',
  '@：无。',
  '@：详见附件。',
  '@（略）',
  '关于@，将在后续阶段明确。',
  '@部分由承建单位后续提供。',
  '本章不再赘述@。',
  '@：【待填写】',
  '@：______',
  '目前尚缺@，拟在评审前补齐。',
];

/** An item by its heading, one by a label, two by a mention. */
const ITEMS = ['wendeng-annex2-50', 'wendeng-annex2-32', 'wendeng-annex2-38', 'wendeng-annex2-71'];

describe.each(removals.filter(({ requirement }) => ITEMS.includes(requirement)))(
  'in the place of $title',
  (removal) => {
    const { requirement, title, edits = [] } = removal;
    const { text, at } = editSource(completeSample[PLAN] ?? '', edits);

    it.each(SAID)('%s', async (sentence) => {
      const plan = putLine(text, at, sentence.replaceAll('@', title));
      expect([...openErrors(await checkPapers({ ...completeSample, [PLAN]: plan })).keys()]).toEqual([requirement]);
    });
  },
);
