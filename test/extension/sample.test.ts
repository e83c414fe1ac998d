import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const LOCALES = join(import.meta.dirname, '../../_locales');
let messages: Record<string, { message: string }> = {};
vi.mock('../../src/extension/platform/text.ts', () => ({ t: (name: string) => messages[name]?.message ?? '' }));
const { explainSample } = await import('../../src/extension/welcome/sample.ts');

test.each(readdirSync(LOCALES))(
  'the sample of the welcome page has a summary, and a quote with speaker and role: %s',
  async (locale) => {
    messages = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
    const { article, point, words, speaker } = await explainSample();
    const [text, quote] = article.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    expect(point).toBe(text);
    expect(quote).toContain(words);
    expect(words).not.toBe('');
    expect(quote).toContain(speaker?.name);
    expect(speaker?.role).toBeTruthy();
  },
);
