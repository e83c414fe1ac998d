import { describe, expect, it } from 'vitest';
import { type Article, textOf } from '../../../src/reading/article/article.ts';
import { generic } from '../../../src/reading/language/generic.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';
import { summarise } from '../../../src/reading/summary/summarise.ts';
import { story } from './story.ts';

const CLOSING =
  'The harbour of Norby will close for a year in March while its two piers are built anew, the port authority said.';
const COST = 'The works cost 40 million crowns, of which the region pays half and the state the rest over three years.';
const FERRIES =
  'Ferries to the four outer islands will leave from Vik during the works, an hour further south by road.';
const FISHING =
  'Fishing boats keep a third of the western quay, and the auction hall moves to a tent beside the railway station.';
const BODY = [CLOSING, COST, FERRIES, FISHING];

async function pointsOf(article: Article): Promise<string[]> {
  const language = (await loadLanguage(article.lang)) ?? generic;
  return summarise(article, language, quotes(article, language)).points.map(({ text }) => text);
}

describe('summarise', () => {
  it('gives whole sentences with the place where they stand, and the standfirst as it is', async () => {
    const article = story(['## Works', ...BODY], { standfirst: 'Ferries move to Vik.' });
    const { standfirst, points } = summarise(article, generic, []);
    expect(standfirst).toBe('Ferries move to Vik.');
    expect(points.length).toBeGreaterThan(0);
    for (const { block, start, end, text } of points) {
      expect(BODY).toContain(text);
      expect(textOf(article, block)?.slice(start, end)).toBe(text);
    }
  });

  it('gives a story of three sentences what it has', async () => {
    expect(await pointsOf(story([CLOSING, `${COST} ${FERRIES}`]))).toHaveLength(3);
  });

  it('gives a long story seven points at most', async () => {
    const places = [
      'Aby',
      'Birk',
      'Dal',
      'Eke',
      'Fors',
      'Gran',
      'Holm',
      'Ising',
      'Kil',
      'Lund',
      'Malm',
      'Nas',
      'Oby',
      'Rud',
      'Sund',
      'Tun',
    ];
    const long = places.map(
      (place, n) => `The council of ${place} wants ${n + 2} new boats for the rescue service of its own coast.`,
    );
    expect(await pointsOf(story(long))).toHaveLength(7);
  });

  it('gives nothing for a story without paragraphs', async () => {
    expect(await pointsOf(story([]))).toEqual([]);
  });

  it.each([
    [
      'a question',
      'en',
      'Who will pay for the two new piers of Norby when the works cost more than the 40 million crowns?',
    ],
    [
      'a question',
      'el',
      'Ποιος θα πληρώσει για τις δύο νέες προβλήτες του λιμανιού όταν τα έργα κοστίσουν περισσότερο;',
    ],
    ['a question', 'ar', 'من سيدفع ثمن الرصيفين الجديدين في المرفأ عندما تتجاوز كلفة الأشغال أربعين مليون كرونة؟'],
    [
      'a lead-in',
      'en',
      'Here is what the port authority of Norby has said on Monday of the closing of the harbour in March:',
    ],
    [
      'half a quotation',
      'en',
      'The port authority of Norby said on Monday of the closing of the harbour: "We have waited for 40 years.',
    ],
    [
      'a sentence that leans on the one before',
      'en',
      'However, the port authority of Norby has promised 40 million crowns for the closing of the harbour.',
    ],
    [
      'a sentence that leans on the one before',
      'fr',
      'Mais le port de Norby a promis lundi 40 millions de couronnes pour la fermeture des deux jetées.',
    ],
    [
      'a sentence that leans on the one before',
      'de',
      'Dagegen hat der Hafen Norby am Montag 40 Millionen Kronen für die Schließung beider Molen zugesagt.',
    ],
    [
      'a sentence that leans on the one before',
      'it',
      'Tuttavia il porto di Norby ha promesso lunedì 40 milioni di corone per la chiusura dei due moli.',
    ],
    [
      'a sentence that leans on the one before',
      'es',
      'Sin embargo, el puerto de Norby prometió el lunes 40 millones de coronas por el cierre de los muelles.',
    ],
    [
      'a sentence that leans on the one before',
      'pt',
      'No entanto, o porto de Norby prometeu 40 milhões de coroas pelo encerramento dos dois molhes.',
    ],
    [
      'a sentence that leans on the one before',
      'pl',
      'Jednak port Norby obiecał w poniedziałek 40 milionów koron za zamknięcie obu nabrzeży portowych.',
    ],
    [
      'a sentence that leans on the one before',
      'ru',
      'Однако порт Норбю пообещал в понедельник 40 миллионов крон за закрытие обоих причалов гавани.',
    ],
    [
      'a sentence that leans on the one before',
      'tr',
      'Ancak Norby limanı pazartesi günü iki iskelenin kapatılması için 40 milyon kron ödemeye söz verdi.',
    ],
    [
      'a sentence that leans on the one before',
      'el',
      'Ωστόσο το λιμάνι του Νόρμπι υποσχέθηκε τη Δευτέρα 40 εκατομμύρια κορώνες για το κλείσιμο.',
    ],
    [
      'a sentence that leans on the one before',
      'hu',
      'Azonban Norby kikötője hétfőn 40 millió koronát ígért a két móló lezárásáért és újjáépítéséért.',
    ],
    [
      'a sentence that leans on the one before',
      'fa',
      'اما بندر نوربی روز دوشنبه وعدهٔ پرداخت ۴۰ میلیون کرون برای بستن دو اسکله را داد.',
    ],
    [
      'a sentence that leans on the one before',
      'ar',
      'لكن مرفأ نوربي وعد يوم الاثنين بدفع أربعين مليون كرونة مقابل إغلاق الرصيفين القديمين.',
    ],
  ])('leaves out %s (%s)', async (_, lang, sentence) => {
    // Behind a sentence too poor to be chosen, the one that it would lean on.
    const points = await pointsOf(
      story([...BODY, 'All were calm.', ...BODY.map((it) => it.replace('will', 'would')), 'It rained.', sentence], {
        lang,
      }),
    );
    expect(points.length).toBeGreaterThan(2);
    expect(points).not.toContain(sentence);
  });

  it('takes a leaning sentence at the head of the story', async () => {
    const head = 'This harbour will close for a year in March, the port authority of Norby said.';
    expect(await pointsOf(story([head]))).toEqual([head]);
  });

  it('takes a leaning sentence with the one that it leans on', async () => {
    const leaning =
      'But ferries to the four outer islands will leave from Vik until the works on both piers of Norby end in 2028.';
    const points = await pointsOf(story([CLOSING, leaning, 'It rained.', 'All were calm.']));
    expect(points.indexOf(leaning)).toBeGreaterThan(points.indexOf(CLOSING));
    expect(points).toContain(leaning);
  });

  it.each([
    ['en', 'This week the harbour of Norby begins to close both of its piers, the port authority said.'],
    ['de', 'Diese Woche beginnt im Hafen von Norby die Schließung beider Molen, teilte die Behörde mit.'],
    ['fr', 'Ce lundi, le port de Norby commence à fermer ses deux jetées, selon la capitainerie.'],
    ['es', 'Este lunes el puerto de Norby empieza a cerrar sus dos muelles, según la autoridad portuaria.'],
  ])('takes "this week" for a date (%s)', async (lang, dated) => {
    expect(await pointsOf(story(['Short.', dated, COST, FERRIES], { lang }))).toContain(dated);
  });

  it.each([
    [
      'what the headline speaks of',
      'The trams of Holby stop for some days in spring as rails and wires wear out.',
      'The harbour of Norby stops for some days as piers wear out.',
    ],
    [
      'figures',
      'The new piers cost many silver crowns, as the whole council had asked for.',
      'The new piers cost 40 million crowns, as the council had asked for.',
    ],
    [
      'what happened on a day',
      'The council met by the sea and gave the new piers its consent.',
      'The council met on Monday and gave the new piers its consent.',
    ],
    [
      'what is not about the writer',
      'The council gave the new piers of our old town its consent.',
      'The council gave the new piers of this old town its consent.',
    ],
    [
      'what says more',
      'The council gave the piers its consent.',
      'The council gave both piers, the auction hall, a crane and three warehouses its consent.',
    ],
  ])('prefers %s', async (_, lesser, better) => {
    const points = await pointsOf(story([lesser, better, 'It rained.', 'Few came.']));
    expect(points[0]).toBe(better);
  });

  it('prefers what the story speaks of', async () => {
    const lesser = 'The old trams of Holby wait beside the market square.';
    const better = 'The old ferries of Vik wait beside the market square.';
    const points = await pointsOf(
      story([lesser, better, 'Ferries left Vik.', 'Ferries saw Vik.', 'Ferries like Vik.']),
    );
    expect(points[0]).toBe(better);
  });

  it('prefers what comes early, even if it says a little less', async () => {
    const early = 'The council gave the new piers and the auction hall its consent.';
    const late = 'The council gave the new piers and the large auction hall its consent.';
    const between = Array.from({ length: 15 }, () => 'It rained.');
    const points = await pointsOf(story([early, ...between, late]));
    expect(points[0]).toBe(early);
  });

  it("prefers the reporter's words to somebody's own", async () => {
    const said =
      '"We will close the harbour of Norby for a year in March while both of its piers are built anew for 40 million crowns," said Ada Lind, head of the port.';
    const points = await pointsOf(
      story([CLOSING, said, ...BODY.slice(1), ...BODY.map((it) => it.replace(/,.*/u, ' on Monday.'))]),
    );
    expect(points.indexOf(said)).toBe(-1);
  });

  it("gives nobody's words without their marks", async () => {
    const said = `"It rains. ${CLOSING} We leave," said Ada Lind.`;
    expect(await pointsOf(story([said, COST, FERRIES]))).not.toContain(CLOSING);
  });

  it('does not say the same thing twice', async () => {
    const again = CLOSING.replace('The harbour', 'Harbour').replace('its two', 'two');
    const points = await pointsOf(
      story([CLOSING, COST, again, FERRIES, FISHING, 'It rained.', 'Few came.', 'All slept.']),
    );
    expect(points.indexOf(again)).not.toBe(1);
    expect(points.slice(0, 3)).not.toContain(again);
  });

  it('takes no text of pictures, lists or subheadings', async () => {
    const caption =
      'The harbour of Norby will close for a year in March while its two piers are built anew, as seen on Monday.';
    const article = story([COST]);
    article.blocks.push(
      { kind: 'image', src: 'a.jpg', caption, credit: null },
      { kind: 'heading', level: 2, text: caption },
    );
    expect(await pointsOf(article)).toEqual([COST]);
  });

  it('comes to an end with 100,000 words', async () => {
    const article = story(Array.from({ length: 1250 }, (_, n) => BODY.join(' ').replaceAll('Norby', `Norby${n}`)));
    const language = (await loadLanguage('en')) ?? generic;
    expect(summarise(article, language, []).points).toHaveLength(7);
  });
});
