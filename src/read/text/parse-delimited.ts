/** Signs between values, by how often they are seen. */
const DELIMITERS = [',', '\t', ';', '，', '|'] as const;
const HEAD = 2000;

/** Rows of values as spreadsheets write them (RFC 4180): values with delimiters or line ends inside stand in quotes. */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const delimiter = guessDelimiter(text.slice(0, HEAD));
  const rows: string[][] = [];
  const row: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text[at + 1] === '"') value += text[++at];
      else quoted = false;
    } else if (sign === '"' && value === '') quoted = true;
    else if (sign === delimiter || sign === '\n') {
      row.push(value.trim());
      value = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else if (sign !== '\r') value += sign;
  }
  row.push(value.trim());
  return [...rows, row].filter((values) => values.some((one) => one !== ''));
}

function guessDelimiter(head: string): string {
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}
