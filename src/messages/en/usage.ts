import type { UsageCatalogue } from '../catalogue.js';
import { expectation, quoted } from './phrases.js';

interface Known {
  readonly id: string;
  readonly title: string;
}

const choices = (known: readonly Known[]): string => known.map(({ id, title }) => `\n  ${id}  ${title}`).join('');
const perhaps = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean ${quoted(nearest)}?`);
const help = (command: string): string => `See: ${command} --help`;

const SHARDS = {
  'no-report': 'it is no report in JSON',
  'no-shard': 'it is no part made with --shard',
  differs: 'it is of another check than the others (version, day, language or number of parts)',
  twice: 'this part is there already',
  missing: 'other parts are missing',
} as const;

/** What a person must correct before anything can be judged. */
export const enUsage: UsageCatalogue = {
  'folder-not-found': ({ folder }) =>
    `There is no folder ${quoted(folder)}. Check the path; put it in quotes if it holds spaces.`,
  'folder-is-file': ({ folder }) =>
    `${quoted(folder)} is a file, and check wants a folder. Put the whole dossier into one folder and name that; to look at one file use dossier extract.`,
  'file-not-found': ({ file }) =>
    `There is no file ${quoted(file)}. Check the path; put it in quotes if it holds spaces.`,
  'file-is-folder': ({ file }) =>
    `${quoted(file)} is a folder, and extract wants a file. To check a whole folder use dossier check.`,
  'regulation-needed': ({ folder, known }) =>
    `Nothing says under which regulation ${quoted(folder)} is to be checked. Add --regulation and one of these, or write it into the folder's dossier.yaml (regulation: …):${choices(known)}`,
  'regulation-unknown': ({ given, known, nearest }) =>
    `There is no regulation ${quoted(given)}.${perhaps(nearest)} Known regulations:${choices(known)}`,
  'stage-needed': ({ folder, regulation, known }) =>
    `Nothing says in which stage ${quoted(folder)} is. Add --stage and one of these, or write it into the folder's dossier.yaml (stage: …). Stages of ${quoted(regulation)}:${choices(known)}`,
  'stage-unknown': ({ given, regulation, known, nearest }) =>
    `${quoted(regulation)} has no stage ${quoted(given)}.${perhaps(nearest)} Its stages:${choices(known)}`,
  'document-unknown': ({ given, known, nearest }) =>
    `There is no document ${quoted(given)}.${perhaps(nearest)} Known documents:${choices(known)}`,
  'requirement-unknown': ({ given, nearest }) =>
    `There is no requirement ${quoted(given)}.${
      nearest.length > 0
        ? ` Similar ones:${nearest.map((id) => `\n  ${id}`).join('')}`
        : ' A report names the requirement of each finding.'
    }`,
  'fact-name-unknown': ({ given, nearest }) =>
    `There is no fact ${quoted(given)}.${perhaps(nearest)} The part of a report on what could not be judged lists the facts that may be given.`,
  'fact-value-malformed': ({ name, value, expected }) =>
    `The fact ${quoted(name)} cannot be ${quoted(value)}; expected ${expectation(expected)}.`,
  'option-malformed': ({ option, value, expected }) =>
    `${option} cannot be ${quoted(value)}; expected ${expectation(expected)}.`,
  'option-together': ({ option, needs }) => `${option} needs ${needs} as well.`,
  'option-unknown': ({ given, command, nearest }) =>
    `There is no option ${given}.${perhaps(nearest)}\n${help(command)}`,
  'option-value-missing': ({ option, command }) => `${option} wants a value.\n${help(command)}`,
  'option-needed': ({ option, command }) =>
    `"dossier ${command}" needs ${quoted(option)}. See "dossier ${command} --help".`,
  'command-unknown': ({ given, known, nearest }) =>
    `There is no command ${quoted(given)}.${perhaps(nearest)} Commands: ${known.join(', ')}.`,
  'argument-missing': ({ argument, command }) => `The ${argument} is missing.\n${help(command)}`,
  'argument-extra': ({ given, command }) =>
    `${quoted(given)} is one too many. Put a path with spaces in quotes.\n${help(command)}`,
  'output-in-dossier': ({ output, folder }) =>
    `A report is not written into a dossier (${quoted(output)} lies in ${quoted(folder)}): the next run would take it for a document. Choose another place.`,
  'output-twice': ({ output }) => `Two reports are to be written to ${quoted(output)}. Give each a file of its own.`,
  'regulation-option-needed': ({ command, known }) =>
    `Nothing says which regulation. Add --regulation and one of these:${choices(known)}\n${help(command)}`,
  'stage-option-needed': ({ command, regulation, known }) =>
    `Nothing says which stage. Add --stage and one of these. Stages of ${quoted(regulation)}:${choices(known)}\n${help(command)}`,
  'output-needed': ({ command }) =>
    `Nothing says where to write. Add --output and a file ending in .docx, or a folder.\n${help(command)}`,
  'output-exists': ({ output }) =>
    `${quoted(output)} is already there and is left as it is. Name another place, or move the file away first.`,
  'document-of-stage-unknown': ({ given, stage, known, nearest }) =>
    `${quoted(given)} is no document of the stage ${quoted(stage)}.${perhaps(nearest)} Its documents:${choices(known)}`,
  'template-unreadable': ({ file, format }) =>
    `The template ${quoted(file)} cannot be opened: it is no ${format.toUpperCase()} file. Save it as ${format.toUpperCase()} in a word processor and try again.`,
  'template-field-unknown': ({ file, field, nearest }) =>
    `{{${field}}} in the template ${quoted(file)} is no field.${perhaps(nearest)} docs/templates.md lists the fields.`,
  'template-field-misplaced': ({ file, field }) =>
    `{{${field}}} in the template ${quoted(file)} stands in the wrong place: it belongs inside its list, as in {{#必须补正}}…{{/必须补正}}; for several dossiers put the whole letter into {{#各份材料}}…{{/各份材料}}, or write one file for each with --report FORMAT=FOLDER/.`,
  'template-broken': ({ file, field }) =>
    `The braces ${field === '' ? '' : `at ${quoted(field)} `}in the template ${quoted(file)} do not match: a field is {{field}}, a list {{#list}}…{{/list}}, both ends at the same level (one row of a table, or paragraphs of their own).`,
  'template-table': ({ file, sheet }) =>
    `The sheet ${quoted(sheet)} of the template ${quoted(file)} holds a table object, which cannot be filled. Choose Table Design, Convert to Range, save and try again.`,
  'format-needs-file': ({ format }) =>
    `The format ${format} cannot be shown on a screen. Write it to a file, as with --output report.${format}.`,
  'since-unreadable': ({ file, detail }) =>
    `${quoted(file)} is no report of this tool (${detail}). Name the file the last round wrote with --format json.`,
  'since-differs': ({ file, folder, earlier, now }) =>
    `${quoted(file)} was judged by ${earlier}, ${quoted(folder)} is now judged by ${now}: they cannot be compared. Name a report of the same regulation and stage.`,
  'settings-there': ({ file }) =>
    `${quoted(file)} is already there and was left as it is. Edit it, or add --force to write it anew.`,
  'fingerprint-unknown': ({ given, folder }) =>
    `No finding in ${quoted(folder)} has the fingerprint ${quoted(given)}. "dossier check --verbose" shows them.`,
  'config-unreadable': ({ file, detail }) =>
    `${quoted(file)} cannot be understood: ${detail}. Check indentation and the space after each colon, or move the file away.`,
  'config-key-unknown': ({ file, key, nearest }) =>
    `${quoted(key)} in ${quoted(file)} is no known key.${perhaps(nearest)}`,
  'config-value-malformed': ({ file, key, expected }) =>
    `${quoted(key)} in ${quoted(file)} has a wrong value; expected ${expectation(expected)}.`,
  'pack-broken': ({ pack, file, entry, detail }) =>
    `The regulation pack ${quoted(pack)} is broken, nothing was judged: ${file}, ${entry}: ${detail}`,
  'classified-refused': ({ folder, file, marking }) =>
    `${quoted(file)} in ${quoted(folder)} is marked ${quoted(marking)}: nothing was checked. Classified material must not be handled on an ordinary computer; if it is not classified, remove the marking.`,
  'packs-not-found': ({ folder }) =>
    `There are no regulation packs in ${quoted(folder)}. Check the path given to --packs.`,
  'file-unreadable': ({ file, why }) => `${quoted(file)} cannot be read: ${why}`,
  'shards-do-not-fit': ({ file, why }) =>
    `${quoted(file)} cannot be merged: ${SHARDS[why]}. The parts come from one command that differs in the number of --shard alone, as json, each once.`,
  'archive-unreadable': ({ archive, why }) =>
    `The archive ${quoted(archive)} cannot be opened: ${why}. Pack it as a zip anew, or check it unpacked.`,
  'batch-empty': ({ source }) =>
    `${quoted(source)} holds no dossier. --each takes a folder in which each subfolder or zip file is one; --from-file a list with a folder in each line.`,
  'dossier-limit': ({ folder, limit, value }) =>
    `${quoted(folder)} was not judged to the end: it took more than ${value} ${limit === 'memory' ? 'MB of memory' : 'seconds'}. Drop files that don't belong to it, or raise ${limit} with --limit.`,
  'dossier-failed': ({ folder, what }) =>
    `A bug of the tool stopped the check of ${quoted(folder)}; the dossier is not at fault: ${what}. Please report this with the command you used.`,
  'dossier-interrupted': ({ folder }) =>
    `Interrupted before ${quoted(folder)} was checked. The same command with --resume goes on from here.`,
  'ocr-engine-missing': () =>
    '--ocr needs a program that recognises text, and there is none on this machine. Install tesseract with its data for simplified Chinese (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-chi-sim), or run npm install tesseract.js@7.0.0 @tesseract.js-data/chi_sim@1.0.0 where this tool is installed, and try again.',
};
