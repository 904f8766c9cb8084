import { exampleFields } from './fields/field-table.js';
import { fieldsOf } from './fields/report-fields.js';
import { fillDocx } from './docx/fill-docx.js';
import { letterTemplate } from './docx/letter-template.js';
import type { RenderBytes } from './render.js';
import type { Template } from './template.js';

/** The letter that tells the applicant all that is to be mended at once; a page of its own for each dossier. */
export const renderDocx: RenderBytes = (report, { words, office = null, template }) =>
  fillDocx(template ?? { file: 'docx', bytes: letterTemplate(words) }, fieldsOf(report, words, office));

/** Throws UsageError where a template of the user's own could not be filled. */
export const proveDocx = (template: Template): void => {
  fillDocx(template, exampleFields());
};
