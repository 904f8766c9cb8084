import type { Keyword } from '../keyword.js';

/** Only a person can say whether it holds. */
export const attested: Keyword<string> = {
  name: 'attested',
  setting: { type: 'string', minLength: 1, description: 'What is to be confirmed.' },
  check: () => [{ reason: 'needs-a-person' }],
};
