import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { cleanStyles } from './scripts/clean-styles.mjs';
import { frontCoded } from './src/reading/text/front-coding.ts';

/** The browsers that we build for: `vite build --mode chrome` or `--mode firefox`, each into a folder of its own. */
type Target = 'chrome' | 'firefox';

/** manifest.json is the one source; each browser gets what it understands of it. */
function manifestFor(target: Target): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  const own =
    target === 'chrome'
      ? { background, minimum_chrome_version }
      : { background: { scripts: [background.service_worker], type: 'module' }, browser_specific_settings };
  // The plugin types Chrome's manifest alone; Firefox's background page is not in it.
  return { ...shared, ...own, version: project.version } as ManifestV3Export;
}

/**
 * crxjs takes a script that the background registers for one that pages load: it opens the script to every site, and leaves a
 * second copy of it that nothing uses. Both go.
 */
const keepScriptsPrivate: CrxPlugin = {
  name: 'keep-scripts-private',
  enforce: 'post',
  renderCrxManifest({ web_accessible_resources: _opened, ...manifest }, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type === 'chunk' && file.facadeModuleId?.endsWith('.iife.ts')) delete bundle[name];
    }
    return manifest;
  },
};

/** Preact can set HTML from a string. Nothing of ours asks it to, and so that nothing ever does, it sets text instead. */
const neverSetHtml: Plugin = {
  name: 'never-set-html',
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return null;
    const safe = code.replace(/\.innerHTML=(?!=)/g, '.textContent=');
    return safe === code ? this.error('Preact no longer sets innerHTML as it did: look at what it does now.') : safe;
  },
};

/** A shorter list is as short without front coding. */
const FEWEST_CODED = 12;

/**
 * The word lists of the languages, without the line breaks that people read them by, from A to Z and front-coded: a zip is smaller by a
 * twentieth. Lists of pairs keep their order, in which the first that fits counts.
 */
const compactLists: Plugin = {
  name: 'compact-lists',
  transform(code, id) {
    if (!/\/src\/reading\/language\/[\w-]+\.ts$/.test(id)) return null;
    const lists = code.replace(/`([^`]*)`/g, (_, list: string) => {
      const entries = list.match(/\S+/g) ?? [];
      const words = [...new Set(entries)].sort();
      if (/[:=]/.test(list)) return `\`${entries.join(' ')}\``;
      if (/[A-Z]/.test(list) || words.length < FEWEST_CODED) return `\`${words.join(' ')}\``;
      return `frontDecoded(\`${frontCoded(words)}\`)`;
    });
    return `import { frontDecoded } from '../text/front-coding.ts';\n${lists}`;
  },
};

/** The texts in all languages, without the white space that people read them by. */
const compactMessages: Plugin = {
  name: 'compact-messages',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    for (const language of readdirSync(join(dir, '_locales'))) {
      const file = join(dir, '_locales', language, 'messages.json');
      writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    }
  },
};

/** Chrome knows the Portuguese of Portugal and of Brazil, and passes over a plain "pt"; Firefox goes from either to "pt". */
const portugueseForChrome: Plugin = {
  name: 'portuguese-for-chrome',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    const plain = join(dir, '_locales/pt');
    cpSync(plain, join(dir, '_locales/pt_BR'), { recursive: true });
    renameSync(plain, join(dir, '_locales/pt_PT'));
  },
};

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({ browser: target, manifest: manifestFor(target) }),
      keepScriptsPrivate,
      neverSetHtml,
      cleanStyles,
      compactLists,
      compactMessages,
      target === 'chrome' && portugueseForChrome,
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome120' : 'firefox142',
      // A page of ours asks for all its scripts at once; what comes later is asked for by import() alone.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
      rolldownOptions: {
        // Opened by the background alone: no manifest names it.
        input: 'src/extension/welcome/welcome.html',
        // Hashes would depend on the folder in which it is built.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          // A page opens faster with few files than with many small ones. A language is a file of its own, since a page needs one,
          // and so is the engine: the popup shows what the background has found. No script of ours awaits at its top: each language
          // would then become two files, one after the other.
          codeSplitting: {
            groups: [
              {
                name: 'platform',
                test: /extension.platform|webextension-polyfill|reading.site|preload-helper/,
                minShareCount: 2,
              },
              { name: 'citation', test: /reading.citation|quotes.quote\.ts/, minShareCount: 2 },
              { name: 'reading', test: /src.reading.(?!language...\.ts)/, minShareCount: 2 },
              { name: 'face', test: /preact|extension.face/, minShareCount: 2 },
            ],
          },
        },
      },
      license: { fileName: 'third-party-notices.md' },
    },
  };
});
