import { defineConfig } from 'vitest/config';

const twoAtOnce = { maxWorkers: 2, sequence: { groupOrder: 1 } };

// Nothing here is timed: the limits only end what hangs, on slow machines too. Two browsers at once keep two cores busy.
// The engine is pure, so its test files share one set of modules. What needs browsers comes after what does not; that runs on every core.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/{house,extension,scripts}/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'reading', include: ['test/reading/**/*.test.ts'], pool: 'threads', isolate: false },
      },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...twoAtOnce } },
      {
        extends: true,
        test: { name: 'links', include: ['test/links/*.test.ts'], testTimeout: 600_000, ...twoAtOnce },
      },
      { extends: true, test: { name: 'faults', include: ['test/faults/*.test.ts'] } },
      { extends: true, test: { name: 'packages', include: ['test/packages/*.test.ts'], ...twoAtOnce } },
    ],
  },
});
