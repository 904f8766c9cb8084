import type { Lang } from '../model/report.js';
import type { SettingsWords } from '../model/settings-words.js';
import { enSettings } from './en/settings.js';
import { zhSettings } from './zh/settings.js';

export const settingsWordsOf = (lang: Lang): SettingsWords => ({ zh: zhSettings, en: enSettings })[lang];
