import { strFromU8, unzipSync } from 'fflate';
import { UsageError } from '../../model/usage-error.js';
import type { Part } from '../ooxml/package.js';
import type { Template } from '../template.js';
import { allNamed, parseXml, rootOf, textOf, toXml } from './dom.js';

/** The parts of a workbook that is being filled, by name; XML parts as text. */
export class TemplatePackage {
  private readonly parts: Record<string, Part>;

  constructor(private readonly template: Template) {
    try {
      this.parts = unzipSync(template.bytes);
    } catch {
      throw this.unreadable();
    }
    if (this.parts['xl/workbook.xml'] === undefined) throw this.unreadable();
  }

  get file(): string {
    return this.template.file;
  }

  unreadable(): UsageError {
    return new UsageError({ code: 'template-unreadable', args: { file: this.file, format: 'xlsx' } });
  }

  has(name: string): boolean {
    return this.parts[name] !== undefined;
  }

  bytes(name: string): Part {
    const part = this.parts[name];
    if (part === undefined) throw this.unreadable();
    return part;
  }

  /** The part as a tree; throws UsageError where it is none. */
  tree(name: string): ReturnType<typeof parseXml> {
    const part = this.bytes(name);
    try {
      return parseXml(typeof part === 'string' ? part : strFromU8(part));
    } catch {
      throw this.unreadable();
    }
  }

  put(name: string, content: Part | ReturnType<typeof parseXml>): void {
    this.parts[name] = typeof content === 'string' || content instanceof Uint8Array ? content : toXml(content);
  }

  remove(name: string): void {
    delete this.parts[name];
  }

  /** A name like this one that no part has yet: sheet1.xml → sheet4.xml */
  freeName(like: string): string {
    const [, stem = like, end = ''] = /^(.*?)\d*(\.[a-z]+)$/u.exec(like) ?? [];
    for (let n = 1; ; n++) if (!this.has(`${stem}${n}${end}`)) return `${stem}${n}${end}`;
  }

  /** The strings that cells share. */
  sharedStrings(): readonly string[] {
    if (!this.has('xl/sharedStrings.xml')) return [];
    return allNamed(rootOf(this.tree('xl/sharedStrings.xml')), 'si').map((item) =>
      allNamed(item, 't')
        .filter(({ parentNode }) => (parentNode as { localName?: string } | null)?.localName !== 'rPh')
        .map(textOf)
        .join(''),
    );
  }

  all(): Readonly<Record<string, Part>> {
    return this.parts;
  }
}

/** xl/worksheets/sheet1.xml → xl/worksheets/_rels/sheet1.xml.rels */
export const relsOf = (part: string): string => part.replace(/([^/]+)$/u, '_rels/$1.rels');

/** A target as a part's name: relative to the part, or from the root. */
export function targetOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
