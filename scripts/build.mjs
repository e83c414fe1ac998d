// Builds dist/chrome and dist/firefox.
import { progress, ROOT, setUpPackages } from './setup.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

/**
 * @param {Target[]} targets
 */
export async function build(targets) {
  const vite = await import('vite');
  for (const target of targets) {
    progress(`Building dist/${target}`);
    await vite.build({ root: ROOT, mode: target, logLevel: 'error' });
  }
}

if (process.argv[1] === import.meta.filename) {
  setUpPackages();
  await build(['chrome', 'firefox']);
}
