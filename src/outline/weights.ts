import type { Family } from './number-scheme.js';

/**
 * What each sign is worth, in steps of which one or two are not enough and three are. A line is a heading from 0 on.
 * Trust in a declaration scales its weight.
 */
export const weights = {
  /** Most lines are text. */
  start: -3,
  style: 5,
  outlineLevel: 4.5,
  styleName: 2,
  tag: 3,
  bookmark: 3,
  contents: 3,
  bold: 1.8,
  boldLead: 0.8,
  /** Opens a box of a form. */
  box: 1,
  centred: 1.2,
  /** By how many points it exceeds the body, at most. */
  larger: [
    [1, 1],
    [2, 1.5],
    [4, 2.5],
  ],
  smaller: -0.8,
  /** Where the file declares its headings, others need more. */
  undeclared: -1.5,
  unnumbered: -1,
  impossible: -20,
  ended: -5,
  sentences: -3,
  comma: -0.8,
  /** A label, unless a number stands before it. */
  colon: -2,
  numberedColon: -0.5,
  /** 如有下列情况，按规定处理： */
  leadIn: -2,
  labelled: -2,
  runIn: -2,
  aside: -2,
  columns: -3,
  long: -1,
  longer: -2.5,
  longest: -5,
  bullet: -3,
  textBox: -2,
  /** Lines above the first heading are title, unit and date. */
  cover: -4,
  glued: -0.7,
  numberTwice: -2,
  /** The lines it counts on with: their mean, times this. */
  run: 0.5,
  counted: 1,
  countedFar: 1.5,
  stray: -1.5,
  /** All it counts on with stand out from their text. */
  standing: 1,
  /** Numbers without anything between them are a list. */
  list: -2,
  prose: -2,
  heads: 1.5,
  /** Only announces what comes elsewhere. */
  listed: -5,
  parentNumber: 1.6,
  childNumber: 1.8,
  holdsCount: 1,
  heldCount: 1,
  kin: 2,
  unlikeKin: -1.5,
} as const;

export const familyWeights: Readonly<Record<Family, number>> = {
  part: 3,
  chapter: 3,
  section: 3,
  article: 0.5,
  annex: 1,
  chinese: 1.8,
  chineseParen: 1.3,
  decimal: 0.8,
  letterDecimal: 1.5,
  digitParen: 0.7,
  digitHalfParen: -0.5,
  circled: -1,
  letter: 0,
  smallLetter: -1,
  roman: 0.3,
};

/** 1.1 says more than 1. */
export const deepDecimal = 1.6;
