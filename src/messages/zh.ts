import type { Catalogue } from './catalogue.js';
import { zhFiles } from './zh/files.js';
import { zhSections } from './zh/sections.js';
import { zhValues } from './zh/values.js';

export const zh: Catalogue = { ...zhFiles, ...zhSections, ...zhValues };
