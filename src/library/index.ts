/** What `import … from 'dossier-check'` gives. Documented in docs/library.md; tests pin its surface. */
export { describeUsage } from '../messages/index.js';
export { UsageError } from '../model/usage-error.js';
export { checkDossier, checkDossiers } from './check.js';
export { readDossier } from './read-dossier.js';
export { render } from './render.js';

export type { Format } from '../model/document.js';
export type { How } from '../model/evidence.js';
export type { Excerpts } from '../model/excerpt.js';
export type { Extract, ExtractedField, ExtractedSection, ExtractedTable } from '../model/extract.js';
export type { FindingCode, Reason, Severity } from '../model/finding.js';
export type { Limits } from '../model/limits.js';
export type { Location } from '../model/place.js';
export type {
  DossierReport,
  FactValue,
  Lang,
  Outcome,
  Report,
  ReportedDocument,
  ReportedFact,
  ReportedFile,
  ReportedFinding,
  ReportedRegulation,
  Result,
  Verdict,
  Waiver,
} from '../model/report.js';
export type { Usage, UsageCode } from '../model/usage-error.js';
export type { CheckOptions, ReadOptions } from './options.js';
export type { DossierFile } from './read-dossier.js';
export type { BinaryFormat, RenderOptions, ReportFormat } from './render.js';
