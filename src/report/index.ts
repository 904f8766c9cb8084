import type { CodePage } from '../model/code-page.js';
import type { DossierLedger } from '../model/ledger.js';
import type { Regulation, Requirement } from '../model/regulation.js';
import type { Weighing } from '../model/weighing.js';
import type { Checklist } from './checklist/checklist.js';
import type { Render, RenderBytes, RenderExtract, RenderOptions, RenderPieces } from './render.js';
import type { Template } from './template.js';

type Loaded<T> = () => Promise<T>;
type RenderRegulations = (what: Regulation | readonly Regulation[], options: RenderOptions) => string;
type RenderRequirement = (regulation: Regulation, requirement: Requirement, options: RenderOptions) => string;
type RenderChecklist<T> = (checklist: Checklist, options: RenderOptions) => T;
export type ChecklistFormat =
  | { readonly gives: 'text'; readonly load: Loaded<RenderChecklist<string>> }
  | { readonly gives: 'bytes'; readonly load: Loaded<RenderChecklist<Uint8Array>> };
type RenderWeighing = (weighing: Weighing, options: RenderOptions) => string;

// A format is loaded when it is asked for: what wraps and colours text takes long to load, and JSON needs none of it.

/** `bytes` go to a file or a pipe, never to a screen. `excerpts`: shows the documents' own words around findings. */
export type ReportFormat =
  | {
      readonly gives: 'text';
      readonly excerpts?: true;
      readonly load: Loaded<Render>;
      readonly pieces?: Loaded<RenderPieces>;
    }
  | {
      readonly gives: 'bytes';
      readonly excerpts?: true;
      readonly load: Loaded<RenderBytes>;
      /** Of a format that takes a template of the user's own: tries it before anything is judged. */
      readonly prove?: Loaded<(template: Template) => void>;
    };

/** Formats of `check`: an entry and a file, nothing else. */
const formats = {
  text: { gives: 'text', load: async () => (await import('./text.js')).renderText },
  json: {
    gives: 'text',
    load: async () => (await import('./json.js')).renderJson,
    pieces: async () => (await import('./json-pieces.js')).jsonPieces,
  },
  jsonl: {
    gives: 'text',
    load: async () => (await import('./json-pieces.js')).renderJsonl,
    pieces: async () => (await import('./json-pieces.js')).jsonlPieces,
  },
  html: { gives: 'text', excerpts: true, load: async () => (await import('./html.js')).renderHtml },
  markdown: { gives: 'text', load: async () => (await import('./markdown.js')).renderMarkdown },
  junit: { gives: 'text', load: async () => (await import('./junit.js')).renderJunit },
  sarif: { gives: 'text', load: async () => (await import('./sarif.js')).renderSarif },
  docx: {
    gives: 'bytes',
    load: async () => (await import('./docx.js')).renderDocx,
    prove: async () => (await import('./docx.js')).proveDocx,
  },
  xlsx: {
    gives: 'bytes',
    load: async () => (await import('./xlsx.js')).renderXlsx,
    prove: async () => (await import('./xlsx.js')).proveXlsx,
  },
} satisfies Record<string, ReportFormat>;
export type RenderName = keyof typeof formats;
export const renders: Readonly<Record<RenderName, ReportFormat>> = formats;

/** Formats of `extract`. */
export const extractRenders = {
  text: async () => (await import('./extract-text.js')).renderExtractText,
  json: async () => (await import('./extract-json.js')).renderExtractJson,
  markdown: async () => (await import('./extract-markdown.js')).renderExtractMarkdown,
  html: async () => (await import('./extract-html.js')).renderExtractHtml,
} satisfies Record<string, Loaded<RenderExtract>>;
export type ExtractRenderName = keyof typeof extractRenders;

/** Formats of `explain --why`. */
export const whyRenders = {
  text: async () => (await import('./why-text.js')).renderWhyText,
  json: async () => (weighing: Weighing) => `${JSON.stringify(weighing, null, 2)}\n`,
} satisfies Record<string, Loaded<RenderWeighing>>;

export const regulationRenders = {
  text: async () => (await import('./regulations-text.js')).renderRegulationsText,
  json: async () => (await import('./regulations-json.js')).renderRegulationsJson,
} satisfies Record<string, Loaded<RenderRegulations>>;

export const explainRenders = {
  text: async () => (await import('./explain-text.js')).renderExplainText,
  json: async () => (await import('./explain-json.js')).renderExplainJson,
} satisfies Record<string, Loaded<RenderRequirement>>;

/** Formats of `explain <code>`. */
export const codeRenders = {
  text: async () => (await import('./code-text.js')).renderCodeText,
  json: async () => (page: CodePage) => `${JSON.stringify(page, null, 2)}\n`,
} satisfies Record<string, Loaded<(page: CodePage, options: RenderOptions) => string>>;

/** Formats of `checklist`. */
const checklistFormats = {
  text: { gives: 'text', load: async () => (await import('./checklist/checklist-text.js')).renderChecklistText },
  json: { gives: 'text', load: async () => (await import('./checklist/checklist-json.js')).renderChecklistJson },
  docx: { gives: 'bytes', load: async () => (await import('./checklist/checklist-docx.js')).renderChecklistDocx },
  xlsx: { gives: 'bytes', load: async () => (await import('./checklist/checklist-xlsx.js')).renderChecklistXlsx },
} satisfies Record<string, ChecklistFormat>;
export type ChecklistName = keyof typeof checklistFormats;
export const checklistRenders: Readonly<Record<ChecklistName, ChecklistFormat>> = checklistFormats;

type RenderLedger<T> = (ledger: DossierLedger, options: RenderOptions) => T;
export type LedgerFormat =
  | { readonly gives: 'text'; readonly load: Loaded<RenderLedger<string>> }
  | { readonly gives: 'bytes'; readonly load: Loaded<RenderLedger<Uint8Array>> };

/** Formats of `ledger`. */
const ledgerFormats = {
  text: { gives: 'text', load: async () => (await import('./ledger/ledger-text.js')).renderLedgerText },
  json: { gives: 'text', load: async () => (await import('./ledger/ledger-json.js')).renderLedgerJson },
  xlsx: { gives: 'bytes', load: async () => (await import('./ledger/ledger-xlsx.js')).renderLedgerXlsx },
} satisfies Record<string, LedgerFormat>;
export type LedgerName = keyof typeof ledgerFormats;
export const ledgerRenders: Readonly<Record<LedgerName, LedgerFormat>> = ledgerFormats;
