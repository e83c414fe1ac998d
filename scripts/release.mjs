// npm run release -- major|minor|patch: moves the version, and what the changelog holds for it, on by one. Commits nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, progress, ROOT, setUpPackages } from './setup.mjs';

const STEPS = ['major', 'minor', 'patch'];
const UNRELEASED = '## Unreleased';

/**
 * The changelog with its unreleased part under a version of its own, and an empty unreleased part above it.
 * @param {string} changelog
 * @param {string} version
 * @param {string} day ISO 8601
 * @returns {string | null} null where nothing is unreleased
 */
export function released(changelog, version, day) {
  const [before, after] = changelog.split(`${UNRELEASED}\n`);
  if (before === undefined || !after || /^\s*(## |$)/.test(after)) return null;
  return `${before}${UNRELEASED}\n\n## ${version} - ${day}\n${after}`;
}

if (realpathSync(process.argv[1] ?? '') === import.meta.filename) {
  const [step = ''] = process.argv.slice(2);
  if (!STEPS.includes(step)) giveUp(`Say which part of the version moves: npm run release -- ${STEPS.join('|')}`);
  setUpPackages();
  release(step);
}

/** @param {string} step */
function release(step) {
  const path = join(ROOT, 'CHANGELOG.md');
  const changelog = readFileSync(path, 'utf8');
  if (!released(changelog, '', ''))
    giveUp('CHANGELOG.md has nothing under “Unreleased”: write there what has changed.');
  const npm = spawnSync('npm', ['version', step, '--no-git-tag-version'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) giveUp(`${npm.stderr}\nThe version could not be moved: see above.`);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(path, released(changelog, version, new Date().toISOString().slice(0, 10)) ?? changelog);
  progress(`${version}: read CHANGELOG.md once more, commit, and tag it v${version}`);
}
