import { wordsOf } from '../messages/index.js';
import type { Lang } from '../model/report.js';
import type { RenderOptions } from '../report/render.js';
import type { Io } from './io.js';
import { lookOf, type Wanted } from './look.js';

export const renderOptions = (io: Io, lang: Lang, wanted: Wanted): RenderOptions => ({
  words: wordsOf(lang),
  ...lookOf(io, wanted),
});
