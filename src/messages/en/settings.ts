import type { SettingsWords } from '../../model/settings-words.js';
import { quoted } from './phrases.js';

const kinds = { boolean: 'true or false', number: 'a number', string: 'words' } as const;

export const enSettings: SettingsWords = {
  regulation: 'Which regulation is it checked against? (↑↓ to choose, Enter to confirm, Ctrl-C to cancel)',
  stage: 'Which stage is it in?',
  fact: (title) => `${title}?`,
  yes: 'yes',
  no: 'no',
  unsure: 'not sure: the papers tell',
  mayBeEmpty: 'may be left empty',
  notANumber: 'A number such as 286.5, or nothing.',
  cancelled: 'Cancelled: nothing was written.',
  head: [
    'How this dossier is checked. All of it is optional; the command line wins.',
    '"dossier check FOLDER" checks, "dossier checklist" prints what the stage asks for.',
  ],
  facts:
    'Facts of the project. Those left out are looked for in the papers; what is needed and not found is asked for.',
  kindOf: ({ type, assume }) =>
    assume === null
      ? kinds[type]
      : `${kinds[type]}; taken to be ${quoted(String(assume))} where neither this file nor the papers say`,
  documents: ['Where a file is not recognised, say which document it is. Documents of this stage:'],
  dates: 'Dates that the papers do not state, as in:',
  done: (file, folder) => `Settings written to ${quoted(file)}. Now check: dossier check ${folder}`,
};
