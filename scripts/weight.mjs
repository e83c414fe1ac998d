// How heavy the built extension is, against its budgets. Ends with an error where a budget is spent.
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import budgets from '../budgets.json' with { type: 'json' };
import { packed } from './package.mjs';
import { ROOT } from './setup.mjs';

/** @typedef {import('./build.mjs').Target} Target */
/** @typedef {{ packed: number, withoutFonts: number, unpacked: number, contentScript: number }} Weight bytes */

/** The face for those who read with difficulty, in its style sheet. */
const FONTS = ['look/legible.css'];

/** @param {Target} target as it was built last @returns {Weight} */
export function weigh(target) {
  const folder = join(ROOT, 'dist', target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  /** @param {typeof files} some */
  const size = (some) => sum(some.map((file) => statSync(join(file.parentPath, file.name)).size));
  return {
    packed: packed(target).length,
    withoutFonts: packed(target, FONTS).length,
    unpacked: size(files),
    contentScript: size(files.filter((file) => file.parentPath === join(folder, 'src/extension/content'))),
  };
}

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);

if (realpathSync(process.argv[1] ?? '') === import.meta.filename) {
  for (const target of /** @type {const} */ (['chrome', 'firefox'])) {
    const { withoutFonts, contentScript } = weigh(target);
    /** @type {Record<string, number>} */
    const weights = { 'content script': contentScript, package: withoutFonts };
    for (const { what, bytes, why } of budgets) {
      const weight = weights[what] ?? Number.POSITIVE_INFINITY;
      console.log(`${target}, ${what}: ${weight} of ${bytes} bytes`);
      if (weight <= bytes) continue;
      console.error(
        `The ${what} of dist/${target} is too heavy. ${why} Make it lighter, or raise budgets.json and say why there.`,
      );
      process.exitCode = 1;
    }
  }
}
