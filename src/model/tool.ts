/** Name and version in every report; a test holds the version against package.json. */
export const TOOL = { name: 'dossier-check', version: '0.1.0' } as const;
