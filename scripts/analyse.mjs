// The engine without a browser: articles as lines of JSON, or one saved page.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, setUpPackages } from './setup.mjs';

/** @typedef {import('../src/reading/index.ts').Findings} Findings */
/** @typedef {{ id: string, lang: string, title: string, lede?: string | null, paragraphs: string[] }} Line */

const USAGE = 'npm run --silent analyse -- FILE.jsonl\n       npm run --silent analyse -- PAGE.html [--url URL]';

const { file, isPage, url } = options();
setUpPackages();
const engine = await import('./engine.mjs');
const content = contentOf(file);
if (isPage) await analysePage(content);
else await analyseLines(content);

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
    const [path] = positionals;
    if (!path || positionals.length > 1) return giveUp(`Name one file.\nUsage: ${USAGE}`);
    if (values.url !== undefined && !URL.canParse(values.url))
      return giveUp(`“${values.url}” is no address: give a whole one, with https://.`);
    const isPage = /\.html?$/i.test(path);
    if (values.url !== undefined && !isPage) return giveUp('--url goes with a page (.html) alone.');
    return { file: path, isPage, url: values.url };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

/** @param {string} path */
function contentOf(path) {
  try {
    // npm runs us in the project's folder; the path is meant from where the command was given.
    return readFileSync(resolve(process.env.INIT_CWD ?? '', path), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return giveUp(`${path}: cannot be read. Name a .jsonl file of articles or a saved .html page.`);
  }
}

/** One object for the page: what it is, and its story, summary and quotes where it has one. @param {string} html */
async function analysePage(html) {
  const { JSDOM } = await import('jsdom');
  const { document } = new JSDOM(html).window;
  const address = url ?? document.querySelector('link[rel=canonical]')?.getAttribute('href');
  if (!address || !URL.canParse(address))
    return giveUp(`${file}: names no canonical address. Give the page's address with --url.`);
  const { article: isArticle, reason } = engine.detect(document, address);
  const article = isArticle ? engine.read(document, address) : null;
  const { summary, quotes } = article ? shown(await engine.analyse(article)) : { summary: [], quotes: [] };
  print({ detected: { article: isArticle, reason }, article, summary, quotes });
}

/** One answer a line; a line that cannot be used is named on stderr, and the others are answered all the same. @param {string} text */
async function analyseLines(text) {
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const given = parse(line);
    if (typeof given === 'string') {
      console.error(`${file}:${index + 1}: ${given}`);
      process.exitCode = 2;
    } else {
      const { id, lang, title, lede, paragraphs } = given;
      const article = engine.articleOf(paragraphs, { lang, title, standfirst: lede || null });
      print({ id, ...shown(await engine.analyse(article)) });
    }
  }
}

/** An article's line, or what is wrong with it. @param {string} line @returns {Line | string} */
function parse(line) {
  let it;
  try {
    it = JSON.parse(line);
  } catch {
    return 'not JSON. Each line holds one article as a JSON object.';
  }
  const isText = (/** @type {unknown} */ value) => typeof value === 'string';
  if (typeof it !== 'object' || it === null) return 'not an object. Each line holds one article as a JSON object.';
  for (const field of ['id', 'lang', 'title']) if (!isText(it[field])) return `“${field}” is missing or is no text.`;
  if (!Array.isArray(it.paragraphs) || !it.paragraphs.every(isText))
    return '“paragraphs” is missing or is no list of texts.';
  if (!(it.lede === undefined || it.lede === null || isText(it.lede))) return '“lede” is neither a text nor null.';
  return it;
}

/** Summary and quotes in the form that measuring reads; a quote split around its speaker is one entry a part. @param {Findings} findings */
function shown({ summary, quotes }) {
  return {
    summary: summary.points.map((point) => point.text),
    quotes: quotes.flatMap(({ parts, speaker, mention, cue, continues }) =>
      parts.map(({ text }) => ({
        text,
        speaker: speaker?.name ?? null,
        role: speaker?.role ?? null,
        mention,
        cue,
        continues,
      })),
    ),
  };
}

/** @param {unknown} answer */
function print(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
