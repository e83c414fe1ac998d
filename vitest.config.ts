import { defineConfig } from 'vitest/config';

// Nothing here is timed: the limits only end what hangs, on slow machines too.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/{house,reading,extension,scripts}/**/*.test.ts'] } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false } },
      {
        extends: true,
        test: { name: 'links', include: ['test/links/*.test.ts'], testTimeout: 600_000, fileParallelism: false },
      },
      { extends: true, test: { name: 'packages', include: ['test/packages/*.test.ts'], fileParallelism: false } },
    ],
  },
});
