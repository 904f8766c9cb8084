import { exampleFields } from './fields/field-table.js';
import { fieldsOf } from './fields/report-fields.js';
import type { RenderBytes } from './render.js';
import type { Template } from './template.js';
import { fillWorkbook } from './xlsx/fill-workbook.js';
import { formTemplate } from './xlsx/form-template.js';

/** The table of a formal review in the order of the regulation: a sheet for each dossier, of a batch one that sums up. */
export const renderXlsx: RenderBytes = (report, { words, office = null, template }) =>
  fillWorkbook(template ?? { file: 'xlsx', bytes: formTemplate(words) }, fieldsOf(report, words, office));

/** Throws UsageError where a template of the user's own could not be filled. */
export const proveXlsx = (template: Template): void => {
  fillWorkbook(template, exampleFields());
};
