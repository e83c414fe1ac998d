import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/reading/article/article-of.ts';
import { generic } from '../../../src/reading/language/generic.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';

const GOLD = resolve(import.meta.dirname, '../../../../shared/gold');

interface Labelled {
  id: string;
  lang: string;
  title: string;
  lede: string | null;
  paragraphs: string[];
}

/** Lowest scores that may be reached, end to end and for speakers alone; just below what is reached. */
const FLOORS: [set: string, endToEnd: number, speaker: number][] = [
  ['euronews.dev', 88, 91],
  ['editions.dev', 72, 78],
  ['heidi.fr.dev', 70, 72],
  ['sentences16.dev', 78, 82],
  ['wikinews.de.dev', 70, 75],
  ['polnear.en.dev', 82, 88],
];

/** Scores of the engine on a labelled set, in percent, over all its languages. */
async function score(set: string): Promise<{ endToEndF1: number; speaker: number }> {
  const gold = join(GOLD, `${set}.jsonl`);
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const answers = await Promise.all(lines.map(async (line) => JSON.stringify(await answer(JSON.parse(line)))));
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const answered = join(folder, 'answers.jsonl');
    writeFileSync(answered, answers.join('\n'));
    const table = execFileSync(process.execPath, [join(GOLD, 'score.mjs'), gold, answered, '--json'], {
      encoding: 'utf8',
    });
    return JSON.parse(table).all;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function answer({ id, lang, title, lede, paragraphs }: Labelled) {
  const language = (await loadLanguage(lang)) ?? generic;
  const found = quotes(articleOf(paragraphs, { title, standfirst: lede, lang }), language);
  const entries = found.flatMap(({ parts, speaker, mention }) =>
    parts.map(({ text }) => ({ text, speaker: speaker?.name ?? null, mention })),
  );
  return { id, summary: [], quotes: entries };
}

describe.skipIf(!existsSync(GOLD))('labelled articles', () => {
  it.each(FLOORS)(
    '%s: end to end %i or more, speakers %i or more',
    { timeout: 30_000 },
    async (set, endToEnd, speaker) => {
      const scores = await score(set);
      expect(scores.endToEndF1).toBeGreaterThanOrEqual(endToEnd);
      expect(scores.speaker).toBeGreaterThanOrEqual(speaker);
    },
  );
});
