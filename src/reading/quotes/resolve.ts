import { acronymsOf } from './acronyms.ts';
import { type Barred, byRoleOf, type Hint, nobody } from './by-role.ts';
import { focusOf } from './focus.ts';
import type { Lexicon } from './lexicon.ts';
import { call, nameOf, textBetween } from './mentions.ts';
import { isSaint } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import type { People } from './people.ts';
import { agree, nameWords, newPerson, type Person, withoutPossessive } from './person.ts';
import { couldBePerson, isBody, isPersonal } from './personal.ts';
import type { Gender, Phrase } from './phrase.ts';
import { roleIndexOf } from './role-index.ts';

/** Follows a text from sentence to sentence and knows whom "he" or "the minister" means at each point. */
export type Scene = ReturnType<typeof sceneOf>;

/** The scene of an article before its first sentence; `people` are those whom it names. */
export function sceneOf(people: People, lexicon: Lexicon) {
  const focus = focusOf(lexicon);
  const acronyms = acronymsOf(focus.people, lexicon);
  const roles = roleIndexOf(people.all, lexicon);
  const strangers = new Map<string, Person>();
  const byRole = byRoleOf(people, focus, roles, stranger, lexicon);
  const { begin, turnTo, mention, knows, isHere } = focus;
  return { begin, turnTo, mention, knows, isHere, who, canSpeak, likely };

  /** Is known to be a person, or to have said something. */
  function canSpeak(person: Person): boolean {
    return isPersonal(person, lexicon);
  }

  /** The person that the phrase stands for; null where that is not sure. */
  function who(phrase: Phrase, text: string, sentence: Sentence, hint: Hint = {}): Person | null {
    const person = standsFor(phrase, text, sentence, hint);
    if (person) acronyms.learn(person, phrase, sentence);
    return person;
  }

  function standsFor(phrase: Phrase, text: string, sentence: Sentence, hint: Hint): Person | null {
    const latest = lexicon.latter.match(sentence, phrase.from) > 0 ? focus.mentioned : focus.people;
    if (phrase.kind === 'pronoun') return byPronoun(phrase, latest, hint.barred);
    if (lexicon.citedAgain.match(sentence, phrase.from) > 0) return focus.people.find((it) => it.speaks) ?? null;
    const name = nameOf(phrase, text, sentence, lexicon);
    if (name && phrase.plural) return joint(phrase, text, sentence);
    if (name) return byName(name, phrase, text, sentence, hint.last ?? null);
    return byRole(phrase, text, sentence, hint);
  }

  /** Whoever the text spoke of last that can speak, and is of the gender and number if they are given, but for those `barred`; null where there is nobody. */
  function likely(gender: Gender = null, plural: boolean | null = null, barred = nobody): Person | null {
    if (plural)
      return focus.people.find((it) => (it.plural && !it.country) || (isBody(it, lexicon) && it.speaks)) ?? null;
    // "The fishermen had come early.⏎ “I have counted every screw”": several only where their own paragraph goes on.
    const isSeveral = (it: Person) => it.plural && (plural === false || !focus.isHere(it));
    const fits = (it: Person) => !barred(it) && !isSeveral(it) && agree(it, gender);
    const first = focus.people.find((it) => isPersonal(it, lexicon) && fits(it));
    // "The authors have used the data of Nora Fenwick's team": one who speaks in the text, not a group that never does.
    const [named] = focus.mentioned;
    const person = first?.plural && named?.speaks ? named : first;
    return person ?? protagonist(gender, barred);
  }

  /** The one person whom the title names. */
  function protagonist(gender: Gender, barred: Barred): Person | null {
    const [person, ...others] = people.all.filter((it) => it.inTitle && isPersonal(it, lexicon) && agree(it, gender));
    return person && others.length === 0 && !barred(person) ? person : null;
  }

  function byPronoun(phrase: Phrase, latest: readonly Person[], barred = nobody): Person | null {
    const paper = focus.paper();
    if (paper && (phrase.gender === null ? phrase.plural && !lexicon.hasCases : phrase.gender === paper.gender))
      return paper;
    if (phrase.plural)
      return latest.find((it) => it.plural || (lexicon.hasCases ? isBody(it, lexicon) : isNamedOrBody(it))) ?? null;
    // "A dit le parquet. “…”, a-t-il ajouté": where nouns have a gender, a pronoun can be a body's that has spoken.
    const fits = latest.filter((it) => !it.plural && agree(it, phrase.gender) && !barred(it));
    // "Morel a écrit à Luc Ferrand. Ce dernier …": whoever was named last, though a preposition governs the name.
    const isLatter = latest === focus.mentioned;
    const human = fits.find(
      (it) => (isPersonal(it, lexicon) || (isLatter && couldBePerson(it, lexicon))) && !isBody(it, lexicon),
    );
    const body = fits.find((it) => isBody(it, lexicon) && it.speaks && it.gender !== null);
    // "Nora Morel a protesté.⏎ La ville a répondu. “…”, a-t-elle ajouté": whoever the paragraph has spoken of is nearer.
    const isNearer = body && focus.isHere(body) && !(human && focus.isHere(human));
    const found =
      (isNearer ? body : human) ??
      body ??
      fits.find((it) => (it.free && !isBody(it, lexicon)) || couldBePerson(it, lexicon)) ??
      protagonist(phrase.gender, barred);
    if (found && !isBody(found, lexicon)) {
      found.gender ??= phrase.gender;
      found.human = true;
    }
    return found;
  }

  /** Not "its forecast", nor "Nora". */
  function isNamedOrBody(it: Person): boolean {
    const named = it.gender === null && (it.times > 0 || it.speaks);
    return !it.human && !it.country && (it.speaks || !it.place) && (named || isBody(it, lexicon));
  }

  function byName(name: string, phrase: Phrase, text: string, sentence: Sentence, last: Person | null): Person {
    const person = acronyms.bodyOf(name) ?? namesake(name) ?? people.byName(name) ?? stranger(withoutPossessive(name));
    // "Мать | Саблина" is not Игорь Саблин.
    if (phrase.role && !agree(person, phrase.gender) && (lexicon.hasCases || lexicon.noCapitals))
      return stranger(textBetween(text, sentence, [phrase.from, phrase.to]) ?? name);
    // "The prime minister said … Nora Fenwick added": whom nothing else introduces goes on.
    const role = last && strangers.has(last.name) && !last.plural ? roleNamed(last.name) : null;
    if (role && person.words.length > 1 && !person.role && !focus.knows(person)) {
      person.role = role;
      person.called.push(role);
      roles.add(person, role);
    }
    for (const role of call(person, phrase, text, sentence, lexicon)) roles.add(person, role);
    person.gender ??= phrase.gender;
    return person;
  }

  /** The role in the words for somebody who has no name, without an article; null where there is none. */
  function roleNamed(words: string): string | null {
    const [first = ''] = words.split(' ', 1);
    const [article] = nameWords(first);
    const role = lexicon.definite.has(article ?? '') ? words.slice(first.length).trim() : words;
    return nameWords(role).some((word) => lexicon.roles.has(word)) ? role : null;
  }

  /** Of several people with one surname, the one spoken of last. */
  function namesake(name: string): Person | null {
    const [surname, ...others] = nameWords(name);
    if (others.length > 0) return null;
    // "Carlos" is not "São Carlos".
    const has = ({ words }: Person) =>
      words.length > 1 && words.at(-1) === surname && !isSaint({ key: words[0] ?? '' });
    return focus.people.find((it) => has(it) && people.all.includes(it)) ?? null;
  }

  /** Each of several names in its fullest form, with a comma or the "and" between them. */
  function joint({ names = [] }: Phrase, text: string, sentence: Sentence): Person {
    let whole = '';
    let hasCountry = false;
    for (const [n, name] of names.entries()) {
      const one = textBetween(text, sentence, name) ?? '';
      const before = names[n - 1];
      whole += before ? linkBetween(before[1], name[0], text, sentence) : '';
      whole += people.byName(one)?.name ?? one;
      hasCountry ||= lexicon.isCountry(nameWords(one));
    }
    const group = stranger(whole);
    group.plural = true;
    group.country = hasCountry;
    return group;
  }

  function linkBetween(from: number, to: number, text: string, sentence: Sentence): string {
    const and = sentence.findIndex((_, i) => i >= from && i < to && lexicon.and.at(sentence, i));
    return and < 0 ? lexicon.language.comma : text.slice(sentence[and - 1]?.end, sentence[and + 1]?.start);
  }

  /** Somebody whom the article does not name: known by the words that describe him. */
  function stranger(name: string): Person {
    let person = strangers.get(name);
    if (!person) {
      person = newPerson(name, nameWords(name));
      strangers.set(name, person);
    }
    return person;
  }
}
