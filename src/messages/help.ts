import type { Lang } from '../model/report.js';
import type { HelpTexts, HelpTopic } from './catalogue.js';
import { enHelp } from './en/help.js';
import { zhHelp } from './zh/help.js';

const texts: Readonly<Record<Lang, HelpTexts>> = { zh: zhHelp, en: enHelp };

export function helpText(topic: HelpTopic, lang: Lang): string {
  return texts[lang][topic];
}
