#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// The one place that ends the process by hand: readers may still be busy in child processes, which die with their channel.
process.once('SIGINT', () => process.exit(130));

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
});
