import type { Focus } from './focus.ts';
import { guesserOf } from './guesses.ts';
import { articlesAt } from './heads.ts';
import { withoutGovernor } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import { textBetween } from './mentions.ts';
import type { Item, Sentence } from './narrative.ts';
import { withNominative } from './noun-case.ts';
import type { People } from './people.ts';
import { agree, fullerRole, type Person, withoutPossessive } from './person.ts';
import { isThingOf } from './personal.ts';
import type { Phrase } from './phrase.ts';
import { ownedHead, type RoleIndex } from './role-index.ts';
import { isSomebodys } from './somebodys.ts';

/** What else is known of a phrase. */
export interface Hint {
  /** The sentence is about it. */
  isTopic?: boolean;
  /** Whom the next sentence names for the first time. */
  coming?: Person | null;
  /** Who spoke last, where the verb says that he goes on. */
  last?: Person | null | undefined;
  /** Who the phrase does not stand for. */
  barred?: Barred;
}

/** Tells whom words do not stand for. */
export type Barred = (person: Person) => boolean;

/** Bars nobody. */
export const nobody: Barred = () => false;

/** "The new mayor of Tarn", as it stands in a sentence. */
interface Role {
  phrase: Phrase;
  sentence: Sentence;
  /** How many words of it are an article. */
  article: number;
  /** Without the article. */
  text: string;
  /** The words that tell one role from another. */
  words: string[];
  /** The word that says what somebody is; undefined where none does. */
  head: string | undefined;
  /** No more than what somebody is, without a word of where or whose. */
  isBare: boolean;
}

/** A function that finds whom a role stands for: somebody of the article, or one of those that `stranger` makes of their words. */
export function byRoleOf(
  people: People,
  focus: Focus,
  roles: RoleIndex,
  stranger: (name: string) => Person,
  lexicon: Lexicon,
) {
  const { bareNouns, noCapitals } = lexicon;
  /** Whom a role stood for before. */
  const calledSo = new Map<string, Person>();
  const guess = guesserOf(people, focus, roles, lexicon);

  return (phrase: Phrase, text: string, sentence: Sentence, hint: Hint): Person => {
    const role = read(phrase, text, sentence);
    const unknown = unnamed(role, text);
    if (role.words.length === 0) return unknown;
    const isNext = hint.coming?.role === null;
    if (!phrase.definite && !(isNext && role.head)) return indefinite(role) ?? unknown;
    const sure = guess.aged(role.text) ?? (phrase.plural ? (guess.pair() ?? unknown) : null);
    if (sure) return sure;
    if (!role.head) return thing(role) ?? unknown;
    if (lexicon.unnamed.has(role.head)) return roles.find(role.words, focus.people) ?? unknown;
    if (hint.last && isSomebodyElse(unknown, hint.last)) return roles.find(role.words, focus.people) ?? unknown;
    // "The operator “Tarn Lines”" has a name of its own.
    const isNamed = sentence.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'term');
    const person = known(role, role.head, hint) ?? (isNamed || isNew(role, hint) ? null : likely(role, hint));
    if (!person || isOfOwn(person, role)) return unknown;
    remember(person, role);
    return person;
  };

  function read(phrase: Phrase, text: string, sentence: Sentence): Role {
    const article = articlesAt(sentence, phrase.from, lexicon);
    const from = phrase.from + article;
    const bare = textBetween(text, sentence, [from, phrase.to]) ?? '';
    const words = roles.wordsOf(bare);
    const owned = ownedHead(words, lexicon);
    const isHead = (word: string, n: number) =>
      [lexicon.roles, lexicon.demonyms].some((list) => list.has(word)) &&
      !(lexicon.adjectives.has(word) && n + 1 < words.length);
    const isDescribed = words.length > 1 && (noCapitals || (lexicon.hasCases && words.length > 2));
    const isOwned = sentence.slice(from, phrase.to).some((item) => item.owner || lexicon.of.has(item.key));
    // "The president of the company" is no company.
    const of = lexicon.headFinal ? sentence.findIndex((_, i) => i > from && lexicon.of.at(sentence, i)) : -1;
    const counts = of > from && of < phrase.to ? roles.wordsOf(textBetween(text, sentence, [from, of]) ?? '') : words;
    return {
      phrase,
      sentence,
      article,
      text: bare,
      words,
      head: isThingOf(counts, lexicon) ? undefined : (owned ?? words.find(isHead)),
      isBare: !isDescribed && !isOwned && !(owned && words.length > 1),
    };
  }

  /** Whoever has the role, by its words alone. */
  function unnamed({ phrase, sentence, text: bare, head }: Role, text: string): Person {
    const whole = textBetween(text, sentence, [phrase.from, phrase.to]) ?? bare;
    const person = stranger(
      withNominative(withoutPossessive(withoutGovernor(whole, lexicon)), phrase, sentence, lexicon),
    );
    person.human ||= head !== undefined;
    person.plural ||= phrase.plural;
    person.gender ??= phrase.gender;
    return person;
  }

  /** "The minister met the mayor. “…”, said the mayor. “…”, added the minister": of whom the text has spoken beside the one who spoke last. */
  function isSomebodyElse(unknown: Person, last: Person): boolean {
    const words = unknown.words.join(' ');
    return focus.people.some((it) => it !== last && it.times === 0 && it.words.join(' ').startsWith(words));
  }

  /** "Deputy mayor", without an article: somebody who was called just so. */
  function indefinite({ article, words }: Role): Person | null {
    const canBeKnown = article === 0 && (words.length > 1 || !lexicon.articles.length);
    return canBeKnown ? roles.find(words, focus.people, null, 'whole') : null;
  }

  function thing({ phrase, words }: Role): Person | null {
    const body = guess.sameBody(words);
    // Whatever is called a company is one.
    if (body && !body.kinds.includes(words[0] ?? '')) body.kinds.push(...words);
    return body ?? guess.renamed(phrase, words) ?? guess.introduced(words);
  }

  /** Somebody who has this role in the text. */
  function known(role: Role, head: string, hint: Hint): Person | null {
    const { phrase, words, isBare } = role;
    const { gender } = phrase;
    const { coming, last, barred = nobody } = hint;
    return (
      [
        roles.find(words, focus.people, gender),
        guess.ofCountry(head, gender, words),
        coming?.role === null ? coming : null,
        calledSo.get(words.join(' ')),
        isBare || noCapitals ? guess.introduced(words) : null,
        // Where more is said than what somebody is, only whoever the text speaks of.
        guess.ofKind(head, gender, isBare ? focus.people : focus.people.slice(0, 1)) ??
          (isBare ? null : guess.compatriot(head, words)),
        last && canGoOn(last, role) ? last : null,
      ].find((it) => it && !barred(it)) ?? null
    );
  }

  /** "“…”, added the widow": whoever spoke last; he has a name where more is said than what somebody is. */
  function canGoOn(last: Person, { phrase, sentence, isBare }: Role): boolean {
    const isKnown = isBare || noCapitals || people.all.includes(last);
    // "Rimkutė said no.⏎ Mr Venckus had spoken first. “…”, the agriculture minister insisted".
    const [nearest] = focus.people;
    const isLeft = nearest?.free && focus.isHere(nearest) && !focus.isHere(last);
    return !isLeft && isKnown && agree(last, phrase.gender) && !isSomebodys(phrase, sentence, lexicon);
  }

  /** "Wójt gminy milczy.": where nouns need no article, a new role that a sentence is about is somebody new. So is one that is owned. */
  function isNew({ phrase, sentence, article, words }: Role, { isTopic = false }: Hint): boolean {
    const isNamedAnew = article === 0 && words.length > 1 && bareNouns && !guess.lacksRole();
    // "Майор | из туристической полиции" is not whom the text spoke of.
    const isFrom = bareNouns && lexicon.oneOf.at(sentence, phrase.to);
    return (isTopic && isNamedAnew) || isFrom || isSomebodys(phrase, sentence, lexicon);
  }

  /** Somebody who may have this role, for no other is known of him. */
  function likely(
    { phrase: { gender }, article, words, isBare }: Role,
    { isTopic = false, barred = nobody }: Hint,
  ): Person | null {
    const person = guess.whoHasNoRole(words, (it) => agree(it, gender) && !barred(it), isBare);
    // "“…”, said the virologist Ole Brandvik. “…”, added the director of the institute."
    return person ?? (article > 0 || (lexicon.hasCases && !isBare) ? guess.onlyOne(words, gender, isTopic) : null);
  }

  /** "The lawyer of Fenwick", "Fenwicks Anwalt" is not Fenwick, nor "a miniszter szóvivője" the minister, "мать певицы" the singer. */
  function isOfOwn(person: Person, { phrase, sentence, words, head = '' }: Role): boolean {
    const surname = person.words.at(-1) ?? '';
    const isOwner = ({ capital, key }: Item) => capital && lexicon.isNameForm(key, surname);
    const owned = ownedHead(words, lexicon);
    const behind = lexicon.headFinal
      ? []
      : words.slice(words.indexOf(head) + 1).filter((word) => lexicon.roles.has(word));
    const owners = owned ? words.filter((word) => word !== owned) : behind;
    const isOne = (role: string, word: string) =>
      !roles.wordsOf(role).some((own) => lexicon.isNounForm(own, head)) &&
      roles.headsOf(role).some((own) => lexicon.isNounForm(own, word));
    return (
      sentence.slice(phrase.from, phrase.to).some(isOwner) ||
      owners.some((word) => person.called.some((role) => isOne(role, word)))
    );
  }

  function remember(person: Person, { phrase, words, text }: Role): void {
    calledSo.set(words.join(' '), person);
    person.human = true;
    person.gender ??= phrase.gender;
    if (words.length < 2) return;
    person.role = fullerRole(person.role, text);
    if (person.called.includes(text)) return;
    person.called.push(text);
    roles.add(person, text);
  }
}
