// Scores on the labelled articles, where they are: ours, and a floor of two simple rules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';

const GOLD = join(ROOT, '..', 'shared', 'gold');
const SETS = ['euronews.dev', 'editions.dev', 'heidi.fr.dev', 'sentences16.dev', 'wikinews.de.dev', 'polnear.en.dev'];

/** @typedef {{ F1: number, speaker: number, endToEndF1: number, keyQuotes: number | null, summaryKey: number | null, leadKey: number | null, summaryR1: number | null, leadR1: number | null }} Score in percent */
/** @typedef {{ set: string, ours: Score, floor: Score }} Quality */

/**
 * Null where the labelled articles are not.
 * @param {(words: string) => void} progress
 * @returns {Quality[] | null}
 */
export function measureQuality(progress) {
  if (!existsSync(GOLD)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    return SETS.map((set) => {
      progress(`Scores on ${set}`);
      const gold = join(GOLD, `${set}.jsonl`);
      const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
      const ours = execFileSync(process.execPath, [join(ROOT, 'scripts', 'analyse.mjs'), gold], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      const floor = lines.map((line) => JSON.stringify(floorOf(JSON.parse(line)))).join('\n');
      return { set, ours: score(gold, ours), floor: score(gold, floor) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }

  /** @param {string} gold @param {string} answers @returns {Score} */
  function score(gold, answers) {
    const file = join(folder, 'answers.jsonl');
    writeFileSync(file, answers);
    const table = execFileSync(process.execPath, [join(GOLD, 'score.mjs'), gold, file, '--json'], { encoding: 'utf8' });
    return JSON.parse(table).all;
  }
}

const MARKED = /["“„«]([^"“”„«»]+)["”“»]/gu;
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*/gu;
const ENOUGH_WORDS = 5;

/**
 * The least that anybody would do: words between marks are a quotation where they are five or more, and the nearest run of words with
 * capitals is its speaker.
 * @param {{ id: string, paragraphs: string[] }} article
 */
function floorOf({ id, paragraphs }) {
  const quotes = paragraphs.flatMap((text) => {
    const names = [...text.matchAll(NAME)];
    return [...text.matchAll(MARKED)].flatMap((match) => {
      const words = match[1]?.trim() ?? '';
      if (words.split(/\s+/u).length < ENOUGH_WORDS) return [];
      const end = match.index + match[0].length;
      const outside = names
        .filter(({ index }) => index < match.index || index >= end)
        .map((name) => ({
          name: name[0],
          away: name.index < match.index ? match.index - name.index : name.index - end,
        }))
        .sort((a, b) => a.away - b.away);
      return [{ text: words, speaker: outside[0]?.name ?? null, mention: null }];
    });
  });
  return { id, quotes, summary: [] };
}
