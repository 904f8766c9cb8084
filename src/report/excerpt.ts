const longest = 120;

/** The beginning of a long text, cut between characters. */
export function excerpt(text: string, limit = longest): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit).join('')}…`;
}
