import { hasPart, type Package, readPart } from '../ooxml.js';
import { localRulesOf } from './local-rules.js';
import { OBJECT_RULES, type ObjectHolder, type PageObject } from './objects.js';

export interface Font {
  readonly name: string;
  readonly isBold: boolean;
}

/** What pages refer to by id. */
export interface Resources {
  readonly fonts: Map<string, Font>;
  readonly composites: Map<string, PageObject[]>;
}

interface ResourcesState extends Resources, ObjectHolder {
  objects: PageObject[];
}

const RESOURCE_RULES = localRulesOf<ResourcesState>({
  Font: {
    open({ fonts }, { ID = '', FontName = '', FamilyName = '', Bold }) {
      const name = (FontName === '' ? FamilyName : FontName).replace(/^[A-Z]{6}\+/, '');
      fonts.set(ID, { name, isBold: Bold === 'true' || /bold|black|heavy/i.test(name) });
    },
  },
  CompositeGraphicUnit: {
    open(state, { ID = '' }) {
      state.objects = [];
      state.composites.set(ID, state.objects);
    },
  },
  ...OBJECT_RULES,
});

export function readResources(pack: Package, parts: readonly string[]): Resources {
  const state: ResourcesState = { fonts: new Map(), composites: new Map(), objects: [] };
  // Without them fonts have no name; no words are lost.
  for (const part of parts.filter((name) => hasPart(pack, name))) readPart(pack, part, RESOURCE_RULES, state);
  return state;
}
