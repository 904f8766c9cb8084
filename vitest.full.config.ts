import { defineConfig } from 'vitest/config';

/** What needs a program of its own (a browser, an office suite, a server) or takes minutes: `npm run test:full`. */
export default defineConfig({
  test: {
    include: ['tests-full/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    fileParallelism: false,
    passWithNoTests: true,
  },
});
