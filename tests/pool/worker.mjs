// A process for tests: does to itself what documents may do to a reader.
const deeds = {
  echo: ({ text }) => process.send({ answer: { text, pid: process.pid } }),
  spin: () => {
    process.send({ step: 'spinning' });
    for (;;);
  },
  heap: () => {
    process.send({ step: 'filling' });
    for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
  },
  buffers: async () => {
    const kept = [];
    process.send({ step: 'buffering' });
    for (;;) {
      kept.push(Buffer.alloc(20_000_000, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },
  throw: () => {
    throw new Error('thrown');
  },
  exit: () => process.exit(7),
  signal: () => process.kill(process.pid, 'SIGSEGV'),
  slowly: async ({ steps }) => {
    for (let step = 0; step < steps; step++) {
      process.send({ step: `step ${step}` });
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    process.send({ answer: { text: 'slowly', pid: process.pid } });
  },
};
process.on('message', (task) => void deeds[task.deed](task));
process.on('disconnect', () => process.exit());
