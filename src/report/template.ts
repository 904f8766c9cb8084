/** A template of the user's own: its bytes, and what messages call it. */
export interface Template {
  readonly file: string;
  readonly bytes: Uint8Array;
}
