import type { Talk } from '../catalogue.js';
import { quoted } from './phrases.js';

export const enTalk: Talk = {
  written: (file) => `Report written to ${quoted(file)}.`,
  waived: ({ file, requirement, title, until }) =>
    `Waived "${title}" (${requirement}) until ${until}, in ${quoted(file)}.`,
  waiversHead: () =>
    '# What a person let pass in this dossier: fingerprint, requirement, reason, person, until (inclusive).\n# Written by "dossier waive"; the report names those that have expired or waive nothing.',
  cannotWrite: (target, why) =>
    `${quoted(target)} cannot be written: ${why}. Choose another place, or check space and permissions.`,
  progress: (done, of) => `${done} of ${of} dossiers checked`,
  resumed: (done, of) =>
    done === 0
      ? `There is nothing to go on from: all ${of} dossiers are checked.`
      : `Going on from an earlier run: ${done} of ${of} dossiers were checked then and stand.`,
  cacheCleared: (folder, entries, megabytes) =>
    entries === 0 ? 'There is no cache to clear.' : `Cleared ${entries} files of ${quoted(folder)}, ${megabytes} MB.`,
  interrupted: () => 'Interrupted: the report holds what was done. The same command with --resume goes on from here.',
  bug: (what, version) =>
    `This is a bug of the tool, not of the dossier. Please report this line and the command you ran:\n  dossier-check ${version}: ${what}`,
  bugHint: () => 'Run again with DOSSIER_DEBUG=1 in the environment to see where it happened.',
};
