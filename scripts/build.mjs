// Builds dist/chrome and dist/firefox.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, progress, ROOT, setUpPackages } from './setup.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

/** Builds one target after the other; ends the run, with what Vite said, when one fails. @param {Target[]} targets */
export function build(targets) {
  for (const target of targets) {
    progress(`Building dist/${target}`);
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', target], {
      cwd: ROOT,
      encoding: 'utf8',
      // Vite builds something else where the caller's shell has its own word for it.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (status !== 0) giveUp(`${stdout}${stderr}\ndist/${target} could not be built: see above.`);
  }
}

if (realpathSync(process.argv[1] ?? '') === import.meta.filename) {
  setUpPackages();
  build(['chrome', 'firefox']);
}
