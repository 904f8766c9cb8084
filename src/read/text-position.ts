/** How far a text has been read, for messages. */
export class TextPosition {
  line = 1;
  /** In characters, from 0. */
  column = 0;

  /** Goes on over a text that doesn't end between CR and LF. */
  pass(text: string): void {
    let from = 0;
    if (text.includes('\n') || text.includes('\r')) {
      for (const { 0: sign, index } of text.matchAll(/\r\n?|\n/g)) {
        this.line++;
        this.column = 0;
        from = index + sign.length;
      }
    }
    const rest = text.slice(from);
    this.column += rest.length - (rest.match(/[\ud800-\udbff]/g)?.length ?? 0);
  }

  get isStart(): boolean {
    return this.line === 1 && this.column === 0;
  }
}
