import type { Form } from './annotations.js';
import type { Engine } from './engine.js';
import type { Font } from './fonts.js';
import type { Workspace } from './workspace.js';

/** What reading the pages of one document needs. */
export interface Reader {
  readonly engine: Engine;
  readonly fonts: (address: number) => Font;
  readonly form: Form;
  readonly space: Workspace;
  /** The document has a structure tree worth reading. */
  readonly tagged: boolean;
  /** Looks at every glyph's object; long documents are sampled. */
  readonly thorough: boolean;
}
