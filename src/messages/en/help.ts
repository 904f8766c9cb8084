import type { HelpTexts } from '../catalogue.js';
import { enBeforeWriting } from './help-before-writing.js';

const exitCodes = `Exit codes:
  0    all pass
  1    a dossier fails
  2    wrong usage, a broken regulation pack, no such folder: nothing was judged
  3    none fails, but something could not be judged
  4    a report could not be written
  70   a bug of the tool
  130  interrupted`;

export const enHelp: HelpTexts = {
  dossier: `Usage: dossier <command> [options]

Checks project dossiers (DOCX, PDF, XLSX) against a regulation, article by
article. Runs on this machine only, opens no network, never changes the input.

Commands:
  check <folder...>     check one or more dossiers
  init [folder]         ask a few questions and write dossier.yaml
  extract <file>        show the outline, fields and tables of one file
  regulations [id]      list the regulations with their stages and documents
  explain <requirement> show the article, what is checked, and examples
  checklist             list what a stage asks for, with boxes to tick
  skeleton              write Word outlines of the documents of a stage
  ledger <folder>       what the papers say of the project, and differ in
  waive <print> <folder> let one finding pass, with reason, person and date
  annotate <folder>    copies of the documents, what is wrong as comments
  pack check <folder>   prove a regulation pack
  cache clear           remove what is kept on this machine
  merge <report...>     join the reports of the parts of a batch
  help [command]        show how a command is used

Options:
  --lang zh|en          language
  -V, --version         show the version
  -h, --help            show this help

Examples:
  dossier regulations
  dossier check folder --regulation ID --stage ID
  dossier explain REQUIREMENT

${exitCodes}
`,
  init: `Usage: dossier init [folder] [options]

To begin with a dossier: asks a few questions (regulation, stage, the facts of
the project that matter for it) and writes a dossier.yaml with comments, so that
checks need no options. The folder is the current one by default. Without a
terminal it asks nothing and takes options. A dossier.yaml that is there is left
as it is.

Options:
  --regulation ID       which regulation (dossier regulations lists them)
  --stage ID            which stage
  --fact NAME=VALUE     state a fact about the project; may be repeated
  --packs FOLDER        use the regulation packs of this folder
  --force               write over a dossier.yaml that is there
  --lang zh|en          language of the comments, Chinese by default; kept in
                        dossier.yaml for the reports
  -h, --help            show this help

Examples:
  dossier init folder
  dossier init folder --regulation ID --stage ID --fact budgetWan=120

Exit codes: 0 done; 2 wrong usage, a dossier.yaml is there, a broken pack;
4 could not be written; 70 a bug of the tool; 130 cancelled, nothing written
`,
  check: `Usage: dossier check [folder...] [options]

Checks a dossier article by article: what is met, what is missing, what could
not be judged, and how to mend it. Several folders, or a pattern such as
2026/*, are a batch. A dossier.yaml in the folder may state regulation, stage
and facts; the command line wins.

Options:
  --regulation ID       the regulation (see: dossier regulations)
  --stage ID            the stage of the project
  --fact NAME=VALUE     state a fact about the project; may be repeated
  --format FORMAT       text (default), html, json, jsonl, markdown,
                        junit, sarif, docx, xlsx
  --output FILE         write to a file instead of the screen
  --report FORMAT=FILE  write a report to a file as well; may be repeated;
                        docx or xlsx into FOLDER/: a file for each dossier
  --template FORMAT=FILE
                        a template of your own for docx (correction notice)
                        or xlsx (table of the review)
  --office NAME         the reviewing office, as the notice names it
  --fail-on SEVERITY    what fails: error (default), warning, info
  --fail-on-advice      advice decides too, from warnings on
  --advice ID=SEVERITY  weigh one piece of advice otherwise: error, warning,
                        info, or off; may be repeated
  --no-advice           no advice (contradictions, sums, left-overs)
  --since REPORT        compare with the JSON report of an earlier round: what
                        is mended, still open, new
  --refuse-classified   stop where a paper is marked as secret (exit 2)
  --as-of DATE          the day that counts, as 2026-03-01; default today
  --packs FOLDER        use the regulation packs of this folder
  --pictures            show the PDF pages with findings in the HTML report
  --ocr                 recognise text on scanned pages and pictures: slow, and
                        characters may be wrong; off by default
  --limit NAME=VALUE    what one file may cost: time=60 (seconds), memory=1024
                        (MB), pages=5000; README has the rest
  --each FOLDER         each subfolder and zip file of it is a dossier; may be
                        repeated
  --from-file LIST      dossiers from a list, one a line; - is stdin
  --jobs COUNT          how many at a time; default: as many as processors
  --shard INDEX/OF      check one part of the batch, as 1/3; dossier merge joins
                        the parts
  --resume              go on where the same command was ended before
  --no-cache            use no cache, and leave none and no journal
  --lang zh|en          language of the report; default zh
  --verbose             list what is met and what does not apply as well
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier check folder --regulation ID --stage ID
  dossier check folder --fact budgetWan=120 --fact crossDepartment=false
  dossier check 2026/* --format json --output result.json
  dossier check folder --report html=report.html
  dossier check folder --report docx=notice.docx --office OFFICE
  dossier check folder --fail-on warning
  dossier check folder --since last.json --report json=this.json

${exitCodes}
`,
  extract: `Usage: dossier extract <file> [options]

Shows what is read from one file, to tell whether headings, labels and tables
are seen as a person sees them.

Options:
  --format FORMAT       text (default), json, markdown, html
  --regulation ID       with --document: show what fills the regulation's schema
  --document ID         which document the file is taken for
  --output FILE         write to a file instead of the screen
  --packs FOLDER        use the regulation packs of this folder
  --ocr                 recognise text on scanned pages and pictures: slow, and
                        characters may be wrong; off by default
  --limit NAME=VALUE    what one file may cost: time=60 (seconds), memory=1024
                        (MB), pages=5000; README has the rest
  --no-cache            use and keep no cache
  --lang zh|en          language; default zh
  --verbose             all rows of tables
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier extract plan.docx
  dossier extract plan.docx --format json
  dossier extract plan.docx --regulation ID --document ID

Exit codes: 0 done; 2 wrong usage or unreadable file; 4 could not be written;
70 a bug of the tool; 130 interrupted
`,
  regulations: `Usage: dossier regulations [id] [options]

Lists the regulations; with an id, its stages, documents and how many
requirements it has.

Options:
  --format FORMAT       text (default) or json
  --packs FOLDER        use the regulation packs of this folder
  --lang zh|en          language; default zh
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier regulations
  dossier regulations ID

Exit codes: 0 done; 2 wrong usage or a broken regulation pack; 70 a bug of the
tool; 130 interrupted
`,
  pack: `Usage: dossier pack check <folder> [options]

Proves a regulation pack: its form and keywords, ids, quotes that are verbatim
in its text, conditions, an example that passes and one that fails. Adding a
city is adding such a folder; see the README.

Options:
  --lang zh|en          language; default zh
  -h, --help            show this help

Examples:
  dossier pack check PACK

Exit codes: 0 no problem; 2 problems or wrong usage; 70 a bug of the tool;
130 interrupted
`,
  cache: `Usage: dossier cache clear [options]

Removes what is kept on this machine: what was read of files, reports made,
journals of batches that were not finished. The cache makes the next check
faster and changes no result; check --no-cache keeps nothing.

Options:
  --lang zh|en          language; default: that of the system
  -h, --help            show this help

Examples:
  dossier cache clear

Exit codes: 0 done; 2 wrong usage; 70 a bug of the tool; 130 interrupted
`,
  merge: `Usage: dossier merge <report...> [options]

Joins the JSON reports of a batch that was checked in parts (check --shard)
to the report that one run over all of it would have given, byte for byte.

Options:
  --format FORMAT       as check has them; default text
  --output FILE         write to a file instead of the screen
  --report FORMAT=FILE  write a report to a file as well; may be repeated
  --lang zh|en          language of messages
  --verbose             list what is met and what does not apply as well
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier check --each 2026 --shard 1/2 --format json --output 1.json
  dossier check --each 2026 --shard 2/2 --format json --output 2.json
  dossier merge 1.json 2.json --format html --output result.html

${exitCodes}
`,
  explain: `Usage: dossier explain <requirement> [options]
       dossier explain --why <requirement> <folder> [options]
       dossier explain <code> [options]

Explains a requirement: the article and its context, what is checked, what
counts as there, when it applies, an example that passes and one that fails.
A report names the id of the requirement beside each title. With --why and a
folder: the evidence found in that dossier, where it stands and what it lacks.
Of a finding's code (code in JSON reports): meaning, example, mending.

Options:
  --why                 list the evidence weighed for this dossier
  --regulation ID       the regulation; default from dossier.yaml
  --stage ID            the stage; default from dossier.yaml
  --fact NAME=VALUE     a fact of the project; may be repeated
  --format FORMAT       text (default) or json
  --packs FOLDER        use the regulation packs of this folder
  --ocr                 recognise text on scanned pages and pictures: slow, and
                        characters may be wrong; off by default
  --limit NAME=VALUE    what one file may cost: time=60 (seconds), memory=1024
                        (MB), pages=5000; README has the rest
  --lang zh|en          language; default zh
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier explain REQUIREMENT
  dossier explain --why REQUIREMENT folder
  dossier explain section-empty

Exit codes: 0 done; 2 wrong usage or a broken regulation pack; 70 a bug of the
tool; 130 interrupted
`,
  ledger: `Usage: dossier ledger <folder> [options]

Lists what the papers say of the project: name, units, persons, sums, dates,
numbers, level of protection; where each stands and how it is written. Where
values must agree and don't, the one that differs from most is marked. Needs
no regulation.

Options:
  --format FORMAT       text (default), json or xlsx
  --output FILE         write to a file instead of the screen
  --ocr                 recognise text on scanned pages and pictures: slow, and
                        characters may be wrong; off by default
  --limit NAME=VALUE    change a limit of reading; may be repeated; see
                        dossier check --help
  --lang zh|en          language; default zh
  --verbose             every place
  --no-color            no colours
  -h, --help            show this help

Examples:
  dossier ledger folder
  dossier ledger folder --format xlsx --output ledger.xlsx

Exit codes: 0 done; 2 wrong usage; 4 could not be written; 70 a bug of the
tool; 130 interrupted
`,
  annotate: `Usage: dossier annotate <folder> --out FOLDER [options]

Checks a dossier and writes copies of its DOCX and PDF files with the findings
as comments at the paragraph, cell or words they are about; a missing section
at the heading above it. The originals are untouched, and the copies say the
same as they do. Missing documents and findings in other formats are listed on
the screen. A file that is there already is never written over.

Options:
  --out FOLDER         where the copies go (not into the dossier)
  --regulation ID      what to check against
  --stage ID           which stage the dossier is for
  --fact NAME=VALUE    a fact of the project, may be repeated
  --no-advice          without advice (contradictions, sums, left-overs)
  --as-of DATE         the day that counts, today by default
  --packs FOLDER       regulation packs of your own
  --limit NAME=VALUE   what one file may cost, may be repeated: time=60 (s)
  --lang zh|en         language of the comments
  --no-color           no colours
  -h, --help           show this help

Example:
  dossier annotate folder --out annotated
`,
  waive: `Usage: dossier waive <fingerprint> <folder> --reason TEXT --person NAME
                     --until DATE

Lets one finding of a dossier pass, in the folder's dossier.waivers.yaml. It
counts for this finding alone, to the last day; the finding stays in every
report, marked. Reports name waivers that have expired, waive nothing or are
malformed. "dossier check --verbose" shows the fingerprints.

Options:
  --reason TEXT         why it may pass
  --person NAME         who lets it pass
  --until DATE          the last day it counts, as 2026-12-31
  --regulation ID       the regulation, where dossier.yaml does not name it
  --stage ID            the stage, likewise
  --fact NAME=VALUE     state a fact about the project; may be repeated
  --as-of DATE          the day that counts; default today
  --packs FOLDER        use the regulation packs of this folder
  --ocr                 recognise text on scanned pages and pictures
  --lang zh|en          language of what is said
  -h, --help            show this help

Examples:
  dossier waive 3f2a91c0 folder --reason sent --person Wang --until 2026-12-31

Exit codes: 0 done; 2 wrong call or no such finding; 4 could not be written;
70 our own bug; 130 interrupted
`,
  ...enBeforeWriting,
};
