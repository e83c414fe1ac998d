import type { Cases } from '../cases.ts';

/** Serbian, in both scripts. Everything here is invented. */
export const sr: Cases = {
  rules: {
    'another one is somebody else': [
      ['„Most je bezbedan“, rekla je Ana Rogić. Drugi kažu: „Neće izdržati zimu.“', 'Ana Rogić', 'Drugi'],
    ],
    'a company is called a company': [
      ['Tarna Energija se izvinila. „Popravljamo cevi“, saopštila je kompanija.', 'Tarna Energija'],
    ],
    'a medium that something is told does not say it': [
      ['„Sve se dogodilo brzo“, rekla je listu stanovnica naselja.', 'stanovnica naselja'],
    ],
    'a name behind a word for named': [
      ['Voda je došla noću. „Trčali smo na brdo“, priča stanovnik po imenu Ali.', 'Ali'],
    ],
    'a full name behind the one that says whose': [
      [
        'Posle sastanka s ministrom Ivanom Lisovim Ana Rogić je rekla: „Most treba obnoviti, ne možemo da čekamo“.',
        'Ana Rogić',
      ],
    ],
    'a verb such as “remains” ends what somebody is': [
      ['Gradonačelnica ostaje skeptična: „Više ne verujem“.', 'Gradonačelnica'],
    ],
    'the main clause tells who speaks': [
      ['Gradonačelnica Ana Lozić se vratila. Iako vlada ima novac, ostaje skeptična: „Više ne verujem“.', 'Ana Lozić'],
    ],
    'whoever answers is not whom the question is about': [
      [
        'Gradonačelnica Ana Lozić je stigla kasno. Na pitanje da li će vlada platiti most, odgovorila je: „Platiće svi“.',
        'Ana Lozić',
      ],
    ],
    'a relative is somebody else': [
      [
        'Marko Negić, 19 godina, vratio se kući. „Dobro sam“, rekao je Marko. „Bila je to noćna mora“, rekao je otac.',
        'Marko Negić',
        'otac',
      ],
    ],
    'a point does not always end the sentence': [
      [
        'Marko Lanić je izgubio. „Bole me leđa“, napisao je na mreži X. Petar Rogić nije hteo da komentariše.',
        'Marko Lanić',
      ],
    ],
    'a place does not speak': [['U Beloj Steni je sinoć pao most. „Čula sam jak prasak”, priča ona.', null]],
    'letters stand for the body that they follow in brackets': [
      [
        'Nacionalna rečna agencija (NRA) zatvorila je most. „Nismo imali izbora“, saopštila je NRA.',
        'Nacionalna rečna agencija',
      ],
    ],
    'a word for a kind of bodies': [
      ['PSR je kritikovao plan. „Most neće izdržati“, saopštila je stranka.', 'PSR'],
      [
        '„Niko ne treba da peca bez dozvole“, saopštio je Evropski rečni savez. Ministar ćuti. „Ribe je malo“, saopštila je organizacija.',
        'Evropski rečni savez',
        'Evropski rečni savez',
      ],
    ],
    'a paper is called a paper again': [
      [
        '„Dunavski glasnik“ piše da je most koštao 40 miliona. Gradonačelnik Jovan Rogić ćuti. „Nijedan stub nije bio nov“, navodi list.',
        'Dunavski glasnik',
      ],
    ],
    'a name in marks speaks': [
      ['Restoran „Dva jelena” objavio je: „Zatvaramo vrata posle trideset godina rada.”', 'Dva jelena'],
      ['„Nijedan stub mosta nije bio nov“, piše „Dunavski glasnik“.', 'Dunavski glasnik'],
    ],
    'a country is nobody': [
      ['Нови Зеланд је потписао споразум. „Чамаца нема довољно“, написао је министар.', 'министар'],
      ['Novi Zeland je potpisao sporazum. „Čamaca nema dovoljno“, napisao je ministar.', 'ministar'],
    ],
    'whose words a noun announces': [['Odgovor Ane Rogić bio je kratak: „Nema vode“.', 'Ana Rogić']],
    'the same source is whoever was cited last': [
      ['Izvor iz ministarstva rekao je da je brod stigao. „Primili smo signal u devet“, dodao je isti izvor.', 'Izvor'],
    ],
    'a name behind a clause that tells of its role': [
      [
        'Direktor fondacije koja pomaže bolesnima, profesor Ivan Rogić, objašnjava: „Pumpe su stare“.',
        'Ivan Rogić|Direktor fondacije',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'Generalni direktor SZO Marko Ferin posetio je Sarnu. Gradonačelnik Ivan Rogić mu je zahvalio. „Nedostaju vakcine“, rekao je šef SZO.',
        'Marko Ferin',
      ],
    ],
    'two speakers at once': [
      ['„Nećemo otići“, rekli su gradonačelnik Ivan Korž i direktor luke Marko Ferin.', 'Ivan Korž i Marko Ferin'],

      ['„Nećemo otići odavde“, rekli su Ana Rogić, Ivan Korž i Marko Ferin.', 'Ana Rogić, Ivan Korž i Marko Ferin'],
    ],
    'whose answer it is': [
      ['Marko Ferin ćuti. „Most otvaramo pre zime”, piše novinarka Ana Rogić u listu Reka.', 'Ana Rogić'],
    ],
    'whoever asks does not answer': [
      [
        'Marko Ferin je vodio luku. „A ko je platio pumpe?”, upitala je Ana Rogić.\n„Reka plaća sve.”',
        'Ana Rogić',
        'Marko Ferin',
      ],
    ],
    'what several are is not what one is': [
      ['U Sarni čekaju vatrogasci. „Nemamo pumpe“, rekao je vatrogasac.', 'vatrogasac'],
    ],
    'speaker and verb before the quotation': [
      ['Ministarka Ana Lozić: „Uredba je spremna“. Sablić: „To je posao od nekoliko meseci“.', 'Ana Lozić', 'Sablić'],
      ['Rogić je rekao: „Pumpe su stare.“', 'Rogić'],
      ['Ana Rogić je rekla: „Most će biti otvoren pre zime”.', 'Ana Rogić'],
      ['Kada je direktor rekao ne, pumpe „su bile stare i niko ih nije proveravao“, seća se Ana Rogić.', 'Ana Rogić'],
      ['Ana Rogić kaže „nikada pre zime i nikada bez pumpi“.', 'Ana Rogić'],
      ['Ана Рогић је рекла: „Мост ће бити отворен пре зиме”.', 'Ана Рогић'],
    ],
    'verb, then speaker, after the quotation': [
      ['Most „neće dugo izdržati”, izjavila je Ana Rogić, a Marko Ferin je otišao.', 'Ana Rogić'],

      ['Marko Ferin je zatvorio most. „Biće otvoren pre zime”, izjavila je juče Ana Rogić.', 'Ana Rogić'],
      ['Марко Ферин је затворио мост. „Биће отворен пре зиме”, изјавила је јуче Ана Рогић.', 'Ана Рогић'],
    ],
    'a name between commas has no second role': [
      [
        'Kako kaže direktorka luke, inženjerka Ana Rogić, „pumpe su stare i niko ih nije proveravao“.',
        'Ana Rogić|direktorka luke',
      ],
    ],
    'marks of every kind': [
      ['Ана Рогић уздахну: „Чекали смо целу зиму, а скела није дошла.', 'Ана Рогић'],
      ['„Pumpe su stare", rekla je Ana Rogić.', 'Ana Rogić'],
    ],
    'a role beside the name': [
      ['„Pumpi nema“, rekla je gradonačelnica Dragana Rogić.', 'Dragana Rogić|gradonačelnica'],
      ['„Pumpi nema“, rekao je savetnik gradonačelnika Ivan Rogić.', 'Ivan Rogić|savetnik gradonačelnika'],
      ['„Pumpi više nema“, rekao je poslanicima ministar Ivan Rogić.', 'Ivan Rogić|ministar'],

      ['„Pumpi više nema”, priznao je direktor luke Marko Ferin.', 'Marko Ferin|direktor luke'],
      ['„Pumpe su stare“, rekao je Anin brat Ivan Lisov.', 'Ivan Lisov|Anin brat'],
      ['Direktor Marko Ferin, nekadašnji ribar, rekao je: „Pumpe su stare.“', 'Marko Ferin'],
      ['„Пумпи више нема”, признао је директор луке Марко Ферин.', 'Марко Ферин|директор луке'],
    ],
    'the name in the nominative': [
      ['Prema rečima Marka Kovača, „most će izdržati još sto godina“.', 'Marko Kovač'],
      ['Prema rečima Ane Kovač, „most će izdržati još sto godina“.', 'Ana Kovač'],
      ['Premijerka Ana Rogić sastala se s kancelarom Karlom Fogtom. „I susedi”, dodao je Fogt.', 'Karl Fogt'],
      ['Градоначелник се срео са Новаком Рогићем. „Пумпи нема“, рекао је Рогић.', 'Новак Рогић'],
      ['Direktor je pozvao Nikolu Rogića. „Pumpi nema“, rekao je Rogić.', 'Nikola Rogić'],
      ['Direktor je pozvao Marka Rogića. „Pumpi nema“, rekao je Rogić.', 'Marko Rogić'],
    ],
    'according to': [
      ['Prema rečima direktorke Ane Rogić, „most nikada nije bio bezbedan“.', 'Ana Rogić|direktorke'],
      ['Marko Ferin ćuti. Prema rečima Ane Rogić, „most nikada nije bio bezbedan”.', 'Ana Rogić'],
    ],
    'speech that a dash opens': [
      ['Marko Ferin ćuti. – Most stoji samo na papiru – obratila se okupljenima Ana Rogić.', 'Ana Rogić'],
      ['- Most se otvara pre zime- najavila je Ana Rogić.', 'Ana Rogić'],
      ['– Most će biti otvoren pre zime – obećava Ana Rogić. – Pumpe su već na putu.', 'Ana Rogić', 'Ana Rogić'],
    ],
    'a subheading speaks only by its own words': [
      [
        'Ana Rogić je govorila u luci. „Pumpe su stare“, rekla je.\n## „Te noći nam niko nije pomogao“\nMost je zatvoren.\n## Jovan Lozić: „Vratićemo se na proleće“',
        'Ana Rogić',
        'Jovan Lozić',
      ],
    ],
    'the verb shows a man or a woman': [
      [
        'Ana Jović gradi most. Matija Lukin živi pored njega. „Radovi traju godinu dana“, kaže ona. Most je star, upozorio je Matija Lukin.',
        'Ana Jović',
      ],
      [
        'Ana Rogić vodi luku. Kako javlja Marko Ferin, most, kako je rekla, „neće izdržati još jednu zimu“.',
        'Ana Rogić',
      ],
      ['Ana Rogić je rekla da most stoji. Marko Ferin je to negirao. „Nisam videla izveštaj”, dodala je.', 'Ana Rogić'],
      ['Marko Ferin vodi luku. Ana Rogić je otišla kući. „Pumpe su stare“, rekao je.', 'Marko Ferin'],
    ],

    'a role that says whose it is': [
      ['Певачица Ана Рогић је у болници. „Она је јака жена“, каже мајка певачице.', 'мајка певачице'],
      ['Marko Ferin vodi luku. „Gotovo da ga ne viđamo”, žali se njegov sused.', 'njegov sused'],
    ],
    'a name that says whose the role before it is': [
      ['„Most će nas nadživeti”, obećava gradonačelnik Nove Varoši.', 'gradonačelnik Nove Varoši'],
    ],
    'the subject behind what a preposition governs': [
      ['Posle utakmice Lapin je izjavio: „Pobedićemo sledeći put“.', 'Lapin'],
      ['„Trajekt je potonuo noću“, napisala je u saopštenju norveška kompanija.', 'norveška kompanija'],
      ['„Trajekt je potonuo noću“, navelo je u saopštenju litvansko ministarstvo.', 'litvansko ministarstvo'],
      ['„Most stoji“, ocenio je popravku za naš list Petar Rogić.', 'Petar Rogić'],
      ['„Pumpi više nema”, priznao je na kratkom sastanku direktor luke Marko Ferin.', 'Marko Ferin|direktor luke'],
    ],
    'one of several': [['Ana Rogić ćuti. „Umorni smo”, kaže jedan od ribara.', 'jedan od ribara']],
    'a role that only the last speaker can have': [
      ['Marko Ferin je rekao da most stoji. Golman Sarne je bio ljut. „Niko nas ne sluša“, dodao je.', 'Marko Ferin'],
    ],
    'a word for a kind of people': [
      [
        'Ministar Marko Ferin ćuti. Golman Jovan Rogić je otišao. „Mosta neće biti“, rekao je političar na izlazu.',
        'Marko Ferin',
      ],
    ],
    'a press release is whose the text speaks of': [
      ['Luka Sarna zatvorila je most. „Voda će opasti do večeri“, navodi se u saopštenju.', 'Luka Sarna'],
    ],
    'a verb of several is said by several': [
      ['Marko Ferin otvara most. Ako padne, kako su najavili juče, „neće biti mesta za sve ljude”.', null],
    ],
    'what is a particle elsewhere ends a name': [
      ['„Most neće dugo izdržati”, rekao je Marko Ferin da Sarna ne bi čekala.', 'Marko Ferin'],
      ['„Most će biti otvoren pre zime“, rekla je Rogić za N1.', 'Rogić'],
    ],
    'a word that describes a body is no name': [
      ['Ana Rogić ćuti. „Most neće dugo izdržati”, saopštila je Rečna komisija Sarne.', 'Rečna komisija Sarne'],
      ['Ана Рогић ћути. „Мост неће дуго издржати”, саопштио је Речни институт.', 'Речни институт'],
    ],
    'a participle ends what stands before it': [
      ['„Most neće dugo izdržati”, izjavio je direktor Ferin komentarišući najavu Saveza.', 'Ferin'],
    ],
    'what a verb without a subject reports is not what the text speaks of': [
      [
        'Gradonačelnik Ivan Lozić došao je na most. Najavio je da će ministar Petar Stanić proveriti stubove. „Voda je visoka”, dodao je.',
        'Ivan Lozić',
      ],
    ],
    'a participle has the subject of its verb': [
      [
        'Marko Ferin je zatvorio most. Komentarišući reči premijera, rekao je da „most nikome ne preti“.',
        'Marko Ferin|null',
      ],
    ],
    'a comma parts speech from its reporter': [
      ['Ana Rogić ćuti. – Most otvaramo pre zime, rekao je Marko Ferin.', 'Marko Ferin'],
    ],
    'a body or a place before the name': [
      [
        'Ana Rogić je, posle sastanka sa ribarima, na platformi Sova napisala da „most stoji samo na papiru”.',
        'Ana Rogić',
      ],
    ],
    'words that are relayed': [
      [
        'Most je otvorila Ana Rogić. „Most će izdržati sve poplave”, preneo je portal reči Marka Ferina.',
        'Marko Ferin',
      ],
    ],
    'not the person spoken to or about': [
      ['„Most je siguran“, kaže Rogić, koja poznaje Petra Lindića.', 'Rogić'],
      ['Marko Ferin je izjavio da most stoji, ali je naglasio da „ništa ne treba isključiti unapred“.', 'Marko Ferin'],
    ],
    'what somebody or a body is called, in the nominative': [
      ['Према речима портпарола полиције, „нико није проверавао кран“.', 'портпарол полиције'],
      ['Prema podacima ministarstva luka, „kran je pao zbog vetra“.', 'ministarstvo luka'],
    ],
    'a pronoun': [
      ['„Čamci su stari“, kaže majstor Igor Lisić. „Novca nema“, dodaje naš sagovornik.', 'Igor Lisić', 'Igor Lisić'],
      ['Ana Rogić je otvorila staro pismo: „Brzo stižem kući“, pisao je on.', null],
      ['Marko Ferin vodi luku. Ana Rogić vodi grad. „Niko nas ne sluša“, kaže on.', 'Marko Ferin'],
      ['Марко Ферин води луку. Ана Рогић води град. „Нико нас не слуша”, каже он.', 'Марко Ферин'],
      [
        'Marko Ferin je došao rano. Ivan Lisov je došao kasno.\nGradonačelnica Ana Rogić je pohvalila Ferina. „Samo sam radio“, rekao je on.',
        'Marko Ferin',
      ],
      ['Ana Rogić je zvala Marka Ferina. „Ne idemo odavde“, rekao je on. Marko Ferin vodi luku.', 'Marko Ferin'],
    ],
    'a verb without a subject': [
      ['Ana Rogić vodi luku deset godina. „Niko nas ne sluša“, kaže.', 'Ana Rogić'],
      ['Ana Rogić vodi luku. Dodaje da luka „nije dobila ni dinara“.', 'Ana Rogić'],
    ],
    'whoever a relative pronoun stands for': [
      ['Ana Rogić je pozvala Marka Ferina, koji je rekao: „Most i danas stoji“.', 'Marko Ferin'],
    ],
    'a surname stands for the full name': [
      ['Direktor luke Marko Rudinac otvorio je most. Prema rečima Rudinca, „most je izdržao probu“.', 'Marko Rudinac'],

      ['Ferin upozorava da će se vratiti. Ferin je napustio sastanak. „Nemamo više pumpe“, rekao je.', 'Ferin'],
      ['Gradonačelnica Ana Rogić otvorila je most. „Izdržao je probu“, rekla je Rogićeva.', 'Ana Rogić'],
      ['Direktor Marko Ferin otvorio je most. Prema rečima Ferina, „most je izdržao probu“.', 'Marko Ferin'],
    ],
    'a role stands for the name': [
      [
        'Министар Марко Ферин отворио је мост. Директор луке Јован Рогић пресекао је врпцу. „Мост је издржао”, истакао је министар.',
        'Марко Ферин',
      ],
      [
        'Ana Rogić je opet pobedila. Rogić je umorna.\nPlivačica je stigla kasno. „Srećna sam“, rekla je ona.',
        'Ana Rogić',
      ],
    ],
    'a role in other words': [
      [
        'Premijer Marko Ferin otvorio je most. Ministar Jovan Rogić presekao je vrpcu. „Most stoji“, rekao je šef vlade.',
        'Marko Ferin',
      ],
    ],
    'a body or an unnamed source': [
      ['„Ništa nismo znali o prevodnici”, kaže porodica stradalog.', 'porodica stradalog'],
      ['„Most je zatvoren do večeri”, kažu u NRA.', 'NRA'],
      [
        'Ana Rogić ćuti. „Ventili nisu provereni“, saopštilo je Ministarstvo unutrašnjih poslova.',
        'Ministarstvo unutrašnjih poslova',
      ],

      ['„Dovoljno smo čekali“, rekli su ribari.', 'ribari'],
      ['Ana Rogić ćuti. „Ventili nikada nisu provereni“, kaže radnik luke.', 'radnik luke'],
    ],
    'a body is called by its kind again': [
      [
        'Jovan Rogić je stigao u luku. Traži ga inicijativa građana Novi Tarn. „Pumpe su stare“, rekao je on.',
        'Jovan Rogić',
      ],
      [
        'Ministarstvo voda zatvorilo je most. „Voda će opasti do večeri“, saopštilo je ministarstvo.',
        'Ministarstvo voda',
      ],

      [
        'Kompanija Neptun zatvorila je fabriku. Marko Ferin protestuje. „Plan se ne menja“, saopštila je kompanija.',
        'Neptun',
      ],
      [
        'Ministarstvo vode zatvorilo je most. „Voda će opasti do večeri“, saopštili su u ministarstvu.',
        'Ministarstvo vode',
      ],
    ],
    'a pair stands for two names': [
      [
        'Ana Rogić i Marko Ferin proučavaju reku godinama. „Most će pasti“, upozoravaju oni.',
        'Ana Rogić i Marko Ferin',
      ],
      [
        '„Most će pasti“, rekli su Ana Rogić i Marko Ferin. „Pumpe su stare“, dodali su naučnici.',
        'Ana Rogić i Marko Ferin',
        'Ana Rogić i Marko Ferin',
      ],
    ],
    'what somebody is, behind a name that only owns': [
      ['„Podnećemo žalbu pre zime“, rekao je advokat Ane Rogić.', 'advokat Ane Rogić'],
    ],
    'a source without a name is nobody known': [
      ['Ana Rogić je otvorila most. „Ventili nikada nisu provereni“, kaže izvor.', 'izvor'],
    ],
    'what the words stand in speaks': [
      ['Dunavski glasnik piše: „Most je zatvoren do proleća, a grad nema novca za popravku.”', 'Dunavski glasnik'],
      [
        'Gradonačelnik Ivan Lozić pisao je građanima.\n„Most otvaramo u maju”, navodi se u pismu gradonačelnika.',
        'Ivan Lozić',
      ],
      [
        'Vodogradnja je zatvorila most.\n„Molimo građane da ne izlaze na led”, navodi se u izveštaju Vodogradnje.',
        'Vodogradnja',
      ],
      [
        'Ana Rogić je otvorila most. „Ventili nikada nisu provereni“, navodi se u izveštaju inženjera.',
        'izveštaj inženjera',
      ],
    ],
    'a name behind where its bearer is': [
      ['„Pumpi više nema“, priznao je poverenik za zaštitu reka Marko Ferin.', 'Marko Ferin|poverenik za zaštitu reka'],
    ],
    'a role is not whoever works for it': [
      [
        'Sud je osudio Milana Mitića. „Presuda je preblaga“, rekla je majka ubijenog mladića.',
        'majka ubijenog mladića',
      ],
      ['„Pumpi nema“, rekao je savetnik gradonačelnika Ivana Rogića.', 'savetnik gradonačelnika Ivana Rogića'],
      ['Portparol gradonačelnika Marko Ferin ćuti. „Most stoji“, rekao je gradonačelnik.', 'gradonačelnik'],
    ],
    'quotations joined by an “and”': [
      ['Ana Rogić je rekla da most „stoji već sto godina“ i „da će stajati još dugo“.', 'Ana Rogić', 'Ana Rogić'],
    ],
    'a name behind the complement of its role': [
      ['„Pumpe su stare“, izjavio je glavni inženjer „Sarna Vode“ Marko Ferin.', 'Marko Ferin'],
    ],
    'whom the next sentence names': [
      ['„Vode neće biti ni za koga“, smatra autorka izveštaja. Ana Rogić je devet godina proučavala led.', 'Ana Rogić'],
      [
        '„Umorni smo“, rekla je gradonačelnica. Ana Rogić je otvorila radnju u šest. Rogić, pekarka iz Sarne, prodaje hleb.',
        'gradonačelnica',
      ],
    ],
    'where somebody comes from': [
      ['Trenerka Ana Rogić je otišla. „Igrali smo slabo“, rekla je Kanađanka.', 'Ana Rogić'],
    ],
    'the sentence behind tells who said it': [
      ['Marko Ferin ćuti. „Most neće još dugo izdržati“. To je izjavila Ana Rogić.', 'Ana Rogić'],
    ],
    'figures do not speak': [
      ['Ana Rogić je otvorila most. Prema poslednjim podacima, rekla je ona, „most je potpuno bezbedan“.', 'Ana Rogić'],
    ],
    'the fullest role that the text gives': [
      ['„Izgubili smo sve“, kaže Ivan Korž (57), ribar iz Sarne.', 'Ivan Korž|ribar iz Sarne'],
    ],
    'a noun ends before a small word': [['Komšija ga još nije pročitao. „Nemam naočare”, rekao je.', 'Komšija']],
    'a thing beside a name is no role': [
      ['Skeledžija Petar Skorupan čekao je na obali. „Ovde je duboko”, rekao je.', 'Petar Skorupan'],
    ],
    'a body has its whole name': [
      ['„Trajekt je potonuo noću“, saopštila je Bela kuća.', 'Bela kuća'],
      ['U Višem sudu kažu: „Slučaj je zatvoren i nema žalbi“.', 'Viši sud'],
    ],
    'what a role is of can be several things': [
      [
        '„Most će izdržati“, rekla je ministarka građevinarstva, saobraćaja i infrastrukture Ana Rogić.',
        'Ana Rogić|ministarka građevinarstva, saobraćaja i infrastrukture',
      ],
    ],
    'a clause of its own before the verb': [
      ['Grad neće zatvoriti most, izjavio je direktor luke Marko Ferin. „Pumpe su stare“, dodao je.', 'Marko Ferin'],
    ],
    'a bare name before the speaker': [
      ['„Most će biti zatvoren“, rekla je za Sarna pres portparolka luke Ana Rogić.', 'Ana Rogić|portparolka luke'],
    ],
    'a noun that looks like a verb': [
      ['„Most zatvaramo“, rekao je ministar spoljnih poslova Marko Ferin.', 'Marko Ferin|ministar spoljnih poslova'],
    ],
    'an age says who it is': [
      ['Ivan Korž (57) je ostao bez kuće. Pomaže mu Marko Ferin. „Ništa nije ostalo“, kaže 57-godišnjak.', 'Ivan Korž'],
    ],
    'a name behind where something was said': [
      [
        'Juraj Lapin je otišao. Nora Rogić je ostala. „Most će izdržati i ovu zimu“, napisao je na društvenim mrežama Lapin.',
        'Juraj Lapin',
      ],
      ['„Most stoji“, rekao je na sednici u Sarni Marko Ferin.', 'Marko Ferin'],
    ],
    'what news copy opens with is no part of the sentence': [
      ['SARNA - Ana Rogić je rekla: „Most će biti otvoren pre zime“.', 'Ana Rogić'],
    ],
    'a name signs the quotation': [['„Most stoji samo na papiru“ – Ana Rogić.', 'Ana Rogić']],
    'a name behind prepositions alone is nobody who speaks': [
      ['Iz Nove Sarne je otišla voda. „Niko nas ne sluša“, kaže.', null],
    ],
    'what is only spoken of': [
      [
        'Marko Ferin je u ponedeljak rekao da će most izdržati. „Nećemo izaći“, odgovorili su ribari. „More je previsoko.“',
        'ribari',
        'ribari',
      ],
      ['Ana Rogić je o Marku Ferinu rekla: „To je sposoban čovek“.', 'Ana Rogić'],
      ['Gradonačelnik je odleteo u podne. „Čamci su stari“, rekao je on.', 'Gradonačelnik'],
    ],
    'a small word inside a name that opens a sentence': [
      ['Hana fon der Rajn je rekla: „Most i danas stoji“.', 'Hana fon der Rajn'],
    ],
    'a name with a small word behind a body': [
      [
        '„Most i danas stoji“, rekla je predsednica Evropske komisije Hana fon der Rajn.',
        'Hana fon der Rajn|predsednica Evropske komisije',
      ],
    ],
    'a role with something stuck to its front': [
      [
        '„Most stoji“, priznao je eksministar Ivan Rogić. Marko Ferin ćuti. „Pumpe su stare“, dodao je eksministar.',
        'Ivan Rogić',
        'Ivan Rogić',
      ],
    ],
    'what is done behind a name between commas is not said': [
      ['Advokatica ribara, Ana Lobo, napustila je sud bez reči. „Još ćemo se vratiti“, rekla je kasnije.', 'Ana Lobo'],
    ],
    'a verb of saying that opens a sentence is no name': [['Kaže Ana Rogić: „Most i danas stoji“.', 'Ana Rogić']],
    'a subject set apart behind the verb': [
      ['„Most stoji“, rekla je, izlazeći iz sale, Ana Rogić.', 'Ana Rogić'],
      ['„Most stoji“, rekao je, između ostalog, ministar Marko Ferin.', 'Marko Ferin'],
    ],
    'what the answer is about does not answer': [
      ['Na pitanje o Marku Ferinu Ana Rogić je odgovorila: „To je sposoban čovek“.', 'Ana Rogić'],
    ],
    'letters stand for the body whose words begin so': [
      [
        'Predsednik Rečnog saveza Srbije Ivan Lozić sastao se sa gradonačelnikom Petrom Stanićem.\n„Želimo novu prevodnicu”, rekao je predsednik RSS.',
        'Ivan Lozić',
      ],
    ],
    'what opens a sentence only tells when': [
      ['Juraj Lapin je stigao jutros. Ubrzo Lapin je napisao: „Most će izdržati i ovu zimu“.', 'Juraj Lapin'],
      ['Nakon što je Marko Ferin zatvorio most, Ana Rogić je rekla: „Niko nas ne sluša“.', 'Ana Rogić'],
    ],
    'an “and” opens a clause of its own': [
      ['Marko Ferin je zatvorio most i gradonačelnica Ana Rogić je rekla: „Most i danas stoji“.', 'Ana Rogić'],
    ],
    'a body is not the person whose role names it': [
      ['Portparol policije Ivan Rogić ćuti. „Most je zatvoren“, saopštila je policija.', 'policija'],
    ],
    'whom an agency quotes is no part of its name': [['„Most stoji“, rekao je za Tanjug Marko Ferin.', 'Marko Ferin']],
    'a word for nobody in particular is no name': [
      ['Градоначелник Иван Рогић тражио је помоћ. Нико није одговорио. „Сами смо овде“, рекао је он.', 'Иван Рогић'],
    ],
  },
  speech: [
    ['a paper that writes', '„Dunavski glasnik“ piše da je most koštao 40 miliona.', 0],
    ['a term', 'Premijer Ivan Lapin, koji blokira paket „Zelena žetva“, izjavio je da nema žurbe.', 0],
    ['the name of a body', 'Agencija „Brzi putevi“ saopštila je da je most star.', 0],
    ['a film', 'Film „Noć nad velikom rekom” otvara festival.', 0],
    ['a banner', 'На табли поред пута пише: „Возите полако, асфалт само што није”.', 0],
    ['a sentence without a cue', 'Ana Rogić nije krila bes. „Most stoji samo na papiru”.', 1],
    ['a song', 'Ана Рогић је на ногама дочекала „Ноћ је пала на нашу малу реку и град” и плакала.', 0],
  ],
  stories: [
    {
      paragraphs: ['Trener Marko Ferin nije krio bes.', '- Most stoji samo na papiru. Pumpe su stare.'],
      speakers: ['Marko Ferin'],
    },
  ],
};
