// What a fresh clone needs before anything else runs; node's own modules only, since nothing else is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** A line of progress, on stderr so that results on stdout stay clean. */
export const progress = (/** @type {string} */ line) => console.error(`› ${line}`);

/**
 * Ends the run with a sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** Checks node and installs the packages of package-lock.json, unless that was done for this very lock file. */
export function setUpPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 13))
    giveUp(`Node ${process.versions.node} is too old: install node 20.19 or newer, or 22.13 or newer if it is 22.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.verbatim-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  progress('Installing packages');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) giveUp('The packages could not be installed: see npm’s message above, then run the command again.');
  writeFileSync(stamp, lock);
}

/** @typedef {'chromium' | 'chrome' | 'firefox'} BrowserName */

/**
 * Where each browser is looked for, in order: names on the PATH, then the usual places of macOS and Windows; and Debian's package.
 * @type {Record<BrowserName, { commands: string[], places: string[], debian: string | null }>}
 */
const BROWSERS = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  chrome: {
    commands: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: null,
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

export const BROWSER_NAMES = /** @type {BrowserName[]} */ (Object.keys(BROWSERS));

/**
 * The path of a browser's program, or null where it is not installed.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { commands, places } = BROWSERS[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds the browsers and installs those that are missing where that needs no question (Debian's packages, as root or by sudo).
 * Ends the run with a sentence where it cannot.
 * @param {BrowserName[]} names
 */
export function setUpBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  const packages = missing.map((name) => BROWSERS[name].debian).filter((it) => it !== null);
  if (packages.length > 0) installDebian(packages);
  for (const name of missing) {
    if (!findBrowser(name))
      giveUp(`${title(name)} was not found: install it (${advice(name)}), then run the command again.`);
  }
}

/** @param {string[]} packages */
function installDebian(packages) {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  progress(`Installing ${packages.join(' and ')}`);
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get', '-qq', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** @param {BrowserName} name */
const title = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** @param {BrowserName} name */
function advice(name) {
  const { debian } = BROWSERS[name];
  if (process.platform === 'linux' && debian) return `on Debian: sudo apt-get install ${debian}`;
  return name === 'firefox'
    ? 'from mozilla.org/firefox'
    : name === 'chrome'
      ? 'from google.com/chrome'
      : 'from your system’s packages, or use --browser chrome';
}
