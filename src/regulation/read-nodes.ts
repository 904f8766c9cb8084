import type { Requirement } from '../model/regulation.js';
import { firstIssue, type RequirementEnvelope, requirementEnvelope } from './envelope.js';
import { ConditionError, parseCondition } from './parse-condition.js';

/** Thrown while a schema file is read; the loader adds pack and file. */
export class EntryError extends Error {
  constructor(
    readonly entry: string,
    readonly detail: string,
  ) {
    super(`${entry}: ${detail}`);
  }
}

/** A regulation's outline has five levels. */
const DEEPEST = 40;

type Node = Readonly<Record<string, unknown>>;

interface Place {
  readonly document: string;
  readonly stage: string | null;
  readonly parent: string | null;
  readonly path: readonly string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a validator applies to one requirement: its own keywords, without the nodes of other requirements. */
function ownSchema(node: Node): Node {
  const { requirement: _, properties: __, $schema: ___, $id: ____, title: _____, $comment: ______, ...own } = node;
  return own;
}

function readRequirement(value: unknown, entry: string): RequirementEnvelope {
  const parsed = requirementEnvelope.safeParse(value);
  if (parsed.success) return parsed.data;
  const { entry: where, detail } = firstIssue(parsed.error);
  throw new EntryError(`${entry} requirement.${where}`, detail);
}

function readCondition(source: string, entry: string): Requirement['applies'] {
  try {
    return parseCondition(source);
  } catch (error) {
    if (error instanceof ConditionError)
      throw new EntryError(`${entry} requirement.when`, `${source}: ${error.message}`);
    throw error;
  }
}

function toRequirement(envelope: RequirementEnvelope, node: Node, name: string, place: Place): Requirement {
  const stage = envelope.stage ?? place.stage;
  if (stage === null) throw new EntryError(envelope.id, 'no stage, here or above');
  return {
    id: envelope.id,
    article: envelope.article,
    quote: envelope.quote,
    title: envelope.title ?? name,
    stage,
    document: envelope.document ?? place.document,
    kind: envelope.kind,
    severity: envelope.severity,
    basis: envelope.basis,
    strength: envelope.strength,
    condition: envelope.when ?? null,
    applies: envelope.when === undefined ? null : readCondition(envelope.when, envelope.id),
    parent: envelope.parent === undefined ? place.parent : envelope.parent,
    parentAlso: envelope.parentAlso ?? [],
    alsoSearch: envelope.alsoSearch ?? [],
    schema: ownSchema(node),
    path: place.path,
    passExample: envelope.pass,
    failExample: envelope.fail,
  };
}

function readNode(node: Node, name: string, place: Place, into: Requirement[]): void {
  const entry = [...place.path, name].join(' / ');
  if (place.path.length > DEEPEST) throw new EntryError(`${place.path[0]} / …`, `nested deeper than ${DEEPEST} levels`);
  let inner: Place = { ...place, path: [...place.path, name] };
  if (node.requirement !== undefined) {
    const requirement = toRequirement(readRequirement(node.requirement, entry), node, name, place);
    into.push(requirement);
    inner = { ...inner, parent: requirement.id, stage: requirement.stage, document: requirement.document };
  }
  const properties = node.properties;
  if (properties === undefined) return;
  if (!isNode(properties)) throw new EntryError(entry, '"properties" is not an object');
  for (const [key, child] of Object.entries(properties)) {
    if (!isNode(child)) throw new EntryError(`${entry} / ${key}`, 'not an object');
    readNode(child, key, inner, into);
  }
}

/**
 * The requirements of one schema file, in the order they stand there. A node's parent is the nearest requirement above
 * it unless it names another. Throws EntryError.
 */
export function readNodes(schema: unknown, document: string): readonly Requirement[] {
  if (!isNode(schema)) throw new EntryError('(root)', 'not an object');
  const into: Requirement[] = [];
  const title = typeof schema.title === 'string' ? schema.title : document;
  readNode(schema, title, { document, stage: null, parent: null, path: [] }, into);
  return into;
}
