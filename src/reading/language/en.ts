import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  id: 'en',

  // Sentences
  abbreviations: `
    Mr. Mrs. Ms. Dr. Prof. St. Rev. Hon. Gov. Sen. Rep. Gen. Col. Lt. Sgt. Capt. Cmdr. Adm. Pres. Amb. vs. v. No.
    Nos. p. pp. vol. fig. approx. ca. c. cf. Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Mt. Ft.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a about above after again against ago all almost along already also although always am among an and another any
    are around as at away back be because been before being below between both but by came can come could did do
    does doing done down during each either else even ever every few first for former from further get give go had
    has have having he her here hers herself him himself his how however i if in including indeed instead into is it
    its itself just last later least less like made make many may me might more moreover most much must my myself
    near nearly neither never new next no nor not now of off often on once one only onto or other others our ours
    out over own per perhaps put quite rather really said same say says second see seen several shall she should
    since so some still such take than that the their theirs them themselves then there these they this those though
    three through thus to together too took toward towards two under until up upon us use used very via was way we
    well went were what when where whether which while who whom whose why will with within without would year years
    yet you your yours
  `,
  danglingStarts: `
    he she it they we this that these those his her hers its their theirs such both neither either then thus hence
    therefore but and or yet however nevertheless nonetheless still moreover furthermore besides also too instead
    meanwhile otherwise similarly likewise conversely consequently accordingly indeed although_this
    on_the_other_hand on_the_contrary in_contrast by_contrast in_addition in_other_words in_turn in_fact
    in_that_case for_example for_instance as_a_result at_the_same_time at_that_point after_that since_then even_so
    that's it's here's he's she's they're he'd she'd they'd another others one_of_them some_of_them
  `,
  firstPerson: `
    i me my we our ours i'm i've i'll i'd we're we've we'll we'd
  `,
  readingRate: { unit: 'words', perMinute: 228 },
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `said says say saying told tells tell telling added adds adding wrote writes write writing explained explains explaining
      noted notes noting warned warns warning stressed stresses stressing insisted insists insisting argued argues arguing claimed claims claiming
      declared declares declaring stated states stating asked asks asking replied replies replying answered answers responded responds responding
      announced announces announcing admitted admits admitting acknowledged acknowledges conceded concedes concluded concludes concluding continued continues
      recalled recalls recounted recounts remarked remarks observed observes commented comments commenting posted posts tweeted tweets
      emphasised emphasized emphasises emphasizes emphasising emphasizing underlined underlines underscored highlighted pointed_out points_out pointing_out
      urged urges urging vowed vows pledged pledges promised promises denied denies accused accuses alleged alleges asserted asserts affirmed confirms confirmed
      suggested suggests suggesting predicted predicts estimated complained complains lamented laments joked jokes quipped quips laughed laughs sighed shouted shouts
      whispered cried exclaimed reiterated reiterates repeated repeats revealed reveals reported reports reporting testified testifies thinks thought believes believed
      hoped hopes agreed agrees disagreed countered counters retorted shot_back hit_back described describes describing called calls calling dismissed dismissing
      reads read blasted slammed condemned praised thanked welcomed wondered wonders demanded appealed called_on cautioned cautions clarified clarifies
      proclaimed put_it went_on spoke quoted quoting cited tells mused reflected opined maintains maintained contended contends advised advises hailed went_further
      expressed ruled found concurred decried bemoaned boasted bragged teased insinuated reckons reckoned interjected put_it_to`,
    auxiliaries: `has have had is was are were be been did does do will would can could 's later also then once again recently further only just simply already
      reportedly repeatedly publicly previously allegedly earlier quickly immediately initially not both`,
    accordingTo: 'according_to in_the_words_of as_per',
    accordingToAfter: '',
    opinionOf: 'for',
    he: 'he',
    she: 'she',
    they: 'they both',
    definite: 'the his her their its this these those our',
    indefinite: 'a an one another some several many two three four five other most',
    masculine: 'spokesman chairman congressman businessman king prince man boy father son brother husband policeman',
    feminine:
      'spokeswoman chairwoman congresswoman businesswoman actress queen princess mother sister daughter wife widow woman girl policewoman',
    many: 'these those several many two three four five other most some *men *women *ers *ors *ists *ans *rts *ees *nts *als *people',
    of: 'of at for',
    prepositions: `in on to by with from about after before during as since until upon against into over under between through via without within despite amid among
      following including regarding alongside towards toward around near ahead like behind beyond across outside inside throughout per`,
    and: 'and &',
    but: 'but while as because when if although though whereas',
    that: 'that how',
    stops: `week month year day time times morning evening night decade weekend while when where which who whom whose but or nor if because although though however so then than too also not only late early earlier later last
      yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
      again there here what why how meanwhile additionally adding noting what's it's once now still even nearly whilst whether out up down off back both
      speaking asked questioned interviewed reached contacted according based born citing quoting first second`,
    calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
    mr: 'mr sir lord king prince pope',
    mrs: 'mrs ms miss madam lady dame queen princess',
    dr: 'dr prof professor rev gen lt col capt sgt sen senator rep gov judge justice president minister secretary chancellor mayor governor commissioner captain general',
    roles: `someone somebody everyone everybody president* master* vice-president* minister* spokes* chief* leader* co-leader* director* secretary* chairman chairwoman chair chairperson head* ceo cfo founder* co-founder* co-host* host*
      mayor* governor* senator* lawmaker* mp mps mep meps congressman congresswoman representative* commissioner* ambassador* envoy* diplomat* official* officer* general* commander* captain* colonel*
      judge* lawyer* attorney* prosecutor* barrister* analyst* economist* expert* strategist* professor* researcher* scientist* historian* doctor* physician* nurse* teacher* student*
      engineer* pilot* activist* campaigner* protester* writer* author* journalist* reporter* editor* columnist* critic* singer* songwriter* singer-songwriter* actor* actress* artist* painter* filmmaker* producer* composer* curator*
      farmer* fisherman worker* resident* witness* manager* adviser* advisor* aide* deputy* chancellor* premier* king queen prince princess pope bishop* archbishop* cardinal* coach* player* captain*
      businessman businesswoman billionaire* entrepreneur* investor* owner* organiser* organizer* coordinator* veteran* soldier* policeman policewoman police sheriff* speaker* counterpart* candidate* nominee* boss* partner* fellow* consultant* specialist* member* volunteer* tourist* deckhand* mother father sister brother son daughter wife husband widow neighbour* neighbor* friend* man woman boy girl chancellor* cosmonaut* astronaut* nominee* politician* rival* whistleblower* source* survivor* victim* driver* supporter* opponent* investigator* trader* baker* chef* designer* architect* programmer* chemist* biologist* physicist* geologist* hydrologist* psychologist* sociologist* interpreter* scholar* academic* lecturer* librarian* guide* ranger*`,
    bodies: `bank company firm group ministry commission government party agency police court union council university institute army military committee organisation organization association administration foundation parliament club museum watchdog think-tank charity newspaper broadcaster operator manufacturer airline bloc alliance body team board authority authorities`,
    documents: `report study letter statement document ruling survey`,
    naming: `called dubbed nicknamed titled entitled named known_as so-called term phrase word song film movie book novel album series show play painting poem slogan motto hashtag operation labelled labeled described_as termed anthem exhibition campaign headline self-described branded track single sang sing singing chanting`,
    clause: `i i'm i've i'd i'll we we're we've we'll we'd you you're you've you'll he's she's it's that's there's they're they've they'll he she they it
      is are was were am isn't aren't wasn't weren't will won't would wouldn't can can't cannot could couldn't should shouldn't must has hasn't have haven't had do don't does doesn't did didn't
      let let's what's who's know think want need believe hope see say says said going get got make made take come came go let makes takes goes continues keeps remains`,
  },
};
