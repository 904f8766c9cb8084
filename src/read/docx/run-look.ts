import type { RunProperties } from './properties.js';
import type { ResolvedStyle, Styles } from './styles.js';
import { isSymbolFont } from './symbols.js';

/** How the text of a run looks, everything resolved. */
export interface RunLook {
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Points. */
  readonly size: number;
  readonly eastAsia: string | undefined;
  readonly ascii: string | undefined;
  /** The font of signs that Latin letters stand for; null for text. */
  readonly signs: string | null;
}

/** Size of text where nothing in the file names one (ISO/IEC 29500-1, 17.3.2.38). */
const DEFAULT_SIZE = 10;

/** Direct properties before character style before paragraph style before the document's defaults. */
export function resolveRun(direct: RunProperties, paragraph: ResolvedStyle, styles: Styles): RunLook {
  const character = styles.character(direct.style);
  const { run } = paragraph;
  const { defaults } = styles;
  const ascii = direct.ascii ?? character.ascii ?? run.ascii ?? defaults.ascii;
  return {
    bold: direct.bold ?? toggled(character.bold, run.bold, defaults.bold),
    hidden: direct.hidden ?? toggled(character.hidden, run.hidden, defaults.hidden),
    size: direct.size ?? character.size ?? run.size ?? defaults.size ?? DEFAULT_SIZE,
    eastAsia: direct.eastAsia ?? character.eastAsia ?? run.eastAsia ?? defaults.eastAsia,
    ascii,
    signs: isSymbolFont(ascii) ? ascii : null,
  };
}

/** Bold text of a style inside bold text of another is light again, unless the defaults are bold (17.7.3). */
function toggled(character = false, paragraph = false, defaults = false): boolean {
  return defaults || character !== paragraph;
}
