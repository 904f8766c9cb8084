import { readdirSync, readFileSync } from 'node:fs';

/** Looks at the memory of this process and its children together until it is stopped; MB. */
export function peakOf(resident: (pid: number) => number | null): { stop(): number } {
  let most = 0;
  const look = (): void => {
    const all = [process.pid, ...childrenOf(process.pid)].map((pid) => resident(pid) ?? 0);
    most = Math.max(
      most,
      all.reduce((sum, each) => sum + each, 0),
    );
  };
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

/** Those that read documents; other programs are counted apart. */
function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const [, , , ppid] = /^(\d+) \((.*)\) \S (\d+)/u.exec(stat) ?? [];
      const isOurs = Number(ppid) === parent && readFileSync(`/proc/${name}/cmdline`, 'latin1').includes('worker.js');
      return isOurs ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
