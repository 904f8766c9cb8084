import type { Slot } from '../model/filling.js';
import type { FindingCode, Severity } from '../model/finding.js';
import type { Judgement } from '../model/judgement.js';
import type { Requirement } from '../model/regulation.js';
import type { Check } from './compile-requirement.js';
import { evaluateCondition, type KnownFacts } from './evaluate-condition.js';
import { judgeFillings, mustAllHold, type Showing } from './judge-filling.js';

/** A file that could not be read, or only in part, and the documents it was taken for by name. */
export interface UnreadFile {
  readonly path: string;
  readonly documents: readonly string[];
  readonly partly: boolean;
}

export interface JudgeInput {
  /** The requirements of the stage, in the regulation's order. */
  readonly requirements: readonly Requirement[];
  /** Parents that belong to another stage and are looked for all the same. */
  readonly outside: readonly Requirement[];
  readonly slotOf: (requirement: Requirement) => Slot;
  readonly checkOf: (requirement: Requirement) => Check;
  readonly facts: KnownFacts;
  /** Names of facts taken for granted, not known. */
  readonly assumed: ReadonlySet<string>;
  readonly unread: readonly UnreadFile[];
  /** Not one file of the dossier could be read. */
  readonly isNothingRead: boolean;
}

type Decision = Omit<Judgement, 'requirement'>;

const nothing = { evidence: [], findings: [] } as const;
const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Judges the requirements of one stage; each parent before its children, each once. */
export class StageJudge {
  private readonly judged = new Map<string, Judgement>();
  private readonly byId: ReadonlyMap<string, Requirement>;
  private readonly outside: ReadonlySet<string>;
  /** Of a missing parent that stands in no report: the requirement that stands for it. */
  private readonly standsFor = new Map<string, string>();

  constructor(private readonly input: JudgeInput) {
    this.byId = new Map([...input.outside, ...input.requirements].map((requirement) => [requirement.id, requirement]));
    this.outside = new Set(input.outside.map(({ id }) => id));
  }

  judgeAll(): readonly Judgement[] {
    return this.input.requirements.map((requirement) => this.judge(requirement));
  }

  private judge(requirement: Requirement): Judgement {
    const known = this.judged.get(requirement.id);
    if (known !== undefined) return known;
    const judgement = { ...this.decide(requirement), requirement: requirement.id };
    this.judged.set(requirement.id, judgement);
    return judgement;
  }

  private decide(requirement: Requirement): Decision {
    const blocked = this.applicability(requirement);
    if (blocked !== null) return { ...nothing, ...blocked, foldedUnder: null };
    const slot = this.input.slotOf(requirement);
    const showing = judgeFillings(requirement, slot, this.input.checkOf(requirement));
    if (isMootHint(requirement, slot, showing))
      return { ...nothing, outcome: 'not-applicable', reason: 'nothing-to-compare', foldedUnder: null };
    if (showing.outcome === 'met') return { ...showing, foldedUnder: null };
    if (showing.reason === 'nothing-to-compare') return { ...showing, foldedUnder: null };
    const moot = this.underParent(requirement) ?? this.unreadable(requirement, showing);
    if (moot !== null) return moot;
    // What is not there breaks no prohibition.
    const nowhere = mustAllHold(requirement) && slot.fillings.length === 0;
    return nowhere
      ? { ...nothing, outcome: 'not-applicable', reason: 'nothing-to-compare', foldedUnder: null }
      : { ...showing, foldedUnder: null };
  }

  private parentsOf(requirement: Requirement): readonly Judgement[] {
    return [requirement.parent, ...requirement.parentAlso].flatMap((id) => {
      const parent = id === null ? undefined : this.byId.get(id);
      return parent === undefined ? [] : [this.judge(parent)];
    });
  }

  /** Not applicable, or not known whether, by its condition or because none of its parents applies. */
  private applicability(requirement: Requirement): Pick<Judgement, 'outcome' | 'reason'> | null {
    if (requirement.applies !== null) {
      const applies = evaluateCondition(requirement.applies, this.input.facts);
      if (applies === null) return { outcome: 'undetermined', reason: 'fact-unknown' };
      if (!applies) return { outcome: 'not-applicable', reason: this.falseReason(requirement) };
    }
    const parents = this.parentsOf(requirement);
    const none = parents.length > 0 && parents.every(({ outcome }) => outcome === 'not-applicable');
    return none ? { outcome: 'not-applicable', reason: 'parent-not-applicable' } : null;
  }

  /** Whether it does not apply because of what is known, or only because of what was taken for granted. */
  private falseReason({ applies }: Requirement): 'fact-false' | 'fact-assumed' {
    const known = new Map([...this.input.facts].filter(([name]) => !this.input.assumed.has(name)));
    return applies !== null && evaluateCondition(applies, known) === false ? 'fact-false' : 'fact-assumed';
  }

  /** What lies in something missing or unread is moot: shown and counted under it alone. */
  private underParent(requirement: Requirement): Decision | null {
    const parents = this.parentsOf(requirement).filter(({ outcome }) => outcome !== 'not-applicable');
    const [parent] = parents;
    if (parent === undefined || parents.some(({ outcome }) => outcome === 'met')) return null;
    if (parent.outcome === 'undetermined' && parent.foldedUnder === null && !isUnread(parent)) return null;
    const root = parent.foldedUnder ?? parent.requirement;
    const reason = isUnread(parent) ? parent.reason : 'follows-from-parent';
    if (!this.outside.has(root)) return { ...nothing, outcome: 'undetermined', reason, foldedUnder: root };
    return this.underOutside(requirement, root, reason);
  }

  /**
   * The first requirement that needs a document of another stage stands for it when it is missing; the others fold
   * under that one. What is only a hint stands for nothing.
   */
  private underOutside(requirement: Requirement, root: string, reason: Judgement['reason']): Decision | null {
    const parent = this.judged.get(root);
    if (parent === undefined) return null;
    if (isUnread(parent)) return { ...parent, reason, foldedUnder: null };
    const holder = this.standsFor.get(root);
    if (holder !== undefined) return { ...nothing, outcome: 'undetermined', reason, foldedUnder: holder };
    if (requirement.severity === 'info') return null;
    this.standsFor.set(root, requirement.id);
    const severity = this.byId.get(root)?.severity ?? requirement.severity;
    return { ...nothing, outcome: 'unmet', reason: null, findings: parent.findings, foldedUnder: null, severity };
  }

  /** What cannot be read is never "missing". */
  private unreadable(requirement: Requirement, showing: Showing): Decision | null {
    if (showing.outcome !== 'unmet') return null;
    const documents = new Set([requirement.document, ...requirement.alsoSearch]);
    const named = this.input.unread.filter((file) => file.documents.some((document) => documents.has(document)));
    if (named.length > 0 && !isBroken(showing)) {
      const reason = named.every(({ partly }) => partly) ? 'text-unreliable' : 'file-unreadable';
      return this.undetermined(reason, requirement, named);
    }
    // Where nothing at all could be read, a name proves nothing: any file may be what is missing.
    const nameless = this.input.unread.filter(
      (file) => !file.partly && (file.documents.length === 0 || this.input.isNothingRead),
    );
    const isMissing =
      requirement.kind === 'document-present' || showing.findings.some(({ code }) => code === 'document-missing');
    return isMissing && nameless.length > 0 ? this.undetermined('may-be-unreadable-file', requirement, nameless) : null;
  }

  private undetermined(reason: Judgement['reason'], { title }: Requirement, files: readonly UnreadFile[]): Decision {
    const paths = files.map(({ path }) => path);
    return {
      outcome: 'undetermined',
      reason,
      evidence: [],
      findings: [
        { code: 'document-unreadable', args: { document: title, files: paths }, location: { file: paths[0] ?? '' } },
      ],
      foldedUnder: null,
    };
  }
}

/** A hint about a paper that nobody asks for at this stage and that is not there. */
const isMootHint = (requirement: Requirement, slot: Slot, { outcome }: Showing): boolean =>
  outcome === 'unmet' &&
  requirement.severity === 'info' &&
  requirement.parent === null &&
  requirement.kind !== 'document-present' &&
  !slot.isPresent;

const BROKEN: ReadonlySet<FindingCode> = new Set([
  'prohibited-item',
  'date-order',
  'deadline-missed',
  'duration-out-of-range',
  'threshold-exceeded',
  'values-disagree',
  'count-too-high',
]);

/** What was read and found to break a rule stays broken, whatever else could not be read. */
const isBroken = (showing: Showing): boolean => showing.findings.some(({ code }) => BROKEN.has(code));

const isUnread = ({ outcome, reason }: Judgement): boolean =>
  outcome === 'undetermined' &&
  (reason === 'file-unreadable' || reason === 'may-be-unreadable-file' || reason === 'text-unreliable');

/** Whether a severity is at or above another. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => WEIGHT[severity] >= WEIGHT[least];
