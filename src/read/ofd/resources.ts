import { hasPart, type Package, readPart } from '../ooxml.js';
import { localRulesOf } from './local-rules.js';
import { resolveLocation } from './locations.js';
import { OBJECT_RULES, type ObjectHolder, type PageObject } from './objects.js';

export interface Font {
  readonly name: string;
  readonly isBold: boolean;
}

/** What pages refer to by id. */
export interface Resources {
  readonly fonts: Map<string, Font>;
  readonly composites: Map<string, PageObject[]>;
  /** Parts that hold pictures. */
  readonly pictures: Map<string, string>;
}

interface ResourcesState extends Resources, ObjectHolder {
  objects: PageObject[];
  /** The part being read, and the folder it names for its media. */
  part: string;
  folder: string;
  /** Id of the medium being read. */
  medium: string;
}

const RESOURCE_RULES = localRulesOf<ResourcesState>({
  Res: {
    open(state, { BaseLoc = '' }) {
      state.folder = BaseLoc.trim();
    },
  },
  MultiMedia: {
    open(state, { ID = '' }) {
      state.medium = ID;
      state.pictures.set(ID, '');
    },
  },
  MediaFile: {
    text({ pictures, medium }, location) {
      pictures.set(medium, (pictures.get(medium) ?? '') + location);
    },
    close({ pictures, medium, part, folder }) {
      const location = (pictures.get(medium) ?? '').trim();
      const below = folder === '' || location.startsWith('/') ? location : `${folder}/${location}`;
      pictures.set(medium, resolveLocation(part, below));
    },
  },
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
  const state: ResourcesState = {
    fonts: new Map(),
    composites: new Map(),
    pictures: new Map(),
    objects: [],
    part: '',
    folder: '',
    medium: '',
  };
  // Without them fonts have no name; no words are lost.
  for (const part of parts.filter((name) => hasPart(pack, name))) {
    state.part = part;
    readPart(pack, part, RESOURCE_RULES, state);
  }
  return state;
}
