import { type Line, wholeShape } from './line.js';
import { lastValue, type Run } from './run.js';
import { type Signals, standsOut } from './signals.js';
import { endsSentence } from './text-shape.js';
import type { Weighed } from './weighed.js';
import { weights } from './weights.js';

/** An item of a list is longer than this, a title shorter, in characters. */
const itemLength = 36;
/** From this share of a run on, what holds for its lines holds for the run. */
const most = 0.6;
const many = 3;
const nearly = 0.8;
/** A line from this length on is text; a title up to this length is short; in characters. */
const textLength = 25;
const titleLength = 20;

/** What the lines it counts on with say about a line. */
export function runSignals(all: readonly Weighed[], body: readonly Line[]): (one: Weighed) => Signals {
  const totals = new Map(all.map(({ line, total }) => [line, total]));
  const next = new Map(body.map((line, i) => [line, body[i + 1]]));
  const runs = [...new Set(all.flatMap(({ run }) => (run === null ? [] : [run])))];
  const lists = new Set(runs.filter((run) => isList(run, next)));
  const prose = new Set(runs.filter(isProse));
  const heads = new Set(runs.filter((run) => headsText(run, next)));
  const standing = standingRuns(all);
  const announcing = announcingRuns(runs, totals);
  return ({ line, run }) => {
    if (run === null) return {};
    const others = run.lines.length - 1;
    if (others === 0) return lastValue(line) > 1 ? { stray: weights.stray } : {};
    return {
      run: weights.run * meanOfOthers(run, line, totals),
      counted: others >= many ? weights.countedFar : weights.counted,
      ...(announcing.has(run) ? { listed: weights.listed } : {}),
      ...(standing.has(run) ? { standing: weights.standing } : {}),
      ...(heads.has(run) ? { heads: weights.heads } : {}),
      ...(prose.has(run) ? { prose: weights.prose } : {}),
      ...(lists.has(run) && line.declared === null ? { list: weights.list } : {}),
    };
  };
}

function meanOfOthers({ lines }: Run, line: Line, totals: ReadonlyMap<Line, number>): number {
  let sum = 0;
  for (const other of lines) if (other !== line) sum += Math.max(-5, Math.min(4, totals.get(other) ?? 0));
  return sum / (lines.length - 1);
}

/** Items that follow each other without anything between them. */
function isList(run: Run, next: ReadonlyMap<Line, Line | undefined>): boolean {
  const inner = run.lines.slice(0, -1);
  const bare = inner.filter((line, i) => !line.followed && next.get(line) === run.lines[i + 1]).length;
  return inner.length >= 2 && bare / inner.length > most;
}

/** Short titles, each over text of its own. */
function headsText(run: Run, next: ReadonlyMap<Line, Line | undefined>): boolean {
  const own = new Set(run.lines);
  const heads = run.lines.filter((line) => {
    const below = next.get(line);
    const text = line.followed || (below !== undefined && !own.has(below) && (isText(below) || leadsOn(below)));
    return text && line.shape.length <= titleLength && !line.shape.colon;
  });
  return run.lines.length > 1 && heads.length / run.lines.length >= nearly;
}

/** 分工如下： and the first of a count inside are said of what stands above, however short. */
const leadsOn = (line: Line): boolean =>
  line.shape.colon || (lastValue(line) === 1 && line.mark !== null && !line.bullet);

const isText = ({ text, length }: Line): boolean => length >= textLength || endsSentence(text);

/** Numbered sentences. */
function isProse(run: Run): boolean {
  const prose = run.lines.filter((line) => {
    const shape = wholeShape(line);
    return shape.ended || shape.sentences || shape.length > itemLength;
  });
  return prose.length / run.lines.length >= 0.5;
}

/** Runs whose lines nearly all stand out from their text. */
function standingRuns(all: readonly Weighed[]): ReadonlySet<Run> {
  const counts = new Map<Run, number>();
  for (const { run, signals } of all)
    if (run !== null && standsOut(signals)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return new Set(
    [...counts].filter(([run, count]) => count >= many && count / run.lines.length >= nearly).map(([run]) => run),
  );
}

/** Runs that only announce headings which come elsewhere with more weight: a list of the chapters in the text. */
function announcingRuns(runs: readonly Run[], totals: ReadonlyMap<Line, number>): ReadonlySet<Run> {
  const strongest = new Map<string, number>();
  const keys = new Map<Line, string>();
  for (const [line, total] of totals) {
    if (line.mark === null) continue;
    const key = `${line.mark.family} ${line.mark.values} ${line.key}`;
    keys.set(line, key);
    strongest.set(key, Math.max(total, strongest.get(key) ?? total));
  }
  const outdone = (line: Line) => (strongest.get(keys.get(line) ?? '') ?? 0) > (totals.get(line) ?? 0);
  return new Set(runs.filter(({ lines }) => lines.length > 1 && lines.filter(outdone).length / lines.length >= most));
}
