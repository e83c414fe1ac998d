// How names and nouns end where they have cases. Most of it is Slavic, in either script.

/** A man's name that is no subject ends as a woman's does that is one: "Ивана", "Jana". */
export const MANS_GENITIVE = /\p{Ll}[aая]$/u;

/** What another case puts behind a man's name: "Фогта", "Фогту", "Фогтом". */
export const MANS_ENDING = /^(?:[аяуюau]|.[мm])$/u;

/** Of them what no woman's name has in any case: "Vogtem". */
export const MANS_INSTRUMENTAL = /^.[мm]$/u;

/** So end both words of a man's name with a preposition that means "with": "Люком Ферраном", "Lukiem Ferrandem". */
export const INSTRUMENTAL = /\p{Ll}(?:[ое]м|[oe]m)$/u;

/** Goes with that ending: "Dirk | i | em". */
export const SOFTENING = /(?<=[kg])i$/u;

/** "Андрея", "Миколи": what takes the place of the last letters of a man's given name in another case. */
export const GIVEN_ENDINGS = ['о', 'o', '', 'й', 'ь', 'а', 'я', 'a', 'y', 'ος', 'ης', 'ας', 'άς', 'ής', 'ς'];

/** Endings that change with case and number stand after the last consonant. */
export const OPEN_ENDING = /(?:[иыі]й|ая|[aeiouyąęáéíóúőűăâîаеёиоуыэюяйьіїєαεηιουωάέήίόύώ])$/u;

/** "Minister" is "ministra", "ministar" is "ministri", "Dudek" is "Dudka", "Кравець" is "Кравця": the vowel that goes before an ending. */
export const MOVABLE_VOWEL = /(?<=\p{L}{4}t)[ea](?=r$)|(?<=\p{L}{2})(?:i?e(?=[ck]$)|a(?=c$)|е(?=ць?$))/u;

/** "Marek" is "Markiem": where a vowel was lost. */
export const LOST_VOWEL = /(?=k$)/u;

/** "Marek" is "Marka", "Павел" is "Павла", "Лев" is "Льва": so is one before any last consonant. */
export const LOST_VOWELS = /(?:(?<=^.)ь)?(?=[^aeiouyаеёиоуыэюя]$)/u;

/** How nouns of a woman's and of no gender end in the nominative; the others are of a man's. */
export const FEMININE_NOUN = /[аяa]$/u;
export const NEUTER_NOUN = /[оеeo]$/u;

/** So ends a verb in the past whose subject is of no gender. */
export const NEUTER_VERB = /(?:ло|lo|ło)$/u;

/** So ends a surname that a woman's given name leaves as it is: "Шварц", "Nowak", "Шевченко". */
export const UNCHANGED = /(?:[^аеёиійоуыэюяїєaąeęiouyjй]|[оo])$/u;

/** The genitive of a surname that only a man's can be: "Онищука", "Загорца", "Białego", but "Рогова", "Лобода". */
export const MANS_SURNAME = /(?:(?:[уюі]к|ник|ич|[рнл]ц|чк)а|[ое]го|(?:uk|nik|i[čć])a|[ei]go)$/u;

/** "Anei", "Vioricăi": so end women's given names in Romanian that say whose somebody is. */
export const WOMANS_GENITIVE = /[eă]i$/u;
