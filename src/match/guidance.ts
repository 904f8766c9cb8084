/** How a form's own instruction opens; its bracket closes it, what follows is the applicant's. */
const GUIDANCE = /^\s*【(?:填写|填报|编写|编制)(?:说明|提示|指引)[^】]*】/u;

/** The instruction a text opens with, and what is said after it; null where it opens with none. */
export function splitGuidance(text: string): { readonly guidance: string; readonly rest: string } | null {
  const guidance = GUIDANCE.exec(text)?.[0];
  return guidance === undefined ? null : { guidance, rest: text.slice(guidance.length) };
}
