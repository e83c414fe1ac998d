// Stories of any size, made up by rule, so that growth is measured on text that nobody wrote.
import type { Article } from '../../src/reading/article/article.ts';
import { articleOf } from '../../src/reading/article/article-of.ts';
import { findByMarkup } from '../../src/reading/article/story.ts';
import { MARKUP } from '../../src/reading/site/markup.ts';

const SYLLABLES = [
  'bel',
  'dor',
  'fen',
  'gar',
  'hal',
  'kim',
  'lor',
  'mar',
  'nes',
  'ost',
  'pel',
  'ran',
  'sil',
  'tor',
  'vin',
];
const syllable = (n: number) => SYLLABLES[n % SYLLABLES.length] ?? '';

/** A name of its own for each number. */
function nameOf(n: number): string {
  const digits = [n, Math.floor(n / 15), Math.floor(n / 225), Math.floor(n / 3375)];
  const word = digits.map(syllable).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One sentence that quotes somebody who is named there for the first time. */
export function said(n: number): string {
  const [first, last, town] = [nameOf(n * 7 + 1), nameOf(n * 11 + 2), nameOf(n * 13 + 3)];
  return `“We have waited ${n + 2} years for the bridge at ${town}, and nobody has told us when it will open,” said ${first} ${last}, the mayor of ${town}.`;
}

/** The same, and some 45 words more. */
export function saidAndTold(n: number): string {
  const [last, town] = [nameOf(n * 11 + 2), nameOf(n * 13 + 3)];
  return (
    `${said(n)} The council of ${town} voted for the works in the spring, but the money has not come. ${last} spoke after a meeting ` +
    `with the engineers, who want to close the road for ${n + 3} weeks. Lorries take the longer way round through the valley until ` +
    'then, and the ferry carries those on foot.'
  );
}

/** A story of so many paragraphs. */
export const storyOf = (paragraphs: number, paragraph: (n: number) => string): Article =>
  articleOf(
    Array.from({ length: paragraphs }, (_, n) => paragraph(n)),
    {
      title: 'Towns wait for their bridges as the money stays away',
      standfirst: 'Mayors along the river want to know when the works will begin.',
    },
  );

/** A page like the one given, with so many paragraphs in its story and so many more stories in its swiper. */
export function pageOf(html: string, { paragraphs, neighbours }: { paragraphs: number; neighbours: number }): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const story = findByMarkup(page);
  const slides = [...page.querySelectorAll(MARKUP.slide)];
  const neighbour = slides.find((slide) => slide !== page.querySelector(MARKUP.activeSlide));
  if (!story || !neighbour) throw new Error('The page to grow needs a story and a neighbour');
  for (let n = 0; n < paragraphs; n++) {
    const paragraph = page.createElement('p');
    paragraph.textContent = saidAndTold(n);
    story.text.append(paragraph);
  }
  for (let n = 0; n < neighbours; n++) neighbour.after(neighbour.cloneNode(true));
  return page;
}
