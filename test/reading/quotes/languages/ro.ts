import type { Cases } from '../cases.ts';

/** Romanian. Everything here is invented. */
export const ro: Cases = {
  rules: {
    'whom a noun belongs to is not that noun': [
      ['„Nu există nicio dovadă”, a spus avocatul Mariei Ionescu.', 'avocatul Mariei Ionescu'],
      ['„Nu există nicio dovadă”, a spus avocatul Anei Pop.', 'avocatul Anei Pop'],
      ['„Era un băiat bun”, a spus avocatul lui Radu Lupan.', 'avocatul lui Radu Lupan'],
    ],
    'somebody who has no name': [
      ['„Podul este sigur”, a spus Ana Pop. „Nu va rezista încă o iarnă!”, a strigat cineva.', 'Ana Pop', 'cineva'],
    ],
    'others who have no name': [
      ['„Podul este sigur”, a spus Ana Pop. Alții spun: „Nu va rezista încă o iarnă.”', 'Ana Pop', 'Alții'],
    ],
    'a company is called a company': [
      ['Tarna Energia și-a cerut scuze. „Reparăm țevile”, a transmis compania.', 'Tarna Energia'],
    ],
    'a medium that something is told does not say it': [
      ['„Totul s-a petrecut repede”, a spus ziarului o localnică.', 'o localnică'],
    ],
    'whoever tells goes on in his account': [
      ['Povestea lui Ion Lupu continuă: „Am văzut apa crescând și nu a venit nimeni”.', 'Ion Lupu'],
    ],
    'a name behind what a role is for': [
      ['„Propunerea nu ține cont de nimeni”, a spus consilierul pentru Lucrări publice Ion Lupu.', 'Ion Lupu'],
    ],
    'a verb such as “remains” ends what somebody is': [['Primărița rămâne sceptică: „Nu mai cred”.', 'Primărița']],
    'the main clause tells who speaks': [
      ['Primărița Ana Lupu s-a întors. Deși guvernul are banii, rămâne sceptică: „Nu mai cred”.', 'Ana Lupu'],
    ],
    'whoever answers is not whom the question is about': [
      [
        'Primărița Ana Lupu a sosit târziu. Întrebată dacă ministerul va plăti podul, a răspuns: „Vor plăti toți”.',
        'Ana Lupu',
      ],
    ],
    'a verb before a full name is no part of it': [
      ['Moare Ion Sârbu Tarnea la nouăzeci de ani. „Fotbalul e viață”, spunea Tarnea.', 'Ion Sârbu Tarnea'],
    ],
    'a relative is somebody else': [
      [
        'Marcel Negru, de 19 ani, s-a întors acasă. „Sunt bine acum”, a spus Marcel. „A fost un coșmar”, a spus tatăl.',
        'Marcel Negru',
        'tatăl',
      ],
    ],
    'a verb of saying that opens a sentence is no name': [
      ['Regizorul Ion Pop e obosit. L-am întrebat cum a lucrat. „Am repetat șase luni”, ne-a răspuns.', 'Ion Pop'],
    ],
    'a role with something stuck to its front': [
      ['Viceprimarul Ionel Crețu tace. „A semnat fără să ne întrebe”, a spus Crețu.', 'Ionel Crețu|Viceprimarul'],
    ],
    'a word for “without” goes on with a name': [
      ['„Trebuie să acționăm”, a anunțat Medici fără Frontiere.', 'Medici fără Frontiere'],
    ],
    'a press release is whose its words say': [
      ['„Podul e închis”, se precizează în comunicatul transmis de Poliția Sarnei.', 'Poliția Sarnei'],
      ['„Podul este închis”, se arată într-un comunicat al Ministerului Porturilor.', 'Ministerului Porturilor'],
    ],
    'a place does not speak': [
      ['În Slatina Mare, podul s-a rupt aseară. „Am auzit un zgomot puternic”, a povestit ea.', null],
      [
        'Ministerul voia s-o decoreze la Brașov. Un grup de foști elevi a strâns bani. „Ne-a învățat să citim cu fularul la gură”, scriu ei.',
        null,
      ],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'Agenția Națională pentru Râuri (ANR) a închis podul. „Nu am avut de ales”, a transmis ANR.',
        'Agenția Națională pentru Râuri',
      ],
    ],
    'a word for a kind of bodies': [
      ['PSR critică planul. „Podul nu rezistă”, arată partidul într-un comunicat.', 'PSR'],
      [
        'Federația Națională a Râurilor pregătește controale. „Nimeni nu trebuie să pescuiască fără permis”, a declarat organizația.',
        'Federația Națională a Râurilor',
      ],
    ],
    'a role that says whose it is, before the name': [
      ['Carlo Neru tace. „Nu este vinovat”, spune soția sa Ana Neru.', 'Ana Neru'],
    ],
    'an according to does not take the verb behind it': [
      [
        'Ministrul Ion Pop a sunat-o pe primăriță. Potrivit ziarului Dunărea, i-a spus: „Lasă-i să cânte în seara asta”.',
        'Ion Pop',
      ],
    ],
    'the 57-year-old is whoever is of that age': [
      [
        'Ana Rusu, de 67 de ani, a scris companiei. Directorul Ion Pop nu a răspuns. „Ne-au vândut un hotel”, spune femeia de 67 de ani.',
        'Ana Rusu',
      ],
    ],
    'a name in marks speaks': [
      ['„Niciunul dintre pilonii podului nu era nou”, scrie „Gazeta Dunării”.', 'Gazeta Dunării'],
    ],
    'a paper is called a paper again': [
      [
        '„Gazeta Dunării” scrie că podul a costat 40 de milioane. Primarul Ion Rusu neagă. „Niciunul dintre piloni nu era nou”, scrie ziarul.',
        'Gazeta Dunării',
      ],
    ],
    'what opens a sentence only tells when': [
      [
        'Primarul Ion Corbu este în sală. Inițial a precizat că „nimeni nu va plăti podul”. Așadar a amintit că „banii nu s-au pierdut și vor veni”.',
        'Ion Corbu',
        'Ion Corbu',
      ],
      ['Juraj Lapin a sosit devreme. Aseară Lapin a scris: „Podul va rezista și iarna asta.”', 'Juraj Lapin'],
    ],
    'a role that says whose it is': [
      ['În accident a murit Dan Oprea. „Iubea marea”, a povestit mama sa.', 'mama sa'],
      ['În accident a murit Dan Oprea. „Iubea marea”, a spus sora lui.', 'sora lui'],
    ],
    'whom the next sentence names': [
      [
        'Dan Oprea a vorbit în port. „Pompele sunt vechi”, a spus președintele. Tarnpress a cerut lămuriri.',
        'Dan Oprea',
      ],
      ['„Podul rezistă”, spune primarul. Sarna doarme deja.', 'primarul'],
    ],
    'a point does not always end the sentence': [
      ['Marcu Lanici a pierdut. „Mă doare spatele”, a scris pe X. Întrebat, Paul Molin nu a răspuns.', 'Marcu Lanici'],
      ['„Ne ajută”, a spus președintele S.U.A., Donald Wron.', 'Donald Wron'],
      ['„Pompele sunt vechi”, a spus A. Rogoz, primarul din Sarna.', 'A. Rogoz'],
      ['„Podul rezistă”, a spus dr. Ana Rusu.', 'Ana Rusu'],
    ],
    'who goes on is whom the words name': [
      [
        'Ministrul a vizitat portul împreună cu primarul. „Bărcile sunt vechi”, a spus primarul. „Nu sunt bani”, a adăugat ministrul.',
        'primarul',
        'ministrul',
      ],
    ],
    'a verb that no list has ends what somebody is': [
      ['Pescarul ridică din umeri: „Apa a ajuns până aici și noi eram singuri”.', 'Pescarul'],
      ['Ministrul a vizitat portul. „Bărcile sunt vechi”, a spus el.', 'Ministrul'],
    ],
    'what is called after somebody is nobody': [
      [
        'Luca Mora a plecat luni. Aeroportul Ion Rogoz s-a închis la scurt timp. „Suntem în siguranță”, a spus el.',
        'Luca Mora',
      ],
    ],
    'a given name opens a name of its own': [
      ['„Suntem gata”, a spus judecătoarea Ana Maria Popa.', 'Ana Maria Popa|judecătoarea'],
      ['„Suntem gata”, a spus premierul Nicolae Ionel Rogoz.', 'Nicolae Ionel Rogoz|premierul'],
      ['„Suntem gata”, a spus ministrul Apărării Angel Rogoz.', 'Angel Rogoz|ministrul Apărării'],
    ],
    'what the name only belongs to': [
      [
        '„Podul rezistă”, avertizează medicul Alina Popa, directoarea Institutului Național de Ape Montane.',
        'Alina Popa|medicul',
      ],
    ],
    'a body has its whole name': [
      ['„Podul e închis”, a transmis Organizația Mondială a Râurilor.', 'Organizația Mondială a Râurilor'],
      [
        'Compania Sarnex le cere scuze pasagerilor. „Reparăm totul”, se arată într-un comunicat al companiei.',
        'Compania Sarnex',
      ],
      ['„Iarna va fi lungă”, a spus Societatea de protecție a farurilor.', 'Societatea de protecție a farurilor'],
      ['„Iarna va fi lungă”, a transmis Uniunea Scriitorilor din Sarna.', 'Uniunea Scriitorilor din Sarna'],
    ],
    'a country is nobody': [
      ['Arabia Saudită a semnat tratatul luni. „Bărcile nu ajung”, a scris ministrul.', 'ministrul'],
    ],
    'the subject behind what a preposition governs': [
      ['„L-a luat cineva”, spune printre lacrimi mama băiatului, Georgeta Anton.', 'Georgeta Anton|mama băiatului'],
      [
        '„Bărcile nu ajung”, a explicat la o conferință de presă ministrul pescuitului, Ion Rogoz.',
        'Ion Rogoz|ministrul pescuitului',
      ],
      [
        '„Bărcile nu ajung”, a spus pentru presa locală purtătoarea de cuvânt a primăriei, Ana Rogoz.',
        'Ana Rogoz|purtătoarea de cuvânt a primăriei',
      ],
    ],
    'a name behind a word for named': [
      ['Dan Oprea tace. „Am așteptat destul de mult”, a spus un pescar pe nume Ion Sărmășan.', 'Ion Sărmășan|pescar'],
    ],
    'whoever asks does not answer': [
      [
        'Dan Oprea conducea portul. „Și cine a plătit pompele?”, a întrebat Elena Sărmășan.\n„Râul plătește tot.”',
        'Elena Sărmășan',
        'Dan Oprea',
      ],
    ],
    'speaker and verb before the quotation': [
      ['Ministrul Ion Lupu: „Decretul este gata”. Tăriceanu: „Este o muncă de luni de zile”.', 'Ion Lupu', 'Tăriceanu'],
      ['Elena Sărmășan a declarat: „Podul se va deschide înainte de iarnă.”', 'Elena Sărmășan'],
      ['Elena Sărmășan a lăudat pompierii și a spus: „Am așteptat destul.”', 'Elena Sărmășan'],
    ],
    'verb, then speaker, after the quotation': [
      [
        'Dan Oprea tace, dar „podul se va deschide înainte de iarnă”, a spus la rândul său Elena Sărmășan.',
        'Elena Sărmășan',
      ],
      ['Dan Oprea tace, dar „podul se va deschide înainte de iarnă”, a promis luni Elena Sărmășan.', 'Elena Sărmășan'],
    ],
    'according to': [
      [
        '„Vine cu mâna goală”, critică Dan Rusu, în timp ce pentru Ana Pop „portul a fost uitat de toți”.',
        'Dan Rusu',
        'Ana Pop',
      ],
      [
        'Conform Inspectoratului pentru Situații de Urgență, „focul a fost stins”.',
        'Inspectoratului pentru Situații de Urgență',
      ],

      [
        'Potrivit Agenției Naționale de Meteorologie, „va ploua toată săptămâna”.',
        'Agenției Naționale de Meteorologie',
      ],
      ['Potrivit lui Dan Oprea, „podul nu a fost niciodată sigur”.', 'Dan Oprea'],
    ],
    'what is only spoken of': [
      [
        'Elena Sărmășan și-a amintit meciul cu Tarna, pentru Cupa Sudului, în care „echipa nu a alergat deloc bine”.',
        'Elena Sărmășan',
      ],
    ],
    'a pronoun': [
      ['Dan Oprea a venit cu Elena Sărmășan. „Nimeni nu ne ascultă”, a precizat aceasta.', 'Elena Sărmășan'],
      ['Elena Sărmășan s-a întâlnit cu Dan Oprea. „Nimeni nu ne ascultă”, spune el.', 'Dan Oprea'],
    ],
    'marks of every kind': [
      ['Ana Rogoz oftează: „Am așteptat «Steaua Nordului» toată iarna, dar bacul nu a venit.', 'Ana Rogoz'],
      ['„Pompele sunt vechi", a spus Dan Oprea.', 'Dan Oprea'],
    ],
    'a verb without a subject': [
      [
        'Primăria Rovina a închis podul. Într-un comunicat, susține că „lucrarea va fi gata repede”.',
        'Primăria Rovina',
      ],

      ['Elena Sărmășan conduce portul. Adaugă că podul „nu mai rezistă mult”.', 'Elena Sărmășan'],
      ['Ana Rovin a vorbit ieri.\nA spus că Dan Pop este obosit. „Nu avem pompe”, a adăugat.', 'Ana Rovin'],
    ],
    'cut in two around the speaker': [
      [
        'Elena Sărmășan tace, dar „pompele sunt vechi”, explică Dan Oprea, „și se strică în fiecare săptămână”.',
        'Dan Oprea',
        'Dan Oprea',
      ],
    ],
    'a surname stands for the full name': [
      ['Nora Fenescu a primit victimele. „Le ascult cu atenție”, a spus Fenescu.', 'Nora Fenescu'],
      ['Primarul Dan Oprea a deschis podul. „A rezistat bine”, a spus Oprea.', 'Dan Oprea'],
    ],
    'a name that says whose the role before it is': [
      ['„Podul nu mai rezistă mult”, a răspuns ministrul Mediului și Apelor.', 'ministrul Mediului și Apelor'],
    ],
    'whose a role is can be a list': [
      [
        'Dan Oprea a plecat. „Podul nu mai rezistă”, a spus ministrul Podurilor, Apelor și Pădurilor, Elena Sărmășan.',
        'Elena Sărmășan|ministrul Podurilor, Apelor și Pădurilor',
      ],
      [
        'Dan Oprea a plecat. „Podul nu mai rezistă”, a spus ministra Muncii și Solidarității Sociale Elena Sărmășan.',
        'Elena Sărmășan|ministra Muncii și Solidarității Sociale',
      ],
    ],
    'a comma parts speech from its reporter': [
      ['Ana Rusu vinde miere la pod.\n— De când e gata podul, vine lumea, râde ea, fără să se oprească.', 'Ana Rusu'],
      ['— Noi suntem vinovați? Rău am ajuns, a reacționat pescarul Dan Oprea.', 'Dan Oprea'],
    ],
    'a name behind where something was said': [
      ['„Podul nu mai rezistă”, a scris pe X premierul Dan Oprea.', 'Dan Oprea'],

      ['„Podul nu mai rezistă”, a reacționat pe Facebook Elena Sărmășan, criticând guvernul.', 'Elena Sărmășan'],
      ['„Podul nu mai rezistă”, povestește pentru Euronews Elena Sărmășan.', 'Elena Sărmășan'],
    ],
    'a small word inside a name that opens a sentence': [
      ['Ulla von Rhein a prezentat planul. „Podul rezistă”, a spus președinta Comisiei Europene.', 'Ulla von Rhein'],
    ],
    'a word for a kind of people': [
      [
        'Potrivit Administrației Apelor, podul e închis. Dan Oprea a plecat. „Nu e o criză”, susține instituția.',
        'Administrației Apelor',
      ],
    ],
    'a name behind the complement of its role': [
      [
        '„Nu ne oprim”, a spus deputatul USR și fostul primar al Sarnei Radu Corbu.',
        'Radu Corbu|deputatul USR și fostul primar al Sarnei',
      ],
      ['„Podul rezistă”, a spus ambasadorul Statelor Unite la Sarna, Dan Oprea.', 'Dan Oprea'],
      [
        'Elena Sărmășan tace. „Podul rezistă”, a spus liderul opoziției de la Sarna, Dan Oprea.',
        'Dan Oprea|liderul opoziției de la Sarna',
      ],
    ],
    'a role in other words, with what belongs to it': [
      [
        'Președintele Portului, Dan Oprea, a vorbit cu primărița Elena Sărmășan. „Podul rezistă”, a spus șeful Portului.',
        'Dan Oprea',
      ],
    ],
    'the sentence behind tells who said it': [
      [
        'Elena Sărmășan tace. „Podul nu mai rezistă mult timp.” Avertismentul a fost lansat de primarul Dan Oprea.',
        'Dan Oprea',
      ],

      ['„Podul nu mai rezistă mult timp.” Declarația a fost făcută de Dan Oprea.', 'Dan Oprea'],

      ['Dan Oprea a plecat. „Podul nu mai rezistă mult timp”. Asta a declarat luni Elena Sărmășan.', 'Elena Sărmășan'],
    ],
    'letters of another make': [
      ['Preşedinţii au plecat. „Podul nu mai rezistă”, a spus preşedinţilor Dan Oprea.', 'Dan Oprea'],
      ['Elena Sărmăşan, preşedinta portului, a plecat. „Podul rezistă”, a spus președinta.', 'Elena Sărmăşan'],
    ],
    'letters without their marks': [
      ['Elena Sarmasan conduce portul. Adauga ca podul „nu mai rezista mult”.', 'Elena Sarmasan'],
    ],
    'a name between commas has no second role': [
      [
        'Întrebat despre ministrul Apelor, Dan Oprea, și despre ministrul Podurilor, Emil Pop, liderul portului a răspuns: „Nu am auzit nimic”.',
        'liderul portului',
      ],
    ],
    'what is a particle elsewhere ends a name': [
      ['„Podul nu mai rezistă”, a declarat Dan Oprea la Radio Sarna.', 'Dan Oprea'],
    ],
    'whose words a noun announces': [
      ['Declarația primarului Ion Lupu: „Nu este apă pentru toți”.', 'Ion Lupu|primarului'],
      ['Răspunsul lui Ion Lupu a fost scurt: „Nu este apă”.', 'Ion Lupu'],
    ],
    'the same source is whoever was cited last': [
      [
        'Ministerul Apărării a anunțat că barca a ajuns. „Am primit alarma la ora nouă”, arată sursa citată.',
        'Ministerul Apărării',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'Directorul unei fundații care ajută bolnavii, profesorul Ion Lupu, explică: „Pompele sunt vechi”.',
        'Ion Lupu|Directorul unei fundații',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'Directorul general al OMS, Dan Oprea, a vizitat Sarna. Primarul Ion Rusu i-a mulțumit. „Lipsesc vaccinuri”, a spus șeful OMS.',
        'Dan Oprea',
      ],
    ],
    'two speakers at once': [
      [
        'Elena Sărmășan, primarul orașului, și Dan Oprea, pescar, au spus că „nu pleacă nimeni de aici”.',
        'Elena Sărmășan și Dan Oprea',
      ],

      [
        '„Nu plecăm de aici”, au spus senatorul Ion Rusu, primarul Dan Oprea și ministra Elena Sărmășan.',
        'Ion Rusu, Dan Oprea și Elena Sărmășan',
      ],

      [
        '„Nu plecăm de aici”, au declarat ministra Energiei, Elena Sărmășan, și primarul orașului, Dan Oprea.',
        'Elena Sărmășan și Dan Oprea',
      ],

      ['„Nu plecăm de aici”, au spus Elena Sărmășan și Dan Oprea.', 'Elena Sărmășan și Dan Oprea'],
      ['„Nu plecăm de aici”, au spus Elena Sărmășan, Ion Rusu și Dan Oprea.', 'Elena Sărmășan, Ion Rusu și Dan Oprea'],
    ],
    'a role beside the name': [
      ['Miniștrii Dan Oprea și Ana Rusu s-au întâlnit. „Sunt de acord”, a răspuns Oprea.', 'Dan Oprea'],
      [
        'Dan Oprea, de 54 de ani, directorul portului, a declarat: „Podul nu mai rezistă.”',
        'Dan Oprea|directorul portului',
      ],

      [
        'Primarul comunei Rovina, Dan Oprea, în vârstă de 54 de ani, a declarat: „Podul rezistă.”',
        'Dan Oprea|Primarul comunei Rovina',
      ],

      [
        '„Podul rezistă”, a declarat ministra Energiei, Elena Sărmășan, la Radio Sarna.',
        'Elena Sărmășan|ministra Energiei',
      ],
    ],
    'the fullest role that the text gives': [
      [
        'Primarul Dan Oprea a venit târziu. „Nu mai avem pompe”, a spus Dan Oprea, primarul orașului Rovina.',
        'Dan Oprea|primarul orașului Rovina',
      ],
    ],
    'a role stands for the name': [
      [
        'Sergiu Mitrea, procurorul-șef al raionului, a plecat la Sarna. „Facem tot ce putem”, a menționat procurorul. El a vorbit și cu Ion Crivăț, procurorul de caz.',
        'Sergiu Mitrea',
      ],
      [
        'Ministrul Dan Rusu a sosit. Ministra Ana Pop a venit apoi. Rusu a plecat. „Țara și-a făcut partea”, a spus ministra.',
        'Ana Pop',
      ],
      ['Antrenorul Dan Oprea și portarul Ion Rusu au plecat. „Am jucat prost”, a recunoscut portarul.', 'Ion Rusu'],

      ['Elena Sărmășan conduce firma. Directoarea a plecat luni. „Am așteptat destul”, a spus ea.', 'Elena Sărmășan'],
      ['Primarul Dan Oprea a vorbit cu Ion Rusu. Rusu a tăcut. „Nu mai avem pompe”, a spus primarul.', 'Dan Oprea'],
    ],
    'a role in other words': [
      [
        'Premierul Dan Oprea a vorbit alături de generalul Ion Rusu. „Am rezistat bine”, a afirmat șeful Guvernului.',
        'Dan Oprea',
      ],
    ],
    'a body or an unnamed source': [
      ['„Podul este sigur”, a spus Ana Pop. „Nu vă mai credem”, a strigat mulțimea.', 'Ana Pop', 'mulțimea'],
      ['„Podul nu rezistă”, susține fiul femeii.', 'fiul femeii'],
      ['Podul e închis. „Telefonul ar fi trebuit examinat”, menționează sursele noastre.', 'sursele noastre'],
      ['„Apa a venit noaptea”, povestește un localnic. „Am pierdut tot”, spune altul.', 'un localnic', 'altul'],
      ['„Apa este curată”, a transmis Primăria Rovina pentru Agerpres.', 'Primăria Rovina'],

      [
        'Agenția Națională pentru Protecția Mediului a anunțat că „apa este curată”.',
        'Agenția Națională pentru Protecția Mediului',
      ],

      [
        '„Focul a fost stins”, a transmis Inspectoratul pentru Situații de Urgență Rovina.',
        'Inspectoratul pentru Situații de Urgență Rovina',
      ],

      ['„Podul a cedat noaptea”, au declarat surse judiciare.', 'surse judiciare'],

      ['Un pescar din Sarna, tată a trei copii, a spus: „Așteptăm pompe din mai.”', 'Un pescar din Sarna'],
      ['„Valvele nu au fost testate niciodată”, spune un angajat al portului.', 'un angajat al portului'],
    ],
    'not the person spoken to or about': [
      [
        'Ministra Ana Lupu: „Decretul este gata”. Tăriceanu către Robu: „Nu mai mințiți oamenii”.',
        'Ana Lupu',
        'Tăriceanu',
      ],
      ['Elena Sărmășan l-a acuzat pe Dan Oprea că „nu a făcut nimic pentru port”.', 'Elena Sărmășan'],

      ['„Nu plecăm de aici”, i-a spus Elena Sărmășan primarului Dan Oprea.', 'Elena Sărmășan'],
    ],
    'whoever was named last': [
      [
        'Președintele Dan Oprea l-a primit pe avocatul Ion Rusu. Acesta din urmă a declarat că „legea e clară”.',
        'Ion Rusu',
      ],
    ],
    'whoever a relative pronoun stands for': [
      [
        'Ministra Elena Sărmășan l-a ascultat pe directorul portului, Dan Oprea, care a spus: „Nu mai avem pompe.”',
        'Dan Oprea',
      ],
    ],
    'a given name shows who she is': [
      ['Maria Pop și Ion Dan s-au certat. „Nu mai vreau să aud”, a spus femeia.', 'Maria Pop'],
      [
        'Dan Oprea a primit-o pe Elena Sărmășan. Cei doi au vorbit o oră. „Nimeni nu ne ascultă”, spune primărița.',
        'Elena Sărmășan',
      ],
    ],
    'speech that a dash opens': [
      ['— Podul se va deschide înainte de iarnă, a promis Elena Sărmășan.', 'Elena Sărmășan'],
    ],
    'whoever is reported goes on to speak': [
      [
        'După cum informează Norpres, Ion Rogoz a declarat că podul cade. „Trebuie închis”, a precizat el.',
        'Ion Rogoz',
      ],
      [
        'Primarul Dan Oprea a spus că podul se închide. Asta scrie Monitorul de Sarna. „Pompele sunt foarte vechi și nu mai țin.”',
        'Dan Oprea',
      ],
      ['Ana Rogoz conduce portul. Podul va fi închis, a declarat Dan Oprea. „Nu mai rezistă mult timp.”', 'Dan Oprea'],

      ['Potrivit inginerului Dan Oprea, podul va fi închis. „Nu mai rezistă mult timp.”', 'Dan Oprea'],
    ],
    'a body is called by its kind again': [
      [
        'Luni, Banca Tarna a pierdut două milioane. Dan Oprea a tăcut. „Nu e o criză”, a transmis banca.',
        'Banca Tarna',
      ],
    ],
    'a pair stands for two names': [
      [
        'Elena Sărmășan și Dan Oprea au urcat pe vulcan. „Muntele respiră”, au spus cei doi cercetători.',
        'Elena Sărmășan și Dan Oprea',
      ],
    ],
    'a role is not whoever works for it': [
      [
        'Primarul Dan Oprea a tăcut. „Nu mai avem pompe”, a spus purtătorul de cuvânt al primarului.',
        'purtătorul de cuvânt al primarului',
      ],
    ],
    'what the words stand in speaks': [
      [
        '„Podul prezintă fisuri adânci”, se arată în raportul Ministerului Transporturilor.',
        'raportul Ministerului Transporturilor',
      ],
    ],
    'a press release is whose the text speaks of': [
      [
        'Dan Rusu a plecat. Comisia „ia notă de temerile porturilor”, potrivit unui comunicat publicat noaptea.',
        'Comisia',
      ],
      ['Primăria Rovina a închis podul. „Nu mai rezistă mult timp”, se arată în comunicat.', 'Primăria Rovina'],
    ],
    'a verb of several is said by several': [
      ['Dan Oprea i-a primit pe localnici. „Am fugit cu toții”, au povestit.', null],

      ['Dan Oprea a plecat. „Am fugit cu toții”, au povestit localnicii.', 'localnicii'],
    ],
    'words that are relayed': [['Gazeta Sarna citează un martor: „Am fugit cu toții.”', 'un martor']],
    'whoever spoke last goes on': [
      [
        'Ana Rogoz așteaptă afară. „Podul rezistă”, a promis primarul orașului, Dan Oprea. „Am avut grijă de el”, a adăugat fostul căpitan de pompieri.',
        'Dan Oprea',
        'Dan Oprea',
      ],
    ],
    'a name signs the quotation': [['„Podul nu mai rezistă mult timp.” - Dan Oprea, primarul orașului', 'Dan Oprea']],
    'what news copy opens with is no part of the sentence': [
      ['ROVINA, 6 mai (AS) - Orașul așteaptă. „Nu mai avem pompe”, a spus.', null],
    ],
    'where somebody comes from': [
      [
        'Elena Sărmășan a salutat publicul. Primarul Dan Oprea a vorbit primul, iar românca a amintit vizita: „Ne lipsesc pompele.”',
        'Elena Sărmășan',
      ],
      ['Antrenoarea Elena Sărmășan a plecat. „Am jucat slab”, a adăugat canadianca.', 'Elena Sărmășan'],
    ],
    'a word for nobody in particular is no name': [
      ['Primărița Ana Lupu a vorbit. Rezultatul: „Nu mai sunt bani pentru pod”.', 'Ana Lupu'],
      ['Primarul Dan Oprea a cerut ajutor. Nimeni nu a răspuns. „Suntem singuri”, a spus el.', 'Dan Oprea'],
    ],
  },
  speech: [
    ['a paper that writes', '„Gazeta Dunării” scrie că podul a costat 40 de milioane.', 0],
    ['a play', 'Regizorul montează piesa „Casa cu obloane albastre și tăcute”.', 0],
    ['a banner', 'Pe pancartele protestatarilor scria „Vrem apă, nu vrem vorbe”.', 0],
    ['a refrain', 'Cântecul se încheie cu refrenul „și de voi uita, să mă certați încet”.', 0],
    ['a fragment', 'Dan Oprea a vorbit despre o iarnă „foarte grea” pentru port.', 0],
    ['a clause after că', 'Dan Oprea a amintit că „portul nu mai are pompe”.', 1],
    ['a verb of ending', 'Dan Oprea a încheiat: „Portul nu mai are pompe de rezervă.”', 1],
    ['behind a colon', 'Dan Oprea ridică din umeri: „Am avertizat pe toată lumea.”', 1],
    ['a title within what is reported', 'Ana Rogoz a spus că „Noi Vom Pleca Mâine Spre Mare” deschide festivalul.', 0],
  ],
  stories: [
    {
      title: 'Ana Rogoz a declarat că îl va sprijini pe Petru Sarna',
      paragraphs: ['„Podul va fi deschis până la iarnă”, susține ministra mediului.'],
      speakers: ['Ana Rogoz'],
    },
    {
      title: 'Portul Rovina a rămas fără silozuri',
      paragraphs: [
        'Vorbele l-au înfuriat pe Dan Oprea.',
        '„Să vină aici să descarce ei”, a replicat liderul fermierilor din Sarna.',
      ],
      speakers: ['Dan Oprea'],
    },
    {
      paragraphs: ['Elena Sărmășan conduce guvernul din mai.', '„Podul rezistă”, a spus premierul la Sarna.'],
      speakers: ['Elena Sărmășan'],
    },
    {
      paragraphs: [
        'Ministra Mediului, Elena Sărmășan, a prezentat marți un nou plan pentru râuri. „Nu ne putem preface că e apă pentru toți”, a spus ministra după ședința de guvern.',
        'Planul, a adăugat ea, „costă mai puțin decât o autostradă”.',
        'Președintele Asociației Fermierilor, Dan Oprea, este sceptic: „Ne promit asta de douăzeci de ani.”',
        '„Nimeni nu a vorbit cu noi”, se plânge un pescar care a cerut anonimatul. „Am aflat de la știri.”',
        'Potrivit lui Oprea, „niciun râu nu se salvează într-un an”.',
        '„Vom merge în instanță”, susține Oprea.',
      ],
      speakers: ['Elena Sărmășan', 'Elena Sărmășan', 'Dan Oprea', 'un pescar', 'un pescar', 'Dan Oprea', 'Dan Oprea'],
    },
  ],
};
