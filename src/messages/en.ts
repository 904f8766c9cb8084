import type { Catalogue } from './catalogue.js';
import { enFiles } from './en/files.js';
import { enSections } from './en/sections.js';
import { enValues } from './en/values.js';

export const en: Catalogue = { ...enFiles, ...enSections, ...enValues };
