/** What an article, an ending or a name shows; null where it shows nothing. */
export type Gender = 'm' | 'f' | null;

/** A range of items, the second one exclusive. */
export type Range = [from: number, to: number];

/** A noun phrase that can stand for a speaker. `from` and `to` are item indices, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'role';
  /** The name in it, without title and role; null where it has none. */
  name: Range | null;
  /** Each of the names, where several are one speaker. */
  names?: Range[];
  /** What it says the person is, without article; null where it says nothing. */
  role: Range | null;
  gender: Gender;
  /** Has a title of address: "Mr", "Dr". */
  titled: boolean;
  plural: boolean;
  /** A bare noun that nothing shows to be a person or body. */
  vague: boolean;
  /** A name, a pronoun or a noun that can have a voice: of a person, a body, a document. */
  voiced: boolean;
  /** Points at somebody known already: "the minister", not "a minister". */
  definite: boolean;
}

/** Its words show that it is a person. */
export const isPersonalPhrase = ({ kind, name, role }: Phrase) => kind === 'pronoun' || name !== null || role !== null;

/** The name in it is more than one word, so that it is hardly a surname or a body's. */
export const hasFullName = ({ name }: Phrase) => name !== null && name[1] - name[0] > 1;

/** A phrase of the words between two items that surely speaks, and of which no more is known than `told`. */
export const phraseOf = (
  from: number,
  to: number,
  kind: Phrase['kind'],
  told: Partial<Omit<Phrase, 'from' | 'to' | 'kind'>>,
): Phrase => ({
  from,
  to,
  kind,
  name: null,
  role: null,
  gender: null,
  titled: false,
  plural: false,
  vague: false,
  voiced: true,
  definite: true,
  ...told,
});
