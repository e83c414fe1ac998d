import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { EDITIONS } from '../../src/reading/site/editions.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const messagesOf = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(ROOT, '_locales', locale, 'messages.json'), 'utf8'));

const source = messagesOf('en');

/** Messages that read the same in English and in these languages. */
const SAME: Record<string, string> = {
  article: 'fr',
  copyFormat: 'de fr pl',
  keepMenu: 'fr it pl pt',
  opinion: 'fr',
  options: 'fr',
  originalPages: 'fr',
  readingTime: 'es it pl pt',
  shift: 'ar el fa hu pl pt ru tr',
  takeAway: 'de',
  themeSepia: 'de es pl',
};

/** A message's placeholders as the text uses them and as they are declared. */
function placeholders({ message, placeholders: declared = {} }: Message) {
  return {
    used: [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]).sort(),
    declared: Object.entries(declared)
      .map(([name, { content }]) => `${name} ${content}`)
      .sort(),
  };
}

test('there is a locale for every edition', () => {
  expect(readdirSync(join(ROOT, '_locales'))).toEqual(expect.arrayContaining(EDITIONS.map(({ id }) => id)));
});

describe.each(readdirSync(join(ROOT, '_locales')))('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has every message, none empty, with the same placeholders', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(source));
    for (const [name, message] of Object.entries(messages)) {
      expect(message.message.trim(), name).not.toBe('');
      expect(placeholders(message), name).toEqual(placeholders(source[name] as Message));
    }
  });

  test('is set as print sets it', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    for (const text of [...texts, readFileSync(join(ROOT, 'store/descriptions', `${locale}.txt`), 'utf8')]) {
      expect(text).not.toMatch(/['"]|\.\.\./);
      if (locale === 'fr') expect(text).not.toMatch(/(?<!\u202f)[:;!?»]|«(?!\u202f)/);
    }
  });

  test.skipIf(locale === 'en')('leaves nothing in English', () => {
    const direction = messages.direction?.message;
    expect(direction).toBe(EDITIONS.find(({ id }) => id === locale)?.dir);
    const left = Object.keys(source).filter(
      (name) => name !== 'direction' && messages[name]?.message === source[name]?.message,
    );
    expect(left.filter((name) => !SAME[name]?.split(' ').includes(locale))).toEqual([]);
  });
});

test('every message is used', () => {
  const code = readdirSync(join(ROOT, 'src/extension'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, 'src/extension', file), 'utf8'))
    .join('\n');
  const unused = Object.keys(source).filter(
    (name) => !code.includes(`'${name}'`) && !JSON.stringify(manifest).includes(`__MSG_${name}__`),
  );
  expect(unused).toEqual([]);
});
