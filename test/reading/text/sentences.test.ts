import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { sentences } from '../../../src/reading/text/sentences.ts';

/** Each case is a language and its text; `|` marks where one sentence ends and the next begins. */
const CASES: Record<string, [string, string][]> = {
  'an abbreviation before a name or a figure': [
    ['en', 'Dr. Hale spoke first.| Gov. Marsh left on Jan. 6 without a word.'],
    ['fr', 'Hier, M. Le Brun a répondu à Mme Roy.| Voir art. 12 du traité.'],
    ['de', 'Laut Prof. Dr. Weber kostet es 3 Mio. Euro, z. B. Strom und z.B. Gas.| Das reicht.'],
    ['it', 'Il dott. Bassi cita l’art. 9 della legge.| Poi tace.'],
    ['es', 'El Sr. Vidal viajó a EE. UU. con Ana.| Volvieron ayer.'],
    ['pt', 'O Sr. Matos chegou.| A Dra. Neves saiu.'],
    ['pl', 'Wczoraj prof. Zając i gen. Kruk milczeli.| Potem wyszli.'],
    ['ru', 'Её встретил проф. Лунин.| На ул. Садовой было тихо.'],
    ['tr', 'Toplantıyı Prof. Dr. Aksu yönetti.| Sonra herkes dağıldı.'],
    ['el', 'Ο κ. Βάλας μίλησε πρώτος.| Η κα. Ράλλη έφυγε.'],
    ['hu', 'Megérkezett dr. Halmos is.| A többiek vártak.'],
    ['fa', 'این بنا در سال ۱۳۱۰ ه.ش. ساخته شد.| امروز موزه است.'],
    ['ar', 'تحدث د. سامي أولا.| ثم غادر الجميع.'],
    ['ka', 'პირველი პროფ. ლომიძე საუბრობდა.| მერე ყველა წავიდა.'],
  ],
  'initials, unless what follows begins like a sentence': [
    ['en', 'J. R. Hale wrote it.| He lives in Bristol.'],
    ['en', 'They chose plan B.| The others left.'],
    ['en', 'The town sued Ports of Tarna, S.A. (PTSA).| It lost.'],
    ['ru', 'По мнению И. о нём забыли.| Он жив.'],
    ['el', 'Το έγραψε ο Γ. Βάλας.| Όλοι συμφώνησαν.'],
  ],
  'ordinals, in languages that write them with a full stop': [
    ['de', 'Am 6. Juli beginnt es.| Sie ist 12.| Dann kam er.'],
    ['hu', 'II. Rákos király volt.| Jó király volt.'],
    ['tr', 'Kitap XX. Yüzyıl üzerine.| Çok satıldı.'],
    ['en', 'He was born on May 6.| July was hot.'],
  ],
  'a number that counts the paragraph': [['en', '1. Close the door.| 2. Open the window.']],
  'a single word after a bracket': [['en', 'The line (bibl. Exodus) is short.| It ends here.']],
  'a new sentence before a figure': [
    ['ru', 'Завод закрыли.| 17 апреля его открыли снова.'],
    ['pl', 'Fabrykę zamknięto.| 10 lipca ruszyła znowu.'],
  ],
  'a new sentence in lower case after a whole word': [['en', 'They sell phones in Estonia.| eVolt makes them.']],
  'a dash that opens the next turn': [
    ['ru', '— Он ушёл, — сказала Анна.| — Когда вернётся, неизвестно.'],
    ['fr', 'Il a dit non.| – Pourquoi ?| – Par prudence.'],
  ],
  'no new sentence at a dash that names the speaker': [['en', '“We will not sell.” — Ada Marsh, mayor']],
  'no new sentence before lower case after a closing mark': [
    ['en', '"Where is the money?" asked Ms Hale.| Nobody knew.'],
    ['de', '„Das reicht!“, rief sie.| Dann ging sie.'],
    ['fr', '« Assez ! » a lancé la maire.| La salle s’est tue.'],
  ],
  'an ellipsis within a sentence': [
    ['it', 'Forse sempre… ma non oggi.| Domani sì.'],
    ['ar', 'ربما... يعود غدا.| ربما لا.'],
  ],
  'an ellipsis before a capital': [['ru', 'Он ждал…| Никто не пришёл.']],
  'the end marks of the script': [
    ['ar', 'هل عاد؟| لم يعد أحد.'],
    ['el', 'Τι συνέβη;| Κανείς δεν ξέρει.'],
  ],
  'no break inside a quotation within a sentence': [
    ['en', 'She said: "We came. We saw. We left."| Then she sat down.'],
    ['en', 'He called “late. Go home” a slogan.| They went.'],
    ['fr', 'Selon elle, « c’est fini. Il faut partir. »| Puis elle est partie.'],
    ['de', 'Sie sagte: „Wir kamen. Wir gingen.“| Mehr sagte sie nicht.'],
    ['ru', 'Он сказал: «Мы пришли. Мы ушли».| Потом замолчал.'],
  ],
  'a quotation that stands by itself is as many sentences as it holds': [
    ['en', '“It is late.| Go home," he said.| They went.'],
    ['de', '„Wir kamen.| Wir gingen.“| Mehr sagte er nicht.'],
    ['pt', 'Todos riram.| «Era um tipo alegre.| Gostava de nós», disse a irmã.'],
    ['sr', '"Da li je gotovo?| Verovatno nije."'],
  ],
  'no break before a closing bracket': [['uk', 'Ворота ( вперше ! ) відчинили.| Усі ввійшли.']],
  'a mark without its partner encloses nothing': [['en', 'It was 5" wide.| It was red.| He said "yes".']],
  'a line feed ends a sentence': [['en', 'First item|\nsecond item']],
};

async function languageOf(lang: string) {
  const language = await loadLanguage(lang);
  if (!language) throw new Error(`No language data for ${lang}`);
  return language;
}

describe('sentences', () => {
  for (const [rule, cases] of Object.entries(CASES)) {
    it.each(cases)(`${rule}: %s`, async (lang, marked) => {
      const found = sentences(marked.replaceAll('|', ''), await languageOf(lang)).map(({ text }) => text);
      expect(found).toEqual(marked.split('|').map((part) => part.trim()));
    });
  }

  it('gives offsets into the text and leaves white space out', async () => {
    const text = '  One day.  Two days.\n';
    const found = sentences(text, await languageOf('en'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['One day.', 'Two days.']);
    expect(found.map((it) => it.text)).toEqual(['One day.', 'Two days.']);
  });

  it('finds nothing in white space', async () => {
    expect(sentences(' \n ', await languageOf('en'))).toEqual([]);
  });

  it('comes to an end in a page full of marks', async () => {
    const text = '« '.repeat(50_000) + '"b '.repeat(50_000) + 'c" '.repeat(50_000);
    expect(sentences(text, await languageOf('en')).map((it) => it.text)).toEqual([text.trim()]);
  });
});
