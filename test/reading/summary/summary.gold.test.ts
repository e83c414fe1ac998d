import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/reading/language/generic.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';
import { summarise } from '../../../src/reading/summary/summarise.ts';
import { story } from './story.ts';

const GOLD = resolve('../shared/gold');

interface Line {
  id: string;
  lang: string;
  title: string;
  lede: string | null;
  paragraphs: string[];
}

interface Score {
  summaryKey: number;
  summaryR1: number;
}

async function summaryOf({ id, lang, title, lede, paragraphs }: Line): Promise<string> {
  const language = (await loadLanguage(lang)) ?? generic;
  const article = story(paragraphs, { lang, title, standfirst: lede });
  const { points } = summarise(article, language, quotes(article, language));
  return JSON.stringify({ id, quotes: [], summary: points.map(({ text }) => text) });
}

async function scoreOf(gold: string): Promise<Score> {
  const directory = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    const lines = readFileSync(gold, 'utf8').trim().split('\n');
    const predictions = join(directory, 'predictions.jsonl');
    writeFileSync(predictions, (await Promise.all(lines.map((line) => summaryOf(JSON.parse(line))))).join('\n'));
    const score = execFileSync('node', [join(GOLD, 'score.mjs'), gold, predictions, '--json'], { encoding: 'utf8' });
    return (JSON.parse(score) as { all: Score }).all;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe.skipIf(!existsSync(GOLD))("summaries against editors' choice", () => {
  it.each([
    ['euronews.dev.jsonl', 60, 72],
    ['editions.dev.jsonl', 60, 70],
  ])('%s: %i %% of the key sentences, ROUGE-1 %i', async (file, key, rouge) => {
    const { summaryKey, summaryR1 } = await scoreOf(join(GOLD, file));
    expect(summaryKey).toBeGreaterThanOrEqual(key);
    expect(summaryR1).toBeGreaterThanOrEqual(rouge);
  });
});
