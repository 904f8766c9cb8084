// A process that reads documents for dossier.js, so that none of them can harm it. Takes tasks from its channel.
import { setFlagsFromString } from 'node:v8';

// As in dossier.js, and for the same reasons.
setFlagsFromString('--interrupt-budget=500000');
setFlagsFromString('--semi-space-growth-factor=16');
setFlagsFromString('--no-regexp-tier-up');
// A call of a PDF uses a small part of its engine, which comes with this tool: what is called is validated when it is.
setFlagsFromString('--wasm-lazy-validation');

// An interrupted call is ended by the process it belongs to; with that process its children end too.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

const { serve } = await import('../dist/bundle/serve.js');
serve({
  receive: (take) => process.on('message', take),
  send: (message) => process.send(message),
});
