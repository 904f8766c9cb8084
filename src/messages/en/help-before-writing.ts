import type { HelpTexts } from '../catalogue.js';

/** Help of the commands used before anything is written. */
export const enBeforeWriting: Pick<HelpTexts, 'checklist' | 'skeleton'> = {
  checklist: `Usage: dossier checklist --regulation ID --stage ID [options]

Before anything is written: what a stage asks for, by document and chapter, with
the article, when it applies, how much it weighs, and a box to tick.

Options:
  --regulation ID       which regulation (dossier regulations lists them)
  --stage ID            which stage
  --format FORMAT       text (default), json, docx or xlsx
  --output FILE         write to a file instead of the screen
  --packs FOLDER        use the regulation packs of this folder
  --lang zh|en          language; Chinese by default
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier checklist --regulation ID --stage ID
  dossier checklist --regulation ID --stage ID --format docx --output list.docx

Exit codes: 0 done; 2 wrong usage or a broken pack; 4 could not be written;
70 a bug of the tool; 130 interrupted
`,
  skeleton: `Usage: dossier skeleton --regulation ID --stage ID --output PATH [options]

Before anything is written: a Word file for each document of a stage, with the
chapters and items as headings, the regulation's words below them as
instructions, and a table with the demanded columns where it is a list. The
instructions (【填写说明：…】) count as nothing said; delete them when done. A
file that is already there is never written over.

Options:
  --regulation ID       which regulation (dossier regulations lists them)
  --stage ID            which stage
  --document ID         only this document; otherwise all of the stage
  --output PATH         a folder; for one document also a file ending in .docx
  --packs FOLDER        use the regulation packs of this folder
  --lang zh|en          language of the instructions; Chinese by default
  -h, --help            show this help

Examples:
  dossier skeleton --regulation ID --stage ID --output dossier
  dossier skeleton --regulation ID --stage ID --document ID --output plan.docx

Exit codes: 0 done; 2 wrong usage or a broken pack; 4 could not be written;
70 a bug of the tool; 130 interrupted
`,
};
