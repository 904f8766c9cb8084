/**
 * Setting of a term in which `…` stands for a few characters. With more gaps a search could try too many ways through a
 * text that repeats itself.
 */
export const gapped = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^…]*(?:…[^…]*){0,3}$' } as const;
