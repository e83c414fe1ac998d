import type { Cases } from '../cases.ts';

/** Hungarian. Everything here is invented. */
export const hu: Cases = {
  rules: {
    'somebody who has no name': [
      [
        '„A híd biztonságos” – mondta Lobó Anna. „Nem bír ki még egy telet!” – kiáltotta valaki.',
        'Lobó Anna',
        'valaki',
      ],
    ],
    'others who have no name': [
      ['„A híd biztonságos” – mondta Lobó Anna. Mások azt mondják: „Nem bír ki még egy telet.”', 'Lobó Anna', 'Mások'],
    ],
    'a company is called a company': [
      ['A Boltrix kétezer autót hívott vissza. „A biztonság az első” – közölte a cég.', 'Boltrix'],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      ['Rita, 39 éves takarítónő, hétfőn elvesztette a pénzét.\n„Kell nekünk ez a pénz” – magyarázta.', 'Rita'],
    ],
    'a thing that tells something goes on to speak': [
      [
        'Így hely nyílik Lobó Anna szenátornak. A tömörülés azt közölte, hogy a távozásban megegyeztek. „Ma kérjük a tagsága megszüntetését.”',
        'A tömörülés',
      ],
    ],
    'what the words stand in speaks': [
      [
        'Kis Anna polgármester levelet kapott a minisztériumtól. Ebben az áll: „A híd nem biztonságos a teherautóknak.”',
        null,
      ],
    ],
    'whoever is named behind a clause has not the role in it': [
      ['Amikor a miniszter megérkezett, Kis Anna már várta: „Elkésett.”', 'Kis Anna|null'],
    ],
    'a noun ends before a small word': [
      ['A nádvágó erre csak ennyit mondott: „Romantikus az, aki decemberben vág nádat.”', 'A nádvágó'],
    ],
    'a press release is whose the text speaks of': [
      [
        'A Zöld Part Alapítvány is nyilatkozott. Közleményük szerint a hidat „olyan tervek alapján építették, amelyek hibásak voltak”.',
        'Zöld Part Alapítvány',
      ],
      [
        'A Zöld Part Alapítvány is nyilatkozott. Állásfoglalásuk szerint a hidat „rosszul építették meg a mérnökök”.',
        'Zöld Part Alapítvány',
      ],
      [
        'A Zöld Part Alapítvány is nyilatkozott. Tájékoztatásuk szerint a hidat „rosszul építették meg a mérnökök”.',
        'Zöld Part Alapítvány',
      ],
    ],
    'whoever answers is not whom the question is about': [
      [
        'Kis Anna polgármester is felszólalt. Arra a kérdésre, hogy a kormány fizet-e, így válaszolt: „Mindenki fizetni fog érte.”',
        'Kis Anna',
      ],
    ],
    'one who speaks, not a group that never does': [
      [
        'Kiss Nóra harminc éve épít hidakat. Megmutatta a térképeit.\nA halászok korán jöttek.\n„Én minden csavarját megszámoltam.”',
        'Kiss Nóra',
      ],
    ],
    'what is only said to be read is from the body that the text speaks of': [
      [
        'A hadsereg szerint az összecsapások hevesek. „A tüntetők palackokat dobálnak” – áll a közleményben.',
        'A hadsereg',
      ],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'A Nemzeti Folyami Hatóság (NFH) lezárta a hidat. „Nem volt választásunk” – közölte az NFH.',
        'Nemzeti Folyami Hatóság',
      ],
    ],
    'a word for a kind of bodies': [
      ['A PSR bírálta a tervet. „A híd nem bírja” – közölte a párt.', 'PSR'],
      [
        'Az Európai Folyami Szövetség ellenőrzéseket tervez. „Senki se halásszon engedély nélkül” – közölte a szervezet.',
        'Európai Folyami Szövetség',
      ],
    ],
    'the 57-year-old is whoever is of that age': [
      [
        'A 67 éves Vadas Anna márciusban írt a cégnek. Kovács Béla igazgató nem válaszolt. „Szállodát adtak el nekünk” – mondja a 67 éves asszony.',
        'Vadas Anna',
      ],
    ],
    'what a verb without a subject reports is not what the text speaks of': [
      [
        'Kis Péter polgármester a hídhoz ment. Hangsúlyozta, hogy Nagy Béla miniszter megvizsgálja a pilléreket. „Magas a víz” – tette hozzá.',
        'Kis Péter',
      ],
      [
        '„Megérdemelten nyertünk” – mondta Kerti Dávid.\nAzt is megkérdezték tőle, hogy a játékosai mennyire fáradtak el.\n„Ilyenkor már mindenki fáradt, de a győzelem segít.”',
        'Kerti Dávid',
        'Kerti Dávid',
      ],
    ],
    'a name in marks speaks': [['„A híd egyetlen pillére sem volt új” – írja a „Tiszai Szó”.', 'Tiszai Szó']],
    'a paper is called a paper again': [
      [
        'A Tiszai Szó azt írja, hogy a híd 40 millióba került. „Egyetlen pillér sem volt új” – írja az újság.',
        'Tiszai Szó',
      ],
    ],
    'a word that describes a body is no name': [
      ['Kerekes Judit az edző. Az NB I-es csapat nyert. „Szép este lesz” – mondta.', 'Kerekes Judit'],
      ['Valaki kiabált a hídon. „Szép este lesz” – mondta.', null],
    ],
    'a point does not always end the sentence': [
      ['– A híd biztonságos – mondta dr. Szalai Katalin.', 'Szalai Katalin'],
    ],
    'a role that only the last speaker can have': [
      [
        '„Nincs szivattyú” – mondta Kovács Nóra mérnök. Szabó Anna festő hallgatott. „Bízom benne” – mondta az intézet igazgatója.',
        'Kovács Nóra',
        'az intézet igazgatója',
      ],
      [
        '„Nincs szivattyú” – mondta Kovács Nóra mérnök. „Bízom benne” – mondta az intézet igazgatója.',
        'Kovács Nóra',
        'Kovács Nóra',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'Az alapítvány vezetője, aki a betegeket segíti, Kerekes Judit professzor, elmondta: „A szivattyúk régiek.”',
        'Kerekes Judit',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'Kovács Tamás, a WHO főigazgatója Sarnába látogatott. Szabó Imre polgármester köszönetet mondott. „Több vakcina kell” – mondta a WHO vezetője.',
        'Kovács Tamás',
      ],
    ],
    'two speakers at once': [
      ['„Nem megyünk el innen” – mondta Kiss Anna polgármester és Nagy Pál mérnök.', 'Kiss Anna és Nagy Pál'],

      ['„Nem megyünk el innen” – mondta Kiss Anna, Nagy Pál és Tóth Imre.', 'Kiss Anna, Nagy Pál és Tóth Imre'],
    ],
    'whoever asks does not answer': [
      [
        'Ferenci Lukács vezette a kikötőt. „És ki fizette a szivattyúkat?” – kérdezte Kerekes Judit.\n„Mindent a folyó fizet.”',
        'Kerekes Judit',
        'Ferenci Lukács',
      ],
    ],
    'a small word inside a name that opens a sentence': [
      [
        'Ulla von Rhein bemutatta a tervet. „A híd nem bírja tovább” – mondta az Európai Bizottság elnöke.',
        'Ulla von Rhein',
      ],
    ],
    'what a role behind a name is the object of': [
      ['Varga Éva a hídnál állt. Rajki Leó szakértőként azt mondta: „Nem adjuk fel”.', 'Rajki Leó'],
      ['Rajki Leó miniszter elkésett. A miniszter a Rajna rádióban azt mondta: „a híd kész”.', 'Rajki Leó'],
      ['Rajki Leó a Sarna Hírek riporterének úgy fogalmazott, hogy „a híd nem bírja tovább”.', 'Rajki Leó'],
    ],
    'a role is what its last noun says': [
      [
        'Rajki Leó bírálta Mézes Pétert. A kormány frakcióvezetője szerint a híd nem bírja. Úgy fogalmazott: „Nincs már pumpánk sem.”',
        'Rajki Leó',
      ],
    ],
    'the case shows that a noun is no subject': [
      [
        'A Városházán Kerekes Judit polgármester tájékoztatót tartott. „Kevés a víz” – közölte.',
        'Kerekes Judit|polgármester',
      ],
      ['A Facebookon Kerekes azt írta: „Kevés a víz.”', 'Kerekes'],
      ['Kerekes Judit Sarnába utazott. „Kevés a víz” – mondta.', 'Kerekes Judit'],
      ['A Kikötőinfón a híd is szóba került. „Kevés a víz” – mondta.', null],
      ['A Horgony téren Kerekes Judit azt mondta: „Kevés a víz.”', 'Kerekes Judit'],
      ['Kerekes Judit nevetett. „Ott leszek veletek” – üzente a közösségi oldalán.', 'Kerekes Judit'],
    ],
    'an object is no subject': [
      ['Rogán Anna a bíróság lépcsőjén értesült a tervről. „A gát nem fog kitartani” – mondta.', 'Rogán Anna'],
      ['Rogán Anna a Sarna TV hétfői élő műsorában úgy fogalmazott, „a gát nem fog kitartani”.', 'Rogán Anna'],
      ['„A hidat megnyitjuk” – fogalmazott a Folyó Rádió esti műsorában Kerekes Judit.', 'Kerekes Judit'],
      ['„A hidat megnyitjuk” – mondta az ülés után Kerekes Judit.', 'Kerekes Judit'],
    ],
    'speaker and verb before the quotation': [
      ['Kis Anna miniszter: „Kész a rendelet.” Szabolcsi: „Ez hónapok munkája.”', 'Kis Anna', 'Szabolcsi'],
      ['Kovács Anna azt mondta: „Senki sem evez”, Nagy Péter pedig: „Tavasz óta senki”.', 'Kovács Anna', 'Nagy Péter'],
      ['Kerekes Judit azt mondta: „A hidat még a tél előtt megnyitjuk.”', 'Kerekes Judit'],
    ],
    'verb, then speaker, after the quotation': [
      ['A híd „nem bírja már sokáig” – mondta Kerekes Judit, és Ferenci Lukács elment.', 'Kerekes Judit'],

      ['„A hidat még a tél előtt megnyitjuk” – mondta Kerekes Judit hétfőn.', 'Kerekes Judit'],
    ],
    'a role beside the name': [
      [
        '„Rossz jeleket küldünk” – mondta Kerekes Béla bel- és külügyminiszter.',
        'Kerekes Béla|bel- és külügyminiszter',
      ],
      [
        '„Nem várhatunk” – mondta Szalai Katalin környezetvédelmi miniszter.',
        'Szalai Katalin|környezetvédelmi miniszter',
      ],

      ['„Nincs több szivattyúnk” – mondta Ferenci Lukács, a kikötő igazgatója.', 'Ferenci Lukács|kikötő igazgatója'],
      ['„Nincs szivattyú” – mondta dr. Kovács Nóra.', 'Kovács Nóra'],
      ['Kerekes Judit polgármester, egykori tanár, azt mondta: „A szivattyúk régiek.”', 'Kerekes Judit'],
    ],
    'what is only spoken of': [
      [
        'A kompot Nagy Péter vezeti. A kikötőben, ahol Nagy Péter dolgozott, Kovács Anna várt. „Senki sem evez itt tavaszig.”',
        'Kovács Anna',
      ],
      [
        'Kerekes Béla hétfőn azt mondta, hogy a híd kitart. „Nem megyünk ki” – felelték a halászok. „Túl magas a víz.”',
        'a halászok',
        'a halászok',
      ],
      ['Kerekes Judit telefonált. Rendőr nem jött. „Senki sem figyel ránk. Ez így van.”', 'Kerekes Judit'],
      [
        '„Éjjel dolgozom” – mondja Kerekes Béla. Kovács Nóra szeme vörös. „Egész éjjel vártunk, és senki sem jött.”',
        'Kerekes Béla',
        'Kovács Nóra',
      ],
      [
        '„A hidat lezárjuk” – mondta Kerekes Judit. Az is világos lett, hogy „a pillérek régiek, és nem bírják ki a telet”.',
        'Kerekes Judit',
        'Kerekes Judit',
      ],
    ],
    'according to': [
      ['A polgármester azt mondta, hogy Kerekes Judit szerint „a híd soha nem volt biztonságos”.', 'Kerekes Judit'],
      ['Kis Anna elutazott. Az igazi vita szerinte „még el sem kezdődött, és nem is fog”.', 'Kis Anna'],
      ['Kerekes Judit szerint a híd „soha nem volt biztonságos”.', 'Kerekes Judit'],
      [
        'A révkapitány hétfőn bezárta a hidat, Kerekes Judit polgármester szerint „a pillérek nem bírják tovább a telet”.',
        'Kerekes Judit',
      ],
      ['Kerekes Judit szerint „a híd soha nem volt biztonságos a teherautóknak”.', 'Kerekes Judit'],
    ],
    'a verb without a subject': [
      ['Kerekes Judit korán jött. Esett. „Elég sokat vártunk” – mondta.', 'Kerekes Judit'],
      ['A sarnai Kiss Anna a kikötőbe ment. „A szivattyúk régiek” – mondta.', 'Kiss Anna'],
      ['Kerekes Judit tíz éve vezeti a kikötőt. Hozzátette, hogy a híd „nem bírja már sokáig”.', 'Kerekes Judit'],

      ['Kerekes Judit tíz éve vezeti a kikötőt. „Senki sem hallgat ránk” – panaszolta.', 'Kerekes Judit'],
    ],
    'cut in two around the speaker': [
      [
        'Mire Ferenci Lukács megjött, „a szivattyúk már rég álltak” – mondta Kerekes Judit –, „és senki sem segített nekünk”.',
        'Kerekes Judit',
        'Kerekes Judit',
      ],

      ['„A szivattyúk régiek” – mondta Kerekes Judit. „Minden héten elromlanak.”', 'Kerekes Judit', 'Kerekes Judit'],
    ],
    'speech that a dash opens': [
      [
        '– A hidat még a tél előtt megnyitjuk – mondta Kerekes Judit. – A szivattyúk úton vannak.',
        'Kerekes Judit',
        'Kerekes Judit',
      ],
      ['Kerekes Judit: – A hidat tavasszal nyitjuk meg.', 'Kerekes Judit'],
    ],
    'a surname stands for the full name': [
      ['Nagy Péter polgármester megérkezett. „Szurkolunk nekik” – mondta Nagy.', 'Nagy Péter'],
      ['Kerekes Judit polgármester megnyitotta a hidat. „Kibírta a próbát” – mondta Kerekes.', 'Kerekes Judit'],
      ['Király Judit korán jött. „Elég sokat vártunk” – mondta Király.', 'Király Judit'],
    ],
    'a word that only begins like a role is no form of it': [
      [
        'Rogán Anna a sarnai fórumon a gát ügyében történő felszólításra úgy reagált: „Nem fog kitartani a fal”.',
        'Rogán Anna',
      ],
    ],
    'a role stands for the name': [
      [
        'Az úszó tíz éve nyerte az első címét.\nKiss Nóra azt mondta, „az első érem volt a legnehezebb mind közül”.\nAz úszó ma is mindennap edz. „Szeretem a hideget.”',
        'Kiss Nóra',
        'Kiss Nóra',
      ],
      [
        'Kiss Nóra harminc éve épít hidakat.\nEgy halász vállat von: „Minket senki sem kérdezett.”\nA mérnök térképeket hozott. „A híd kitart” – mondta.',
        'Egy halász',
        'Kiss Nóra',
      ],
      [
        'Kerekes Judit megint győzött. Kerekes fáradt.\nAz úszónő későn érkezett. „Boldog vagyok” – mondta.',
        'Kerekes Judit',
      ],
      ['Kerekes Judit vezeti a céget. Az igazgató hétfőn elutazott. „Elég sokat vártunk” – mondta.', 'Kerekes Judit'],
      [
        'Kerekes arra figyelmeztet, hogy visszatér. Kerekes otthagyta az ülést. „Nincs több szivattyú” – mondta.',
        'Kerekes',
      ],
      [
        'A gátról Rogán Anna, az SFT elnöke írt hétfőn. „A gát nem fog kitartani” – áll az SFT-elnök kiadott közleményben.',
        'Rogán Anna',
      ],
    ],
    'whoever is reported goes on to speak': [
      [
        'Szalai Péter elhagyta a termet, „elfogyott a türelem” – mondta Kiss Anna.\n„Ránk itt már senki sem hallgat.”',
        'Kiss Anna',
        'Kiss Anna',
      ],
    ],
    'a subheading speaks only by its own words': [
      [
        'Kiss Anna a kikötőben beszélt. „A szivattyúk régiek” – mondta.\n## „Azon az éjszakán senki sem segített nekünk”\nA híd zárva marad.\n## Szalai Péter: „Tavasszal visszajövünk”',
        'Kiss Anna',
        'Szalai Péter',
      ],
    ],
    'a body or an unnamed source': [
      [
        '„Nem látunk okot a sietségre” – közölte a Kreml. „Nagy volt a káosz” – mesélte az egyik ellenőr.',
        'Kreml',
        'az egyik ellenőr',
      ],
      ['A polgármester: „A híd biztonságos.”', 'A polgármester'],
      ['A lapnak nyilatkozó szakértő szerint „a híd soha nem volt biztonságos”.', 'A lapnak nyilatkozó szakértő'],

      [
        '„A tárgyalások megszakadtak” – mondta egy névtelenséget kérő tisztviselő.',
        'egy névtelenséget kérő tisztviselő',
      ],

      [
        'Azt írták, hogy Rogán Anna és Vári Pál is a gáton járt. A kormánypárti lap azt állította, hogy „a gát nem fog kitartani”.',
        'A kormánypárti lap',
      ],
      [
        'Kerekes Judit hétfőn a hivatalt hívta. „Jelenleg senki sem tudja fogadni a hívását” – mondta a géphang.',
        'a géphang',
      ],
      ['A halászok hétfőn érkeztek. „Elég sokat vártunk” – mondták.', 'A halászok'],
      ['„Elég sokat vártunk” – mondták a halászok.', 'a halászok'],
      ['„A szelepeket soha nem próbálták ki” – mondta a kikötő egyik munkása.', 'a kikötő egyik munkása'],
      ['Kerekes Béla azt mondta, hogy a híd tart. A jelentés azt írja: „Ez a híd nem tart sokáig.”', 'A jelentés'],
    ],
    'a name stands without the ending of another case': [
      ['Rajki Leó megelőzte Max Verstagent. „Gyors volt az autó” – mondta Verstagen.', 'Max Verstagen'],
    ],
    'a role that says whose it is': [
      [
        'Rajki Leó bírót eltiltotta a Kúria elnöke. „A becsület nem eladó” – zárta levelét a Kúria bírája.',
        'Rajki Leó',
      ],
      ['A balesetben meghalt Kerekes Béla. „Nagyon szerette a tengert” – mondta a nővére.', 'a nővére'],
      ['Szalai Katalin, a párt korábbi elnöke azt mondta: „Nem várhatunk.”', 'Szalai Katalin|párt korábbi elnöke'],

      [
        'Rogán Anna, a Sarnai Párt képviselője hétfőn bírálta a tervet. „A gát nem fog kitartani” – mondta.',
        'Rogán Anna|Sarnai Párt képviselője',
      ],
      [
        'Rogán Anna, a Sarnai Párt képviselője, a Tiszta Vízért frakció gazdasági felelőse élesen bírálta a tervet. „A gát nem fog kitartani” – mondta.',
        'Rogán Anna',
      ],
      [
        'Kerekes Judit, a Sarnai Rádió műszaki vezetője a régi hidakkal indokolta a döntést. Hozzátette: „a híd nem bírja a telet”.',
        'Kerekes Judit',
      ],
      ['„A kikötő télen is nyitva marad” – mondta Kertes felesége.', 'Kertes felesége'],

      ['„A kikötő télen is nyitva marad” – mondta Kertes felesége, Dobos Ilona.', 'Dobos Ilona'],
    ],
    'not the person spoken to or about': [
      ['Ferenci Lukácsnak Kerekes Judit azt válaszolta: „Senki sem hallgat ránk.”', 'Kerekes Judit'],

      ['„A híd zárva marad” – nyilatkozta a Tiszai Hírlapnak Kerekes Judit.', 'Kerekes Judit'],
    ],
    'what opens a sentence only tells when': [
      ['Juraj Lapin korán érkezett. Nemrég Lapin ezt írta: „A híd ezt a telet is kibírja.”', 'Juraj Lapin'],
      [
        'Kerekes Judit megnyitotta a hidat. Januári születésnapján azt mondta a lapnak: „A híd nem bírja a telet.”',
        'Kerekes Judit',
      ],
      ['Kerekes Judit megnyitotta a hidat. Rögtön hozzátette: „A híd nem bírja a telet.”', 'Kerekes Judit'],
    ],
    'a place behind the name': [
      ['Rajki Leó egy szeptemberi Rajnainfón beszélt a hídról. „Nem adjuk fel” – jegyezte meg.', 'Rajki Leó'],
    ],
    'a pair stands for two names': [
      [
        'Vári Pál és Kiss Anna éveken át mérte a gátat. „Nem fog kitartani” – mondta a két mérnök.',
        'Vári Pál és Kiss Anna',
      ],
    ],
    'an “and” opens a clause of its own': [
      ['Szalai Péter elment, és Kiss Anna ezt mondta: „A szivattyúk régiek.”', 'Kiss Anna'],
    ],
    'marks of every kind': [
      ['Kovács Anna felsóhajtott: „Egész télen vártunk, és a komp nem jött.', 'Kovács Anna'],
      ['Kovács Anna szerint a ‘90-es években épült híd már túl régi ahhoz, hogy bárki is átmenjen rajta.'],
      ['„A »régi« szivattyúk” – mondta Kiss Anna – „nem bírják tovább”.', 'Kiss Anna', 'Kiss Anna'],
    ],
    'a role is not whoever works for it': [
      [
        'Vári Pál miniszter nem jött el. A minisztérium szóvivője szerint „nem várhatunk tovább”.',
        'A minisztérium szóvivője',
      ],

      [
        'Szalai Katalin miniszter nem jött el. „Nem várhatunk tovább” – mondta a miniszter szóvivője.',
        'a miniszter szóvivője',
      ],
    ],
    'the fullest role that the text gives': [
      [
        'Szalai Katalin környezetvédelmi miniszter eljött. „Nem várhatunk” – mondta Szalai.',
        'Szalai Katalin|környezetvédelmi miniszter',
      ],
    ],
    'a body is called by its kind again': [
      ['A Sarnai Vízművek közleményben reagált. „Sajnáljuk a késedelmet” – írta a vállalat.', 'Sarnai Vízművek'],

      ['A Tarna Bank veszteséget jelentett. „Sajnáljuk a késedelmet” – közölte a pénzintézet.', 'Tarna Bank'],
    ],
    'a role in other words': [
      [
        'Luc Moreau kormányfő Sarnában tárgyalt. Kerekes Béla halász is eljött. „Nem várhatunk tovább” – hangsúlyozta a miniszterelnök.',
        'Luc Moreau',
      ],
    ],
    'a word for a kind of people': [
      [
        'Kerekes Judit környezetvédelmi miniszter és Nagy Pál mérnök elutazott. „Szép este lesz” – mondta a tárcavezető.',
        'Kerekes Judit',
      ],
      [
        'Vári Pál geológus a gátat vizsgálta. Kerekes Béla halász is eljött. „Nem fog kitartani” – mondta a tudós.',
        'Vári Pál',
      ],
    ],
    'whom the next sentence names': [
      ['„A híd nem bírja tovább” – mondta a polgármester. Kerekes Judit szerint sürgős a felújítás.', 'Kerekes Judit'],
    ],
    'an age says who it is': [
      [
        'Kerekes Béla (62) halász a partról figyelte a vizet. „Mindent elvitt” – mondta a 62 éves férfi.',
        'Kerekes Béla',
      ],
    ],
    'a name signs the quotation': [['„Nincs több szivattyúnk.” – Ferenci Lukács', 'Ferenci Lukács']],
    'not whom the quotation calls by name': [
      ['„Lukács, senki sem hallgat ránk” – mondta Kerekes Judit.', 'Kerekes Judit'],
    ],
    'whose answer it is': [
      [
        'Arra a kérdésre, hogy mikor nyílik meg a híd, Kerekes Judit azt felelte: „A tél előtt megnyitjuk.”',
        'Kerekes Judit',
      ],
    ],
    'a word for nobody in particular is no name': [
      [
        '– Hosszú volt az út – válaszolta Kovács Péter, a csapat edzője.\nTovábbra is bízik a csapatban?\n– Nem adjuk fel. Minden játékos tudja, mi a feladata.',
        'Kovács Péter',
        'Kovács Péter',
      ],
      ['Kis Anna polgármester beszélt. Tanulság: „Nincs több pénz a hídra.”', 'Kis Anna'],
      ['Kerekes Béla polgármester segítséget kért. Senki sem válaszolt. „Egyedül vagyunk” – mondta.', 'Kerekes Béla'],
    ],
  },
  speech: [
    ['a clause that somebody says', 'Kerekes Judit azt mondta, hogy „a híd soha nem volt biztonságos”.', 1],
    ['a short reply', '„Soha többé” – felelte Kerekes Judit.', 1],
    ['a paragraph of speech', '„Három órát vártunk az esőben, és senki sem jött.”', 1],
    ['a letter that reads', 'A levél azt írja, hogy „a híd soha nem volt biztonságos a teherautóknak”.', 1],
    ['the name of a work', 'A fesztivál az „Éjszaka a nagy folyón” című filmmel nyílik.', 0],
    ['a word at arm’s length', 'Az úgynevezett „gyors híd” megint zárva van.', 0],
    ['a banner', 'A transzparensen ez állt: „A híd a miénk, és a folyó is”.', 0],
    ['a song', 'A tömeg azt énekelte a rakparton: „ma este hazamegyünk a folyóhoz”.', 0],
  ],
  stories: [
    {
      paragraphs: [
        'Arra a felvetésre, hogy a halászok vitatkoznak-e, hogy elkerüljék a zárást, a polgármester azt mondta:',
        '„A híd nem bírja a telet, és mindenki tudja ezt.”',
      ],
      speakers: ['a polgármester'],
    },
    {
      paragraphs: [
        'Szalai Katalin környezetvédelmi miniszter kedden mutatta be az új folyóvédelmi tervet. „Nem tehetünk úgy, mintha mindenkinek jutna víz” – mondta a miniszter a kormányülés után.',
        'Hozzátette: „A terv olcsóbb, mint egy autópálya.”',
        'A gazdaszövetség elnöke, Dobos Ferenc kételkedik. „Ezt húsz éve ígérik nekünk” – jelentette ki.',
        '„Velünk senki sem beszélt” – panaszkodott egy tiszai halász, aki névtelenséget kért. „A hírekből tudtuk meg.”',
        'Dobos szerint „egyetlen folyót sem lehet egy év alatt megmenteni”.',
        'A tárca közleménye azt írja, hogy „minden szervezetet meghallgattak”.',
        '– Bírósághoz fordulunk – mondta Dobos.',
      ],
      speakers: [
        'Szalai Katalin',
        'Szalai Katalin',
        'Dobos Ferenc',
        'egy tiszai halász',
        'egy tiszai halász',
        'Dobos Ferenc',
        'A tárca közleménye',
        'Dobos Ferenc',
      ],
    },
  ],
};
