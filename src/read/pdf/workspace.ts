/** Arrays that one page after another is read into: making them anew for each page costs more than the reading. */
export class Workspace {
  private size = 0;
  codes = new Uint32Array(0);
  boxes = new Float32Array(0);
  style = new Uint16Array(0);
  bases = new Float32Array(0);
  /** Marked content id of each glyph, -1 for none; kept for tagged documents only. */
  marks = new Int32Array(0);
  units = new Uint16Array(0);
  starts = new Float32Array(0);
  members = new Uint32Array(0);
  boldMembers = new Uint8Array(0);

  /** Makes room for a page of so many glyphs. What was there is of no more use. */
  reserve(glyphs: number): void {
    if (glyphs <= this.size) return;
    this.size = Math.max(2 * this.size, glyphs, 4096);
    this.codes = new Uint32Array(this.size);
    this.boxes = new Float32Array(4 * this.size);
    this.style = new Uint16Array(this.size);
    this.bases = new Float32Array(this.size);
    this.marks = new Int32Array(this.size);
    // A character may take two units and a blank before it.
    this.units = new Uint16Array(3 * this.size);
    this.starts = new Float32Array(3 * this.size);
    this.members = new Uint32Array(this.size);
    this.boldMembers = new Uint8Array(this.size);
  }
}
