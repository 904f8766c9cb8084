import type { Workers } from '../../src/pipeline/workers.js';

type Outcome = Awaited<ReturnType<Workers['run']>>;

/** What became of a file, as one word or a reason: its reading, then what is made of it. */
export function fateOf(read: Outcome, printed: Outcome): string {
  for (const outcome of [read, printed]) {
    if (outcome.kind === 'thrown') return `bug: ${outcome.message}`;
    if (outcome.kind === 'ended') return ENDED[outcome.why](outcome.detail);
    if ('bug' in outcome.answer) return `bug: ${outcome.answer.bug.split('\n')[0] ?? ''}`;
  }
  const { answer } = read as Extract<Outcome, { kind: 'answer' }>;
  if (!('reading' in answer)) return 'bug: no reading';
  const { status, findings } = answer.reading;
  const reason = findings.find(({ code }) => code !== 'file-type-differs')?.code;
  return status === 'unreadable' ? `unreadable: ${reason ?? 'no reason'}` : status === 'read' ? 'read' : 'partly';
}

const ENDED = {
  time: () => 'hung',
  memory: () => 'limit hit: memory',
  crash: (detail: string) => `crashed: ${detail}`,
} as const;
