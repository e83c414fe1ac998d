/** A text, and who speaks each quotation in it, in reading order. Everything here is invented. */
type Case = [text: string, ...speakers: (string | null)[]];
export type Rule = Record<string, Case[]>;

/** One rule a list, one language a key, one case a line. */
export const RULES: Record<string, Rule> = {
  'speaker and verb before the quotation': {
    en: [['Nora Fenwick said: “The bridge will reopen before the winter.”', 'Nora Fenwick']],
    fr: [['Claire Vautrin a déclaré : « Le pont rouvrira avant l’hiver. »', 'Claire Vautrin']],
    de: [['Jutta Ahlers sagte: „Die Brücke öffnet noch vor dem Winter.“', 'Jutta Ahlers']],
    it: [['Carla Bassani ha detto: “Il ponte riaprirà prima dell’inverno”.', 'Carla Bassani']],
    es: [['Rosa Llorente dijo: “El puente se abrirá antes del invierno”.', 'Rosa Llorente']],
    pt: [['Teresa Vidigal disse: «A ponte vai reabrir antes do inverno.»', 'Teresa Vidigal']],
    pl: [['Anna Rogalska powiedziała: „Most otworzymy jeszcze przed zimą”.', 'Anna Rogalska']],
    ru: [['Анна Рогова сказала: «Мост откроют ещё до зимы».', 'Анна Рогова']],
    tr: [['Ayşe Demirtaş, "Köprü kıştan önce yeniden açılacak" dedi.', 'Ayşe Demirtaş']],
    el: [['Η Ελένη Μαυρίδη δήλωσε: «Η γέφυρα θα ανοίξει πριν από τον χειμώνα».', 'Ελένη Μαυρίδη']],
    hu: [['Kerekes Judit azt mondta: „A hidat még a tél előtt megnyitjuk.”', 'Kerekes Judit']],
    ar: [['وقالت ليلى الحداد: "سيعاد فتح الجسر قبل الشتاء".', 'ليلى الحداد']],
    fa: [['لیلا فرهمند گفت: «پل پیش از زمستان باز می‌شود.»', 'لیلا فرهمند']],
  },
  'verb, then speaker, after the quotation': {
    en: [['“The bridge will reopen before the winter,” said Nora Fenwick on Monday.', 'Nora Fenwick']],
    fr: [
      ['« Le pont rouvrira avant l’hiver », a déclaré mardi Claire Vautrin.', 'Claire Vautrin'],
      ['« Le pont rouvrira avant l’hiver », promet Claire Vautrin au micro de Radio Delta.', 'Claire Vautrin'],
    ],
    de: [['„Die Brücke öffnet noch vor dem Winter“, sagte am Montag Jutta Ahlers.', 'Jutta Ahlers']],
    it: [['“Il ponte riaprirà prima dell’inverno”, ha promesso Carla Bassani.', 'Carla Bassani']],
    es: [['“El puente se abrirá antes del invierno”, aseguró este lunes Rosa Llorente.', 'Rosa Llorente']],
    pt: [['«A ponte vai reabrir antes do inverno», garantiu Teresa Vidigal.', 'Teresa Vidigal']],
    pl: [['„Most otworzymy jeszcze przed zimą” – zapowiedziała w poniedziałek Anna Rogalska.', 'Anna Rogalska']],
    ru: [['«Мост откроют ещё до зимы», — заявила журналистам Анна Рогова.', 'Анна Рогова']],
    el: [['«Η γέφυρα θα ανοίξει πριν από τον χειμώνα», δήλωσε η Ελένη Μαυρίδη.', 'Ελένη Μαυρίδη']],
    hu: [['„A hidat még a tél előtt megnyitjuk” – mondta Kerekes Judit hétfőn.', 'Kerekes Judit']],
    ar: [['"سيعاد فتح الجسر قبل الشتاء"، قالت ليلى الحداد للصحفيين.', 'ليلى الحداد']],
    fa: [['«پل پیش از زمستان باز می‌شود»، لیلا فرهمند گفت.', 'لیلا فرهمند']],
  },
  'the fullest role that the text gives': {
    en: [
      [
        'President Harker arrived late. US President John Harker said: “The bridge will hold this winter.”',
        'John Harker|US President',
      ],
      ['US President John Harker said: “The bridge will hold this winter.”', 'John Harker|US President'],
    ],
    fr: [
      [
        'La directrice Anne Ferrand est venue. « Nous n’avons plus de pompes », regrette Anne Ferrand, la directrice du port de Sarn.',
        'Anne Ferrand|directrice du port de Sarn',
      ],
    ],
    de: [
      [
        'Direktorin Jutta Ahlers kam am Abend. „Wir haben keine Pumpen mehr“, sagte Jutta Ahlers, Direktorin des Hafens von Sarn.',
        'Jutta Ahlers|Direktorin des Hafens von Sarn',
      ],
    ],
    it: [
      [
        'La direttrice Carla Bassani è arrivata tardi. “Non abbiamo più pompe di riserva”, ha detto Carla Bassani, direttrice del porto di Sarno.',
        'Carla Bassani|direttrice del porto di Sarno',
      ],
    ],
    es: [
      [
        'La directora Rosa Llorente llegó tarde. “Ya no nos quedan bombas”, dijo Rosa Llorente, directora del puerto de Sarna.',
        'Rosa Llorente|directora del puerto de Sarna',
      ],
    ],
  },
  'a thing beside a name is no role': {
    en: [
      ['In the letter, Nora Fenwick said: “The bridge will hold this winter.”', 'Nora Fenwick|null'],
      [
        'The dispute Nora Fenwick began last year goes on. “The bridge will hold this winter,” she said.',
        'Nora Fenwick|null',
      ],
    ],
  },
  'a role beside the name': {
    en: [
      [
        '“We have no spare pumps,” said Ole Brandvik, head of the harbour office in Tarn.',
        'Ole Brandvik|head of the harbour office in Tarn',
      ],
      ['Harbour master Ole Brandvik said: “We have no spare pumps left.”', 'Ole Brandvik|Harbour master'],
    ],
    fr: [
      [
        '« Nous n’avons plus de pompes », a déclaré Luc Ferrand, le directeur du port de Sarn.',
        'Luc Ferrand|directeur du port de Sarn',
      ],
      [
        '« Nous n’avons plus de pompes », regrette la directrice du port de Sarn, Anne Ferrand.',
        'Anne Ferrand|directrice du port de Sarn',
      ],
    ],
    de: [
      ['„Wir haben keine Pumpen mehr“, sagte Hafenmeister Ole Brandt.', 'Ole Brandt|Hafenmeister'],
      [
        '„Wir haben keine Pumpen mehr“, sagte der Leiter des Hafens von Sarn, Ole Brandt.',
        'Ole Brandt|Leiter des Hafens von Sarn',
      ],
    ],
    it: [
      [
        '“Non abbiamo più pompe”, ha detto Luca Ferri, direttore del porto di Sarno Nuovo.',
        'Luca Ferri|direttore del porto di Sarno Nuovo',
      ],
      ['“Non abbiamo più pompe”, ammette la sindaca, Marta Ferri.', 'Marta Ferri|sindaca'],
    ],
    es: [
      [
        '“No nos quedan bombas”, dijo Lucas Ferrán, director del puerto de Sarna.',
        'Lucas Ferrán|director del puerto de Sarna',
      ],
      ['“No nos quedan bombas”, lamentó la alcaldesa de Sarna, Marta Ferrán.', 'Marta Ferrán|alcaldesa de Sarna'],
    ],
    pt: [
      [
        '«Já não temos bombas», disse Lucas Ferrão, diretor do porto de Sarna.',
        'Lucas Ferrão|diretor do porto de Sarna',
      ],
    ],
    pl: [['„Nie mamy już pomp” – przyznał dyrektor portu Marek Ferens.', 'Marek Ferens|dyrektor portu']],
    ru: [
      ['«Насосов больше нет», — признал директор порта Марк Ферин.', 'Марк Ферин|директор порта'],
      ['Глава порта Марк Ферин заявил: «Насосов у нас больше нет».', 'Марк Ферин'],
    ],
    tr: [['Liman müdürü Mert Ferhan, "Artık hiç pompamız kalmadı" diye konuştu.', 'Mert Ferhan|Liman müdürü']],
    el: [
      [
        '«Δεν έχουμε άλλες αντλίες», είπε ο Λουκάς Φεράτος, διευθυντής του λιμανιού.',
        'Λουκάς Φεράτος|διευθυντής του λιμανιού',
      ],
    ],
    hu: [
      ['„Nincs több szivattyúnk” – mondta Ferenci Lukács, a kikötő igazgatója.', 'Ferenci Lukács|kikötő igazgatója'],
    ],
    ar: [['وقال مدير الميناء، كريم الفراتي: "لم تعد لدينا مضخات".', 'كريم الفراتي|مدير الميناء']],
    fa: [['کریم فراتی، مدیر بندر، گفت: «دیگر پمپی نداریم.»', 'کریم فراتی|مدیر بندر']],
  },
  'according to': {
    en: [['According to Nora Fenwick, “the bridge was never safe for heavy lorries”.', 'Nora Fenwick']],
    fr: [['Selon Claire Vautrin, « le pont n’a jamais été sûr pour les camions ».', 'Claire Vautrin']],
    de: [['Laut Jutta Ahlers „war die Brücke für Lastwagen nie wirklich sicher“.', 'Jutta Ahlers']],
    it: [['Secondo Carla Bassani, “il ponte non è mai stato sicuro per i camion”.', 'Carla Bassani']],
    es: [['Según Rosa Llorente, “el puente nunca fue seguro para los camiones”.', 'Rosa Llorente']],
    pt: [['Segundo Teresa Vidigal, «a ponte nunca foi segura para camiões».', 'Teresa Vidigal']],
    pl: [['Według Anny Rogalskiej „most nigdy nie był bezpieczny dla ciężarówek”.', 'Anny Rogalskiej']],
    ru: [['По словам Анны Роговой, «мост никогда не был безопасен для грузовиков».', 'Анны Роговой']],
    tr: [['Ayşe Demirtaş\'a göre "köprü kamyonlar için hiçbir zaman güvenli değildi".', 'Ayşe Demirtaş']],
    el: [['Σύμφωνα με την Ελένη Μαυρίδη, «η γέφυρα δεν ήταν ποτέ ασφαλής για φορτηγά».', 'Ελένη Μαυρίδη']],
    hu: [['Kerekes Judit szerint „a híd soha nem volt biztonságos a teherautóknak”.', 'Kerekes Judit']],
    ar: [['ووفقا للخبيرة ليلى الحداد، "لم يكن الجسر آمنا للشاحنات يوما".', 'ليلى الحداد']],
    fa: [['به گفتهٔ لیلا فرهمند، «پل هیچ‌گاه برای کامیون‌ها امن نبود».', 'لیلا فرهمند']],
  },
  'a pronoun': {
    en: [['Nora Fenwick has run the harbour for ten years. “Nobody listens to us,” she said.', 'Nora Fenwick']],
    fr: [
      ['Claire Vautrin dirige le port depuis dix ans. « Personne ne nous écoute », soupire-t-elle.', 'Claire Vautrin'],
    ],
    de: [
      ['Direktorin Jutta Ahlers leitet den Hafen seit zehn Jahren. „Niemand hört auf uns“, sagte sie.', 'Jutta Ahlers'],
    ],
    it: [['Carla Bassani dirige il porto da dieci anni. “Nessuno ci ascolta”, dice lei.', 'Carla Bassani']],
    es: [['Rosa Llorente dirige el puerto desde hace diez años. “Nadie nos escucha”, dice ella.', 'Rosa Llorente']],
    pt: [['Teresa Vidigal dirige o porto há dez anos. «Ninguém nos ouve», diz ela.', 'Teresa Vidigal']],
    pl: [['Anna Rogalska kieruje portem od dziesięciu lat. „Nikt nas nie słucha” – mówi ona.', 'Anna Rogalska']],
    ru: [['Анна Рогова руководит портом десять лет. «Нас никто не слушает», — говорит она.', 'Анна Рогова']],
    el: [
      [
        'Η Ελένη Μαυρίδη διευθύνει το λιμάνι εδώ και δέκα χρόνια. «Κανείς δεν μας ακούει», λέει η ίδια.',
        'Ελένη Μαυρίδη',
      ],
    ],
    fa: [['لیلا فرهمند، مدیر بندر، گفت که کار سخت است. او افزود: «هیچ‌کس به ما گوش نمی‌دهد.»', 'لیلا فرهمند']],
  },
  'a verb without a subject': {
    it: [['Carla Bassani dirige il porto da dieci anni. “Nessuno ci ascolta”, racconta.', 'Carla Bassani']],
    es: [['Rosa Llorente dirige el puerto desde hace diez años. “Nadie nos escucha”, lamenta.', 'Rosa Llorente']],
    pt: [['Teresa Vidigal dirige o porto há dez anos. «Ninguém nos ouve», lamenta.', 'Teresa Vidigal']],
    pl: [['Anna Rogalska kieruje portem od dziesięciu lat. „Nikt nas nie słucha” – mówi.', 'Anna Rogalska']],
    tr: [['Ayşe Demirtaş limanı on yıldır yönetiyor. "Bizi kimse dinlemiyor" dedi.', 'Ayşe Demirtaş']],
    el: [['Η Ελένη Μαυρίδη διευθύνει το λιμάνι εδώ και δέκα χρόνια. «Κανείς δεν μας ακούει», λέει.', 'Ελένη Μαυρίδη']],
    hu: [['Kerekes Judit tíz éve vezeti a kikötőt. „Senki sem hallgat ránk” – panaszolta.', 'Kerekes Judit']],
    ar: [['قالت المهندسة ليلى الحداد إن العمل شاق. وأضافت: "لا أحد يصغي إلينا".', 'ليلى الحداد']],
  },
  'cut in two around the speaker': {
    en: [['“The pumps are old,” Nora Fenwick said. “They fail every week.”', 'Nora Fenwick', 'Nora Fenwick']],
    fr: [
      [
        '« Les pompes sont vieilles », explique Claire Vautrin. « Elles lâchent chaque semaine. »',
        'Claire Vautrin',
        'Claire Vautrin',
      ],
    ],
    de: [
      ['„Die Pumpen sind alt“, sagt Jutta Ahlers, „und sie fallen jede Woche aus.“', 'Jutta Ahlers', 'Jutta Ahlers'],
    ],
    it: [
      ['“Le pompe sono vecchie”, spiega Carla Bassani. “Si rompono ogni settimana”.', 'Carla Bassani', 'Carla Bassani'],
    ],
    es: [['“Las bombas son viejas”, explica Rosa Llorente. “Fallan cada semana”.', 'Rosa Llorente', 'Rosa Llorente']],
    pt: [
      [
        '«As bombas são velhas», explica Teresa Vidigal. «Falham todas as semanas.»',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
    ],
    pl: [['„Pompy są stare” – mówi Anna Rogalska. „Psują się co tydzień”.', 'Anna Rogalska', 'Anna Rogalska']],
    ru: [['«Насосы старые, — рассказала Анна Рогова. — Они ломаются каждую неделю».', 'Анна Рогова', 'Анна Рогова']],
    tr: [['"Pompalar eski" dedi Ayşe Demirtaş, "her hafta bozuluyorlar."', 'Ayşe Demirtaş', 'Ayşe Demirtaş']],
    el: [
      ['«Οι αντλίες είναι παλιές», λέει η Ελένη Μαυρίδη. «Χαλάνε κάθε εβδομάδα».', 'Ελένη Μαυρίδη', 'Ελένη Μαυρίδη'],
    ],
    hu: [
      ['„A szivattyúk régiek” – mondta Kerekes Judit. „Minden héten elromlanak.”', 'Kerekes Judit', 'Kerekes Judit'],
    ],
    ar: [['"المضخات قديمة"، تقول ليلى الحداد. "وهي تتعطل كل أسبوع".', 'ليلى الحداد', 'ليلى الحداد']],
    fa: [['«پمپ‌ها کهنه‌اند»، لیلا فرهمند گفت. «هر هفته خراب می‌شوند.»', 'لیلا فرهمند', 'لیلا فرهمند']],
  },
  'speech that a dash opens': {
    pl: [
      [
        '– Most otworzymy przed zimą – zapowiada Anna Rogalska. – Pompy są już w drodze.',
        'Anna Rogalska',
        'Anna Rogalska',
      ],
    ],
    ru: [['— Мост откроют до зимы, — обещает Анна Рогова. — Насосы уже в пути.', 'Анна Рогова', 'Анна Рогова']],
    hu: [
      [
        '– A hidat még a tél előtt megnyitjuk – mondta Kerekes Judit. – A szivattyúk úton vannak.',
        'Kerekes Judit',
        'Kerekes Judit',
      ],
    ],
    es: [
      [
        '—El puente se abrirá antes del invierno —promete Rosa Llorente—. Las bombas ya están en camino.',
        'Rosa Llorente',
        'Rosa Llorente',
      ],
    ],
  },
  'a surname stands for the full name': {
    en: [['Mayor Nora Fenwick opened the bridge. “It held,” Fenwick said.', 'Nora Fenwick']],
    fr: [['La maire Claire Vautrin a inauguré le pont. « Il a tenu », dit Mme Vautrin.', 'Claire Vautrin']],
    de: [['Bürgermeisterin Jutta Ahlers eröffnete die Brücke. „Sie hat gehalten“, so Ahlers.', 'Jutta Ahlers']],
    it: [['La sindaca Carla Bassani ha inaugurato il ponte. “Ha tenuto”, dice Bassani.', 'Carla Bassani']],
    es: [['La alcaldesa Rosa Llorente inauguró el puente. “Ha aguantado”, dijo Llorente.', 'Rosa Llorente']],
    pt: [['A presidente Teresa Vidigal inaugurou a ponte. «Aguentou bem», disse Vidigal.', 'Teresa Vidigal']],
    pl: [['Burmistrz Anna Rogalska otworzyła most. „Wytrzymał próbę” – mówi Rogalska.', 'Anna Rogalska']],
    ru: [['Мэр Анна Рогова открыла мост. «Он выдержал», — сказала Рогова.', 'Анна Рогова']],
    tr: [['Belediye başkanı Ayşe Demirtaş köprüyü açtı. Demirtaş, "Köprü dayandı" dedi.', 'Ayşe Demirtaş']],
    el: [['Η δήμαρχος Ελένη Μαυρίδη εγκαινίασε τη γέφυρα. «Άντεξε καλά», είπε η Μαυρίδη.', 'Ελένη Μαυρίδη']],
    hu: [['Kerekes Judit polgármester megnyitotta a hidat. „Kibírta a próbát” – mondta Kerekes.', 'Kerekes Judit']],
    ar: [['قالت رئيسة البلدية، ليلى الحداد، إن الجسر جاهز. وأضافت الحداد: "لقد صمد الجسر".', 'ليلى الحداد']],
    fa: [['لیلا فرهمند، شهردار سارن، گفت پل آماده است. فرهمند افزود: «پل دوام آورد.»', 'لیلا فرهمند']],
  },
  'a role stands for the name': {
    en: [['Nora Fenwick, the mayor of Tarn, opened the bridge. “It held well,” the mayor said.', 'Nora Fenwick']],
    fr: [['Claire Vautrin, la maire de Sarn, a inauguré le pont. « Il a tenu bon », dit la maire.', 'Claire Vautrin']],
    de: [
      [
        'Jutta Ahlers, die Bürgermeisterin von Sarn, kam zur Brücke. „Sie hat gehalten“, sagte die Bürgermeisterin.',
        'Jutta Ahlers',
      ],
    ],
    it: [
      [
        'Carla Bassani, sindaca di Sarno Nuovo, ha inaugurato il ponte. “Ha tenuto bene”, dice la sindaca.',
        'Carla Bassani',
      ],
    ],
    es: [
      [
        'Rosa Llorente, alcaldesa de Sarna, inauguró el puente. “Ha aguantado bien”, dijo la alcaldesa.',
        'Rosa Llorente',
      ],
    ],
    pt: [
      [
        'Teresa Vidigal, presidente da câmara, inaugurou a ponte. «Aguentou bem», disse a presidente.',
        'Teresa Vidigal',
      ],
    ],
    pl: [['Anna Rogalska, burmistrz Sarny, otworzyła most. „Wytrzymał próbę” – mówi burmistrz.', 'Anna Rogalska']],
    ru: [['Анна Рогова, мэр города, открыла мост. «Он всё выдержал», — сказала мэр.', 'Анна Рогова']],
    el: [
      ['Η Ελένη Μαυρίδη, δήμαρχος της πόλης, εγκαινίασε τη γέφυρα. «Άντεξε καλά», είπε η δήμαρχος.', 'Ελένη Μαυρίδη'],
    ],
  },
  'a body or an unnamed source': {
    en: [
      ['“The valves were never tested,” a union official said.', 'a union official'],
      ['In a statement, the Harbour Union said: “The valves were never tested.”', 'Harbour Union'],
    ],
    fr: [
      ['« Les vannes n’ont jamais été testées », affirme un syndicaliste.', 'un syndicaliste'],
      ['« Les vannes n’ont jamais été testées », indique le syndicat dans un communiqué.', 'le syndicat'],
    ],
    de: [['„Die Ventile wurden nie getestet“, sagte ein Mitarbeiter des Hafens.', 'ein Mitarbeiter des Hafens']],
    it: [['“Le valvole non sono mai state provate”, dice un operaio del porto.', 'un operaio del porto']],
    es: [['“Las válvulas nunca se probaron”, afirma un trabajador del puerto.', 'un trabajador del puerto']],
    pt: [['«As válvulas nunca foram testadas», diz um funcionário do porto.', 'um funcionário do porto']],
    pl: [['„Zaworów nigdy nie sprawdzono” – mówi pracownik portu.', 'pracownik portu']],
    ru: [['«Клапаны никогда не проверяли», — сообщил источник в порту.', 'источник']],
    tr: [['Bir liman yetkilisi, "Vanalar hiç denenmedi" dedi.', 'Bir liman yetkilisi']],
    el: [['«Οι βαλβίδες δεν δοκιμάστηκαν ποτέ», λέει ένας εργάτης του λιμανιού.', 'ένας εργάτης του λιμανιού']],
    hu: [['„A szelepeket soha nem próbálták ki” – mondta a kikötő egyik munkása.', 'a kikötő egyik munkása']],
    ar: [['وقال مصدر في الميناء: "لم تختبر الصمامات قط".', 'مصدر']],
    fa: [['یک منبع در بندر گفت: «شیرها هرگز آزمایش نشدند.»', 'یک منبع']],
  },
  'two speakers at once': {
    en: [['“We will not leave,” Nora Fenwick and Ole Brandvik said.', 'Nora Fenwick and Ole Brandvik']],
    fr: [['« Nous ne partirons pas », ont répondu Claire Vautrin et Luc Ferrand.', 'Claire Vautrin et Luc Ferrand']],
    de: [['„Wir gehen nicht weg“, sagten Jutta Ahlers und Ole Brandt.', 'Jutta Ahlers und Ole Brandt']],
    it: [['“Non ce ne andremo”, hanno detto Carla Bassani e Luca Ferri.', 'Carla Bassani e Luca Ferri']],
    es: [['“No nos iremos de aquí”, dijeron Rosa Llorente y Lucas Ferrán.', 'Rosa Llorente y Lucas Ferrán']],
    pt: [['«Não vamos embora», disseram Teresa Vidigal e Lucas Ferrão.', 'Teresa Vidigal e Lucas Ferrão']],
    pl: [['„Nie odejdziemy stąd” – powiedzieli Anna Rogalska i Marek Ferens.', 'Anna Rogalska i Marek Ferens']],
    ru: [['«Мы не уйдём», — сказали Анна Рогова и Марк Ферин.', 'Анна Рогова и Марк Ферин']],
  },
  'not the person spoken to or about': {
    en: [['Nora Fenwick told Ole Brandvik that “the harbour office must answer for this”.', 'Nora Fenwick']],
    fr: [['Interrogée par Luc Ferrand, Claire Vautrin a répondu : « Le port doit en répondre. »', 'Claire Vautrin']],
    de: [
      ['Auf die Kritik von Ole Brandt antwortete Jutta Ahlers: „Der Hafen muss dafür geradestehen.“', 'Jutta Ahlers'],
    ],
    es: [
      [
        'Preguntada por las quejas de Lucas Ferrán, Rosa Llorente respondió: “El puerto debe responder”.',
        'Rosa Llorente',
      ],
    ],
    it: [['Alle accuse di Luca Ferri, Carla Bassani ha risposto: “Il porto ne deve rispondere”.', 'Carla Bassani']],
    ru: [['Отвечая Марку Ферину, Анна Рогова сказала: «Порт должен за это ответить».', 'Анна Рогова']],
    el: [['Απαντώντας στον Λουκά Φεράτο, η Ελένη Μαυρίδη είπε: «Το λιμάνι πρέπει να λογοδοτήσει».', 'Ελένη Μαυρίδη']],
    tr: [['Mert Ferhan\'ın eleştirilerine yanıt veren Ayşe Demirtaş, "Liman hesap vermeli" dedi.', 'Ayşe Demirtaş']],
  },
};
