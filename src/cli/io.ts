/** A stream to write to, as much of it as is used. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(content: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** All that the command line knows of the process it runs in. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: NodeJS.ReadableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The clock; the machine's where absent. */
  readonly now?: () => Date;
  /** The system's language where no variable names one, as BCP 47. */
  readonly systemLocale?: string;
  /** The program that reads documents in processes of its own; without it they are read in this one. */
  readonly worker?: string;
  /** Calls back where a person ends the call (Ctrl-C) instead of ending the process at once. */
  readonly onInterrupt?: (stop: () => void) => unknown;
  /** Calls back when the process ends by hand, without waiting for anything. */
  readonly atExit?: (end: () => void) => unknown;
}

/** Streams that have a listener for their errors. */
const heard = new WeakSet<Output>();

/** Resolves when written. A reader who closed the pipe has read enough: that is no error. */
export function write(output: Output, content: string | Uint8Array): Promise<void> {
  // The stream emits what the callback reports as well; without a listener that would end the process.
  if (!heard.has(output)) output.on('error', () => {});
  heard.add(output);
  return new Promise((resolve, reject) => {
    output.write(content, (error) => {
      if (!error || isClosedPipe(error)) resolve();
      else reject(error);
    });
  });
}

const isClosedPipe = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF');
