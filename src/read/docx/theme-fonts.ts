import { type Package, readPartQuietly } from '../ooxml.js';
import { type Rule, rulesOf } from '../xml-rules.js';

interface ThemeState {
  readonly fonts: Map<string, string>;
  group: 'major' | 'minor';
}

const group = (name: ThemeState['group']): Rule<ThemeState> => ({
  open(state) {
    state.group = name;
  },
});

const typeface = (script: string): Rule<ThemeState> => ({
  open({ fonts, group }, { typeface: name = '' }) {
    if (name !== '') fonts.set(group + script, name);
  },
});

const THEME_RULES = rulesOf<ThemeState>({
  'a:majorFont': group('major'),
  'a:minorFont': group('minor'),
  'a:latin': typeface('Latin'),
  'a:ea': typeface('EastAsia'),
  'a:font': {
    open({ fonts, group }, { script, typeface: name = '' }) {
      // The theme's own East Asian font is usually left open; the one for simplified Chinese then stands in.
      if (script === 'Hans' && name !== '' && !fonts.has(`${group}EastAsia`)) fonts.set(`${group}EastAsia`, name);
    },
  },
});

/** How to get from `minorEastAsia` and the like to the typeface; names of typefaces are left as they are. */
export function readThemeFonts(pack: Package, part: string | undefined): (name: string) => string {
  const state: ThemeState = { fonts: new Map(), group: 'minor' };
  if (part !== undefined) readPartQuietly(pack, part, THEME_RULES, state);
  const { fonts } = state;
  return (name) => {
    const theme = /^(major|minor)(EastAsia|HAnsi|Ascii|Bidi)$/.exec(name);
    if (theme === null) return name;
    return fonts.get(`${theme[1]}${theme[2] === 'EastAsia' ? 'EastAsia' : 'Latin'}`) ?? '';
  };
}
