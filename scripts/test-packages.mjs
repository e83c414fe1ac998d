// Makes the zips for the stores and tries them: each in its browser, and the source by building it anew. Takes minutes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';

setUpPackages();
setUpBrowsers(['chromium', 'firefox']);
const run = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
process.exitCode =
  run(join('scripts', 'package.mjs')) ||
  run(join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'packages');
