import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests run on the sources: `@gravamen/x` means `packages/x/src/index.ts`. Only the end-to-end tests use what was built. */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@gravamen\/(\w+)$/,
        replacement: fileURLToPath(new URL('packages/$1/src/index.ts', import.meta.url)),
      },
      {
        find: /^@inside\/(\w+)\/(.*)\.js$/,
        replacement: fileURLToPath(new URL('packages/$1/src/$2.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // Generous: no test measures time, and a loaded machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The end-to-end tests mostly wait for the command: no core needs to stay free for vitest itself.
    maxWorkers: '100%',
  },
})
