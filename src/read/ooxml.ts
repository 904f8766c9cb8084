import type { Finding } from '../model/finding.js';
import type { Reading } from '../model/noted.js';
import { demandWithin, LimitExceeded } from './limits.js';
import { type Rules, readByRules, rulesOf, type Tally, type Yield } from './xml-rules.js';
import { XmlError } from './xml-strict.js';
import { type Archive, inflateEntry, openZip } from './zip.js';
import { ZipError } from './zip-entries.js';

/** Formats that are XML parts in a zip archive. */
export type PackageFormat = 'docx' | 'xlsx' | 'ofd';

/** A package: parts by name, and what was found wrong with those that were read. */
export interface Package {
  readonly format: PackageFormat;
  readonly file: string;
  readonly archive: Archive;
  readonly findings: Finding[];
  inflated: number;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: styles, numbering, footnotes, worksheet … */
  readonly kind: string;
  /** Part name without leading slash; null for what lies outside of the package. */
  readonly target: string | null;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the package, or says why it can't be read. */
export function openPackage(bytes: Uint8Array, file: string, format: PackageFormat): Package | Reading {
  if (bytes.length === 0) return unreadable({ code: 'file-empty', args: {}, location: { file } });
  if (OLE.every((byte, index) => bytes[index] === byte)) return unreadable(explainOle(bytes, file, format));
  try {
    const pack: Package = { format, file, archive: openZip(bytes), findings: [], inflated: 0 };
    if (pack.archive.damage !== null) addFinding(pack, corrupt(pack, pack.archive.damage));
    return pack;
  } catch (error) {
    return unreadable(explain({ format, file }, error));
  }
}

export function isReading(value: Package | Reading): value is Reading {
  return 'status' in value;
}

export function unreadable(finding: Finding): Reading {
  return { status: 'unreadable', document: null, findings: [finding] };
}

export function corrupt({ format, file }: Pick<Package, 'format' | 'file'>, detail: string): Finding {
  return { code: 'file-corrupt', args: { format, detail }, location: { file } };
}

/** One file is damaged once, in however many places, and beyond a limit once, however many parts come after. */
export function addFinding(pack: Package, finding: Finding): void {
  if (finding.code === 'limit-exceeded' && pack.findings.some(({ code }) => code === finding.code)) return;
  const at = pack.findings.findIndex(({ code }) => code === 'file-corrupt');
  const earlier = pack.findings[at];
  if (finding.code !== 'file-corrupt' || earlier?.code !== 'file-corrupt') {
    pack.findings.push(finding);
  } else if (!earlier.args.detail.includes(finding.args.detail)) {
    pack.findings[at] = corrupt(pack, `${earlier.args.detail}; ${finding.args.detail}`);
  }
}

/** A password puts the whole package into a stream of an OLE compound file. */
function explainOle(bytes: Uint8Array, file: string, format: PackageFormat): Finding {
  const stream = Buffer.from('EncryptedPackage', 'utf16le');
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream);
  if (encrypted) return { code: 'file-encrypted', args: { format }, location: { file } };
  return corrupt({ format, file }, 'an OLE compound file, not an Office Open XML package');
}

function explain(pack: Pick<Package, 'format' | 'file'>, error: unknown): Finding {
  const location = { file: pack.file };
  if (error instanceof LimitExceeded) {
    return { code: 'limit-exceeded', args: { limit: error.limit, value: error.value }, location };
  }
  if (error instanceof ZipError && error.encrypted) {
    return { code: 'file-encrypted', args: { format: pack.format }, location };
  }
  if (error instanceof ZipError || error instanceof XmlError) return corrupt(pack, error.message);
  throw error;
}

export function hasPart(pack: Package, part: string): boolean {
  return pack.archive.entries.has(part.toLowerCase());
}

/** Reads one part by rules. What is wrong with it becomes a finding of the package; what was read until then stands. */
export function readPart<S>(
  pack: Package,
  part: string,
  rules: Rules<S>,
  state: S,
  yields?: Yield<S>,
  tally?: Tally,
): void {
  const entry = pack.archive.entries.get(part.toLowerCase());
  if (entry === undefined) {
    addFinding(pack, corrupt(pack, `${part} is missing`));
    return;
  }
  try {
    demandWithin('inflatedBytes', pack.inflated + (entry.size ?? 0));
    readByRules(
      (sink) =>
        inflateEntry(entry, (chunk) => {
          pack.inflated += chunk.length;
          demandWithin('inflatedBytes', pack.inflated);
          sink(chunk);
        }),
      rules,
      state,
      yields,
      tally,
    );
  } catch (error) {
    const finding = explain(pack, error);
    const named = finding.code === 'file-corrupt' && !finding.args.detail.includes(entry.name);
    addFinding(pack, named ? corrupt(pack, `${entry.name}: ${finding.args.detail}`) : finding);
  }
}

/** Reads a part whose damage costs no content: theme, properties. */
export function readPartQuietly<S>(pack: Package, part: string, rules: Rules<S>, state: S): void {
  readPart({ ...pack, findings: [] }, part, rules, state);
}

/** Relationships of a part, or of the package itself for an empty part name. */
export function readRelationships(pack: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found: Relationship[] = [];
  const rules = rulesOf<Relationship[]>({
    Relationship: {
      open(relationships, { Id = '', Type = '', Target = '', TargetMode }) {
        const target = TargetMode === 'External' ? null : resolveTarget(folder, Target);
        relationships.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target });
      },
    },
  });
  const relationships = `${folder}_rels/${part.slice(slash)}.rels`;
  if (hasPart(pack, relationships)) readPart(pack, relationships, rules, found);
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The part that holds the body: by the package's relationships, by content type, or where it usually lies. */
export function findMainPart(pack: Package, contentType: RegExp, usual: string): string | null {
  const isThere = (part: string | null | undefined): part is string => part != null && hasPart(pack, part);
  const related = readRelationships(pack, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (isThere(related)) return related;
  const typed = findByContentType(pack, contentType);
  if (isThere(typed)) return typed;
  return isThere(usual) ? usual : null;
}

function findByContentType(pack: Package, contentType: RegExp): string | null {
  const found: string[] = [];
  const rules = rulesOf<string[]>({
    Override: {
      open(parts, { PartName = '', ContentType = '' }) {
        if (contentType.test(ContentType)) parts.push(PartName.replace(/^\//, ''));
      },
    },
  });
  const types = '[Content_Types].xml';
  if (hasPart(pack, types)) readPart(pack, types, rules, found);
  return found[0] ?? null;
}

/** The title in the file's own properties, as `{ title }` where it says something. */
export function readTitle(pack: Package): { title?: string } {
  const state = { title: '' };
  const rules = rulesOf<typeof state>({
    'dc:title': {
      text(core, text) {
        core.title += text;
      },
    },
  });
  const part = readRelationships(pack, '').find(({ kind }) => kind === 'core-properties')?.target;
  readPartQuietly(pack, part ?? 'docProps/core.xml', rules, state);
  const title = state.title.trim();
  return title === '' ? {} : { title };
}
