export { type CheckOptions, checkDossiers } from './check-dossiers.js';
export { checkPack, type PackProof } from './check-pack.js';
export { explainWhy, type WhyOptions } from './explain-why.js';
export { extractFile } from './extract-file.js';
export type { ExtractOptions } from './extract-options.js';
export { listRegulations } from './list-regulations.js';
export { previewHtml } from './preview-html.js';
