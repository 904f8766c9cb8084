export { type CheckOptions, checkDossiers } from './check-dossiers.js';
export { checkPack, type PackProof } from './check-pack.js';
export { explainWhy, type WhyOptions } from './explain-why.js';
export { type ExtractOptions, extractFile } from './extract-file.js';
export { listRegulations } from './list-regulations.js';
export { previewHtml } from './preview-html.js';
