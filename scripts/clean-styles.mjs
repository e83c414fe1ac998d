// A part of the build: clean mode's style sheets, and what is registered with the browser for the reader's choices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'lightningcss';
import { LEGIBLE_FACE } from '../src/extension/clean/legible.ts';
import { scriptOf, WORDS } from '../src/extension/clean/look.ts';
import { SELECTORS } from '../src/extension/clean/selectors.ts';
import { sayingWord } from '../src/extension/clean/world.ts';

/** @type {import('vite').Plugin} */
export const cleanStyles = {
  name: 'clean-styles',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && /^src\/extension\/clean\/.*\.css$/.test(name))
          file.source = flat(name, withSelectors(String(file.source)));
      }
      for (const word of WORDS) {
        this.emitFile({ type: 'asset', fileName: scriptOf(word), source: sayingWord(word) });
      }
      this.emitFile({ type: 'asset', fileName: LEGIBLE_FACE, source: legibleFace() });
    },
  },
};

/**
 * Writes out the selectors' names, which stand as CSS means to write selectors of one's own: `:--story`.
 * @param {string} css
 */
function withSelectors(css) {
  return css.replace(/:--(\w+)/g, (_, name) => {
    if (!Object.hasOwn(SELECTORS, name)) throw new Error(`No selector is named ${name}`);
    return `:is(${SELECTORS[name]})`;
  });
}

/**
 * Without nesting, browsers see at once which rules a page without the mark needs not try.
 * @param {string} filename
 * @param {string} css
 */
function flat(filename, css) {
  const oldest = 105 << 16;
  return transform({ filename, code: Buffer.from(css), minify: true, targets: { chrome: oldest } }).code;
}

/** The font's own style sheet with the font in it: pages may not load files of ours. */
function legibleFace() {
  const sheet = createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/index.css');
  return readFileSync(sheet, 'utf8').replace(/url\((\.\/[^)]+)\)/g, (_, path) => {
    const font = readFileSync(new URL(path, `file://${sheet}`));
    return `url(data:font/woff2;base64,${font.toString('base64')})`;
  });
}
