/** A line as recognised, or the part of one up to a wide gap. Points from the top left corner of the page. */
export interface RecognisedLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  /** Left edge of each UTF-16 unit of `text`. */
  readonly starts: readonly number[];
  /** Of the type. */
  readonly size: number;
}

/** A place on the page; points. */
export interface Drawn {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as recognised; sizes in points. */
export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
  /** Lines drawn across or down the page, as thin boxes. */
  readonly rules: readonly Drawn[];
  /** Where something is drawn that is no word: pictures, and what lies around rules. */
  readonly pictures: readonly Drawn[];
  /** 0 to 1, of most of the characters. */
  readonly confidence: number;
}
