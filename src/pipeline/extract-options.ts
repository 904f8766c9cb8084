import type { ExtractAsked } from './extract-asked.js';
import type { ReadingAsked } from './open-reader.js';

export interface ExtractOptions extends ExtractAsked, ReadingAsked {}
