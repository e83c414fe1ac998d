import { herNames, hisNames } from './given-names.ts';
import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  id: 'en',

  // Sentences
  abbreviations: `
    Mr. Mrs. Ms. Messrs. Dr. Prof. St. Rev. Fr. Msgr. Hon. Gov. Sen. Sens. Rep. Reps. Del. Atty. Supt. Det. Insp.
    Gen. Brig. Maj. Col. Lt. Cpl. Pte. Pvt. Sgt. Capt. Cmdr. Adm. Pres. Amb. vs. v. No. Nos. p. pp. vol. fig. approx. ca. c. cf.
    Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Mt. Ft. Jr. Sr. Inc. Corp. Co. Ltd.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    nobody no-one everyone everybody someone somebody anyone anybody nothing everything something a about above after
    again against ago all almost along already although always am among an any are around as at away back be because
    been before being below between by came can come could did do does doing done down during each else even ever every
    few first for former from further get give go had has have having here herself him himself how i if in including
    into is itself just last later least less like made make many may me might more most much must my myself near nearly
    never next no nor not now of off often on once one only onto other our ours out over own per perhaps put quite
    rather really said same say says second see seen several shall should since so some take than the them themselves
    there though three through to together took toward towards two under until up upon us use used very via was way well
    went were what when where whether which while who whom whose why will with within without would year years you your
    yours
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
    headFinal: true,
    cues: `
      chanted chanting said says say saying told tells tell telling added adds add adding wrote writes write writing written
      thinks think thought thinking spoke speaks
      speaking read reads reading swore swears swearing found finds quoted quoting cited cites citing explain* noted notes note
      noting warned warns warn
      warning stressed stresses stress stressing insist insisted insists insisting argued argues argue arguing claimed claims
      claim claiming declared
      declares declaring stated stating asked asks asking replied replies replying answered answers answering responded responds
      responding announced
      announces announcing admitted admits admitting acknowledg* conceded concedes conceding concluded concludes concluding
      continued continues continuing
      recalled recalls recalling recounted recounts recounting remarked remarks remarking observed observes observing commented
      commenting posted posting
      tweeted tweets tweeting retweeted emphasised emphasises emphasising emphasized emphasizes emphasizing underlined
      underlines underlining underscored
      underscores underscoring highlighted highlights highlighting urged urges urging vowed vows vowing pledged pledges pledging
      promised promises promising
      denied denies denying accused accuses accusing alleged alleges alleging asserted asserts asserting affirmed affirms
      affirming confirmed confirms
      confirming suggested suggests suggest suggesting predicted predicts predict predicting forecasts forecasting foresaw
      foresees estimated estimates
      estimating calculated calculates reckon reckoned reckons reckoning complain complained complains complaining lamented
      laments lamenting joked jokes
      joking quip* jested jests laughed laughs laughing sighed sighs sighing shouted shouts shouting whispered whispers
      whispering cried cries crying
      exclaim* reiterat* repeated repeats repeating revealed reveals revealing reported reports report reporting testif*
      believe* believing hoped hopes hope
      hoping feared fears fear fearing agreed agrees agree agreeing disagreed disagrees concurred concurs countered counters
      countering retort* rebutted
      rebuts rebutting refuted refutes refuting described describes describe describing called calls call calling dismissed
      dismisses dismissing rejected
      rejects rejecting disputed disputes disputing blasted blasts blasting slammed slams slamming condemned condemns condemning
      denounc* decried decries
      deplored deplores criticised criticises criticising criticized criticizes criticizing castigat* lambast* berated berates
      rebuked rebukes scolded
      scolds chided chides chastised admonish* reprimanded ridiculed ridicules derided derides mocked taunted taunting
      threatened threatens threatening
      praised praises praising hailed hails lauded lauds extolled commended commends applauded saluted thanked thanks thanking
      congratulated congratulates
      welcomed welcomes apologis* apologiz* regretted regrets bemoaned bemoans bewailed moaned moans moaning groaned groans
      groaning grumbl* griped gripes
      grouched whined whines whining wailed wails wailing sobbed sobs sobbing wept gasped gasps wondered wonders wondering
      queried inquired inquires
      enquired enquires mused muses musing reflected opined opines reasoned speculated speculates surmised surmises theorised
      theorises theorized theorizes
      hypothesised hypothesized posited posits postulated conjectured inferred deduced maintained maintains maintaining
      contended contends contending
      averred avers avowed professed professes attested attests vouched proclaimed proclaims proclaiming pronounced pronounces
      decreed decrees ruled advised
      advises advising counselled counsels recommended recommends recommending proposed proposes proposing exhort* implor*
      begged begs begging pleaded
      pleads pleading pled demanded demands demanding appealed appeals appealing instructed instructs directed cautioned
      cautions cautioning reminded
      reminds reminding assured assures assuring reassured reassures informed informs notified clarified clarifies clarifying
      elaborated elaborates
      specified specifies summarised summarises summarized summarizes expressed expresses voiced hinted hinting implied implies
      intimated intimates
      insinuat* disclosed discloses disclosing divulg* confided confides confiding confessed confesses confessing narrated
      narrates reminisc* remembered
      remembers volunteered ventured interjected interjects interrupted interrupts persisted persists boasted boasts boasting
      bragged brags bragging teased
      teases teasing gushed gushes gushing enthus* raved raves marvelled marvels marveled rejoiced exulted fumed fumes fuming
      raged thundered thunders
      bristled seethed railed ranted rants snapped barked barks bellow* yell yelled yells yelling roared roars screamed screams
      screaming growled growls
      hissed snarled scoffed scoffs scoffing sneered jeered jeering mutter* murmur* mumbl* stammer* stutter* splutter* blurt*
      croaked drawled chuckl* giggl*
      deadpan* chirped intoned declaimed preached lectured lectures spelt spelled blamed blames blaming likened likens
      characterised characterises
      characterized characterizes mentioned mentions blogged texted messaged emailed e-mailed scrawled diagnosed signalled
      signaled stipulated stipulates
      put_it puts_it put_it_to went_on goes_on going_on went_further point_out pointed_out points_out pointing_out called_on
      calls_on calling_on shot_back
      shoots_back shooting_back hit_back hits_back hitting_back fired_back fires_back pushed_back hit_out hits_out lashed_out
      lashes_out chimed_in chimes_in
      chipped_in chips_in weighed_in weighs_in piped_up cut_in cuts_in broke_in butted_in carried_on summed_up sums_up
      summing_up owned_up spelled_out
      spelt_out spells_out laid_out set_out made_clear makes_clear making_clear made_it_clear makes_it_clear made_plain let_slip
      ruled_out rules_out
      blurted_out signed_off doubled_down doubles_down held_forth paid_tribute took_aim`,
    auxiliaries: `
      has have had is was are were be been did does do will would can could may might should 's also then later once again
      further only just simply already
      both not never always often sometimes soon even still *edly *ently *antly *ically *fully *lessly *ously *ively *ably *ibly
      *ially *ually *ickly *etly
      *oftly *grily *arply *arely *itterly *aintively *imly *idly *ryly earlier immediately originally privately separately
      ultimately finally cheerily
      wearily gloomily hastily`,
    tailCues: `
      began begins opened smiled smiles smiling grinned grins beamed shrugged shrugs nodded nods offered offers cheered cursed
      joined finished ended started
      goes went runs ran`,
    possessives: 'his her its their',
    synonyms: `
      president=head_of_state prime_minister=premier=head_of_government foreign_minister=top_diplomat foreign_secretary=top_diplomat
      chief_executive=ceo managing_director=md chair=chairman chair=chairwoman chair=chairperson policeman=police_officer
      spokesman=spokesperson spokeswoman=spokesperson manager=coach=head_coach lawyer=attorney=solicitor=barrister
      doctor=physician lawmaker=legislator actor=star director=film-maker=filmmaker fireman=firefighter`,
    kinds: `company=ltd firm=ltd operator=ltd airline=ltd manufacturer=ltd carmaker=ltd retailer=ltd club=ltd
      party=abc agency=abc union=abc organisation=abc organization=abc company=abc pontiff=pope monarch=king=queen
        royal=king=queen=prince=princess=duke=duchess
        head=president=director=director-general=secretary-general=chief=chair=chairman=chairwoman=leader=executive=manager
        chief=head=director=president=leader=executive=secretary=commissioner
        boss=head=president=director=chief=ceo=executive=manager leader=president=premier=prime=chancellor=taoiseach=chairman
        politician=minister=senator=lawmaker=mp=mep=president=mayor
        scientist=geologist=biologist=virologist=physicist=chemist=climatologist=glaciologist=oceanographer=ecologist=astronomer=epidemiologist=meteorologist=seismologist
        researcher=professor=geologist=biologist=virologist=physicist=ecologist=scientist=author=epidemiologist
        academic=professor=lecturer=historian expert=professor=analyst=researcher=economist=historian
        official=minister=commissioner=spokesman=spokeswoman=spokesperson=director diplomat=ambassador=envoy
        athlete=swimmer=runner=skier=cyclist=sprinter=gymnast player=striker=midfielder=goalkeeper=defender=captain
        musician=singer=guitarist=pianist=violinist=drummer=rapper=cellist artist=painter=sculptor=singer=photographer
        writer=novelist=author=poet=playwright medic=doctor=nurse=surgeon activist=campaigner
        lawmaker=senator=mp=mep=congressman=congresswoman=representative=deputy performer=singer=actor=actress=dancer=musician
        star=singer=actor=actress=striker
        company=carmaker=automaker=chipmaker=drugmaker=planemaker=manufacturer=maker=retailer=supplier=operator=airline=carrier=railway=brewer=lender=bank=insurer=utility=publisher=broadcaster=studio=start-up=startup=firm=developer=giant
        firm=company=carmaker=automaker=chipmaker=drugmaker=manufacturer=maker=retailer=supplier=operator=brewer=bank=insurer=publisher=studio=start-up=startup
        group=company=carmaker=automaker=manufacturer=retailer=operator=brewer=insurer=publisher=charity=ngo=association=union=movement=network=militia=coalition=campaign=alliance
        organisation=charity=ngo=association=union=federation=network=agency=watchdog=think-tank
        organization=charity=ngo=association=union=federation=network=agency=watchdog=think-tank
        ngo=charity=organisation=organization=foundation=network charity=ngo=foundation carrier=airline lender=bank
        manufacturer=carmaker=automaker=chipmaker=drugmaker=planemaker=maker maker=manufacturer
        regulator=watchdog=authority=ombudsman watchdog=regulator=agency=authority
        outlet=newspaper=magazine=website=broadcaster=channel paper=newspaper=daily`,
    agent: 'by',
    relative: 'who',
    oneOf: 'of',
    senders: 'from by',
    messages: 'statement post message tweet release',
    continuing:
      'added adds adding continued continues continuing concluded concludes concluding went_on goes_on insisted insists',
    called: `called named identified_as identified_only_as who_gave_his_name_as who_gave_her_name_as who_gave_his_name_only_as
        who_gave_her_name_only_as who_gave_only_his_first_name who_gave_only_her_first_name who_gave_his_first_name_as
        who_gave_her_first_name_as who_identified_himself_as who_identified_herself_as`,
    saidThis: `that_is_how that's_how this_is_how that_was_how those_are_the_words_of these_are_the_words_of those_were_the_words_of these_were_the_words_of so_says so_said
      that_is_the_view_of that's_the_view_of that_was_the_view_of this_is_the_view_of that_is_the_verdict_of
      that's_the_verdict_of that_was_the_verdict_of that_was_the_message_from that_is_the_message_from that's_the_message_from
      that's_according_to that_is_according_to`,
    passive: 'was_*ed were_*ed been_*ed was_told were_told been_told',
    asks: 'ask* inquir* enquir* quer* wonder*',
    relaying: 'quoted quotes quoting cited cites citing as_saying as_telling as_writing',
    accordingTo: `in_his_view in_her_view in_their_view in_his_opinion in_her_opinion according_to in_the_words_of in_the_view_of
        in_the_opinion_of in_the_eyes_of as_per`,
    past: 'close familiar involved',
    utterances:
      'voice words account testimony answer reply response reaction statement comment message verdict explanation',
    citedAgain: 'the_same_source the_source_quoted',
    accordingToAfter: '',
    opinionOf: 'for',
    he: 'he the_latter',
    she: 'she the_latter',
    latter: 'the_latter',
    they: 'they both it the_pair the_duo the_couple',
    hisNames,
    herNames,
    definite: 'the_same the his her their its this these those our my your',
    somebody: 'someone somebody',
    others: `others some many some_others many_others`,
    indefinite: `a an one another some several many few two three four five six seven eight nine ten eleven twelve fifteen twenty thirty
        forty fifty hundreds thousands dozens other most`,
    masculine: `
      spokesman chairman congressman businessman salesman craftsman tradesman sportsman statesman nobleman clergyman serviceman
      policeman fireman fisherman
      postman seaman king prince duke emperor sultan sheikh emir man men boy father dad grandfather stepfather son grandson
      brother uncle nephew husband
      widower fiancé boyfriend bridegroom monk priest headmaster landlord waiter actor steward gentleman lad imam rabbi pope`,
    feminine: `
      spokeswoman chairwoman congresswoman businesswoman saleswoman sportswoman policewoman queen princess duchess empress woman
      women girl mother mum mom
      grandmother stepmother daughter granddaughter sister aunt niece wife widow fiancée girlfriend bride nun headmistress
      landlady waitress actress
      stewardess heiress seamstress midwife schoolgirl ballerina`,
    many: `
      these those some several many few two three four five six seven eight nine ten other most all both people children police
      troops *men *ers
      *ors *ars *irs *sts *nts *rts *ats *ots *ns *ds *ks *ms *cs *fs *als *ees *oys *ies *ges *ses *ves *tes`,
    of: 'of at for',
    locatives: 'in',
    prepositions: `
      in on to by with from about after before during as since until till upon against into over under between among amongst
      through via without within
      despite amid amidst following including wearing holding carrying regarding concerning alongside towards toward around near
      ahead like unlike behind beyond across outside
      inside throughout per above below beneath beside besides past aboard onto off along opposite except plus`,
    and: 'and &',
    but: 'but with and',
    subordinate: 'while as because when if although though whereas since until unless',
    that: 'that how',
    stops: `as for_his_part for_her_part for_its_part for_their_part 
      week weeks month months year years day days time times morning evening afternoon night decade weekend hour hours minute
      minutes while when where which
      who whom whose but or nor if because although though however so then than too also not only late early earlier later last
      next yesterday today tonight
      tomorrow january february march april may june july august september october november december monday tuesday wednesday
      thursday friday saturday
      sunday again there here what why how meanwhile additionally adding noting what's it's once now still even nearly whilst
      whether unless out up down
      back speaking asked questioned interviewed reached contacted according based born named cited quoted citing quoting
      referring pointing turning looking
      holding wearing standing sitting first second close familiar aged is was are were has had have be been became becomes
      remains remained went came got
      made took`,
    calendar: `
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december`,
    mr: 'mr sir lord king prince pope baron count messrs fr monsignor',
    mrs: 'mrs ms miss madam lady dame queen princess baroness countess sister',
    dr: `
      dr prof professor rev reverend gen lt col maj brig capt sgt cpl pte pvt det insp supt sen sens senator rep reps del gov
      atty judge justice president
      minister secretary chancellor mayor governor commissioner captain general colonel lieutenant sergeant inspector
      superintendent ambassador congressman
      congresswoman councillor cardinal bishop archbishop`,
    roles: `inhabitant* housewife housewives barman barmaid *-designate *-elect
      president presidents vice-president vice-presidents ex-president premier premiers minister ministers ex-minister
      chancellor* secretary secretaries
      undersecretary governor* mayor mayors mayoress councillor* councilor* alderman senator senators lawmaker* legislator*
      congressman congresswoman mp mps
      mep meps backbencher* representative representatives delegate delegates commissioner commissioners ambassador* envoy*
      diplomat diplomats consul
      consuls attaché politician* statesman stateswoman candidate candidates nominee* incumbent* contender* frontrunner* leader
      leaders co-leader* ex-leader
      head chief chiefs chair chairman chairmen chairwoman chairperson co-chair* vice-chair* speaker speakers spokes* deputy
      deputies aide aides adviser
      advisers advisor advisors strategist* pollster* lobbyist* official officials officer officers ex-officer bureaucrat*
      civil_servant negotiator*
      mediator* rapporteur* counterpart* dissident* monarch king queen prince princess duke duchess earl emperor empress sultan
      emir sheikh pope pontiff bishop*
      archbishop* cardinal cardinals priest priests pastor pastors vicar vicars rabbi rabbis imam imams monk monks nun nuns
      cleric clerics chaplain* abbot
      abbess patriarch* preacher* judge judges magistrate* justice justices lawyer* attorney* solicitor* barrister* counsel
      prosecutor* defendant* plaintiff* suspect
      suspects juror jurors coroner* bailiff* notary detective* inspector* investigator* superintendent constable* sergeant*
      police policeman policewoman
      sheriff* warden wardens guard guards victim victims survivor* complainant* claimant* witness witnesses eyewitness*
      whistleblower* whistle-blower*
      convict inmate* prisoner prisoners detainee* hostage hostages smuggler* trafficker* hacker* soldier* general generals
      commander* captain captains
      colonel* lieutenant* major admiral* brigadier* paratrooper* veteran veterans reservist* conscript* recruit fighter
      fighters militant* rebel rebels
      troops astronaut* cosmonaut* ceo cfo cto coo founder* co-founder* cofounder* executive executives boss bosses manager
      managers director directors
      managing_director owner owners co-owner* partner partners entrepreneur entrepreneurs investor* shareholder* banker*
      financier* broker brokers trader
      traders analyst* economist* accountant* auditor* consultant* contractor* developer developers supplier* retailer*
      shopkeeper* salesman saleswoman
      employee* employer* worker workers staffer* trainee* apprentice apprentices intern interns labourer* laborer* unionist*
      steward stewards stewardess*
      attendant* businessman businesswoman businessmen billionaire* millionaire* tycoon* magnate* mogul* philanthropist* insurer
      insurers researcher*
      scientist* professor professors academic academics scholar scholars lecturer* co-author* author authors expert experts
      specialist specialists doctor
      doctors physician* surgeon* nurse nurses midwife midwives paramedic* medic medics pharmacist* therapist* psychiatrist*
      dentist* vet vets veterinarian*
      patient patients carer carers caregiver* engineer engineers programmer* technician* inventor* mathematician* statistician*
      student students pupil
      pupils graduate graduates schoolboy schoolgirl teacher* tutor tutors headteacher* headmaster headmistress master masters
      principal principals dean
      deans rector rectors fellow fellows librarian* archivist* archaeologist* *ologist *ologists *ographer *ographers *icist
      *icists *omist *omists *icians
      *ician chemist chemists botanist* agronomist* forester* ecologist* conservationist* environmentalist* climatologist*
      naturalist* writer* novelist*
      poet poets playwright* screenwriter* scriptwriter* translator* interpreter* journalist* reporter* editor editors
      columnist* critic critics
      correspondent* presenter* anchor anchorman host co-host co-hosts blogger* influencer* youtuber* podcaster* filmmaker*
      film-maker* producer producers
      actor actors actress actresses comedian* comic musician* singer singers songwriter* singer-songwriter* rapper* drummer*
      guitarist* pianist* violinist*
      cellist* composer* conductor conductors dancer dancers choreographer* artist artists painter painters sculptor*
      illustrator* cartoonist* designer*
      architect architects curator* collector collectors publisher publishers restorer* coach player players striker strikers
      goalkeeper* defender defenders
      midfielder* winger* referee* umpire* athlete athletes runner runners sprinter* swimmer* cyclist* driver drivers co-driver
      rider riders boxer boxers
      skier skiers rower* sailor sailors skipper* climber* mountaineer* champion champions medallist* medalist* winner winners
      teammate* team-mate*
      footballer* golfer* gymnast* trainer trainers farmer farmers fisherman fishermen fisherwoman fisher fishers grower*
      breeder* baker bakers butcher*
      chef chefs cook waiter waiters waitress bartender* barista* brewer brewers winemaker* wine-maker* vintner* distiller*
      carpenter* joiner plumber*
      electrician* builder builders mechanic mechanics mason masons stonemason* welder* miner miners gardener* lumberjack*
      shepherd shepherds beekeeper*
      hunter hunters ranger rangers trucker* pilot pilots co-pilot ferryman deckhand* mate boatman postman courier couriers
      cleaner cleaners caretaker*
      janitor* hairdresser* barber* tailor tailors seamstress jeweller* innkeeper* hotelier* restaurateur* landlord landlords
      landlady tenant tenants
      homeowner* householder* lodger* firefighter* fireman firemen lifeguard* rescuer* dispatcher* operator blacksmith* potter
      weaver weavers cobbler*
      watchmaker* clockmaker* bookseller* florist* grocer* undertaker* lock-keeper lock_keeper lighthouse-keeper gamekeeper*
      zookeeper* keeper keepers
      busker* publican bouncer* stallholder* taxi_driver man woman men women boy boys girl girls gentleman teenager* youngster*
      child children pensioner*
      retiree* resident residents villager* islander* townsfolk citizen citizens migrant migrants immigrant* refugee*
      asylum_seeker tourist* visitor
      visitors holidaymaker* traveller travellers traveler travelers passenger* passer-by passers-by onlooker* bystander*
      spectator* customer customers
      shopper* client clients guest guests neighbour neighbours neighbor neighbors friend friends colleague* co-worker* relative
      relatives mothers
       fathers mum mums mom dad parent parents sisters brothers sons daughters wives
       husbands widow widower
      spouse fiancé fiancée girlfriend boyfriend cousin cousins nephew niece granddaughter
      grandson grandparent*
      grandchild grandchildren stepfather stepmother twin twins bride bridegroom groom volunteer volunteers activist*
      campaigner* protester* protestor*
      demonstrator* picketer* organiser* organizer* coordinator* co-ordinator* member members supporter* opponent opponents fan
      fans ally allies rival
      rivals successor* predecessor* insider* source sources observer observers commentator* pundit* participant* attendee*
      applicant* interviewee*
      *-year-old *-year-olds voter voters commuter* motorist* pedestrian* user users subscriber* reader readers listener* viewer
      viewers collaborator*
      assistant assistants clerk clerks receptionist* guide usher heir heiress descendant* someone somebody everyone everybody`,
    kin: 'father mother son daughter brother sister husband wife grandmother grandfather uncle aunt',
    demonyms: `republican democrat democratic american italian german belgian austrian hungarian romanian bulgarian ukrainian
      russian belarusian georgian armenian norwegian estonian latvian lithuanian albanian bosnian slovenian croatian serbian
      macedonian canadian australian brazilian argentinian argentine chilean colombian venezuelan mexican cuban peruvian indian
      pakistani iranian iraqi israeli palestinian lebanese syrian egyptian moroccan algerian tunisian libyan nigerian kenyan
      ghanaian ethiopian ugandan senegalese south_african chinese japanese korean vietnamese indonesian malaysian maltese
      cypriot greek swiss portuguese texan californian floridian virginian ohioan nebraskan kansan alaskan iowan hoosier
      minnesotan arizonan vermonter *yorker frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman
      dutchwoman welshman welshwoman scotsman scotswoman dane swede finn spaniard pole briton turk croat serb slovak slovene
      czech scot catalan basque icelander netherlander luxembourger new_zealander londoner parisian berliner venetian sicilian
      corsican breton bavarian`,
    venues: `
      airport bridge street square avenue road boulevard station tunnel palace prison stadium arena cathedral
      island prize award library hotel cemetery`,
    media: 'newspaper newspapers daily magazine broadcaster broadcasters website outlet channel paper',
    bodies: `
      league chamber municipality clinic faculty academy collective platform delegation church diocese lottery
      bureau
      bank banks company companies firm firms group groups ministry ministries department departments commission government
      governments cabinet
      administration agency agencies party parties police court courts tribunal prosecution defence union unions council
      councils university universities
      college school hospital hospitals institute institutes centre center army navy military militia committee committees
      organisation organisations
      organization organizations association associations federation confederation foundation foundations trust parliament
      senate congress assembly club
      clubs museum museums gallery theatre festival watchdog regulator regulators ombudsman think-tank think-tanks think_tank
      charity charities ngo ngos
      media operator operators manufacturer manufacturers maker makers carmaker
      carmakers automaker automakers chipmaker drugmaker planemaker airline airlines carrier railway utility supplier retailer
      brewer giant bloc alliance
      coalition opposition body bodies team teams panel board boards authority authorities embassy consulate mission office
      presidency chancellery treasury
      secretariat directorate inspectorate force forces service services corps unit lobby movement campaign network consortium
      start-up startup studio label
      publisher distributor lender insurer fund exchange observatory laboratory lab fbi cia nato un eu who bbc cnn afp ap reuters`,
    signedBy: 'signed_by co-signed_by written_by drafted_by issued_by sent_by released_by published_by',
    documents: `
      report reports study studies paper letter letters statement statements document documents ruling judgment judgement
      verdict survey poll text memo
      memorandum note email e-mail message communiqué communique declaration resolution article editorial op-ed review draft
      treaty agreement complaint
      indictment affidavit filing lawsuit petition manifesto leaflet brochure diary transcript post tweet analysis assessment
      audit inquiry dossier bulletin
      release`,
    naming: `
      called dubbed nicknamed titled entitled named christened renamed known_as so-called term terms phrase phrases word words
      expression song songs film
      films movie movies book books novel novels album albums series show play plays painting paintings poem poems slogan
      slogans motto hashtag operation
      labelled labeled branded described_as billed_as translates_as translates_to translates_roughly_as translates_roughly_to
      translated_as termed anthem exhibition campaign headline headlined headlines self-described brand track single
      ballad aria opera musical hymn caption captioned codenamed code-named marked stamped`,
    unsaid: `
      sing sings sang sung singing chant chants chanted chanting hum hummed humming recited lyric lyrics chorus refrain verse
      banner banners placard
      placards poster posters sign signs graffiti inscription song songs ballad aria hymn anthem croons crooned crooning hums
      recites reciting choruses
      refrains verses stanza melody tune jingle earworm anthems hymns carol lullaby couplet t-shirt t-shirts billboard
      billboards plaque epitaph gravestone
      tombstone mural stencil stickers sticker emblazoned daubed scrawled sprayed spray-painted painted stencilled engraved
      inscribed embroidered etched
      carved tattooed flag flags sash slogan slogans`,
    clause: `
      i i'm i've i'd i'll we we're we've we'll we'd you you're you've you'll you'd he's she's it's that's there's here's they're
      they've they'll they'd he'd
      he'll she'd she'll it'll that'll he she they it is are was were am be been being isn't aren't wasn't weren't ain't will
      won't would wouldn't can can't
      cannot could couldn't shall should shouldn't must mustn't might may has hasn't have haven't had hadn't do don't does
      doesn't did didn't let let's
      what's who's where's how's know knows knew think thinks thought want wants wanted need needs needed believe believes hope
      hopes see sees saw say says
      said going go goes went gone get gets got getting make makes made take takes took come comes came give gives gave keep
      keeps kept continue continues
      remain remains leaves left tell tells told feel feels felt finds found looks looked seem seems seemed become becomes
      became happen happens happened
      works worked trying tried stops stopped waits waited starts started loses lost pays paid mean means meant deserve deserves
      ask asks asked calls called
      puts runs ran stands stood`,
  },
};
