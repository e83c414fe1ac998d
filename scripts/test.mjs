// All that must hold, in one run; ends with the count.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { progress, ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';

const count = { passed: 0, failed: 0, skipped: 0 };

setUpPackages();
setUpBrowsers(['chromium', 'firefox']);

check('Format and lint', 'biome', ['ci', '--error-on-warnings']);
check('Types', 'tsc');
check('Dead code', 'knip');
vitest('unit', 'reading');
check('Build', process.execPath, [join('scripts', 'build.mjs')]);
check('Weight', process.execPath, [join('scripts', 'weight.mjs')]);
check('Add-on lint', 'web-ext', [
  'lint',
  '--warnings-as-errors',
  '--no-config-discovery',
  '--source-dir',
  join('dist', 'firefox'),
]);
vitest('browser');

const { passed, failed, skipped } = count;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs one of the project's tools.
 * @param {string} name
 * @param {string} command
 * @param {string[]} [args]
 */
function check(name, command, args = []) {
  progress(name);
  const { status } = run(command, args);
  if (status === 0) count.passed += 1;
  else {
    count.failed += 1;
    console.error(`${name} failed`);
  }
}

/** Runs some of vitest's projects and adds up their tests. @param {string[]} projects */
function vitest(...projects) {
  progress(`Tests: ${projects.join(', ')}`);
  const report = join(ROOT, 'out', `tests-${projects.join('-')}.json`);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  rmSync(report, { force: true });
  const { status } = run('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = read(report);
  count.passed += counted.numPassedTests;
  count.failed += counted.numFailedTests;
  count.skipped += counted.numPendingTests + counted.numTodoTests;
  // A file that does not load, or a run that dies, fails no single test.
  if (status !== 0 && counted.numFailedTests === 0) count.failed += 1;
}

/** @param {string} report */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const windows = process.platform === 'win32';
  return spawnSync(command === process.execPath ? command : join(bin, windows ? `${command}.cmd` : command), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && command !== process.execPath,
  });
}
