// What the names of people and papers have in common in the news of all languages. Entries are parted by white space.

/** Small words inside a name: "von", "al". */
export const particles = `
  بن بنت أبو عبد فان فون دي دا لا de von van der den del della di da do dos das du d' dell' la le el al bin ibn ben ter ten zu zum af y e ní
  fon von’t ван фон де дер ди дель ла ле аль эль ал ел бен бин ибн φον φαν βαν ντε ντα ντι ντερ ντελ λα λε ελ αλ μπιν μπεν`;

/** Of them those behind which a small word more is part of the name, and such words: "فون | در لاین". */
export const firstParticles = 'فون فان فن';
export const secondParticles = 'دير در دن دو';

/** Agencies and channels that the press of every country cites. */
export const outlets = `
  afp agerpres anadolu ansa ap axios bbc belga bloomberg cbs cnbc cnn dpa dw efe euronews guardian interfax lapresse lusa
  mediafax mti nbc pap politico reuters rfi sky tanjug tass tvr ukrinform`;

/** Where people themselves post what they say, in the cases of Polish too. */
export const platforms = `
  bluesky facebook facebooku instagram instagramie linkedin social telegram telegramie threads tiktok tiktoku twitter twitterze x
  youtube`;

/** Words that go on with the name of an outlet: "BBC | News Brasil", "New | York Times". */
export const outletWords = 'news world radio tv sport york angeles street times post journal';

/** They open the names of places: "Santa Cruz". */
export const saints = 'san santa santo sankt saint sainte sant são sao st';

/** "Assessore | all'Ambiente", "ministra | para la Igualdad": stands between what somebody is and what for. */
export const charges = "a al alla all' ai agli alle allo per à au aux pour para ao aos às pentru για für";

/** "Ärzte ohne Grenzen": goes on with the name of a body, where it is a preposition of the language. */
export const without = 'sans senza sin sem ohne without fără bez без χωρίς';
