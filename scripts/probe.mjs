// The tests of dressing and undressing, at length: looks at every frame of 50 loads with clean mode on and 50 with it off, and
// dresses a page a thousand times, in both browsers. Takes minutes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';

setUpPackages();
setUpBrowsers(['chromium', 'firefox']);
build(['chrome', 'firefox']);
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const args = [vitest, 'run', '--project', 'browser', '--testTimeout=600000', 'test/browser/dressing.test.ts'];
const env = { ...process.env, LOADS: '50', TOGGLES: '1000' };
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
