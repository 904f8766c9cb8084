import type { Requirement } from '../../model/regulation.js';

/** A line of a document's outline; without a requirement it only groups what stands below. */
export interface Nested {
  readonly level: number;
  readonly title: string;
  readonly requirement: Requirement | null;
}

interface Node {
  readonly title: string;
  readonly requirement: Requirement | null;
  /** Where the regulation first speaks of it, or, where it does not, of something below it. */
  readonly at: number;
  readonly children: Node[];
}

/** The requirements of one document in the order of the regulation, each below the chapter it belongs to. */
export function nested(requirements: readonly Requirement[]): readonly Nested[] {
  const root: Node = { title: '', requirement: null, at: -1, children: [] };
  for (const [at, requirement] of requirements.entries()) {
    const { path, title } = requirement;
    const names = path.length === 0 ? [title] : [...path.slice(1), title];
    insert(root, names, requirement, at);
  }
  return flat(root, 1);
}

function insert(above: Node, [name = '', ...below]: readonly string[], requirement: Requirement, at: number): void {
  const index = above.children.findIndex(
    (each) => each.title === name && (below.length > 0 || each.requirement === null),
  );
  const known = above.children[index];
  if (below.length > 0) {
    const node = known ?? { title: name, requirement: null, at, children: [] };
    if (known === undefined) above.children.push(node);
    insert(node, below, requirement, at);
  } else if (known === undefined) above.children.push({ title: name, requirement, at, children: [] });
  else above.children[index] = { ...known, requirement, at };
}

const flat = ({ children }: Node, level: number): readonly Nested[] =>
  children
    .toSorted((a, b) => a.at - b.at)
    .flatMap((node) => [{ level, title: node.title, requirement: node.requirement }, ...flat(node, level + 1)]);
