import type { Document } from '../model/document.js';
import type { FoundValue } from '../model/filling.js';
import { fold } from '../wording/fold.js';
import { parseDate } from './parse-date.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** Labels beside which a document's own dates stand, by the field they give. */
const OWN_DATES: Readonly<Record<'date' | 'submittedDate' | 'signedDate', readonly string[]>> = {
  date: ['编制日期', '编制时间', '成文日期', '落款日期', '出具日期', '日期'],
  submittedDate: ['申报日期', '提交日期', '报送日期', '填报日期', '申请日期', '填表日期', '申报时间'],
  signedDate: ['签订日期', '签订时间', '签署日期', '合同签订日期'],
};

/** Labels of dates in a project's life that any document may state. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  planYear: ['计划年度', '申报年度', '建设年度'],
  budgetDeadline: ['预算编报截止日', '预算申报截止日期'],
  constructionStartDate: ['开工日期', '计划开工日期', '实施日期'],
  tenderNoticeDate: ['招标公告日期', '采购公告日期'],
  approvalDate: ['立项日期', '批复日期', '审批日期'],
};

const toValue = (sentence: Sentence, value: string): FoundValue => ({
  value,
  quote: sentence.text.slice(0, 120),
  location: sentence.location,
});

function labelled(sentences: readonly Sentence[], labels: readonly string[]): FoundValue | null {
  for (const label of labels.map(fold))
    for (const sentence of sentences) {
      if (sentence.value === null || !sentence.key.startsWith(label)) continue;
      const date = parseDate(sentence.value);
      if (date !== null) return toValue(sentence, date);
    }
  return null;
}

/** A paper closes, or its cover closes, with a line that is only a date. */
function standingAlone(sentences: readonly Sentence[]): FoundValue | null {
  const candidates = [...sentences.slice(-12).reverse(), ...sentences.slice(0, 15)];
  for (const sentence of candidates) {
    const date = sentence.key.length <= 14 ? parseDate(sentence.text) : null;
    if (date !== null) return toValue(sentence, date);
  }
  return null;
}

function ownDates(document: string, sentences: readonly Sentence[]): Readonly<Record<string, FoundValue>> {
  const date = labelled(sentences, OWN_DATES.date) ?? standingAlone(sentences);
  const submitted = labelled(sentences, OWN_DATES.submittedDate) ?? date;
  const signed = labelled(sentences, OWN_DATES.signedDate);
  return {
    ...(date === null ? {} : { [`${document}.date`]: date }),
    ...(submitted === null ? {} : { [`${document}.submittedDate`]: submitted }),
    ...(signed === null ? {} : { [`${document}.signedDate`]: signed }),
  };
}

/**
 * Dates as the documents state them, by event and `<document>.date|submittedDate|signedDate`; what was given in
 * dossier.yaml wins.
 */
export function findDates(
  documents: ReadonlyMap<string, readonly Document[]>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, FoundValue>> {
  const found: Record<string, FoundValue> = {};
  for (const [id, files] of documents) {
    const sentences = files.flatMap(sentencesOf);
    Object.assign(found, ownDates(id, sentences));
    for (const [event, labels] of Object.entries(EVENTS)) {
      const value = labelled(sentences, labels);
      if (value !== null) found[event] ??= value;
    }
  }
  for (const [name, value] of Object.entries(given)) found[name] = { value, quote: '', location: null };
  return found;
}
