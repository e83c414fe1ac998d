import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',

  // Sentences
  abbreviations: `
    prof. dr. n. med. mgr. inż. hab. gen. płk. kpt. por. ks. św. bł. pp. ul. al. pl. nr. art. ust. tzw. np. m.in. im. rys.
    tab. str. zob. ang. niem. franc. łac. pow. gm. sygn. mł. asp. szt. ogn. st. insp. podinsp. nadinsp. kom. podkom. nadkom. sierż. ppłk.
    mjr. red. ds. zm. ur. bp. abp. kard. ppor. woj. adw. rzecz. prok. wicemin. min. przew. bryg. nadbryg. wicepr. r.pr. prez.
    wyd. tel. godz. ok. reż. mec. sędz. rez. wojew. pol. tzn. tj. arch. o. s. śp.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    nikt ktoś każdy wszyscy niektórzy nic coś aby albo ani aż bardziej bardzo bez będą będzie bo bowiem by być był była
    było były bym chce choć ciągle co czego czemu czy czyli dla dlaczego do dobrze dość dwa dzięki dziś gdy gdyby gdyż
    gdzie go ile im inne innych iż ja jak jakie jako je jeden jednym jest jeszcze jeśli jeżeli już kiedy kilka kto która
    które którego której który których którym którzy lat lata ma mają mam mi miał miała między mimo mnie mogą może można
    mówi mu musi my na nad nadal nam nas nasz nawet nich nie niej nim niż no o obecnie od około po pod podczas ponad
    ponieważ poza powiedział powiedziała pozostaje przed przede przez przy przynajmniej raz razem roku sam są się skąd
    sobie swój swoich swoje swoją takich teraz trzeba twoje ty tylko u w we wciąż wie według wiele wielu wobec wraz
    wszystkich wszystkie wszystko wśród z za zawsze zdaniem ze że żaden żeby został została zostały
  `,
  danglingStarts: `
    on ona ono oni one jego jej ich ten ta to ci te tego tej tych temu tym taki taka takie tacy oboje obaj obie ale
    lecz a i oraz lub jednak jednakże natomiast zaś więc zatem dlatego toteż tak wtedy potem następnie poza_tym
    ponadto także również też tymczasem przy_tym mimo_to pomimo_to z_kolei z_drugiej_strony w_rezultacie w_efekcie
    w_związku_z_tym na_przykład jednocześnie zamiast_tego tam tutaj wówczas odtąd stąd
  `,
  firstPerson: 'ja mnie mi mną mój moja moje moich my nas nam nami nasz nasza nasze naszych',
  readingRate: { unit: 'words', perMinute: 166 },
  marks: [
    ['„', '”'],
    ['»', '«'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    paradigms: {
      p: 'ł ła ło li ły łem łam',
      n: `0 a u owi em iem ie e y i ów owie om ami ach ę ą o zy ka ki ce kę ką ko kom kami kach ek yni ynią ynię yń ym im ej ego
        iego emu iemu ych ich ymi imi`,
      v: '0 ł ła ło li ły łem łam ją jąc ą ąc e ę',
    },
    continuing: 'doda/p dodaje kontynuowa/v kontynuuje',
    cues: `wyraził_nadzieję wyraziła_nadzieję powiedzia/v powiedzieli powie mówi/v rzekł rzekła rzekli rzecze stwierdzi/v
      stwierdza/v oświadczy/v oświadcza/v podkreśli/v podkreśla/v zaznaczy/v zaznacza/v doda/p dodaje
      dodają dodając wyjaśnia/v wyjaśni/v objaśnia/v objaśni/v tłumaczy/v tłumaczą wytłumaczy/v twierdzi/v twierdzą uważa/v
      zapewnia/v zapewni/v ostrzega/v ostrzeg/v
      przestrzega/v przestrzeg/v przyzna/v przyznaj/v odpowiada/v odpowiedzia/v odpowiedzieli odpar/v odrzek/v pyta/v zapyta/v
      spyta/v dopytuj/v dopytywa/v napisa/v
      pisze piszą pisa/p pisząc odpisa/v odpisuj/v dopisa/v informuj/v poinformowa/v komentuj/v skomentowa/v ocenia/v oceni/p
      przekonuj/v przekonywa/v przekonany
      przekonana przekonani zauważa/v zauważy/v spostrzeg/v wspomina/v wspomnia/v relacjonuj/v zrelacjonowa/v referuj/v
      raportuj/v opowiada/v opowiedzia/v
      opowiedzieli przypomina/v przypomnia/v przypomnieli zapowiada/v zapowiedzia/v zapowiedzieli ogłosi/v ogłasza/v obieca/v
      obiecuj/v przyrzek/v przysięga/v
      krytykuj/v skrytykowa/v zarzuca/v zarzuci/v wytyka/v wytkną/v wytknę/v wypomina/v oskarża/v oskarży/v obwinia/v obwini/v
      potępia/v potępi/v wezwa/v wzywa/v
      nawołuj/v nawoływa/v apeluj/v apelowa/v zaapelowa/v zachęca/v zachęci/v namawia/v podsumowuj/v podsumowa/v konkluduj/v
      skonkludowa/v konstatuj/v skonstatowa/v
      kwituj/v skwitowa/v puentuj/v spuentowa/v żartuj/v zażartowa/v dowcipkuj/v ironizuj/v kpi/v drwi/v zadrwi/v szydzi/v
      śmieje śmieją śmia/p zaśmia/v roześmia/v
      uśmiecha/v uśmiechną/v uśmiechnę/v chichocze krzyczy krzyczą krzycza/v krzyczeli krzykną/v krzyknę/v wykrzykuj/v
      wykrzykną/v wykrzyknę/v woła/v zawoła/v szepcze
      szepta/v szepną/v szepnę/v mruczy mrukną/v mruknę/v burczy burkną/v burknę/v wzdycha/v westchną/v westchnę/v jęczy
      szlocha/v parska/v parskną/v parsknę/v
      prycha/v prychną/v prychnę/v narzeka/v utyskuj/v psioczy/v lamentuj/v biadoli/v skarży/v skarżą poskarży/v żali/v żalą
      ubolewa/v żałuj/v wyrzuca/v oburza/v
      oburzy/v złości/v irytuj/v denerwuj/v gorączkuj/v bulwersuj/v zżyma/v niepokoi/v martwi/v dziwi/v zdziwi/v cieszy/v
      zachwyca/v zwraca/v_uwagę zwróci/v_uwagę
      zwrócili_uwagę wskaza/v wskazuj/v argumentuj/v argumentowa/v uzasadnia/v uzasadni/v dowodzi/v przekazuj/v przekaza/v
      potwierdza/v potwierdzi/v zaprzecza/v
      zaprzeczy/v dementuj/v zdementowa/v deklaruj/v deklarowa/v zadeklarowa/v cytuj/v cytowa/v zacytowa/v głosi głosi/p brzmi
      brzmia/v określa/v określi/v nazwa/p
      nazywa nazywają nazywa/p mawia/v radzi radzi/p poradzi/v doradza/v prosi prosi/p poprosi/v błaga/v żąda/v zażąda/v
      domaga/v postuluj/v proponuj/v zaproponowa/v
      sugeruj/v zasugerowa/v spekuluj/v przewiduj/v przewidywa/v prognozuj/v wyrokuj/v orzek/v uspokaja/v uspokoi/v uspokoja/p
      pociesza/v pocieszy/v studzi/v szacuj/v
      oszacowa/v wylicza/v wyliczy/v obliczy/v wymienia/v wymieni/v sądzi sądzą sądzi/p przypuszcza/v wyzna/v wyznaj/v zwierza/v
      ujawnia/v ujawni/v zdradza zdradzają
      zdradzi/p precyzuj/v sprecyzowa/v doprecyzowa/v uściśla/v uściśli/v rzuca/v rzuci/v dorzuca/v dorzuci/v wtrąca/v wtrąci/v
      dopowiada/v dopowiedzia/v ucina/v
      uciął ucię/v zastrzega/v zastrzeg/v nadmienia/v nadmieni/v akcentuj/v akcentowa/v sygnalizuj/v alarmuj/v alarmowa/v
      zaalarmowa/v kontynuuj/v kontynuowa/v
      ciągnie upiera/v obstaje nalega/v broni/p chwali/v pochwali/v docenia/v doceni/v podziękowa/v dziękuj/v gratuluj/v
      przeprasza/v przeprosi/v życzy/v wita/v
      powita/v punktuj/v diagnozuj/v utrzymuj/v utrzymywa/v rozumuj/v rozważa/v zastanawia/v zgadza/v zgodzi/v wtóruj/v
      wtórowa/v zawtórowa/v sekunduj/v przytakuj/v
      przytakną/v przytaknę/v potakuj/v oponuj/v oponowa/v zaoponowa/v protestuj/v protestowa/v zaprotestowa/v ripostuj/v
      zripostowa/v odgryza/v odbija/v_piłeczkę
      kontruj/v skontrowa/v polemizuj/v replikuj/v grozi/v zagrozi/v pouczy/v poucza/v instruuj/v skandowa/v skanduj/v
      powtarza/v powtórzy/v recytuj/v przemawia/v
      donosi/v podaje podają poda/p ukrywa/v wierzy/v obawia/v boi_się wzrusza/v_ramionami rozkłada/v_ręce rozłoży/p_ręce
      kręci/v_głową kiwa/v_głową
      macha/v_ręką czytamy czyta/v kończy zakończy/v skwapliwie_dodaje peroruj/v perswaduj/v ośmiela/v zarzeka/v zaklina/v
      usprawiedliwia/v przechwala/v podkreślono zaznaczono stwierdzono oceniono dodano wskazano zapisano przekazano
      poinformowano zapewniono zauważono wyjaśniono oświadczono ogłoszono podano zapowiedziano zaapelowano ostrzeżono
      przypomniano odnotowano uznano podsumowano odpowiedziano przeczytać grzmi/v grzmia/v zagrzmia/v zagrzmi/v wypali/v
      sprostowa/v prostuj/v poprawia/v poprawi/v zwróci/v_się zwraca/v_się zwrócili_się reaguj/v zareagowa/v ujął ujęła ujęli
      ujmuj/v wyraża/v wyrazi/v odcina/v_się odciął_się odcięła_się obiecywa/v opisuj/v opisa/p opisywa/v charakteryzuj/v
      scharakteryzowa/v zaleca/v zaleci/v rekomenduj/v zarekomendowa/v wnioskuj/v wnioskowa/v zawnioskowa/v kwestionuj/v
      zakwestionowa/v podważa/v podważy/v bagatelizuj/v bagatelizowa/v zbagatelizowa/v mruga/v relacjonowa/v triumfuj/v
      triumfowa/v cedzi/v wycedzi/v rozpacza/v płacze płaka/v przytacza/v przytoczy/v nakreśli/v zapisa/p umieści/v zamieści/v
      opublikowa/v podzieli/v_się dzieli/v_się prorokuj/v wieszczy/v wróży/v odradza/v odradzi/v uczula/v uczuli/v nakaza/v
      rozkaza/v zaręcza/v zaręczy/v ręczy/v gwarantuj/v zagwarantowa/v upomina/v upomnia/v beszta/v gani/v strofuj/v piętnuj/v
      insynuuj/v pokpiwa/v przedstawi/v przedstawia/v odrzuca/v odrzuci/v mówiono wypowiada/v wypowiedzia/v reasumuj/v
      syntetyzuj/v rozmarzy/v rozbraja/v ogranicza/v_się ograniczy/v_się przyzna/v_się dziwowa/v usłyszeliśmy słyszymy
      dowiedzieliśmy_się oznajmi/v oznajmia/v zakomunikowa/v komunikuj/v ironizowa/v informowa/v komentowa/v wskazywa/v
      przekazywa/v wyjawi/v wyjawia/v uzupełni/v uzupełnia/v zwierzy/v podsumowywa/v rozwiewa/v odniósł_się odniosła_się
      odnieśli_się odnosi_się odnoszą_się nie_ukrywa/v nie_kryj/v nie_kry/p odnotowa/v odnotowuj/v tłumacząc powiadomi/v
      powiadamia/v zawiadomi/v zawiadamia/v zreferowa/v donoszą sugerowa/v proponowa/v postulowa/v prognozowa/v przewidzia/v
      obwieści/v obwieszcza/v proklamowa/v odparowa/v odparowuj/v sprzeciwi/v_się sprzeciwia/v_się zgodzi/v_się spekulowa/v
      konkludowa/v kwitowa/v referowa/v raportowa/v zaraportowa/v rekomendowa/v dementowa/v sygnalizowa/v zasygnalizowa/v
      żartowa/v krytykowa/v ripostowa/v obrusza/v obruszy/v żachną/p snuj/v mniema/v dywaguj/v dywagowa/v klarowa/v klaruj/v
      zachwala/v komplementowa/v pomstuj/v pomstowa/v gromi/v zagrzewa/v utyskiwa/v poinstruowa/v zakrzykną/v zakrzyknę/v
      przekomarza/v wywodzi/v dowodząc zaapelują zażartuj/v stwierdziwszy doniós/p emocjonuj/v dopowiedzie/p przypuści/v
      podzięk/p obwoła/v zaproponuj/v wyszczególni/v wyszczególnia/v pogratulowa/v gratulowa/v składa/v_życzenia wypunktowa/v
      wypunktowuj/v`,
    // "szepnął", "ucina": whatever verb stands right behind the quotation.
    tailCues: ` *uje *ują *ał *ała *ali *ały *ił *iła *ili *ył *yła *yli *ął *ęła *ęli`,
    masculineCues: '*ł',
    feminineCues: '*ła',
    impersonal: `czytamy napisano podkreślono zaznaczono stwierdzono oceniono dodano wskazano zapisano przekazano poinformowano
      zapewniono zauważono wyjaśniono oświadczono ogłoszono podano zapowiedziano zaapelowano ostrzeżono przypomniano odnotowano
      uznano podsumowano odpowiedziano przeczytać usłyszeliśmy słyszymy dowiedzieliśmy_się`,
    auxiliaries: `pozostaje pozostają wydaje jest są się także również jednak też potem następnie już jeszcze nie wówczas wtedy był była zostało z_kolei tylko
        natomiast zaś zarazem przy_tym jedynie krótko ironicznie zresztą wręcz`,
    passive: 'został_* została_* zostali_*',
    asks: 'pyta* zapyta* spyta* dopyt* zastanawia*',
    accordingTo: `jego_zdaniem jej_zdaniem ich_zdaniem w_jego_ocenie w_jej_ocenie w_ich_ocenie w_jego_opinii w_jej_opinii
      w_ich_opinii w_jego_przekonaniu w_jej_przekonaniu jak_wynika_z wynika_z według wg zdaniem wedle w_ocenie w_opinii
      w_przekonaniu jak_podaje jak_podają jak_podał jak_podała słowami w_słowach za_agencją usłyszeliśmy_od słyszymy_od
      w_opiniach w_ocenach w_mniemaniu w_oczach ustami według_słów`,
    utterances: 'słowa odpowiedź reakcja oświadczenie komentarz przesłanie apel wniosek',
    citedAgain: 'samo_źródło',
    accordingToAfter: '',
    opinionOf: 'dla',
    he: 'on ten_ostatni ten_zaś rozmówca nasz_rozmówca',
    she: 'ona ta_ostatnia ta_zaś ta_z_kolei rozmówczyni nasza_rozmówczyni',
    they: 'oni one obaj obie oboje wszyscy',
    definite: 'ten ta ci te jego jej ich swój swoja swego swojego swojej nasz nasza tego tej',
    others: `inni inne niektórzy niektóre wielu`,
    indefinite: `anonimowy anonimowa jeden jedna jedno kilku kilka dwóch dwaj trzech trzej troje dwoje wielu niektórzy pewien
      pewna jakiś jakaś inny inna jednego jednej jednemu kolejny kolejna któryś któraś pewnego pewnej każdy każda`,
    masculine: '',
    masculineNames: `marka macieja michała grzegorza tadeusza adama łukasza zbigniewa ryszarda dariusza mariusza kazimierza wojciecha roberta mateusza rafała jacka janusza sławomira jakuba artura edwarda damiana dawida przemysława sebastiana leszka waldemara bartosza bartłomieja szymona filipa igora konrada norberta leona wiktora donalda huberta bruna dominika kacpra oskara gabriela alberta karola cezarego ludwika zygmunta witolda lecha józefa marcina
      antoni ignacy bartosz bartłomiej szymon filip hubert konrad norbert igor wiktor leon bruno dominik donald kacper oskar
      gabriel albert karol cezary ludwik zygmunt witold lech bronisław aleksander radosław borys franciszek wincenty
      *ski *cki *dzki *skiego *ckiego *dzkiego *skiemu *ckiemu jan jana piotr piotra andrzej andrzeja krzysztof
      krzysztofa stanisław tomasz tomasza paweł pawła józef marcin
      marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz
      marian rafał jacek janusz mirosław maciej
      sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław damian dawid przemysław sebastian
      czesław leszek daniel waldemar bogdan`,
    declension: {
      nouns: `twa:two twie:two twu:two enia:enie eniu:enie ania:anie aniu:anie isma:ismo iśmie:ismo iura:iuro iurze:iuro ródła:ródło
          ojska:ojsko ojsku:ojsko ji:ja ii:ia turze:tura żbie:żba zbie:zba rmie:rma upie:upa łce:łka mendzie:menda radzie:rada
          sadzie:sada zecie:zeta ki:ka gi:ga ni:nia aży:aż y:a ędzie:ąd dzie:d rzędu:rząd iązku:iązek niosku:niosek społu:spół
          spole:spół kole:koła atrze:atr iale:iał nale:nał ście:st cie:t ubie:ub tabie:tab dziego:dzia cego:cy adka:adek
          ańca:aniec wca:wiec stra:ster u: a:`,
      m: 'iego:i ego:y iemu:i emu:y im:i ym:y',
      f: 'iej:a ej:a',
      n: 'iego:ie ego:e im:ie ym:e',
    },
    nominatives: `wła_kiego:weł_ki ka_kiego:ek_ki a_kiego:_ki y_kiej:a_ka ii_kiej:ia_ka ki_kiej:ka_ka gi_kiej:ga_ka y_y:a_a ii_y:ia_a ę_ą:a_a ą_ą:a_a
      ę_:a_ ą_:a_ owi_kiemu:_ki em_kim:_ki ~_skiego:~_ski ~_ckiego:~_cki ~_dzkiego:~_dzki ~_ego:~_y ~_ska:~_sk ~_y:~_a ~_gi:~_ga ~_ki:~_ka ~_aka:~_ak ~_ika:~_ik ~_yka:~_yk ~_uka:~_uk ~_ka:~_ek ~_a:~_ ~_akiem:~_ak
      ~_ikiem:~_ik ~_ykiem:~_yk ~_ukiem:~_uk ~_skiem:~_sk ~_kiem:~_ek ~_em:~_ ~_owi:~_`,
    oblique: `donalda huberta kacpra oskara gabriela alberta karola cezarego ludwika zygmunta witolda lecha ignacego
      *ych *ikom *zom *ńcom *istom *ntom *tkom *nkom *elom *orom *erom *słom *ii *ji *ów *cieli jednej jednego jednemu
      kolejnej kolejnego *owi *skiemu *ckiemu *skiej *ckiej *skiego *ckiego *skim *ckim *ą *ę *em jana piotra andrzeja
      krzysztofa tomasza pawła józefa marcina marka michała grzegorza jerzego tadeusza adama łukasza zbigniewa ryszarda dariusza
      mariusza kazimierza wojciecha roberta mateusza mariana rafała jacka janusza macieja sławomira jarosława kamila jakuba
      artura edwarda damiana dawida przemysława sebastiana leszka waldemara bogdana bartosza bartłomieja szymona filipa igora
      konrada norberta leona wiktora antoniego anny katarzyny małgorzaty agnieszki barbary ewy elżbiety joanny magdaleny moniki
      danuty ireny haliny heleny beaty aleksandry marty doroty grażyny jolanty iwony karoliny bożeny urszuli justyny renaty
      pauliny wandy agaty anety izabeli hanny lucyny olgi kingi weroniki zuzanny gabrieli kamili martyny dominiki`,
    feminineNames: `aleksandra stanisława jarosława mirosława bogdana daniela romana adriana bronisława wiesława zdzisława michalina *ova *ská *cká *ska *cka *dzka *skiej *ckiej *dzkiej *ówna *ówny anna anny maria marii katarzyna katarzyny
      małgorzata małgorzaty agnieszka agnieszki krystyna barbara barbary ewa
      ewy elżbieta elżbiety zofia zofii janina teresa joanna joanny magdalena monika moniki jadwiga danuta irena ireny halina
      haliny helena beata beaty aleksandra marta marty
      dorota doroty marianna grażyna jolanta stanisława iwona iwony karolina bożena urszula justyna renata alicja alicji paulina
      sylwia natalia wanda agata aneta izabela hanna
      hanny lucyna olga olgi lidia lidii genowefa kazimiera pap`,
    feminine: `*czka *rka *stka *ntka *żka *ianka *szka *jka *yni *ini *ynię *nica *nicy kobieta matka żona siostra babcia wdowa
        sąsiadka posłanka koleżanka`,
    many: '*ci *rze *dzi *cze *sze *ele *anie dwoje troje kilkoro kilku kilka dwóch dwaj trzech wielu *owie *rzy *cy',
    participles: '*ąc',
    of: '',
    and: 'i oraz',
    but: 'a ale',
    subordinate: 'choć chociaż gdy kiedy jeśli podczas_gdy dopóki ponieważ',
    that: 'że iż',
    locatives: 'w we',
    inside: 'w we z',
    prepositions: `pomiędzy naprzeciw naprzeciwko koło w we na z ze do od o po za przed przy pod nad bez dla między przez u ku
      podczas wobec wśród mimo pomimo dzięki
      przeciw przeciwko około obok oprócz zamiast wokół według zgodnie spod znad zza sprzed spośród ponad poza wewnątrz wzdłuż nieopodal
      wbrew wskutek względem wzglądem dookoła pośród poniżej powyżej zdaniem`,
    verbs: `*ać *ić *yć *ąć *ęło liczy walczy kończy uczy toczy leczy prosi robi chodzi prowadzi stoi musi grozi wierzy służy
      dąży rządzi broni *eszła *yszła *uje *ują *ął *ęła *ęli *owano *ywano *iono *ają *ał *ała *ali *ały *ało *ił *iła *ili
      *iły *iło *ył *yła *yli *yło *ieli *iosła *iósł *adł *adła *edł *ekł *ekła *ógł *ogła *ogli grzmi szuka czeka czyta`,
    stops: `temu ze_swej_strony ze_swojej_strony dotąd odtąd niegdyś obecnie dawniej innymi *ąc tygodniu tydzień tygodni
      miesiącu roku rok lat lata dni dniu dzień dnia razy raz
      godzinę godzin minut chwilę chwili rano wieczorem nocą później wcześniej niedawno wkrótce natychmiast potem razem ale lub
      albo czy jeśli jeżeli gdy kiedy jak gdzie który która które którzy którego której którym którą których kto co bo ponieważ więc zatem
      także również toteż dlatego też już jeszcze tylko nawet nie się wczoraj dziś dzisiaj jutro dzisiejszy poniedziałek wtorek środa środę
      czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
      listopada grudnia tutaj tam tu wtedy teraz jednak jednakże natomiast tymczasem choć chociaż żeby aby by ja my wy ty go jej im mu sobie
      siebie mnie mi nas nam nami was wam niego niej nią nim nich z_kolei niech bardzo to a otwarcie wprost szczerze gorzko cicho głośno
      spokojnie stanowczo krótko anonimowo pisemnie wyraźnie dalej znów znowu wreszcie nagle
      naprawdę przecież zaś raczej zawsze nigdy czasem często prawie blisko ostatnio żartobliwie ma mają miał miała *alnie
      *ólnie *ilnie *nnie *wnie *znie *tnie *śnie *żnie *ąco wówczas tuż zresztą najpierw zaraz nieco bardziej mniej najbardziej
      kilkadziesiąt kilkanaście kilkaset tysiące setki dziesiątki mnóstwo wiele dużo mało zbyt całkiem zupełnie dość dosyć
      niemal wciąż nadal dopiero dokładnie mniej_więcej po_raz_pierwszy *łby *łaby *liby *łyby celem powodem efektem wynikiem
      zadaniem problemem skutkiem przyczyną tak myślę wierzę uważam sądzę podczas pytany pytana zapytany zapytana poproszony
      poproszona`,
    mr: 'pan pana panu panem',
    mrs: 'pani panią',
    dr: `dr n med prof hab szt ogn inż mgr ks gen płk ppłk mjr kmdr mec por ppor kpt lek red asp insp podinsp nadinsp kom podkom
      nadkom sierż plut st mł bp abp
      kard doktor profesor generał mecenas adw bryg nadbryg prok wicemin min sędzia rez nadbrygadier brygadier aspirant sierżant
      pułkownik major kapitan porucznik komisarz`,
    called: 'o_imieniu imieniem o_nazwisku',
    roles: `demonstrant/n demonstranci demonstrantk/n ocalał/n najemc/n wyborc/n obywatel/n obywatelk/n dziecko krewn/n
      małżeństw/n ceo internaut/n internautk/n wojskowy wojskowa wojskowego wojskowym wojskowi duchowny duchownego
      duchowni marszałkini marszałkinię chłopak chłopaka chłopaki sekretark/n kupiec kupc/n leśniczk/n ktoś nikt prezydent/n
      prezydenc/n premier/n premierz/n minister ministr/n ministrz/n
        szef/n sekretarz/n podsekretarz/n rzecznik/n rzecznic/n rzeczniczk/n rzeczniczc/n przewodnicząc/n
       dyrektor/n dyrektorz/n kierownik/n kierownic/n kierowniczk/n prezes/n prezesk/n lider/n liderz/n
      burmistrz/n wójt/n sołtys/n sołtysk/n sołtysc/n wojewod/n starost/n starości/n marszałek marszałk/n
       poseł posł/n posłan/n posłank/n europoseł europosł/n europosłank/n senator/n senatorz/n radn/n doradc/n doradczyni/n doradczyn/n
      komisarz/n komisark/n ambasador/n ambasadork/n konsul/n dyplomat/n dyplomac/n przedstawiciel/n delegat/n delegac/n
      wysłannik/n wysłannic/n
      negocjator/n prokurator/n prokuratork/n sędzi/n sędzin/n adwokat/n adwokac/n prawnik/n prawnic/n prawniczk/n notariusz/n
      mecenas/n obrońc/n
      obrończyni/n pełnomocnik/n pełnomocnic/n pełnomocniczk/n rzeczoznawc/n biegły biegła generał/n dowódc/n kapitan/n pułkownik/n major/n
      porucznik/n oficer/n policjant/n policjanc/n policjantk/n policjantc/n strażak/n strażac/n strażniczk/n strażnik/n
      strażnic/n żołnierz/n
      żołnierk/n ratownik/n ratownic/n ratowniczk/n komendant/n inspektor/n inspektork/n analityk/n analityc/n analityczk/n
      ekonomist/n ekonomiśc/n
      ekonomistk/n ekonomistc/n ekspert/n eksperc/n ekspertk/n ekspertc/n specjalist/n specjaliśc/n specjalistk/n badacz/n
      badaczk/n naukowiec
      naukowc/n naukowczyni/n uczony uczona uczeni profesor/n profesork/n rektor/n rektork/n dziekan/n wykładowc/n historyk/n
      historyc/n historyczk/n
      politolog/n politolożk/n politolodzy socjolog/n socjolożk/n socjolodzy psycholog/n psycholożk/n lekarz/n lekark/n lekarc/n
      doktor/n doktork/n
      pielęgniark/n pielęgniarc/n pielęgniarz/n położn/n farmaceut/n farmaceutk/n aptekark/n aptekarz/n nauczyciel/n
      nauczycielk/n nauczycielc/n
      wychowawc/n wychowawczyni/n pedagog/n pedagoż/n student/n studenc/n studentk/n uczeń uczni/n uczennic/n doktorant/n
      doktorantk/n inżynier/n
      inżynierk/n architekt/n architektk/n konstruktor/n pilot/n pilotk/n aktywist/n aktywiśc/n aktywistk/n działacz/n
      działaczk/n pisarz/n pisark/n
      poet/n poetk/n autor/n autork/n autorz/n tłumaczk/n dziennikarz/n dziennikark/n dziennikarc/n reporter/n reporterk/n
      redaktor/n redaktork/n publicyst/n publicystk/n komentator/n komentatork/n reżyser/n reżyserk/n reżyserz/n aktor/n
      aktork/n aktorz/n scenograf/n
      scenarzyst/n piosenkarz/n piosenkark/n śpiewaczk/n śpiewak/n muzyk/n kompozytor/n kompozytork/n artyst/n artyśc/n
      artystk/n artystc/n malarz/n
      malark/n rzeźbiarz/n rzeźbiark/n tancerz/n tancerk/n dyrygent/n dyrygentk/n kustosz/n kustoszk/n producent/n producenc/n
      producentk/n rolnik/n
      rolnic/n rolniczk/n sadownik/n sadownic/n hodowc/n hodowczyni/n gospodarz/n gospodyni/n młynarz/n młynark/n piekarz/n
      piekark/n rybak/n rybac/n
      rybaczk/n wędkarz/n leśnik/n leśnic/n robotnik/n robotnic/n górnik/n górnic/n hutnik/n hutnic/n stoczniow/n mieszkaniec
      mieszkańc/n mieszkank/n
      mieszkanc/n lokator/n lokatork/n świadek świadk/n właściciel/n właścicielk/n koordynator/n koordynatork/n organizator/n
      organizatork/n założyciel/n założycielk/n przedsiębiorc/n przedsiębiorczyni/n biznesmen/n inwestor/n inwestork/n
      sprzedawc/n sprzedawczyni/n
      handlowiec handlowc/n król królow/n króla królu królem książę księci/n księżn/n papież/n biskup/n arcybiskup/n kardynał/n
      proboszcz/n ksiądz
      księdz/n pastor/n rabin/n imam/n zakonnic/n trener/n trenerk/n zawodnik/n zawodnic/n zawodniczk/n piłkarz/n piłkark/n
      bramkarz/n mistrz/n
      mistrzyni/n kandydat/n kandydac/n kandydatk/n kanclerz/n odpowiednik/n geolog/n geolożk/n biolog/n biolożk/n hydrobiolog/n
      hydrobiolożk/n
      hydrolog/n hydrolożk/n chemik/n chemicz/n fizyk fizyka fizykiem fizyczk/n astronom/n archeolog/n archeolożk/n etnograf/n
      etnolog/n klimatolog/n
      klimatolożk/n ekolog/n ekolożk/n krytyk krytyka krytykiem krytyczk/n członek członk/n członkini/n brata bratu
      siostr/n ojca ojcu
      matk/n matc/n syna synowi córk/n córc/n żon/n męża mężowi babci/n dziadek dziadk/n wnuk/n wnuczk/n wdow/n kuzyn/n
      kuzynk/n teści/n
      mężczyzn/n mężczyźni kobiet/n kobieci/n sąsiad/n sąsiadk/n sąsiadc/n przyjaciel/n przyjaciół/n przyjaciółk/n koleg/n
      koledz/n koleżank/n źródł/n
      informator/n ofiar/n ofierz/n poszkodowan/n kierowc/n kierowczyni/n motornicz/n maszynist/n kucharz/n kuchark/n kelner/n
      kelnerk/n fryzjer/n
      fryzjerk/n wolontariusz/n wolontariuszk/n kurator/n kuratork/n chirurg/n kardiolog/n kardiolożk/n pediatr/n weterynarz/n weterynark/n
      epidemiolog/n epidemiolożk/n wirusolog/n meteorolog/n meteorolożk/n synoptyk/n synoptyczk/n pracownik/n pracownic/n
      urzędnik/n urzędnic/n
      urzędniczk/n funkcjonariusz/n funkcjonariuszk/n emeryt/n emeryc/n emerytk/n emerytc/n rencist/n latarnik/n bibliotekark/n
      bibliotekarz/n
      listonosz/n portier/n stróż/n dozorc/n dozorczyni/n recepcjonist/n klient/n klienc/n klientk/n klientc/n pacjent/n
      pacjentk/n pasażer/n
      pasażerk/n turyst/n turystk/n widz/n uczestnik/n uczestnic/n uczestniczk/n rodzic/n opiekun/n opiekunk/n związkowiec
      związkowc/n związkowczyni/n
      opozycjonist/n polityk polityka politykowi politykiem politycy polityczk/n gubernator/n gubernatork/n kanclerk/n następc/n
      następczyni/n poprzednik/n poprzednic/n poprzedniczk/n zastępc/n zastępczyni/n zwolennik/n zwolennic/n przeciwnik/n
      przeciwnic/n rozmówc/n
      rozmówczyni/n pomysłodawc/n pomysłodawczyni/n twórc/n twórczyni/n wynalazc/n laureat/n laureatk/n jubilat/n jubilatk/n
      prowadząc/n wykonawc/n
      podwykonawc/n szefow/n premierk/n ministerk/n burmistrzyni/n wójcin/n prezydentk/n dyrektork/n przywódc/n przywódczyni/n
      parlamentarzyst/n parlamentarzystk/n kongresmen/n szeryf/n asystent/n asystentk/n menedżer/n menedżerk/n menadżer/n
      koalicjant/n głowa głowy głowę włodarz/n naczelnik/n naczelniczk/n oskarżyciel/n oskarżycielk/n oskarżon/n skazan/n
      podejrzan/n skarżąc/n powódk/n pozwan/n ławnik/n śledcz/n detektyw/n adwokatk/n mecenask/n radc/n arbiter arbitr/n
      szkoleniowiec szkoleniowc/n selekcjoner/n selekcjonerk/n napastnik/n napastnicz/n pomocnik/n skrzydłow/n rozgrywając/n
      golkiper/n strzelec strzelc/n lekkoatlet/n sportowiec sportowc/n pływak/n pływaczk/n tenisist/n tenisistk/n siatkarz/n
      siatkark/n koszykarz/n koszykark/n biegacz/n biegaczk/n skoczek skoczk/n kolarz/n kolark/n narciarz/n narciark/n bohater/n
      bohaterk/n kibic/n fan/n fank/n zwycięzc/n zwyciężczyni/n rekordzist/n rekordzistk/n dealer/n diler/n makler/n bankier/n
      bankowiec bankowc/n finansist/n strateg/n potentat/n miliarder/n milioner/n akcjonariusz/n udziałowiec udziałowc/n
      wspólnik/n wspólniczk/n pracodawc/n fachowiec fachowc/n majster majstr/n brygadzist/n brygadzistk/n spawacz/n mechanik/n
      elektryk/n hydraulik/n stolarz/n murarz/n budowlaniec budowlańc/n dekarz/n kolejarz/n tramwajarz/n konduktor/n
      konduktork/n taksówkarz/n kurier/n marynarz/n sternik/n bosman/n armator/n żeglarz/n żeglark/n nurek nurk/n goprowiec
      goprowc/n toprowiec toprowc/n ochotnik/n ochotniczk/n druh/n saper/n weteran/n weterank/n najemnik/n jeniec jeńc/n
      bojownik/n partyzant/n rebeliant/n uchodźc/n uchodźczyni/n migrant/n migrantk/n dysydent/n dysydentk/n więzień więźni/n
      zakładnik/n zakładniczk/n zięć zięci/n teściow/n szwagier szwagr/n szwagierk/n wuj/n wujk/n ciotk/n narzeczon/n partner/n
      partnerk/n małżonk/n babk/n chłopiec chłopc/n dziewczyn/n dziewczynk/n nastolatk/n *latek *latka *latkowi *latkiem *latki
      *latkę *latką *latkowie staruszk/n senior/n seniork/n człowiek/n absolwent/n absolwentk/n maturzyst/n stypendyst/n
      stażyst/n stażystk/n akademik/n adiunkt/n docent/n glacjolog/n glacjolożk/n oceanograf/n sejsmolog/n sejsmolożk/n
      wulkanolog/n toksykolog/n onkolog/n onkolożk/n neurolog/n neurolożk/n psychiatr/n internist/n internistk/n ginekolog/n
      ortoped/n anestezjolog/n anestezjolożk/n medyk/n medyczk/n rezydent/n rezydentk/n dyspozytor/n dyspozytork/n terapeut/n
      terapeutk/n dietetyk/n ornitolog/n ornitolożk/n zoolog/n zoolożk/n botanik/n paleontolog/n antropolog/n antropolożk/n
      filozof/n filozofk/n teolog/n językoznawc/n medioznawc/n kulturoznawc/n konstytucjonalist/n konstytucjonalistk/n
      demograf/n demografk/n geograf/n informatyk/n informatyczk/n programist/n programistk/n matematyk/n matematyczk/n
      energetyk/n urbanist/n urbanistk/n konserwator/n konserwatork/n muzealnik/n archiwist/n archiwistk/n księgarz/n wydawc/n
      wydawczyni/n tłumacz tłumacza tłumaczem bloger/n blogerk/n influencer/n influencerk/n youtuber/n prezenter/n prezenterk/n
      korespondent/n korespondentk/n felietonist/n fotoreporter/n fotograf/n fotografk/n dramaturg/n dokumentalist/n
      dokumentalistk/n choreograf/n choreografk/n solist/n solistk/n wokalist/n wokalistk/n gitarzyst/n perkusist/n pianist/n
      pianistk/n skrzypek skrzypk/n skrzypaczk/n raper/n raperk/n grafik/n ilustrator/n ilustratork/n projektant/n projektantk/n
      kolekcjoner/n restaurator/n restauratork/n hotelarz/n barman/n barmank/n cukiernik/n sklepikarz/n sklepikark/n kasjer/n
      kasjerk/n handlarz/n handlark/n krawiec krawc/n krawcow/n szewc/n zegarmistrz/n introligator/n introligatork/n
      pszczelarz/n ogrodnik/n ogrodniczk/n winiarz/n winiark/n myśliw/n baca bacy góral/n góralk/n społecznik/n społeczniczk/n
      mediator/n mediatork/n obserwator/n obserwatork/n sygnalist/n sygnalistk/n kontroler/n kontrolerk/n audytor/n audytork/n
      skarbnik/n skarbniczk/n księgow/n komornik/n syndyk/n dyżurn/n przechodzień przechodni/n rowerzyst/n rowerzystk/n
      motocyklist/n pielgrzym/n parafian/n zakonnik/n przeor/n prymas/n metropolit/n kapelan/n attache nadinspektor/n
      podinspektor/n portugalczyk/n niemiec niemc/n niemk/n francuz/n francuzk/n włoch/n włoszk/n hiszpan/n hiszpank/n anglik/n
      angielk/n brytyjczyk/n brytyjk/n irlandczyk/n szkot/n walijczyk/n holender holendr/n holenderk/n belg/n belgijk/n
      szwajcar/n szwajcark/n austriak/n austriaczk/n czech czecha czeszk/n słowak/n słowaczk/n węgier węgr/n węgierk/n rumun/n
      rumunk/n bułgar/n bułgark/n serb/n serbk/n chorwat/n chorwatk/n słoweniec słoweńc/n grek/n greczynk/n turczynk/n
      rosjanin/n rosjan/n rosjank/n ukrainiec ukraińc/n ukraink/n białorusin/n litwin/n łotysz/n estończyk/n norweg/n norweżk/n
      szwed/n szwedk/n duńczyk/n islandczyk/n amerykanin/n amerykan/n amerykank/n kanadyjczyk/n brazylijczyk/n argentyńczyk/n
      japończyk/n japonk/n chińczyk/n koreańczyk/n australijczyk/n australijk/n nigeryjczyk/n senegalczyk/n izraelczyk/n
      palestyńczyk/n irańczyk/n gruzin/n przewodnik/n przewodniczk/n animator/n animatork/n kombatant/n harcerz/n harcerk/n
      opozycjonistk/n samorządowiec samorządowc/n mechaniczk/n ofiarodawc/n powodzian/n pogorzelc/n naoczn/n nadbrygadier/n
      brygadier/n aspirant/n sierżant/n żużlowiec żużlowc/n rajdowiec rajdowc/n celebryt/n celebrytk/n współpracowniczk/n
      wysłanniczk/n olimpijczyk/n olimpijk/n medalist/n medalistk/n sprinter/n sprinterk/n maratończyk/n tyczkarz/n tyczkark/n
      oszczepnik/n oszczepniczk/n młociarz/n młociark/n himalaist/n himalaistk/n alpinist/n alpinistk/n kosmonaut/n astronaut/n
      deweloper/n deweloperk/n ekspedientk/n barist/n panczenist/n panczenistk/n biathlonist/n biathlonistk/n kajakarz/n
      kajakark/n wioślarz/n wioślark/n szermierz/n szpadzist/n szpadzistk/n zapaśnik/n zapaśniczk/n judok/n ciężarowiec
      ciężarowc/n bokser/n bokserk/n tenisow/n zawodowiec hokeist/n dowódczyni/n`,
    rolePrefixes: 'eks eks- ex- wice współ',
    unnamed: `źródł/n informator/n rozmówc/n rozmówczyni/n sygnalist/n sygnalistk/n mieszkaniec mieszkańc/n mieszkank/n
      pracownik/n pracownic/n
      świadek świadk/n pasażer/n pasażerk/n przechodzień przechodni/n turyst/n turystk/n klient/n klientk/n kibic/n internaut/n
      sąsiad/n sąsiadk/n`,
    kinds: `spółka=ltd spółce=ltd firma=ltd firmie=ltd koncern=ltd koncernie=ltd przedsiębiorstwo=ltd klub=ltd
      partia=abc agencja=abc organizacja=abc resor*=ministerstw* firm*=spółk*=koncern*=przedsiębiorstw*
      organizacj*=uni*=federacj*=związk*=związek*=stowarzyszeni*=fundacj*
      szef*=dyrektor*=prezes*=minist*=przewodnicz*=sekretarz*=komendant*=prezydent*=premier*
      przywódc*=prezydent*=premier*=kanclerz* lider*=prezydent*=premier*=przewodnicz*=kanclerz*=prezes*
      polityk*=minist*=poseł*=posł*=posłan*=senator*=prezydent*=premier*=burmistrz*=europos*
      naukow*=profesor*=prof=*log=*lożka=fizy*=chemi*=badacz* badacz*=profesor*=prof=*log=*lożka=fizy*=naukow*
      ekspert*=profesor*=prof=*log=*lożka=anality*=ekonomist* specjalist*=*log=*lożka=profesor*=lekar*
      urzędni*=dyrektor*=komisarz*=rzeczni*=wiceminist* dyplomat*=ambasador*=minist* wojskow*=generał*=pułkowni*=major*
      oficer*=pułkowni*=major*=kapitan*=aspirant* sportow*=skocz*=pływa*=biega*=tenisist*=piłkar*
      piłkar*=napastni*=bramkar*=obrońc*=pomocni* zawodni*=napastni*=bramkar*=skocz*=tenisist*
      prawni*=adwokat*=mecenas*=prokurator*=sędzi* lekar*=chirurg*=kardiolog*=ordynator* samorządow*=burmistrz*=wójt*=radn*=starost*
      dziennikar*=reporter*=korespondent*
    `,
    venues: `
      lotnisk/n port/n most/n ulic/n plac/n alej/n park/n dworzec dworc/n tunel/n wież/n pałac/n zam/n
      więzieni/n stadion/n katedr/n wysp/n jezior/n nagrod/n bibliote/n hotel/n cmentarz/n`,
    media: 'tygodnik/n gazet/n dziennik/n portal/n stacj/n rozgłośni/n gazecie',
    bodies: `tłum/n 
      biał/n_dom/n czerwon/n_krzyż/n rodzin/n komenda komendy komendzie starostw/n kuri/n wodociąg/n teatrze hucie bibliotece stoczni/n towarzystw/n gmin/n
      obserwatori/n centrum centr/n klini/n ruch/n front/n ubezpieczyciel/n
      konsulat/n delegacj/n misj/n zgromadzeni/n służb/n sekretariat/n laboratori/n diecezj/n festiwal/n
      fundusz/n
      bank/n firm/n spółk/n spółce grup/n ministerstw/n resor/n resort/n komisj/n podkomisj/n rząd/n parti/n agencj/n policj/n
      sąd/n trybunał/n
      związek związk/n uni/n rad/n radzie uniwersytet/n uniwersyteci/n politechni/n politechnik/n instytut/n instytuci/n armi/n
      komitet/n organizacj/n
      stowarzyszeni/n administracj/n fundacj/n parlament/n sejm/n senat/n klub/n muze/n muzeum operator/n koalicj/n
      opozycj/n sojusz/n jury urząd/n urzęd/n władz/n zakład/n prokuratur/n szpital/n straż/n inspektorat/n inspekcj/n izb/n
      ambasad/n kancelari/n
      samorząd/n magistrat/n ratusz/n dyrekcj/n zarząd/n zespół zespoł/n sztab/n koncern/n fabryk/n hut/n kopalni/n wydawnictw/n
      redakcj/n nadleśnictw/n
      kuratorium kreml/n pentagon/n nato oenzet regulator/n wydział/n oddział/n departament/n biur/n gabinet/n episkopat/n
      federacj/n konfederacj/n lig/n centrala centrali konsorcjum holding/n telewizj/n radio radiu radia pogotowi/n przychodni/n
      sanepid/n gopr topr wopr imgw rcb nik cba abw ugrupowani/n frakcj/n spółdzielni/n wojsk/n elektrowni/n lotnisk/n szkoł/n
      szkole uczelni/n akademi/n teatr/n filharmoni/n galeri/n bibliotek/n think_tank tank tanku msz mon mswia mf gus nbp zus
      pkp knf kgp resorcie rządzie sądzie urzędzie zarządzie senacie prokuraturze ambasadzie zespole departamencie parlamencie
      oddziale wydziale gabinecie trybunale komitecie ngo lewic/n prawic/n pzpn pis psl fifa uefa onz cbś sg gddkia ztm mpk nfz
      platform/n kongres/n europarlament/n pałac/n urzędnicy kurator/n cbos okw pkw uokik krrit giodo uodo gif gis prezydium
      kapituła kapituły kapitule przedsiębiorstw/n linia_lotnicza linie_lotnicze przewoźnik/n dywizj/n brygad/n reprezentacj/n
      drużyn/n kadr/n ekip/n`,
    messages: 'komunikat komunikacie komunikatu oświadczenie oświadczeniu oświadczenia',
    signedBy: 'podpisan*_przez wydan*_przez przygotowan*_przez opublikowan*_przez wysłan*_przez',
    addressees: `gazecie dziennikowi portalowi tygodnikowi stacji agencji rozgłośni telewizji naszej_gazecie naszemu_portalowi naszej_redakcji
      dziennikarzom dziennikarzowi reporterowi`,
    documents: `raport/n raporci/n badani/n komunikat/n komunikaci/n list listu liście listem dokument/n dokumenci/n projekcie wyrok/n
      oświadczeni/n uzasadnieni/n uchwał/n ustaw/n umow/n regulamin/n rozporządzeni/n opini/n pism/n piśmie notatk/n protokół
      protokoł/n apel apelu
      petycj/n zawiadomieni/n decyzj/n artykuł/n depesz/n wpis/n tekst/n tekści/n zapis/n mail/n e-mail/n tweet/n tweeci/n
      post/n poście statut/n kontrakt/n ekspertyz/n analiz/n sprawozdani/n biuletyn/n memorandum rezolucj/n deklaracj/n wniosek
      wniosk/n skarg/n skardz/n pozew pozw/n zeznani/n odpowiedź odpowiedzi zarządzeni/n instrukcj/n manifest/n odezw/n
      telegram/n sms/n prognoz/n strategi/n orzeczeni/n postanowieni/n obwieszczeni/n testament/n ogłoszeni/n materiał/n
      opracowani/n publikacj/n traktat/n konwencj/n projekt/n wytyczn/n zaleceni/n ustale/n`,
    unsaid: `napis/n transparen/n transparent/n tablic/n tabliczk/n tabliczc/n plakat/n plakaci/n afisz/n szyld/n baner/n
      graffiti hasło hasła
      hasłem hasłami slogan/n motto mottem dewiz/n refren/n refreni/n zwrotk/n zwrotc/n wers/n nagrob/n epitafium naklejk/n
      pieczątk/n koszulc/n
      koszulk/n piosenk/n piosenc/n pieśń pieśni ballad/n ulotk/n przysłowi/n porzekadł/n`,
    naming: `serwisie portalu platformie pakiet pakietu nazwany nazwana nazwane nazywan* zwany zwana zwane tzw tak_zwany tak_zwana pod_nazwą pod_tytułem pt
      zatytułowan* tytuł tytułem tytule film filmu filmie filmem
      książka książki książce książkę powieść powieści album albumu płyta płycie płytę płyty piosenka piosenkę spektakl
      spektaklu wystawa wystawy wystawę operacja operacji
      słowo słowa słowem określenie termin pojęcie cykl cyklu zasada zasady nazwa nazwą muzeum ustawa ustawy ustawę ustawie
      czasopismo partia partii ruch ruchu do z niego lubi
      adnotacją adnotacja program programu programie serial serialu sztuka sztuki sztukę sztuce opera opery balet wiersz wiersza
      kino kina restauracja restauracji hotel hotelu
      zespół zespołu zespołem festiwal festiwalu konkurs konkursu plebiscyt projekt projektu kampania kampanii akcja akcji
      fundacja fundacji stowarzyszenie kuter statek prom walc
      kronika kroniki dziennik dziennika tygodnik tygodnika portal pseudonim pseudonimem ksywka przydomek przydomkiem krypton
      kryptonim kryptonimem czasopiśmie czasopisma dzienniku tygodniku serialem serialowi książką powieścią albumie magazyn
      magazynu magazynie miesięcznik miesięcznika miesięczniku audycja audycji audycję podcast podcaście podcastu statku
      statku_o_nazwie hasłem_przewodnim`,
    clause: `ja my wy ty on ona oni one ono mnie mi nas nam was wam ich nie to jest są był była było byli były będzie będą będę
      będziemy nie_ma można trzeba może mogą mogę możemy musi muszą muszę musimy chce chcą chcę chcemy wiem wiemy mamy
      mam ma mają miał miała mieli jestem jesteśmy niech się jesteś wolą żeby jeśli jeżeli kiedy gdyby bo dlaczego`,
    adjectiveEndings: `*ny *na *ne *nej *nego *nemu *ną *nym *nych *nymi *ni *nia *niego *niej *nim *nich *ski *ska *skie *skiej
      *skiego *skiemu *ską *skim *skich *cki *cka *ckie *ckiej *ckiego *ckiemu *cką *ckim *ckich *wy *wa *we *wej *wego *wemu
      *wą *wym *wych *szej *szego *szemu *szą *szym *szych *ący *ąca *ące *ącej *ącego *ącym *ących *ty *ta *tej *tego *tym
      *tych *ły *łej *łego *łym *łych *dy *dej *dego *dym *dych *ry *rej *rego *rym *rych *czej *czego *czym *gi *giej *giego
      *gim *zy *za był była byłą`,
    owners: ` *i *y *u *ów *ej *ego *ich *ych *ej_*i *ej_*y *iej_*ii *ich_*ów *ych_*ek *ych_*ów *ego_*u *ych_*ych`,
    possessives: `jego jej ich swój swoja swego`,
    relative: 'który która które którzy',
    whether: 'czy',
    masculineNouns: '*b *c *ć *d *f *g *j *k *l *ł *n *ń *p *r *s *ś *t *z *ź *ż *dca *wca *ista *ysta',
    feminineNouns: '*a',
    oneOf: `z ze spośród`,
    synonyms: `przewodnicząca_komisji=szefowa_komisji=szefowej_komisji=szefowa_ke=szefowej_ke
      sekretarz_generalny=szef_nato=szefa_nato=szef_sojuszu
      premier=szef_rządu=szefa_rządu=szefowi_rządu=szefem_rządu=szefowa_rządu=szefowej_rządu=szefową_rządu=szef_gabinetu
      prezydent=głowa_państwa=głowy_państwa=głowie_państwa
      minister_spraw_zagranicznych=szef_dyplomacji=szefa_dyplomacji=szefowa_dyplomacji=szefowej_dyplomacji=szef_msz=szefa_msz=szefowa_msz=szefowej_msz
      minister_obrony=szef_mon=szefa_mon=szefowa_mon minister_finansów=szef_mf=szefowa_mf
      minister=szef_resortu=szefa_resortu=szefem_resortu=szefowa_resortu=szefowej_resortu=szefową_resortu=szef_ministerstwa=szefa_ministerstwa=szefowa_ministerstwa=szefowej_ministerstwa
      burmistrz=włodarz=gospodarz_miasta prezes_banku=szef_banku=szefa_banku=szefowa_banku=szefowej_banku
      trener=szkoleniowiec=szkoleniowca=selekcjoner=selekcjonera bramkarz=golkiper=bramkarka lekarz=medyk=lekarka
      naukowiec=badacz=badaczka=uczony=uczona poseł=posłanka=parlamentarzysta=parlamentarzystka
      adwokat=obrońca=obrończyni=mecenas=mecenaska prokurator=oskarżyciel=oskarżycielka
      dziennikarz=reporter=reporterka=dziennikarka strażak=druh przewodniczący=szef_związku=szefowa_związku=przewodnicząca`,
    objectArticles: `swojego swojej swoim swoją swoich swoimi swojemu swego swą swym swych swymi tego tej temu tym tą tę tych
      tymi tamtego tamtej tamtym naszego naszej naszym naszą naszych waszego waszej jednego jednej jednemu jednym jedną pewnego
      pewnej pewnym pewną`,
    relaying: `cytuj/v cytowa/v zacytowa/v przytacza/v przytoczy/v słowa wypowiedź`,
    saidThis: `tak_opisuje tak_opisał tak_opisała tak_komentuje tak_mówi tak_wspomina o_tym poinformował_o_tym poinformowała_o_tym poinformowali_o_tym informuje_o_tym mówił_o_tym mówiła_o_tym
      powiedział_o_tym tak_skomentował tak_skomentowała tak_ocenił tak_oceniła takimi_słowami tymi_słowami to_słowa to_fragment`,
    kin: 'ojciec matka syn córka brat siostra mąż żona',
    demonyms: `słowenka turek estonka fin finka dunka kanadyjka brazylijka argentynka chinka koreanka polak polka walijka
      irlandka portugalka
      izraelka ormianin ormianka kazach uzbek hindus hinduska warszawianka krakowianin krakowianka gdańszczanin gdańszczanka
      poznanianka wrocławianin
      wrocławianka łodzianin łodzianka lublinianka`,
    pluralCues: `*li *ły *ją *dzą *szą *czą *nią *wią *lą *rzą`,
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
    genitiveRoles: true,
    addresseeEndings: '*owi *skiemu *ckiemu *dzkiemu',
  },
};
