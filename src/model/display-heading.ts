/** Numbers that close themselves: （三）, 四、, 1) need no blank before the title. */
const CLOSED = /[、）)．.：:]$/u;

/** A heading as a reader sees it: its number, if any, and its title. */
export function displayHeading(number: string | null, title: string): string {
  if (number === null || number === '') return title;
  if (title === '') return number;
  return CLOSED.test(number) ? `${number}${title}` : `${number} ${title}`;
}
