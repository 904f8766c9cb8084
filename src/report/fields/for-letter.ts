/** Our own settings are none of the applicant's business who reads an office's letter. */
const OURS = 'dossier.yaml';
/** ，或在dossier.yaml的documents中指明 */
const ALTERNATIVE = /(?:，或|, or )[^，；。,;]*dossier\.yaml[^，；。;]*?(?=[，；。;.]|$)/gu;
const SENTENCE_END = /(?<=[。；])|(?<=[.;]\s)/u;

/** What to do, without what concerns only who runs the tool. */
export function forLetter(text: string): string {
  if (!text.includes(OURS)) return text;
  const sentences = text.replace(ALTERNATIVE, '').split(SENTENCE_END);
  const kept = sentences.filter((sentence) => !sentence.includes(OURS)).join('');
  return kept.trimEnd().replace(/；$/u, '。').replace(/;$/u, '.');
}
