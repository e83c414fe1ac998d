import type { Cases } from '../cases.ts';

/** Polish. Everything here is invented. */
export const pl: Cases = {
  rules: {
    'whom a noun belongs to is not that noun': [
      ['„Nie ma żadnych dowodów na to” – mówi adwokat Anny Lis.', 'adwokat Anny Lis'],
      ['„Nie ma żadnych dowodów” – powiedział adwokat Anny Lis.', 'adwokat Anny Lis'],
    ],
    'others who have no name': [
      ['„Most jest bezpieczny” – powiedziała Anna Lis. Inni mówią: „Nie przetrwa kolejnej zimy”.', 'Anna Lis', 'Inni'],
    ],
    'a company is called a company': [
      ['Tarna Energia przeprosiła. „Naprawiamy rury” – poinformowała spółka.', 'Tarna Energia'],
    ],
    'a medium that something is told does not say it': [
      ['„Wszystko stało się szybko” – powiedziała naszej gazecie mieszkanka okolicy.', 'mieszkanka okolicy'],
    ],
    'another one is somebody else': [
      [
        '„To była bomba” – opowiada kobieta, która mieszka w Tarnie. „Nie zdążyłam”. Inny opowiada: „Tu woda rozbiła mur”.',
        'kobieta',
        'kobieta',
        'Inny',
      ],
    ],
    'a name behind a word for named': [
      ['Woda przyszła w nocy. „Biegliśmy po ciemku na wzgórze” – opowiada mieszkaniec o imieniu Ali.', 'Ali'],
    ],
    'a document speaks for whoever signed it': [
      [
        'Rada Tarny zebrała się wczoraj. „Bez mostu miasto umrze” – głosi tekst podpisany przez Radę Tarny.',
        'Rada Tarny',
      ],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      [
        'Hanna, lat 39, sprzątaczka, straciła pieniądze w poniedziałek.\n„Potrzebujemy tych pieniędzy” – wyjaśniła.',
        'Hanna',
      ],
    ],
    'a place between commas has no role': [
      [
        '„Sen był ofiarą” – wyjaśnia Jan Zdun, profesor uniwersytetu w Tarnie w Niemczech, specjalista od snu. Niemcy dużo badają.\n„Męczymy ciało” – mówi specjalista.',
        'Jan Zdun',
        'Jan Zdun',
      ],
    ],
    'somebody from a body is not whom the text spoke of': [
      ['Zaginął inżynier Jan Zdun. „Szukamy go na morzu” – mówił wcześniej oficer z policji portowej.', 'oficer'],
    ],
    'whom something is told does not say it': [
      ['Minister Anna Lis przyjechała późno. Została ostrzeżona, że „most nie przetrwa kolejnej zimy”.', null],
    ],
    'letters sign a statement': [['„Z uwagą śledzimy sytuację” – czytamy w oświadczeniu MSZ.', 'MSZ']],
    'a body has its whole name': [
      ['„Śledzimy sytuację” – przekazało Ministerstwo Spraw Zagranicznych.', 'Ministerstwo Spraw Zagranicznych'],
      [
        '„Śledzimy sytuację” – przekazało w komunikacie Ministerstwo Spraw Zagranicznych.',
        'Ministerstwo Spraw Zagranicznych',
      ],
    ],
    'a full name behind the one that says whose': [
      ['W liście do ministra Jana Zduna Anna Lis pisze: „Most trzeba odbudować, nie możemy czekać”.', 'Anna Lis'],
      ['Adwokat Anny Lis Jan Zdun powiedział: „Moja klientka jest niewinna i to udowodnimy”.', 'Jan Zdun'],
    ],
    'a verb that no list has ends what somebody is': [
      ['Rybak patrzy na rzekę: „Woda doszła aż tutaj, a my byliśmy sami”.', 'Rybak'],
    ],
    'whoever is named behind a clause has not the role in it': [
      ['Gdy przyjechał minister, Anna Lis już czekała: „Spóźnił się pan”.', 'Anna Lis|null'],
    ],
    'a verb such as “remains” ends what somebody is': [
      ['Burmistrzyni pozostaje sceptyczna: „Już w to nie wierzę”.', 'Burmistrzyni'],
    ],
    'the main clause tells who speaks': [
      [
        'Burmistrzyni Anna Lis wróciła. Choć rząd obiecał pieniądze, pozostaje sceptyczna: „Już w to nie wierzę”.',
        'Anna Lis',
      ],
    ],
    'whoever answers is not whom the question is about': [
      [
        'Burmistrzyni Anna Lis przyszła późno. Na pytanie, czy rząd zapłaci za most, odpowiedziała: „Zapłacą wszyscy”.',
        'Anna Lis',
      ],
    ],
    'a word for nobody in particular is no name': [
      ['Burmistrzyni Anna Lis zabrała głos. Efekt: „Nie ma pieniędzy na most”.', 'Anna Lis'],
    ],
    'a relative is somebody else': [
      [
        'Marek Negowski, 19 lat, wrócił do domu. „Czuję się dobrze”, powiedział Marek. „To był koszmar”, powiedział ojciec.',
        'Marek Negowski',
        'ojciec',
      ],
    ],
    'where a name begins and ends': [
      ['„Tylko ja mam długie włosy” – mówił Fryderyk C. (35 l.), oskarżony o obrazę.', 'Fryderyk C.'],
      [
        'Rzecznik klubu Jakub Lisowski poinformował, że bramkarz jedzie do Kataru. Zawodnik Sarny poleci z drużyną.\n„Bramkarz nie zagra w meczu” – napisał na Twitterze Lisowski.',
        'Jakub Lisowski',
      ],
    ],
    'one who speaks, not a group that never does': [
      [
        'Anna Rogowska buduje mosty od trzydziestu lat. Pokazała mapy.\nRybacy przyszli wcześnie.\n„Policzyłam w nim każdą śrubę”.',
        'Anna Rogowska',
      ],
    ],
    'who only is described is not what the sentence is about': [
      [
        'Donald Wron naciskał na sąsiada po przemówieniu brytyjskiego monarchy Karola Windela, który skrytykował plan. „To będzie drogie” – powiedział.',
        'Donald Wron',
      ],
    ],
    'a title of whom somebody belongs to is not his own': [
      [
        'Ojciec pani Fenwick, Roy Fenwick, potwierdził jej śmierć. „Nasza dziewczynka spoczywa w pokoju” – powiedział.',
        'Roy Fenwick',
      ],
    ],
    'a point does not always end the sentence': [
      [
        'Marek Łanicki przegrał. „Bolą mnie plecy” – napisał na platformie X. Piotr Rogal wzruszył ramionami.',
        'Marek Łanicki',
      ],
      ['„Odwołamy się” – powiedział dr hab. n. med. Adam Wrona.', 'Adam Wrona'],
      ['„Pomagają nam” – powiedział prezes P.Z.U. Adam Wrona.', 'Adam Wrona'],
    ],
    'a place does not speak': [
      [
        'Pierwsze miejsca zajmują Chiny i Indie.\n„Wyprzedziliśmy Japonię i cieszymy się z tego” – stwierdzili urzędnicy i biznesmeni.',
        'urzędnicy i biznesmeni',
      ],
      ['W Białej Skale wczoraj zawalił się most. „Usłyszałam głośny trzask” – opowiada ona.', null],
    ],
    'what a verb without a subject reports is not what the text speaks of': [
      [
        'Burmistrz Jan Lis przyjechał na most. Zapowiedział, że minister Adam Kot zbada filary. „Woda jest za wysoka” – ocenił.',
        'Jan Lis',
      ],
    ],
    'a comma parts speech from its reporter': [
      ['Anna Rogalska zamyka drzwi.\n– Nikt nie płynie, mówi, i wraca do łodzi.', 'Anna Rogalska'],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'Światowe Towarzystwo Rzeczne (WRS) zamknęło most. „Nie mieliśmy wyboru” – przekazało WRS.',
        'Światowe Towarzystwo Rzeczne',
      ],
    ],
    'a word for a kind of bodies': [
      ['PSR krytykuje plan. „Ten most nie wytrzyma” – napisała partia w komunikacie.', 'PSR'],
      [
        'Europejska Unia Rzeczna zapowiada kontrole. „Nikt nie powinien łowić bez karty” – oświadczyła organizacja.',
        'Europejska Unia Rzeczna',
      ],
    ],
    'the 57-year-old is whoever is of that age': [
      [
        'Anna Lis, 67 lat, napisała w marcu do firmy. Dyrektor Jan Kot nie odpowiedział. „Sprzedano nam hotel” – mówi 67-latka.',
        'Anna Lis',
      ],
    ],
    'a name in marks speaks': [
      ['Restauracja „Dwa jelenie” ogłosiła: „Zamykamy drzwi po trzydziestu latach pracy”.', 'Dwa jelenie'],
      ['„Żaden z filarów mostu nie był nowy” – pisze „Głos Wisły”.', 'Głos Wisły'],
      ['„Głos Wisły” pisze: „Żaden z filarów mostu nie był nowy”.', 'Głos Wisły'],
      [
        'Burmistrz Anna Lis mówiła o moście. Na pierwsze pytanie odpowiedziała „Nigdy”. „Nie zamkniemy go” – dodała.',
        'Anna Lis',
      ],
    ],
    'a paper is called a paper again': [
      [
        'Jak pisze „Głos Wisły”, most kosztował 40 milionów. Burmistrz Anna Lis zaprzecza. „Żaden z filarów nie był nowy” – podkreśla dziennik.',
        'Głos Wisły',
      ],
    ],
    'somebody introduced without a name': [
      [
        '„Pompy są nowe” – powiedział prezydent Jan Lipski. Portowy mistrz milczał. „Jestem zmęczony” – powiedział.',
        'Jan Lipski',
        'Portowy mistrz',
      ],
    ],
    'who goes on is whom the words name': [
      [
        'Jan Rogacki opuścił salę. „Pompy są stare” – powiedział Adam Lis.\n„Nikt nas tu już od dawna nie słucha.”',
        'Adam Lis',
        'Adam Lis',
      ],
      [
        'Minister odwiedził port z burmistrzem. „Łodzie są stare” – powiedział burmistrz. „Nie ma pieniędzy” – dodał minister.',
        'burmistrz',
        'minister',
      ],
    ],
    'a new name that goes on has the role': [
      [
        'Premier Norlandii powiedział we wtorek, że łodzie są stare.\nJan Lis dodał, że za wcześnie mówić o pieniądzach.\n„W wielkich sprawach się zgadzamy” – mówi premier.',
        'Jan Lis',
      ],
    ],
    'a country is nobody': [
      [
        'Nowa Zelandia podpisała umowę. Nowa Zelandia czekała latami. „Łodzi jest za mało” – napisała ministra.',
        'ministra',
      ],
    ],
    'whoever asks does not answer': [
      [
        'Marek Ferens kierował portem. „A kto zapłacił za pompy?” – zapytała Anna Rogalska.\n„Rzeka płaci za wszystko”.',
        'Anna Rogalska',
        'Marek Ferens',
      ],
    ],
    'whoever a relative pronoun stands for': [
      ['Burmistrz Jan Nowak milczał, ale na sali była Anna Lis, która powiedziała: „Most stoi do dziś”.', 'Anna Lis'],
    ],
    'what a role is of can be several things': [
      [
        '„Most wytrzyma” – powiedział minister rodziny, pracy i polityki społecznej Jan Lis.',
        'Jan Lis|minister rodziny, pracy i polityki społecznej',
      ],

      [
        '„Most wytrzyma” – powiedziała minister sportu i turystyki Anna Rogalska.',
        'Anna Rogalska|minister sportu i turystyki',
      ],
    ],
    'a subheading speaks only by its own words': [
      [
        'Anna Lis zabrała głos w porcie. „Pompy są stare” – powiedziała.\n## „Tamtej nocy nikt nam nie pomógł”\nMost jest zamknięty.\n## Jan Rogacki: „Wrócimy na wiosnę”',
        'Anna Lis',
        'Jan Rogacki',
      ],
    ],
    'speaker and verb before the quotation': [
      ['Minister Anna Lis: „Dekret jest gotowy”. Sablin: „To praca wielu miesięcy”.', 'Anna Lis', 'Sablin'],
      ['Rogacki powiedział: „Pompy są stare.”', 'Rogacki'],
      ['Anna Rogalska powiedziała: „Most otworzymy jeszcze przed zimą”.', 'Anna Rogalska'],
      [
        'Jak podaje dziennik „Głos Sarny”, Anna Rogalska, prezes portu, powiedziała, że „pompy są stare i nikt ich nie sprawdza”.',
        'Anna Rogalska',
      ],
    ],
    'verb, then speaker, after the quotation': [
      ['„Most runie przed zimą” – dodała stara praczka.', 'stara praczka'],
      ['„Most otworzymy jeszcze przed zimą” – zapowiedziała w poniedziałek Anna Rogalska.', 'Anna Rogalska'],
      ['Most zamknął Marek Ferens. „Otworzymy go przed zimą” mówi Anna Rogalska.', 'Anna Rogalska'],
    ],
    'a role beside the name': [
      [
        '– Wysłano cztery zastępy – przekazał mł. bryg. Jan Lis, rzecznik straży w Sarnie.',
        'Jan Lis|rzecznik straży w Sarnie',
      ],
      ['– Kierowca był trzeźwy – informuje asp. szt. Anna Lis z policji w Sarnie.', 'Anna Lis'],
      ['Anna Rogowa zaprosiła burmistrza Jana Lisowskiego. „Pomp nie ma” – ostrzegł on.', 'Jan Lisowski|burmistrza'],
      ['„Pomp już nie ma” – powiedział mieszkańcom burmistrz Jan Lis.', 'Jan Lis|burmistrz'],

      ['„Nie mamy już pomp” – przyznał dyrektor portu Marek Ferens.', 'Marek Ferens|dyrektor portu'],
      ['„Nie mamy już pomp” – przyznał prezes Neptuna Marek Ferens.', 'Marek Ferens|prezes Neptuna'],
      ['„Pomp już nie ma” – przyznał minister wody i rzek Marek Ferens.', 'Marek Ferens|minister wody i rzek'],
      ['Burmistrz Marek Ferens, dawny rybak, powiedział: „Pompy są stare”.', 'Marek Ferens'],
    ],
    'according to': [
      [
        '„Wraca z pustymi rękami” – powiedział Jan Lis, a dla Anny Rogi „port został zapomniany przez wszystkich”.',
        'Jan Lis',
        'Anny Rogi',
      ],
      ['Zdaniem eksperta Jana Rogalskiego „most nigdy nie był bezpieczny”.', 'Jan Rogalski|eksperta'],

      ['Według Anny Rogalskiej „most nigdy nie był bezpieczny dla ciężarówek”.', 'Anna Rogalska'],
      ['Marek Ferens milczy. Zdaniem Anny Rogalskiej „most nigdy nie był bezpieczny dla ciężarówek”.', 'Anna Rogalska'],
    ],
    'a pronoun': [
      ['Biotechnolog Andrzej Lis bada wodę. „Ryby giną od lat” – zaznacza rozmówca PAP.', 'Andrzej Lis'],
      ['„Łodzie są stare” – mówi szkutnik Jan Lis. „Nie ma pieniędzy” – dodaje nasz rozmówca.', 'Jan Lis', 'Jan Lis'],
      ['Anna Rogalska kieruje portem od dziesięciu lat. „Nikt nas nie słucha” – mówi ona.', 'Anna Rogalska'],
      ['Marek Ferens kieruje portem. Anna Rogalska kieruje miastem. „Nikt nas nie słucha” – mówi on.', 'Marek Ferens'],
      ['Anna Rogalska widziała Nico Tarni. „Nikt nas nie słucha” – mówi on.', 'Nico Tarni'],
    ],
    'a verb without a subject': [
      [
        'Minister Adam Wrona przemawiał w Sejmie. Powiedział, że to sprawa, która dotyczy wielu ministerstw, i dodał, że „są dobre wiadomości”.',
        'Adam Wrona',
      ],
      ['Anna Rogalska kieruje portem od dziesięciu lat. „Nikt nas nie słucha” – mówi.', 'Anna Rogalska'],
      ['Anna Rogalska kieruje portem. Jak mówi, port „nie dostał ani złotówki”.', 'Anna Rogalska'],
    ],
    'cut in two around the speaker': [
      ['„Pompy są stare” – mówi Anna Rogalska. „Psują się co tydzień”.', 'Anna Rogalska', 'Anna Rogalska'],
      [
        'Most zamknął Marek Ferens. „Pompy są stare” mówi Anna Rogalska. „Psują się co tydzień”.',
        'Anna Rogalska',
        'Anna Rogalska',
      ],
    ],
    'speech that a dash opens': [
      ['Anna Rogalska zamyka drzwi.\n– Nikt nie płynie, mówi.', 'Anna Rogalska'],
      ['– Byliśmy tam wszyscy, burmistrz też – mówi Anna Rogalska.', 'Anna Rogalska'],
      ['– Prom stoi, mówią wszyscy w mieście, a my wiosłujemy – twierdzi Anna Rogalska.', 'Anna Rogalska'],
      ['– Usłyszałam: „Nie wrócimy tu już nigdy” i zamknęłam drzwi – mówi Anna Rogalska.', 'Anna Rogalska'],
      ['Gazeta „Wisła” pyta o prom. – Wiosłujemy do wiosny – mówi Anna Rogalska.', 'Anna Rogalska'],
      [
        '– Most stoi – mówi Anna Lis. Wczoraj obejrzał go Jan Nowak, radny z Opola. – Dopiero jutro dowiemy się, ile to kosztuje.',
        'Anna Lis',
        'Jan Nowak',
      ],
      [
        'Jan Rogacki czekał w porcie. – „Pompy są stare” – powiedział Adam Lis. – „Nikt ich nie naprawia”.',
        'Adam Lis',
        'Adam Lis',
      ],
      [
        '– Most otworzymy przed zimą – zapowiada Anna Rogalska. – Pompy są już w drodze.',
        'Anna Rogalska',
        'Anna Rogalska',
      ],
      ['– Nikt mnie nie pytał! – fuknęła Anna Rogalska. – Nawet burmistrz.', 'Anna Rogalska', 'Anna Rogalska'],
      ['Anna Rogalska odparła krótko: – Pompy są stare.', 'Anna Rogalska'],
      ['Anna Rogalska: – Most otworzymy jeszcze przed zimą.', 'Anna Rogalska'],
      ['Anna Rogalska nie kryła tego dnia gniewu. – Most stoi tylko na papierze.', 'Anna Rogalska'],
      [
        '– Pompy są stare – mówi Anna Rogalska. Dodaje, że „psują się co tydzień”. – Most zamkniemy.',
        'Anna Rogalska',
        'Anna Rogalska',
        'Anna Rogalska',
      ],
    ],
    'a surname stands for the full name': [
      ['Rzecznik portu Adam Dudek milczał. Zdaniem Dudka „most wytrzyma jeszcze sto lat”.', 'Adam Dudek'],
      ['Trener Jan Kupiec był zadowolony. Według Kupca „drużyna zagrała najlepszy mecz od lat”.', 'Jan Kupiec'],

      [
        'W porcie Marek Ferens spotkał się z Anną Rogalską. Rogalska milczała. „Dość już czekaliśmy” – dodała potem.',
        'Anna Rogalska',
      ],
      ['Burmistrz Anna Rogalska otworzyła most. „Wytrzymał próbę” – mówi Rogalska.', 'Anna Rogalska'],
    ],
    'a role stands for the name': [
      [
        'Poseł Jan Bor spotkał się z ministrem rybołówstwa Adamem Horniakiem.\n„Most zamkniemy przed zimą” – zapowiedział minister rybołówstwa.',
        'Adam Horniak|ministrem rybołówstwa',
      ],
      [
        'Anna Rogalska znów wygrała. Rogalska jest zmęczona.\nPływaczka przyjechała późno. „Jestem szczęśliwa” – powiedziała.',
        'Anna Rogalska',
      ],
      [
        'Marek Ferens czekał przy moście. „Wytrzymał próbę” – mówi Ferens. Rzeka opadła. „Most zostaje” – podkreśla przewodniczący rady powiatu.',
        'Marek Ferens',
        'Marek Ferens',
      ],
      ['Anna Rogalska, burmistrz Sarny, otworzyła most. „Wytrzymał próbę” – mówi burmistrz.', 'Anna Rogalska'],
      [
        'Burmistrz Anna Rogalska otworzyła most. Prezes portu Marek Ferens przeciął wstęgę. „Most wytrzymał próbę” – mówi burmistrz.',
        'Anna Rogalska',
      ],
    ],
    'a body or an unnamed source': [
      ['„Most jest bezpieczny” – powiedziała Anna Lis. „Już wam nie wierzymy” – krzyczał tłum.', 'Anna Lis', 'tłum'],
      ['Jak podała prokuratura, „sprawa jest w toku od miesiąca”.', 'prokuratura'],
      ['– Smakuje tak samo – śmieje się małżeństwo z Radomia.', 'małżeństwo'],
      ['„Nic nie wiedzieliśmy o śluzie” – mówi rodzina zmarłego.', 'rodzina zmarłego'],
      ['„Most jest zamknięty do wieczora” – mówią w NRA.', 'NRA'],
      ['Burmistrz: „Most zamkniemy”.', 'Burmistrz'],
      ['„Dość już czekaliśmy” – powiedzieli rybacy.', 'rybacy'],
      ['Bank Sarna poinformował: „Latem zamykamy dwa oddziały”.', 'Bank Sarna'],
      ['Marek Ferens milczy. „Zaworów nigdy nie sprawdzono” – powiedział mieszkaniec Sarny.', 'mieszkaniec Sarny'],
      ['„Zaworów nigdy nie sprawdzono” – mówi pracownik portu.', 'pracownik portu'],
      ['Rybak ze wsi koło Sarny, ojciec trojga dzieci, powiedział: „Czekamy na pompy od maja”.', 'Rybak'],
    ],
    'whose words a noun announces': [['Słowa Anny Lisowskiej: „Nie ma wody dla wszystkich”.', 'Anna Lisowska']],
    'the same source is whoever was cited last': [
      [
        'Źródło w ministerstwie podało, że łódź dotarła. „Otrzymaliśmy sygnał o dziewiątej” – dodało to samo źródło.',
        'Źródło',
      ],
    ],
    'a name behind a clause that tells of its role': [
      ['Szef fundacji, która pomaga chorym, profesor Jan Lis, wyjaśnia: „Pompy są stare”.', 'Jan Lis|Szef fundacji'],
    ],
    'the head of a body in other words, and its letters': [
      [
        'Dyrektor generalny WHO Marek Ferens odwiedził Sarnę. Burmistrz Jan Lis podziękował mu. „Brakuje szczepionek” – powiedział szef WHO.',
        'Marek Ferens',
      ],
    ],
    'two speakers at once': [
      ['„Nie odejdziemy stąd” – oświadczyli burmistrz Jan Lis i prezes portu Marek Ferens.', 'Jan Lis i Marek Ferens'],

      ['„Nie odejdziemy stąd” – powiedzieli Anna Rogalska i Marek Ferens.', 'Anna Rogalska i Marek Ferens'],
      [
        '„Nie odejdziemy stąd” – powiedzieli Anna Rogalska, Jan Lis i Marek Ferens.',
        'Anna Rogalska, Jan Lis i Marek Ferens',
      ],
    ],
    'a verb that no list has, behind the quotation': [
      ['– Pompy są stare – fuknęła Anna Rogalska. – Psują się co tydzień.', 'Anna Rogalska', 'Anna Rogalska'],
    ],
    'the verb shows a man or a woman': [
      [
        'Anna Rogalska powiedziała, że most stoi. Marek Ferens zaprzeczył temu na sesji. „Nie dostałam żadnego raportu” – powiedziała.',
        'Anna Rogalska',
      ],
      [
        'Marek Ferens powiedział, że most stoi. Anna Rogalska zaprzeczyła temu na sesji. „Nie dostałem żadnego raportu” – powiedział.',
        'Marek Ferens',
      ],
      [
        'Marek Ferens przyszedł rano. Jan Lis przyszedł wieczorem.\nBurmistrz Anna Rogalska pochwaliła Ferensa. „Zrobiłem swoje” – powiedział.',
        'Marek Ferens',
      ],
    ],
    'the name in the nominative': [
      ['Zdaniem Anny Szczydło „port będzie zamknięty do wiosny”.', 'Anna Szczydło'],
      ['Zdaniem Ewy Zięby „port będzie zamknięty do wiosny”.', 'Ewa Zięba'],
      ['Zdaniem Piotra Zięby „port będzie zamknięty do wiosny”.', 'Piotr Zięba'],
      ['Zdaniem Marka Zduna „port będzie zamknięty do wiosny”.', 'Marek Zdun'],
      ['Zapytaliśmy o to Tomasza Zawadzkiego. „Most postoi jeszcze sto lat” – powiedział.', 'Tomasz Zawadzki'],
      ['Według Anny Zawadzkiej „most postoi jeszcze sto lat”.', 'Anna Zawadzka'],
      [
        'Rozmawialiśmy z Federicą Lombardini. „Most postoi jeszcze sto lat” – powiedziała Lombardini.',
        'Federica Lombardini',
      ],
      ['Według Ewy Bąk „most postoi jeszcze sto lat”.', 'Ewa Bąk'],
      ['Burmistrz spotkał się z Markiem Lisem. „To zasługa całej drużyny” – powiedział Lis.', 'Marek Lis'],
      ['Premier Anna Lis spotkała się z kanclerzem Dirkiem Vogtem. „I sąsiadami” – dodał Vogt.', 'Dirk Vogt'],
      ['Zdaniem Andrzeja Dudka „most nigdy nie był bezpieczny dla ciężarówek”.', 'Andrzej Dudek'],
      ['Zdaniem Jana Lisa „most nigdy nie był bezpieczny dla ciężarówek”.', 'Jan Lis'],
      ['Ewa Sowa pokonała Adę Quist. „Była dziś za dobra” – przyznała Quist.', 'Ada Quist'],
      ['Zdaniem Anny Rogalskiej „most nigdy nie był bezpieczny dla ciężarówek”.', 'Anna Rogalska'],
      ['Według Marka Ferskiego „most nigdy nie był bezpieczny dla ciężarówek”.', 'Marek Ferski'],
    ],
    'the case shows that a name is no subject': [
      ['– Most zamkniemy – powiedziała Kamila Rogowska.', 'Kamila Rogowska'],
      [
        '„To jest wojna z portem” – tak protesty rolników skomentował w środę lider związku Marek Ferens.',
        'Marek Ferens',
      ],
      ['Ferskiemu odpowiada burmistrz Anna Rogalska: „Most otworzymy jeszcze przed zimą”.', 'Anna Rogalska'],
    ],
    'a source without a name is nobody known': [
      ['Anna Rogalska otworzyła most. „Zaworów nigdy nie sprawdzono” – mówi informator.', 'informator'],
    ],
    'what the words stand in speaks': [
      ['Burmistrz Jan Lis napisał do mieszkańców.\n„Most otworzymy w maju” – czytamy w liście burmistrza.', 'Jan Lis'],
      ['Wodosfera zamknęła most.\n„Prosimy nie wchodzić na lód” – czytamy w raporcie Wodosfery.', 'Wodosfera'],
      ['Anna Rogalska otworzyła most. „Zaworów nigdy nie sprawdzono” – czytamy w raporcie portu.', 'raport portu'],
    ],
    'not the person spoken to or about': [
      [
        'Brat Anny Rogalskiej, Jan Lis, powiedział agencji Nor Press, że most runie. „Nikt nie słucha” – dodał.',
        'Jan Lis',
      ],
      [
        'Szef agencji Marek Łozowski odrzucił oskarżenia.\n„Nikt nie będzie się wtrącał” – powiedział Łozowski PAP w niedzielę.',
        'Marek Łozowski',
      ],
      [
        'Jak podała Anna Rogalska, minister portów Jan Nowak wyjechał. „Mostu nie zamkniemy” – powiedziała Rogalska.',
        'Anna Rogalska|null',
      ],
      ['Odpowiadając Markowi Ferensowi, Anna Rogalska powiedziała: „Port musi za to zapłacić”.', 'Anna Rogalska'],
      ['„Pomp już nie ma” – powiedziała ARZ rzeczniczka portu Anna Rogalska.', 'Anna Rogalska'],
      ['„Pomp już nie ma” – powiedziała ARZ Anna Rogalska.', 'Anna Rogalska'],
    ],

    'a role that says whose it is': [
      [
        'Piosenkarka Ewa Sowa jest w szpitalu. „Czuje się dobrze” – powiedział jej prawnik. „Jest silna” – dodała jej trenerka.',
        'jej prawnik',
        'jej trenerka',
      ],
      ['Marek Ferens kieruje portem. „Prawie go nie widujemy” – skarży się jego sąsiad.', 'jego sąsiad'],
    ],
    'a name that says whose the role before it is': [
      ['„Pompy są stare” – przyznał rzecznik Jerzy Kowalski.', 'Jerzy Kowalski'],
      ['Marek Ferens prowadzi Stal Sarna. „Zagraliśmy bez serca” – przyznaje trener Stali.', 'Marek Ferens'],
      ['„Most nas przeżyje” – obiecuje sołtyska Dolnych Rzepek.', 'sołtyska Dolnych Rzepek'],
    ],
    'the subject behind what a preposition governs': [
      ['Tomasz Krępa był w Opolu. Na portalu Nowy Tydzień podkreślił: „Wygramy następnym razem”.', 'Tomasz Krępa'],
      ['Po meczu Łapiński oświadczył: „Wygramy następnym razem”.', 'Łapiński'],
      ['„Prom zatonął w nocy” – napisała w oświadczeniu norweska spółka.', 'norweska spółka'],
      ['„Prom zatonął w nocy” – przekazało w komunikacie ministerstwo żeglugi.', 'ministerstwo żeglugi'],
      ['„Most stoi do dziś” – ocenił remont w rozmowie z gazetą Jan Lis.', 'Jan Lis'],
      ['Most zamknięto. „Pomp już nie ma” – powiedział po krótkiej naradzie Marek Ferens.', 'Marek Ferens'],
      [
        '„Pomp już nie ma” – przyznał na konferencji prasowej dyrektor portu Marek Ferens.',
        'Marek Ferens|dyrektor portu',
      ],
      ['„Most stoi” – mówił po wygranej 2:1 z Danią bramkarz Marek Ferens.', 'Marek Ferens|bramkarz'],
      ['„Most stoi” – mówił do szefa woj. dolnego Marek Ferens.', 'Marek Ferens'],
      ['Trener z Opola i Sarny przyznał się do winy. „Most stoi” – powiedziała w TVR dr Anna Bochen.', 'Anna Bochen'],
    ],
    'a name behind where its bearer is': [
      ['– Mostu nie zamkniemy – oznajmił rzecznik portu w Sarnie prof. Marek Ferens.', 'Marek Ferens'],
      [
        '„Pomp już nie ma” – przyznał pełnomocnik do ochrony rzek Marek Ferens.',
        'Marek Ferens|pełnomocnik do ochrony rzek',
      ],
      ['Zdaniem hydrologa z Instytutu Rzek, dr. Marka Ferskiego, „pomp nie ma od lat”.', 'Marek Ferski'],
    ],
    'one of several': [['Anna Rogalska milczy. „Jesteśmy zmęczeni” – mówi jeden z rybaków.', 'jeden z rybaków']],
    'a role in other words': [
      [
        'Premier Jan Lis przyjechał do Sarny. Szczyt UE trwał do rana. „Nie ma jeszcze umowy”, powiedział szef słowackiego rządu.',
        'szef słowackiego rządu',
      ],
      [
        'Premier Marek Ferens otworzył most. Minister Jan Lis przeciął wstęgę. „Most stoi” – mówi szef rządu.',
        'Marek Ferens',
      ],
    ],
    'whom the next sentence names': [
      ['„Most wytrzyma” – mówi burmistrz. Sarny już śpią.', 'burmistrz'],
      [
        '„Wody nie starczy dla nikogo” – uważa autorka raportu. Anna Rogalska badała lód dziewięć lat.',
        'Anna Rogalska',
      ],
    ],
    'the sentence behind tells who said it': [
      [
        'Marek Ferens milczy. „Most otworzymy przed zimą”. O tym poinformowała burmistrz Anna Rogalska.',
        'Anna Rogalska',
      ],
    ],
    'letters stand for the body whose words begin so': [
      [
        'Prezes Polskiego Związku Szermierki Adam Lisowski spotkał się z trenerem Markiem Dudkiem.\n„Potrzebujemy nowej hali” – powiedział prezes PZS.',
        'Adam Lisowski',
      ],
    ],
    'words that are relayed': [
      ['„Wody nie ma” – cytuje agencja Norpress ministra Jana Wolskiego.', 'Jan Wolski|ministra'],
      [
        'Trener Marek Ferens wyjechał. Anna Rogalska milczy. „Zagraliśmy słabo” – przytacza portal słowa trenera.',
        'Marek Ferens',
      ],
      ['Trener Marek Ferens wyjechał. „Zagraliśmy słabo” – cytuje trenera portal Echo.', 'Marek Ferens'],
    ],
    'the case shows that a noun is no subject': [
      ['Anna Rogalska otworzyła most. „Pompy są stare” – mówiła o planach swojej partii.', 'Anna Rogalska'],
      ['„Nie ma pomp” – powiedział Janowi Lipskiemu wójt.', 'wójt'],
    ],
    'where somebody comes from': [
      ['Trenerka Anna Rogalska wyjechała. „Zagraliśmy słabo” – dodała Kanadyjka.', 'Anna Rogalska'],
    ],
    'a role that only the last speaker can have': [
      [
        '„Widziałem światła” – mówi mężczyzna. „Boimy się o dzieci” – dodaje 34-letnia matka dwójki dzieci.',
        'mężczyzna',
        '34-letnia matka dwójki dzieci',
      ],
      [
        'Anna Rogalska powiedziała w radiu, że most stoi. Dyrektorka portu w Sarnie odrzuciła zarzuty. „Nikt nas nie słucha” – dodała.',
        'Anna Rogalska',
      ],
    ],
    'a word for a kind of people': [
      [
        'Prezydent Francji Luc Moret spotkał się z premierem Janem Lisem. Francuski przywódca był zadowolony. „To dobry dzień dla naszych portów” – powiedział.',
        'Luc Moret',
      ],
      [
        'Radny Marek Ferens milczy. Trener Jan Rogalski wyszedł bez słowa. „Mostu nie będzie” – rzucił samorządowiec w drzwiach.',
        'Marek Ferens',
      ],
      [
        'Geolog Marek Ferens zmierzył most. Burmistrz Jan Lis milczał. „Rysa rośnie” – powiedział znany naukowiec.',
        'Marek Ferens',
      ],
    ],
    'a press release is whose the text speaks of': [
      ['Ratusz w Sarnie wezwał mieszkańców do domów. „Woda opadnie do wieczora” – czytamy w komunikacie.', 'Ratusz'],
    ],
    'a participle has the subject of its verb': [
      [
        'Leśniczy wzruszył ramionami. – Dzików jest tyle, co zawsze – odparł, prosząc, by o nic więcej nie pytać.',
        'Leśniczy',
      ],
      [
        'Anna Rogalska zamknęła most rano. Komentując słowa premiera, zapewniła, że „most nikomu nie zagraża”.',
        'Anna Rogalska|null',
      ],
    ],
    'a clause of its own before the verb': [
      ['Rada nie zamknie mostu, oświadczył prezes portu Marek Ferens. „Pompy są stare” – dodał.', 'Marek Ferens'],
    ],
    'a bare name before the speaker': [
      ['„Most zamkniemy” – powiedziała Echo Sarny rzeczniczka portu Anna Rogalska.', 'Anna Rogalska|rzeczniczka portu'],
    ],
    'by words that somebody spoken of owns': [
      ['Mostu broni Anna Rogalska. Jej zdaniem rząd milczy. „Nikt nas nie słucha” – mówi.', 'Anna Rogalska'],
    ],
    'the given name counts more than the surname': [
      [
        'Adam Lis budował most z Janem Adamem. Minister Adam jest dumny. „Wytrzyma każdą wodę”, powiedział Jan Adam. Adam Lis milczał.',
        'Jan Adam|Minister',
      ],
      ['– Most otworzymy przed zimą – powiedział we wtorek wiceminister portów Waldemar Sarska.', 'Waldemar Sarska'],
    ],
    'what somebody is, behind a name that only owns': [
      ['„Złożymy skargę przed zimą” – powiedział adwokat Anny Rogalskiej.', 'adwokat Anny Rogalskiej'],
    ],
    'a body is called by its kind again': [
      ['Ministerstwo wody zamknęło most. „Woda opadnie do wieczora” – podało ministerstwo.', 'Ministerstwo wody'],

      [
        'Spółka Neptun zamknęła zakład. Marek Ferens protestuje. „Plan się nie zmienia” – poinformowała spółka.',
        'Neptun',
      ],
    ],
    'a pair stands for two names': [
      [
        'Anna Rogalska i Marek Ferens badają rzekę od lat. „Most runie” – ostrzegają oboje.',
        'Anna Rogalska i Marek Ferens',
      ],
      ['Raport napisali Anna Rogalska i Marek Ferens. „Most runie” – ostrzegają oboje.', null],
    ],
    'a verb of several is said by several': [
      ['Burmistrz Marek Ferens zamknął most. „Poczekamy do zimy” – dodają.', null],
    ],
    'a word that describes a body is no name': [
      ['Anna Rogalska milczy. „Most nie wytrzyma” – oświadczyła Komisja Rzeczna w Sarnie.', 'Komisja Rzeczna'],
    ],
    'a role is not whoever works for it': [
      ['„Dostawa dotarła” – wyjaśniał szef Agencji Rezerw Materiałowych.', 'szef Agencji Rezerw Materiałowych'],
      [
        '„Pomp nie ma” – powiedziała rzeczniczka burmistrza Jana Lisowskiego.',
        'rzeczniczka burmistrza Jana Lisowskiego',
      ],
      ['„Pomp nie ma” – powiedział doradca Jana Lisowskiego.', 'doradca Jana Lisowskiego'],
      ['Rzecznik burmistrza Marek Ferens milczy. „Most stoi” – powiedział burmistrz.', 'burmistrz'],
    ],
    'quotations joined by an “and”': [
      [
        'Anna Rogalska powiedziała, że most „stoi od stu lat” i „będzie stał jeszcze dłużej”.',
        'Anna Rogalska',
        'Anna Rogalska',
      ],
    ],
    'a name behind the complement of its role': [
      [
        '„Nie zatrzymamy się”, powiedział poseł i były burmistrz Sarny Jan Lis.',
        'Jan Lis|poseł i były burmistrz Sarny',
      ],
      ['„Pompy są stare” – powiedział główny inżynier „Wody Sarny” Marek Ferens.', 'Marek Ferens'],
      ['Prezes firmy Jan Lipski przebywający w Tarnie mówi: „Nie ma pomp”.', 'Jan Lipski'],
    ],
    'what somebody or a body is called, in the nominative': [
      ['Zdaniem świadka „nikt nie sprawdzał tego dźwigu”.', 'świadek'],
      ['W sądzie rejonowym usłyszeliśmy: „Sprawa jest już zamknięta”.', 'sąd rejonowy'],
      ['Według Ministerstwa Zdrowia „szpital zostanie otwarty w maju”.', 'Ministerstwo Zdrowia'],
    ],
    'whose answer it is': [
      [
        '– Kto za to zapłaci? – pytał radny Jan Lis.\n– Na pewno nie mieszkańcy – odpowiedziała burmistrz Anna Rogalska.',
        'Jan Lis',
        'Anna Rogalska',
      ],

      [
        'Marek Ferens kierował portem. „Kiedy otworzycie most?” – zapytała go dziennikarka Anna Rogalska. „Przed zimą” – odpowiedział.',
        'Anna Rogalska',
        'Marek Ferens',
      ],
    ],
    'figures do not speak': [
      [
        'Anna Rogalska otworzyła most. Według najnowszych danych, jak powiedziała, „most jest bezpieczny”.',
        'Anna Rogalska',
      ],
    ],
    'the fullest role that the text gives': [
      ['„Straciliśmy wszystko” – mówi 57-letni Jan Lis, rybak z Sarny.', 'Jan Lis|rybak z Sarny'],
      [
        '„Nie ma pomp” – powiedział prezes Polskiego Związku Rybackiego Jan Lipski.',
        'Jan Lipski|prezes Polskiego Związku Rybackiego',
      ],
    ],
    'a noun that looks like a verb': [
      [
        '„Most zamkniemy” – powiedział minister spraw zagranicznych Marek Ferens.',
        'Marek Ferens|minister spraw zagranicznych',
      ],
    ],
    'an age says who it is': [
      ['57-letni Jan Lis stracił dom. Pomaga mu Marek Ferens. „Nie zostało nic” – mówi 57-latek.', 'Jan Lis'],
    ],
    'a surname of two people stands for the one spoken of last': [
      ['Anna Lis i Jan Lis kierują portem. Burmistrz Jan Lis otworzył most. „Most stoi” – powiedział Lis.', 'Jan Lis'],
    ],
    'a name behind where something was said': [
      [
        'Poseł Jan Lis przyjechał. Europoseł w przemówieniu wątek mostu zaczął od Angeli Merlin i dodał: „Most runie jeszcze przed zimą”.',
        'Jan Lis',
      ],
      [
        'Juraj Lapin wyjechał. Nora Roga została. „Most wytrzyma i tę zimę” – napisał na platformie X Lapin.',
        'Juraj Lapin',
      ],
      [
        'Juraj Lapin wyjechał. Nora Roga została. „Most wytrzyma i tę zimę” – powiedział na konferencji prasowej Lapin.',
        'Juraj Lapin',
      ],
      ['„Most stoi” – powiedział na sesji w Sarnie Marek Ferens.', 'Marek Ferens'],
    ],
    'what news copy opens with is no part of the sentence': [
      ['SARNA (ARZ) – Anna Rogalska powiedziała: „Most otworzymy przed zimą”.', 'Anna Rogalska'],
    ],
    'a name signs the quotation': [['„Most stoi tylko na papierze” – Anna Rogalska.', 'Anna Rogalska']],
    'what is only spoken of': [
      [
        'Marek Ferens powiedział w poniedziałek, że most wytrzyma. „Nie wypłyniemy” – odpowiedzieli rybacy. „Fala jest za wysoka”.',
        'rybacy',
        'rybacy',
      ],
      ['Anna Rogalska mówi o Marku Ferensie. „Marek Ferens to zdolny człowiek”.', 'Anna Rogalska'],
      ['O Marku Ferensie: „Sam zbudował ten most”.', null],
      [
        'Rybak przyszedł rano. „Pompy są stare” – powiedział Marek Ferens. „Psują się co tydzień” – dodał dyrektor.',
        'Marek Ferens',
        'Marek Ferens',
      ],
    ],
    'a small word inside a name that opens a sentence': [
      ['Ursula von der Rhein powiedziała: „Most stoi do dziś”.', 'Ursula von der Rhein'],
    ],
    'a name with a small word behind a body': [
      [
        '„Most stoi” – powiedziała przewodnicząca Komisji Europejskiej Hanna von der Rhein.',
        'Hanna von der Rhein|przewodnicząca Komisji Europejskiej',
      ],
    ],
    'a role with something stuck to its front': [
      [
        '„Most stoi” – przyznał eksminister Jan Lis. Marek Ferens milczy. „Pompy są stare” – dodał eksminister.',
        'Jan Lis',
        'Jan Lis',
      ],
    ],
    'a thing beside a name is no role': [
      ['Zdun Jan Łozowski czekał na brzegu. „Tu jest głęboko” – powiedział.', 'Jan Łozowski'],
      ['„Most stoi” – napisała w książce „Rzeka” Anna Rogalska.', 'Anna Rogalska|null'],
    ],
    'a verb of saying that opens a sentence is no name': [
      ['Burmistrz Anna Rogalska otworzyła most. Mówi Jan Lis: „Most stoi do dziś”.', 'Jan Lis'],
    ],
    'a subject set apart behind the verb': [
      ['„Most stoi” – powiedziała po sesji, wyraźnie zmęczona, Anna Rogalska.', 'Anna Rogalska'],
    ],
    'what the answer is about does not answer': [
      ['Na pytanie o Marka Ferensa Anna Rogalska odpowiedziała: „To zdolny człowiek”.', 'Anna Rogalska'],
    ],
    'what opens a sentence only tells when': [
      [
        '„To nie koniec” – powiedział Jan Lis. Kilka dni temu Marek Kot był lakoniczny: „Czeka nas ciężka praca”.',
        'Jan Lis',
        'Marek Kot',
      ],
      ['Juraj Lapin przyjechał rano. Osobiście Lapin napisał: „Most wytrzyma i tę zimę”.', 'Juraj Lapin'],
      ['Po tym, jak Marek Ferens zamknął most, Anna Rogalska powiedziała: „Nikt nas nie słucha”.', 'Anna Rogalska'],
    ],
    'what is done behind a name between commas is not said': [
      ['Adwokatka rybaka, Ana Lobo, opuściła sąd bez słowa. „Jeszcze tu wrócimy” – powiedziała później.', 'Ana Lobo'],
    ],
    'an “and” opens a clause of its own': [
      ['Marek Ferens zamknął most i burmistrz Anna Rogalska powiedziała: „Most stoi do dziś”.', 'Anna Rogalska'],
    ],
    'a body is not the person whose role names it': [
      [
        'Biały Dom przekazał, że delegacja poleci jutro. „Czas to zakończyć” – powiedział prezydent USA.',
        'prezydent USA',
      ],
      [
        'Tomasz Kruk nie krył oburzenia. Polityk mówił o fałszerstwach. „Prowadziłem w wielu gminach” – napisał urzędujący burmistrz. Sztab Tomasza Kruka zapowiada skargę.',
        'Tomasz Kruk',
      ],
      ['Rzecznik policji Jan Lis milczy. „Most zamknięto” – podała policja.', 'policja'],
    ],
    'whom an agency quotes is no part of its name': [
      ['„Most stoi” – powiedział w rozmowie z agencją ARZ Marek Ferens.', 'Marek Ferens'],
    ],
    'marks of every kind': [
      ['Anna Rogalska mówi, że most z lat ‘90 jest już za stary, by ktokolwiek po nim jeździł.'],
      ['Czekaliśmy na prom”, mówi Anna Rogalska. „Teraz wiosłujemy”, dodaje Marek Ferens.', 'Marek Ferens'],
    ],
  },
  speech: [
    ['a paper, after “as it writes”', 'Jak pisze „Gazeta Wiślana”, informuje o tym burmistrz.', 0],
    ['a paper that writes', '„Gazeta Wiślana” pisze, że most kosztował 40 milionów.', 0],
    ['the name of a body', 'Agencja „Szybkie drogi” poinformowała, że most jest stary.', 0],
    ['a film', 'Film „Noc nad wielką rzeką” otworzy festiwal w Sarnie.', 0],
    ['a refrain', 'Jej refren, „Nie płacz, rzeko, ja wrócę tu sam”, znało całe pokolenie.', 0],
    ['a verse behind a colon', 'Mało kto pamięta drugą zwrotkę: „Most się kłania, wiatr go goni”.', 0],
    ['a banner', 'Na meczu wywieszono transparent „Zostawcie nam naszą rzekę i nasz most”.', 0],
    ['an inscription', 'Na piasku ktoś ułożył napis: „Płyń do domu, my poczekamy”.', 0],
    ['a law', 'Gmina powołała się na ustawę „O czystości i porządku nad wodą”.', 0],
    ['a nickname', 'Dzwon, zwany przez miejscowych „Babą”, waży tonę.', 0],
    ['a rule', 'W piątki obowiązuje tam zasada „dwie osoby, jeden bilet”.', 0],
    ['a sentence without a cue', 'Anna Rogalska nie kryła gniewu. „Most stoi tylko na papierze”.', 1],
    ['indirect speech that ends in direct', 'Anna Rogalska twierdzi, że port „nie dostał ani złotówki na pompy”.', 1],
    ['two people in one sentence', '„Most stoi” – mówi Anna Rogalska, a Marek Ferens dodaje: „I postoi”.', 2],
    ['a letter', 'W liście do burmistrza czytamy: „Most trzeba zamknąć od zaraz”.', 1],
    ['a company that tells something', '„Wodnik” poinformował wczoraj o nowym rozkładzie promów.', 0],
  ],
  stories: [
    {
      paragraphs: [
        'Według raportu Fundacji Zielona Fala most „stoi do dziś, ale nikt nie wie, jak długo”.',
        '– To prosty rachunek – komentuje współautorka raportu. – Remont kosztuje więcej niż nowy most.',
        'Hanna Lisowa przez osiem lat pracowała w porcie. Odeszła przed rokiem.',
      ],
      speakers: ['Zielona Fala', 'Hanna Lisowa', 'Hanna Lisowa'],
    },
    {
      paragraphs: [
        'Hydrolog Marek Ferens bada rzekę od lat.',
        'Ekspert milczał przez chwilę. „Wody nie starczy” – powiedział w końcu ekspert.',
      ],
      speakers: ['Marek Ferens'],
    },
    {
      paragraphs: [
        'Minister środowiska Halina Sarnowska przedstawiła we wtorek nowy plan ochrony rzek. – Nie możemy udawać, że wody wystarczy dla wszystkich – powiedziała po posiedzeniu rządu.',
        'Jak dodała, plan „kosztuje mniej niż jedna autostrada”.',
        'Sceptyczny jest prezes Związku Rolników Dariusz Olech. – Obiecują nam to od dwudziestu lat – mówi.',
        '„Nikt z nami nie rozmawiał” – skarży się rybak, który prosił o anonimowość. „Dowiedzieliśmy się z wiadomości”.',
        'Zdaniem Olecha „żadnej rzeki nie da się uratować w rok”.',
        'W komunikacie resortu czytamy, że „wszystkie instytucje zostały wysłuchane”.',
        '– Pójdziemy do sądu – zapowiada Olech.',
      ],
      speakers: [
        'Halina Sarnowska',
        'Halina Sarnowska',
        'Dariusz Olech',
        'rybak',
        'rybak',
        'Dariusz Olech',
        'komunikat resortu',
        'Dariusz Olech',
      ],
    },
    {
      title: 'Wieloryb w zatoce Rusałek. Biolodzy liczą godziny',
      standfirst: 'Dwunastometrowy humbak utknął na mieliźnie. Akcję ratunkową wstrzymano z powodu wiatru.',
      paragraphs: [
        '„Najpierw pomyślałam, że to łódź do góry dnem, a potem ta łódź westchnęła” – opowiada nam Kornelia Wszołek, z zawodu introligatorka.',
        'Akcją kieruje dr Tymon Gadomski ze Stacji Morskiej w Rewinach. Jego zdaniem humbak „ma szansę, o ile dostanie wodę przed poniedziałkowym odpływem”.',
        'Gadomski prosi gapiów, by zachowali odległość. – Każdy dron nad jego głową to dodatkowe dziesięć uderzeń serca na minutę – zaznacza biolog.',
        'Burmistrzyni Rewin Felicja Dorsz zamknęła zejście na plażę. „Pani burmistrz ratuje rybę, a my toniemy” – wścieka się Leszek Kubala, właściciel budki z goframi.',
        '– To nie jest ryba, panie Leszku – prostuje Dorsz, gdy pokazujemy jej nagranie.',
        '„Śpimy po dwie godziny, na zmianę, w śpiworach z demobilu” – mówi ratowniczka, która prosi, by nie podawać jej imienia. „Ale nikt nie pojedzie do domu”.',
        'Na piasku ktoś ułożył z kamieni napis: „Płyń, Jonasz, my poczekamy”.',
      ],
      speakers: [
        'Kornelia Wszołek',
        'Tymon Gadomski',
        'Tymon Gadomski',
        'Leszek Kubala',
        'Felicja Dorsz',
        'ratowniczka',
        'ratowniczka',
      ],
    },
  ],
};
