// Lays out a new fixture page; once that is filled in, writes down what the engine makes of it, for its author to check line by line.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, progress, ROOT, setUpPackages } from './setup.mjs';

const USAGE = 'npm run new-page -- NAME [--url URL]';

const { name, url } = options();
const folder = join(ROOT, 'test', 'pages', name);
const source = join(folder, 'source.html');
const target = join(folder, 'expected.json');
const address = url ?? knownAddress() ?? giveUp(`Name the page's address.\nUsage: ${USAGE}`);

setUpPackages();
const { detect, EDITIONS, read } = await import('./engine.mjs');
if (!existsSync(source)) writeSkeleton();
else if (readFileSync(source, 'utf8') !== skeleton()) await writeExpected();
else giveUp(`${relative(process.cwd(), source)} is still as it was laid out: fill it first.`);

/** The address that was given before, or that the page names as its own; null where there is neither. */
function knownAddress() {
  if (existsSync(target)) return JSON.parse(readFileSync(target, 'utf8')).url;
  if (!existsSync(source)) return null;
  return /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(source, 'utf8'))?.[1] ?? null;
}

/** A small page in the site's present design. */
function skeleton() {
  const { hostname, origin, pathname } = new URL(address);
  const { id, dir } = EDITIONS.find(({ hosts }) => hosts.includes(hostname)) ?? { id: 'en', dir: 'ltr' };
  return readFileSync(join(import.meta.dirname, 'new-page.html'), 'utf8')
    .replace('lang="en"', () => `lang="${id}"${dir === 'rtl' ? ' dir="rtl"' : ''}`)
    .replace('ADDRESS', () => `${origin}${pathname}`);
}

function writeSkeleton() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(source, skeleton());
  progress(`Wrote ${relative(process.cwd(), source)}. Fill it with words of your own and what its rule needs,`);
  progress('then run the same command again.');
}

async function writeExpected() {
  const { JSDOM } = await import('jsdom');
  const { document } = new JSDOM(readFileSync(source, 'utf8'), { url: address }).window;
  const { article, kind } = detect(document, address);
  const expected = { url: address, detected: { article, kind }, article: article ? read(document, address) : null };
  writeFileSync(target, `${JSON.stringify(expected, null, 2)}\n`);
  progress(
    `Wrote ${relative(process.cwd(), target)}. Read it line by line: it is what the page must give from now on.`,
  );
}

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
    const [chosen] = positionals;
    if (!chosen || !/^[a-z0-9-]+$/.test(chosen))
      return giveUp(`Name the page by its rule, in lower case with hyphens.\nUsage: ${USAGE}`);
    if (values.url !== undefined && !/^https?:/.test(URL.canParse(values.url) ? values.url : ''))
      return giveUp(`“${values.url}” is no address: give a whole one, with https://.`);
    return { name: chosen, url: values.url };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}
