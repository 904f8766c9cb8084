import type { RunProperties } from './properties.js';
import type { ResolvedStyle, Styles } from './styles.js';

/** How the text of a run looks, everything resolved. */
export interface RunLook {
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Points. */
  readonly size: number;
  readonly eastAsia: string | undefined;
  readonly ascii: string | undefined;
}

/** Size of text where nothing in the file names one (ISO/IEC 29500-1, 17.3.2.38). */
const DEFAULT_SIZE = 10;

/** Direct properties before character style before paragraph style before the document's defaults. */
export function resolveRun(direct: RunProperties, paragraph: ResolvedStyle, styles: Styles): RunLook {
  const chain = [direct, styles.character(direct.style), paragraph.run, styles.defaults];
  const nearest = <K extends keyof RunProperties>(key: K) => chain.find((link) => link[key] !== undefined)?.[key];
  return {
    bold: toggled(chain, 'bold'),
    hidden: toggled(chain, 'hidden'),
    size: nearest('size') ?? DEFAULT_SIZE,
    eastAsia: nearest('eastAsia'),
    ascii: nearest('ascii'),
  };
}

/** Bold text of a style inside bold text of another is light again (17.7.3); direct values and defaults are absolute. */
function toggled([direct, character, paragraph, defaults]: readonly RunProperties[], key: 'bold' | 'hidden'): boolean {
  if (direct?.[key] !== undefined) return direct[key];
  if (defaults?.[key] === true) return true;
  return (character?.[key] ?? false) !== (paragraph?.[key] ?? false);
}
