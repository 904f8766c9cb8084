import type { Block } from '../../model/document.js';
import { rounded, toPoints } from '../docx/measures.js';
import { LimitExceeded } from '../limits.js';
import { HtmlStory } from './html-story.js';
import { type Attributes, type Inherited, inherit, PLAIN } from './inherited.js';
import { ListNest } from './list-nest.js';

/** Elements that stand by themselves, and make nothing else of their text. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure form header hgroup hr ' +
    'legend main menu p pre search section summary'
  ).split(' '),
);
const BESIDE: ReadonlySet<string> = new Set(['nav', 'footer']);
const HEADING = /^h([1-6])$/;
/** Points. */
const PIXEL = 0.75;
/** Smaller pictures are icons and lines, in points. */
const SMALLEST = 16;
/** Elements inside one another: careless pages never end their tags. */
const MOST_DEPTH = 4000;

/** Turns the elements of a page, in order, into blocks. */
export class HtmlWalk {
  readonly story = new HtmlStory();
  readonly #lists = new ListNest();
  readonly #outer: Inherited[] = [];
  /** Whether rows at this point are heads of their table. */
  readonly #heads: boolean[] = [];
  #inherited: Inherited = PLAIN;
  #inTitle = false;

  open(name: string, attributes: Attributes): void {
    if (this.#outer.length >= MOST_DEPTH) throw new LimitExceeded('xmlDepth', MOST_DEPTH);
    this.#outer.push(this.#inherited);
    this.#inherited = inherit(this.#inherited, name, attributes);
    if (this.#inherited.isHidden) return;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) this.story.breakParagraph({ heading: Number(level) });
    else if (BLOCKS.has(name)) this.story.breakParagraph({});
    else if (BESIDE.has(name)) this.#enter(this.story.furniture);
    else if (!this.#openListOrTable(name, attributes)) this.#openInline(name, attributes);
  }

  close(name: string): void {
    const isHidden = this.#inherited.isHidden;
    this.#inherited = this.#outer.pop() ?? PLAIN;
    if (name === 'title') this.#inTitle = false;
    if (isHidden) return;
    if (HEADING.test(name) || BLOCKS.has(name) || name === 'figcaption') this.story.breakParagraph({});
    else if (name === 'li') this.story.markItem({});
    else if (BESIDE.has(name) || name === 'td' || name === 'th' || name === 'caption') this.story.leave();
    else if (name === 'ol' || name === 'ul') this.#closeList();
    else if (name === 'table') this.story.closeTable();
    else if (name === 'thead') this.#heads.pop();
  }

  text(text: string): void {
    if (this.#inTitle) this.story.title += text;
    else if (!this.#inherited.isHidden) this.story.append(text, this.#inherited);
  }

  /** Ends what is still open. */
  end(): void {
    this.story.finish();
  }

  #enter(blocks: Block[]): void {
    this.story.breakParagraph({});
    this.story.enter(blocks);
  }

  #closeList(): void {
    this.story.breakParagraph({});
    this.#lists.close();
  }

  /** Tells whether the element is one of these. */
  #openListOrTable(name: string, attributes: Attributes): boolean {
    const { story } = this;
    switch (name) {
      case 'ol':
      case 'ul':
        story.breakParagraph({});
        this.#lists.open(name === 'ol', attributes);
        return true;
      case 'li':
        story.markItem(this.#lists.item(attributes));
        return true;
      case 'table':
        story.openTable();
        return true;
      case 'thead':
        this.#heads.push(true);
        return true;
      case 'tr':
        story.table?.openRow(this.#heads.length > 0);
        return true;
      case 'td':
      case 'th':
        story.enter(story.table?.openCell(attributes.colspan, attributes.rowspan) ?? story.blocks);
        return true;
      case 'caption':
        story.enter(story.table?.caption ?? story.blocks);
        return true;
      default:
        return false;
    }
  }

  #openInline(name: string, attributes: Attributes): void {
    const { story } = this;
    if (name === 'title') this.#inTitle = true;
    if (name === 'br') story.breakLine(this.#inherited);
    if (name === 'img') this.#addPicture(attributes);
    if (name === 'figcaption') story.breakParagraph({ role: 'caption' });
    if (name === 'input') this.#addInput(attributes);
    if (name === 'option' && !('selected' in attributes)) this.#inherited = { ...this.#inherited, isHidden: true };
  }

  #addPicture({ alt = '', width, height }: Attributes): void {
    const size = { width: lengthOf(width), height: lengthOf(height) };
    if ((size.width ?? SMALLEST) < SMALLEST || (size.height ?? SMALLEST) < SMALLEST) return;
    this.story.addFigure({
      ...(alt.trim() === '' ? {} : { alt: alt.trim() }),
      ...(size.width === undefined ? {} : { width: size.width }),
      ...(size.height === undefined ? {} : { height: size.height }),
    });
  }

  /** What was ticked or filled in. */
  #addInput({ type = 'text', value = '', ...others }: Attributes): void {
    const kind = type.toLowerCase();
    if (kind === 'checkbox' || kind === 'radio') this.story.append('checked' in others ? '☑' : '☐', this.#inherited);
    else if (kind === 'text' || kind === 'number' || kind === 'date') this.story.append(value, this.#inherited);
  }
}

/** Points of a length, which is in pixels where it says nothing else; undefined for a share. */
function lengthOf(written: string | undefined): number | undefined {
  const points = written?.includes('%') === true ? undefined : toPoints(written, PIXEL);
  return points === undefined ? undefined : rounded(points);
}
