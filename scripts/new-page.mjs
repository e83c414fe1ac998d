// Writes down what the engine makes of a fixture page, for its author to check line by line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, progress, ROOT, setUpPackages } from './setup.mjs';

const USAGE = 'npm run new-page -- NAME [--url URL]';

const { name, url } = options();
const folder = join(ROOT, 'test', 'pages', name);
const source = join(folder, 'source.html');
const target = join(folder, 'expected.json');
if (!existsSync(source))
  giveUp(`Write ${relative(process.cwd(), source)} first: a page of your own words in the site's markup.`);
const address =
  url ??
  (existsSync(target)
    ? JSON.parse(readFileSync(target, 'utf8')).url
    : giveUp(`Name the page's address.\nUsage: ${USAGE}`));

setUpPackages();
const { detect, read } = await import('./engine.mjs');
const { JSDOM } = await import('jsdom');
const { document } = new JSDOM(readFileSync(source, 'utf8'), { url: address }).window;
const { article, kind } = detect(document, address);
const expected = { url: address, detected: { article, kind }, article: article ? read(document, address) : null };
writeFileSync(target, `${JSON.stringify(expected, null, 2)}\n`);
progress(`Wrote ${relative(process.cwd(), target)}. Read it line by line: it is what the page must give from now on.`);

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
    const [chosen] = positionals;
    if (!chosen || !/^[a-z0-9-]+$/.test(chosen))
      return giveUp(`Name the page by its rule, in lower case with hyphens.\nUsage: ${USAGE}`);
    if (values.url !== undefined && !URL.canParse(values.url))
      return giveUp(`“${values.url}” is no address: give a whole one, with https://.`);
    return { name: chosen, url: values.url };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}
