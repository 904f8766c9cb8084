import { init, type Methods } from '@embedpdf/pdfium';

/** PDFium in wasm, with the few things of its memory that the readers need. Every number that is not a size is an address. */
export interface Engine {
  readonly api: Methods;
  /** The wasm functions themselves: what is called for every glyph or object has no time for argument checks. */
  readonly raw: RawCalls;
  /** 64 bytes for out-parameters, reused by every call. */
  readonly scratch: number;
  /** Views of the memory; taken anew on each use, since it may have grown. */
  heap(): Heap;
  allocate(bytes: number): number;
  free(address: number): void;
  /** Calls twice: for the size in bytes, then with a buffer of that size. */
  utf16(call: (buffer: number, bytes: number) => number): string;
  /** MB the memory had where it could not grow as was needed; null as long as it could. What was read since is not whole. */
  exhausted(): number | null;
  bytes(call: (buffer: number, bytes: number) => number): Uint8Array;
}

type Raw = (...args: number[]) => number;

export interface RawCalls {
  readonly FPDFText_GetLooseCharBox: Raw;
  readonly FPDFText_GetTextObject: Raw;
  readonly FPDFText_GetUnicode: Raw;
  readonly FPDFText_GetFontSize: Raw;
  readonly FPDFText_GetMatrix: Raw;
  readonly FPDFTextObj_GetFont: Raw;
  readonly FPDFTextObj_GetTextRenderMode: Raw;
  readonly FPDFPageObj_GetMarkedContentID: Raw;
  readonly FPDFPage_GetObject: Raw;
  readonly FPDFPageObj_GetType: Raw;
  readonly FPDFPageObj_GetBounds: Raw;
  readonly FPDFPath_CountSegments: Raw;
  readonly FPDFPath_GetDrawMode: Raw;
  readonly FPDFPath_GetPathSegment: Raw;
  readonly FPDFPathSegment_GetType: Raw;
  readonly FPDFPathSegment_GetClose: Raw;
  readonly FPDFPathSegment_GetPoint: Raw;
  readonly FPDFText_HasUnicodeMapError: Raw;
}

export interface Heap {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

let engine: Promise<Engine> | undefined;

/** The one engine of this process, loaded on first use. */
export function loadEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

/** After a trap the engine's memory cannot be trusted: the next document gets a new one. */
export function dropEngine(): void {
  engine = undefined;
}

const BYTES_PER_MB = 1 << 20;
/** What the engine says when its memory is at its end; what it does then is anything from giving up to a trap. */
const CANNOT_GROW = /^(?:Cannot enlarge memory|Failed to grow the heap)/;

async function start(): Promise<Engine> {
  let exhausted: number | null = null;
  const printErr = (words: string): void => {
    if (CANNOT_GROW.test(words)) exhausted = heap().HEAPU8.length / BYTES_PER_MB;
  };
  const wrapped = await init({ print: () => undefined, printErr } as Parameters<typeof init>[0]);
  wrapped.PDFiumExt_Init();
  const { malloc, free } = wrapped.pdfium.wasmExports;
  const heap = (): Heap => wrapped.pdfium as unknown as Heap;
  const allocate = (bytes: number): number => {
    const address = malloc(bytes);
    if (address === 0) throw new RangeError('out of memory');
    return address;
  };
  const bytes = (call: (buffer: number, bytes: number) => number): Uint8Array => read(call, { heap, allocate, free });
  return {
    api: wrapped,
    raw: wrapped.pdfium.wasmExports as unknown as RawCalls,
    scratch: allocate(64),
    heap,
    allocate,
    free,
    bytes,
    exhausted: () => exhausted,
    utf16: (call) => new TextDecoder('utf-16le').decode(bytes(call)).replace(/\0+$/, ''),
  };
}

function read(
  call: (buffer: number, bytes: number) => number,
  memory: Pick<Engine, 'heap' | 'allocate' | 'free'>,
): Uint8Array {
  const size = call(0, 0);
  if (size <= 0) return new Uint8Array(0);
  const buffer = memory.allocate(size);
  const written = Math.min(call(buffer, size), size);
  const copy = memory.heap().HEAPU8.slice(buffer, buffer + Math.max(written, 0));
  memory.free(buffer);
  return copy;
}
