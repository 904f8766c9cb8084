import type { Severity } from '../../model/finding.js';
import { type Regulation, type Requirement, type Stage, WHOLE_DOSSIER } from '../../model/regulation.js';
import type { Words } from '../../model/words.js';
import { conditionWords } from '../condition-words.js';
import { nested } from './nested.js';
import { severityCounts } from '../severity-counts.js';

/** What one stage of a regulation asks for, by document and chapter, before anything is written. */
export interface Checklist {
  readonly regulation: Pick<Regulation, 'id' | 'title' | 'documentNumber' | 'effective' | 'digest'>;
  readonly stage: Pick<Stage, 'id' | 'title' | 'article'> & { readonly note: string | null };
  readonly documents: readonly ChecklistDocument[];
}

export interface ChecklistDocument {
  /** Null: the dossier as a whole. */
  readonly id: string | null;
  readonly title: string;
  readonly article: string | null;
  /** To be handed in at this stage; otherwise the stage only says something about it. */
  readonly demanded: boolean;
  /** The requirement that it be there. */
  readonly presence: ChecklistItem | null;
  /** In the order of the regulation's own outline. */
  readonly entries: readonly ChecklistEntry[];
}

export interface ChecklistEntry {
  /** 1: a chapter or an item of the document itself. */
  readonly level: number;
  readonly title: string;
  /** Null: it only groups what stands below. */
  readonly item: ChecklistItem | null;
}

export interface ChecklistItem {
  readonly requirement: string;
  readonly article: string;
  readonly quote: string;
  readonly severity: Severity;
  readonly kind: string;
  /** In words; null: always. */
  readonly condition: string | null;
}

/** Every requirement of the stage, once. */
export function buildChecklist(regulation: Regulation, stage: Stage, words: Words): Checklist {
  const { id, title, documentNumber, effective, digest } = regulation;
  const own = regulation.requirements.filter((requirement) => requirement.stage === stage.id);
  const wanted = new Set([...stage.documents, ...own.map(({ document }) => document)]);
  const known = regulation.documents.map((kind) => kind.id).filter((kind) => wanted.has(kind));
  const others = known.filter((kind) => !stage.documents.includes(kind));
  const papers = [...stage.documents, ...others];
  const toDocument = (document: string): ChecklistDocument =>
    documentEntries(
      regulation,
      stage,
      document,
      own.filter((requirement) => requirement.document === document),
      words,
    );
  const whole = own.some(({ document }) => document === WHOLE_DOSSIER) ? [toDocument(WHOLE_DOSSIER)] : [];
  return {
    regulation: { id, title, documentNumber, effective, digest },
    stage: { id: stage.id, title: stage.title, article: stage.article, note: stage.note ?? null },
    documents: [...papers.map(toDocument), ...whole],
  };
}

function documentEntries(
  { documents, facts }: Regulation,
  stage: Stage,
  id: string,
  requirements: readonly Requirement[],
  words: Words,
): ChecklistDocument {
  const kind = documents.find((each) => each.id === id);
  const toItem = (requirement: Requirement): ChecklistItem => ({
    requirement: requirement.id,
    article: requirement.article,
    quote: requirement.quote,
    severity: requirement.severity,
    kind: requirement.kind,
    condition: requirement.applies === null ? null : conditionWords(words, requirement.applies, facts),
  });
  const presence = requirements.find((each) => isPresence(each)) ?? null;
  return {
    id: kind === undefined ? null : id,
    title: kind?.title ?? words.label.wholeDossier,
    article: kind?.article ?? null,
    demanded: stage.documents.includes(id),
    presence: presence === null ? null : toItem(presence),
    entries: nested(requirements.filter((each) => each !== presence)).map(({ level, title, requirement }) => ({
      level,
      title,
      item: requirement === null ? null : toItem(requirement),
    })),
  };
}

/** The requirement at the root of the document's schema: that the paper be there. */
const isPresence = ({ kind, path, document }: Requirement): boolean =>
  kind === 'document-present' && path.length === 0 && document !== WHOLE_DOSSIER;

/** A document's name as a list shows it, with its weight where it must be handed in. */
export function documentName(document: ChecklistDocument, { say, office }: Words): string {
  if (document.id === null) return document.title;
  const name = say.document(document.title);
  const { presence } = document;
  if (presence === null || !document.demanded) return name;
  return name + say.bracketed(office.checklist.demanded(office.weight[presence.severity], presence.article));
}

/** How many requirements of each weight. */
export function weightsOf({ documents }: Checklist): Readonly<Record<Severity, number>> {
  return severityCounts(
    documents.flatMap(({ presence, entries }) =>
      [presence, ...entries.map(({ item }) => item)].filter((item) => item !== null),
    ),
  );
}
