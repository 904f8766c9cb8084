import { readForms } from '../forms/index.js';
import { indexDocument } from '../match/index-document.js';
import { Matcher } from '../match/match-requirements.js';
import type { Document } from '../model/document.js';
import type { Filling } from '../model/filling.js';
import { nearestWords } from '../model/nearest.js';
import { UsageError } from '../model/usage-error.js';
import { buildOutline } from '../outline/index.js';
import { listPacks } from '../regulation/catalogue.js';
import { instructionTest } from './assign-files.js';
import { chooseRegulation, packsFolder } from './choose-regulation.js';
import type { ExtractAsked } from './extract-asked.js';
import { lessSure } from './less-sure.js';

/** What an outsider needs of a filling to hold it against the schema: where the evidence is and how much it says. */
function toInstance(filling: Filling | undefined): Readonly<Record<string, unknown>> | null {
  if (filling === undefined) return null;
  const { how, sure, inScope, title, quote, location, characters, placeholder, instruction } = filling;
  return { how, sure, inScope, title, quote, location, characters, placeholder, instruction };
}

/** With a regulation and a document named: what each of the schema's nodes was filled with. Throws UsageError. */
export function fillInstance(document: Document, options: ExtractAsked): Readonly<Record<string, unknown>> | undefined {
  if (options.regulation === undefined) return undefined;
  const regulation = chooseRegulation(
    listPacks(packsFolder(options.packs, options.cwd)),
    options.regulation,
    options.file,
  );
  const known = regulation.documents.map(({ id, title }) => ({ id, title }));
  const kind = known.find(({ id }) => id === options.document);
  if (kind === undefined) {
    const given = options.document ?? '';
    throw new UsageError({
      code: 'document-unknown',
      args: {
        given,
        known,
        nearest:
          nearestWords(
            given,
            known.map(({ id }) => id),
          )[0] ?? null,
      },
    });
  }
  const index = indexDocument(buildOutline(document), readForms(document), instructionTest(regulation.text));
  const requirements = regulation.requirements.filter((requirement) => requirement.document === kind.id);
  const matcher = new Matcher({
    regulation,
    requirements,
    documents: new Map([[kind.id, [index]]]),
    all: [index],
    values: {},
  });
  const weaken = lessSure([document]);
  return Object.fromEntries(
    requirements.map((requirement) => [requirement.id, toInstance(weaken(matcher.slotOf(requirement)).fillings[0])]),
  );
}
