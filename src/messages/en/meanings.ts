import type { FindingCode } from '../../model/finding.js';

/** What each code says and how it counts, for somebody who meets it in a report. */
export const enMeanings: Readonly<Record<FindingCode, string>> = {
  'file-empty':
    'The file has no bytes: mostly an export or a copy that did not end. What it was to be is unknown, so what may depend on it is undetermined, never missing.',
  'file-corrupt':
    'The format is known, but the file is broken and its content cannot be read. What it held is unknown, so what may depend on it is undetermined, never missing.',
  'file-encrypted':
    'The file opens with a password only. Nothing is tried to get around it; what may depend on it is undetermined, never missing.',
  'file-type-unknown':
    'Neither content nor name tells the format, so the file was not read. Where it may be a document that was not found, that document is undetermined.',
  'file-type-differs':
    'Files are read by content, not by name. Where the two differ the file is read all the same; whoever receives it may be unable to open it.',
  'file-unsupported':
    'The format is recognised, but not one the tool reads, or one it reads with --ocr only. What the file holds is unknown, never missing.',
  'limit-exceeded':
    'Size, pages, memory and time of each file have limits, so that one file cannot spoil a run. What lies beyond was not read and is undetermined. --limit changes a limit.',
  'text-missing':
    'The pages hold pictures and no text that could be copied: a scan, as a rule. What they say is undetermined, never missing.',
  'text-unreliable':
    'There is text, but its fonts are not embedded properly and what comes out is garbled. These pages prove nothing, either way.',
  'text-recognised':
    'With --ocr text was recognised from a picture. It is judged by, but less surely; the report names the pages and how sure they are.',
  'content-hidden':
    'A workbook hides sheets, rows or columns. They are read and named, because whoever opens the file does not see them.',
  'formula-stale':
    'What a cell holds is not what its formula gives with the present data, or no result is stored. Opened without recalculation it shows old figures.',
  'no-files': 'The folder is empty, or holds nothing but hidden and temporary files: there is nothing to check.',
  'path-ignored':
    'A file or folder was not opened. Hidden files and temporary files of editors are no documents; what stands behind a missing permission or a link to elsewhere is unknown.',
  'document-missing':
    'A document the regulation demands at this stage was found neither by file name, nor by its title, nor by content. What it should hold is folded under this finding.',
  'document-ambiguous': 'One file looks equally like several documents, and the tool does not guess.',
  'document-unreadable':
    'There is a file for the document, but it cannot be read. Whether the document is there and complete is undetermined, not missing.',
  'document-duplicate':
    'Several files look like a document of which there should be one, mostly old drafts. All are looked at: what one of them says counts.',
  'section-missing':
    'A chapter that is demanded was not found. Its title need not be word for word, nor its level; what it should hold is folded under this finding.',
  'section-empty':
    'The heading is there, but without blanks, placeholders and the outline’s own instructions nothing is left below it. That is another thing than a missing chapter.',
  'placeholder-text':
    'The section still holds what was to be filled in: XX, 待补充, 【】, underscores. That counts as nothing said.',
  'instruction-copied':
    'The section holds the instructions of the regulation or template and nothing of this project. That counts as nothing said.',
  'form-wrong':
    'It is there, but not in the form demanded: a sentence where the regulation wants a chapter of its own.',
  'item-missing':
    'Something the regulation lists was not found under any name it goes by, neither in the section where it belongs nor anywhere it would identify itself.',
  'table-missing': 'What is to be listed in a table is in none, or in one whose columns are others.',
  'figure-missing':
    'A figure that is demanded was not found. Figures are told by where they and their captions stand; what they show is not looked at.',
  'column-missing': 'The table is there without this column. Any of the names the column goes by counts.',
  'cell-empty':
    'The column is blank in rows that need it. Merged cells, and rows where the regulation lets it be blank, do not count.',
  'value-not-listed': 'The regulation allows certain values only, and this is none of them.',
  'field-missing': 'The form has the field and it is blank, or nothing in the document states it.',
  'field-malformed': 'It is filled in, but in a wrong form: a day that does not exist, an amount without a unit.',
  'count-too-low': 'There are fewer than the regulation demands.',
  'count-too-high': 'There are more than the regulation allows.',
  'threshold-exceeded':
    'An amount or a share is over the regulation’s limit. Amounts are reckoned exactly, with their units.',
  'deadline-missed':
    'Something is dated later than the regulation allows. Working days follow the calendars of the State Council; a missing date misses no deadline.',
  'duration-out-of-range': 'The time between two dates is shorter or longer than the regulation says.',
  'date-order': 'What must come first is dated later. Missing dates are not judged.',
  'sum-mismatch':
    'A total, a subtotal, price times quantity, a percentage, or the parts a sentence tells of a sum do not come to what is written. What rounding explains is said to be rounding.',
  'unit-suspect':
    'One figure stands in several places with a factor of ten thousand between them: mostly 元 for 万元, or the reverse.',
  'amount-words-differ': 'An amount in words (大写) is not the same as the figure beside it.',
  'values-disagree':
    'The same thing is told differently in several places: the project’s name, a unit, the total investment. The report names each place.',
  'left-over':
    'Left over from a draft or another paper: placeholders, names of other projects or places, dead references, repealed standards, comments.',
  'duplicate-text': 'The same passage stands twice where it should not: mostly a slip of pasting.',
  'personal-data':
    'The file holds identity card numbers whose check digit is right, or mobile numbers. A reminder only: they may have to be handed in, but not published. The report does not repeat them.',
  'promise-unkept': 'The text refers to an annex or a chapter that was not found.',
  'order-differs': 'All parts are there, in another order than the regulation’s. The first part out of place is named.',
  'prohibited-item':
    'An item of the content, a row of the budget or a title proposes what the regulation does not approve. What is ruled out (不新建机房) or uses what exists does not count, nor do sentences of the text.',
  'prohibited-mention':
    'A sentence reads as if something the regulation does not approve were to be done. It changes no verdict.',
  'statement-missing': 'It is there, but some of the points it must state are not.',
  'edition-expired':
    'The edition checked against is no longer in force on the day that counts. The verdict is an indication only.',
  'edition-later':
    'The edition checked against is not yet in force on the day that counts. The verdict is an indication only.',
  'classified-marking':
    'A file bears a marking of secrecy (秘密★, 机密★). It heads the report; with --refuse-classified the run stops here. The word 保密 alone is no marking.',
  'nothing-to-judge': 'There was nothing to judge, so the outcome is undetermined and not a pass.',
  'needs-a-person': 'Only a person can attest what the regulation wants here. It is listed and decides nothing.',
  'waiver-expired': 'The waiver is past its last day: the finding counts again.',
  'waiver-unused': 'The waiver fits no finding: it was mended, or the words it quotes have changed.',
  'waiver-malformed': 'An entry of the file of waivers lacks something or is wrong, and was not used.',
};
