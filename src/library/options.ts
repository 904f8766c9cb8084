import type { Limits } from '../model/limits.js';
import type { Excerpts } from '../model/excerpt.js';
import type { Severity } from '../model/finding.js';
import type { FactValue, Lang } from '../model/report.js';
import type { AdviceSetting } from '../pipeline/advice-settings.js';

/** How documents are read. */
export interface ReadOptions {
  /** What relative paths start from; the folder of the process by default. */
  readonly cwd?: string;
  /** Language of the words in what comes back; `zh` by default, or what `dossier.yaml` says. */
  readonly lang?: Lang;
  /** What one file may cost; see `Limits` for units. Those left out keep their defaults. */
  readonly limits?: Partial<Limits>;
  /** How many processes read, or in a call on several dossiers judge, at a time; 1 by default. */
  readonly jobs?: number;
  /** Recognise the text of scanned pages: the environment whose PATH names tesseract, as `process.env`. Off by default. */
  readonly ocr?: Readonly<Record<string, string | undefined>>;
  /** Reads in processes of its own, so that a bad file cannot harm this one; true by default. */
  readonly isolated?: boolean;
}

/** By what a dossier is judged. */
export interface CheckOptions extends ReadOptions {
  /** Id of the regulation and of its stage; not needed where the dossier's `dossier.yaml` says so. */
  readonly regulation?: string;
  readonly stage?: string;
  /** Facts of the project, as `{ budgetWan: 120, crossDepartment: false }`. Win over `dossier.yaml`. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** A folder of regulation packs; those that come with the tool by default. */
  readonly packs?: string;
  /** The day that counts, as YYYY-MM-DD; today by default. Equal input and equal `asOf` give equal reports. */
  readonly asOf?: string;
  /** From which severity on a dossier fails; `error` by default. */
  readonly failOn?: Severity;
  /** `false`: no advice at all; else requirements of the house pack by id, weighed otherwise or left out. */
  readonly advice?: false | Readonly<Record<string, AdviceSetting>>;
  /** What stands under advice decides as well. */
  readonly failOnAdvice?: boolean;
  /** Takes the documents' own words around findings, for `render(report, 'html', { excerpts })`. Of a single dossier. */
  readonly onExcerpts?: (excerpts: Excerpts) => void;
}
