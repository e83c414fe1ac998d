import { isInscription } from './inscriptions.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { ENOUGH_WORDS, type Form, fillsSentence, formOf, standsAlone } from './statements.ts';

/** Names and titles are hardly ever longer. */
const LONGEST_NAME = 12;
/** How far from the marks a word is looked for that tells what stands between them. */
const REACH = 8;

/** A name, title or term in marks, which reads on as part of the reporter's sentence. */
export function isTerm(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!item?.span) return false;
  const form = formOf(item.text, lexicon);
  const direct = isDirect(items, i, lexicon);
  if ((isInflected(items, i) || isJoined(items, i, lexicon)) && form.words < ENOUGH_WORDS) return true;
  if (isInscription(items, i, lexicon)) return true;
  if (saysWhere(items, i, lexicon)) return form.words < LONGEST_NAME;
  if (followsTerm(items, i, lexicon)) return true;
  if (isSubject(items, i, form, lexicon) || isCitedPaper(items, i, form, lexicon)) return true;
  if ((direct || fillsSentence(items, i)) && standsAlone(items, i) && form.words > 1) return false;
  // "Adding, “Tarn is not Sarna.”": a clause that somebody is said to say is no title.
  if (form.titleCase && !(direct && form.clause) && !(form.terminal && standsAlone(items, i))) return true;
  // "He admitted that his team “had lost the game long before”": a clause is no name.
  const reported = form.words >= ENOUGH_WORDS && form.clause && completesReport(items, i, lexicon);
  if (!reported && isNamed(items, i, lexicon)) return form.words < LONGEST_NAME;
  if (beginsAnew(items, i, lexicon) && !direct) return form.words < LONGEST_NAME;
  if (form.words > 1 && opensAndPauses(items, i)) return false;
  if (direct && form.words > 1) return false;
  if (resumes(items, i)) return false;
  if (form.words < 3) return !(form.terminal && standsAlone(items, i));
  if (form.words < ENOUGH_WORDS) return !form.clause && !completesReport(items, i, lexicon);
  return false;
}

/** "She told “Good Morning Tarn”: “…”": where somebody speaks. */
const saysWhere = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  items[i + 1]?.kind === 'colon' && lexicon.prepositions.at(items, i - 1);

/** "„Grüner Fluss“ findet in Sarn statt": where the verb stands second, a title right before it is its subject. */
const isSubject = (items: readonly Item[], i: number, { titleCase }: Form, lexicon: Lexicon) =>
  lexicon.verbSecond && standsAlone(items, i) && items[i + 1]?.kind === 'word' && titleCase;

/** "„Gazeta Wiślana” pisze, że …", "pisze: “…”", "jak pisze „Gazeta Wiślana”, …": what a verb of saying has beside it, and the words that it says behind. */
function isCitedPaper(items: readonly Item[], i: number, { words, clause, terminal }: Form, lexicon: Lexicon): boolean {
  if (words >= ENOUGH_WORDS || clause || terminal) return false;
  const opens = i === 2 && lexicon.stops.at(items, 0) && lexicon.cues.at(items, 1) && items[i + 1]?.kind === 'comma';
  const said = i + 1 + lexicon.cues.match(items, i + 1);
  const { kind } = items[said] ?? {};
  const says = kind === 'colon' || lexicon.that.at(items, kind === 'comma' ? said + 1 : said);
  return opens || (says && said > i + 1);
}

/** "Banners read “A” and “B”": one of a list is what the others are. */
const followsTerm = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  items[i - 2]?.kind === 'term' && lexicon.and.at(items, i - 1);

/** Goes on after the words that name the speaker of a quotation before it: "A," said X, "B". */
function resumes(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.kind !== 'comma') return false;
  for (let j = i - 1; j > i - 12 && items[j]; j--) if (items[j]?.kind === 'quote') return true;
  return false;
}

/** Opens the sentence, and a comma, in the marks or behind them, or a dash parts it from what follows. */
const opensAndPauses = (items: readonly Item[], i: number) =>
  standsAlone(items, i) &&
  (['comma', 'dash'].includes(items[i + 1]?.kind ?? '') || items[i]?.text.endsWith(',') === true);

/** "According to her, the plan “came too late”": the words end what somebody is reported to say. */
function completesReport(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  // An address has no spaces.
  if ((items[i]?.text.split(' ').length ?? 0) < 3) return false;
  let that = false;
  for (
    let at = i - 1;
    at > i - 3 * REACH && items[at] && items[at]?.kind !== 'stop' && items[at]?.kind !== 'quote';
    at--
  ) {
    if (lexicon.accordingTo.match(items, at) + lexicon.accordingToAfter.match(items, at) > 0) return true;
    if (that && lexicon.cues.match(items, at) > 0) return true;
    that ||= lexicon.that.at(items, at);
  }
  return false;
}

/** An ending is written right behind the mark: „Kék Duna”-ban, "Poti"den. */
function isInflected(items: readonly Item[], i: number): boolean {
  const close = items[i]?.span?.close;
  const next = items[i + 1];
  if (next?.start !== close) return false;
  return next?.kind === 'word' || (next?.text === '-' && items[i + 2]?.start === next.end);
}

/** Behind a small word that is written together with the next: "لـ"الميناء"". */
const isJoined = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.proclitics.at(items, i - 1) && !lexicon.and.at(items, i - 1);

/** A naming word stands right before the marks, or parted from them by one small word. */
function isNamed(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const before = items[i - 1];
  if (lexicon.namingAfter.match(items, i + 1) > 0) return true;
  if (before?.kind !== 'word') return false;
  // Where nouns have no article, "this plan" is no name's noun but the subject of the words that follow.
  const pointsBack = lexicon.bareNouns && lexicon.definite.at(items, i - 2);
  if (pointsBack) return false;
  // "Агенция „Пътна инфраструктура“", "перевозчик «Быстрый путь»": the name of a body.
  const isKind = [lexicon.bodies, lexicon.roles].some((list) => list.at(items, i - 1));
  if (items[i]?.capital && isKind && !formOf(items[i]?.text ?? '', lexicon).clause) return true;
  for (let length = 1; length < 4; length++) if (lexicon.naming.match(items, i - length) >= length) return true;
  return (
    lexicon.naming.match(items, i - 2) > 0 &&
    (lexicon.prepositions.has(before.key) || lexicon.indefinite.has(before.key))
  );
}

/** "The evening ends with “We will meet again” and fireworks": a capital inside a sentence that tells of nobody who speaks. */
function beginsAnew(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!item?.capital || items[i - 1]?.kind !== 'word') return false;
  for (let at = i - 1; at > i - 2 * REACH && items[at]; at--)
    if (items[at]?.kind === 'quote' || [lexicon.cues, lexicon.accordingToAfter].some((it) => it.match(items, at) > 0))
      return false;
  return true;
}

/** A reporting verb stands right at the marks, or a colon before them. */
function isDirect(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const before = items[i - 1];
  if (before?.kind === 'colon') return true;
  if (before?.kind === 'comma' && lexicon.cues.at(items, i - 2)) return true;
  let next = i + 1;
  while (items[next]?.kind === 'comma' || items[next]?.kind === 'dash') next++;
  const parted = next > i + 1 || /[,!?؟،]$/.test(items[i]?.text ?? '');
  // "„Wir warten“, so Ahlers".
  const isReporter = isCapital(items[next + 1]) || [1, 2, 3].some((more) => lexicon.roles.at(items, next + more));
  if (parted && isReporter && lexicon.tailCues.match(items, next) > 0) return true;
  const small = lexicon.stops.at(items, next) && lexicon.cues.match(items, next) === 0;
  if (small) return false;
  const reach = parted ? 4 : 1;
  for (let j = next; j < next + reach && items[j]?.kind === 'word'; j++)
    if (lexicon.cues.match(items, j) > 0) return true;
  return false;
}
