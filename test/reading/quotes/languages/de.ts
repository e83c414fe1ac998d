import type { Cases } from '../cases.ts';

/** German. Everything here is invented. */
export const de: Cases = {
  rules: {
    'somebody who has no name': [
      ['„Die Brücke ist sicher“, sagte Anna Sand. „Sie hält keinen Winter mehr!“, rief jemand.', 'Anna Sand', 'jemand'],
    ],
    'others who have no name': [
      [
        'Die Brücke ist alt. Karl Holm, der Ingenieur, schweigt, während andere sagen, „sie hält keinen weiteren Winter aus“.',
        'andere',
      ],
    ],
    'a place behind a body belongs to its name': [
      ['„Die Rohre sind alt“, teilten die Stadtwerke München am Montag mit.', 'Stadtwerke München'],
      ['„Der Fahrer war zu schnell“, teilte die Polizei Hannover mit.', 'Polizei Hannover'],
    ],
    'a company is called a company': [
      [
        'Tarn Energie bat um Entschuldigung. „Wir arbeiten an den Rohren“, teilte das Unternehmen mit. „Das dauert eine Woche“, hieß es weiter.',
        'Tarn Energie',
        'Tarn Energie',
      ],
    ],
    'a medium that something is told does not say it': [
      ['„Es ging alles sehr schnell“, sagte dieser Zeitung eine Anwohnerin.', 'eine Anwohnerin'],
    ],
    'another one is somebody else': [
      [
        'Michael hat alles verloren. „Alles ist weg, der Boden, die Möbel“, sagt Michael Holm, ein Anwohner.\n„Das Haus ist sehr beschädigt“, sagen andere Anwohner.',
        'Michael Holm',
        'andere Anwohner',
      ],
      [
        '„Das war eine Bombe“, erzählt eine Frau, die in Tarn wohnt. „Ich hatte keine Zeit.“ Ein anderer erzählt: „Hier hat das Wasser die Mauer zerbrochen.“',
        'eine Frau',
        'eine Frau',
        'Ein anderer',
      ],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      ['Ruth, 39, eine Putzfrau, verlor am Montag ihr Geld.\n„Wir brauchen das Geld“, erklärte sie.', 'Ruth'],
    ],
    'a role of the other gender is somebody else': [
      [
        'Anna Sand kam am Mittwoch frei. Ihr Freund, der Fischer Karl Holm, wartete. „Ich will nur nach Hause“, sagte die junge Frau.',
        'Anna Sand',
      ],
    ],
    'no comma closes what somebody is': [
      ['„Das Meer ist dort nicht tief“, Karl Holm, ein Forscher der Universität Tarn sagte der Zeitung.', 'Karl Holm'],
    ],
    'a thing that tells something goes on to speak': [
      [
        'Das macht Platz für die Senatorin Anna Sand. Das Haus teilte mit, dass der Abgang vereinbart sei. „Wir bitten heute um das Ende seiner Mitgliedschaft.“',
        'Das Haus',
      ],
    ],
    'whom something is told does not say it': [
      [
        'Die Ministerin Anna Sand kam zu spät. Sie wurde gewarnt, dass „die Brücke keinen weiteren Winter übersteht“.',
        null,
      ],
    ],
    'a name behind what a role is for': [
      ['„Der Vorschlag nützt niemandem“, sagte der Beauftragte für den Klimaschutz Karl Sand.', 'Karl Sand'],
    ],
    'the main clause tells who speaks': [
      [
        'Die Bürgermeisterin Anna Vik kam zurück. Obwohl die Regierung Geld versprochen hat, bleibt sie skeptisch: „Ich glaube nicht mehr daran.“',
        'Anna Vik',
      ],
    ],
    'a relative is somebody else': [
      [
        'Mark Nager, 19, ist wieder zu Hause. „Mir geht es gut“, sagte Mark. „Es war ein Albtraum“, sagte der Vater.',
        'Mark Nager',
        'der Vater',
      ],
    ],
    'a title of address can stand for somebody': [
      ['Das Lokal war beliebt, wie eine Dame erzählt. „Das war eine sehr schöne Gaststätte.“', 'eine Dame'],
    ],
    'a word for “without” goes on with a name': [
      ['„Wir müssen handeln“, erklärte Ärzte ohne Grenzen.', 'Ärzte ohne Grenzen'],
    ],
    'whom a noun belongs to is not that noun': [
      ['Ahlers’ Gegner schweigen. Brandts Partei will mehr Geld. „Wir geben nicht auf“, sagte Brandt.', 'Brandt'],
      [
        'Präsident Brandt schwieg. „Wir geben nicht auf“, sagte Brandts Anwalt. „Ich bin müde“, sagte Brandt später.',
        'Brandts Anwalt',
        'Brandt',
      ],
    ],
    'an adjective that opens a sentence is no name': [
      [
        'Anna Ahlers ist Wirtin in Sarn. Schwere Regenfälle überraschten die Stadt. „Wir hatten keine Zeit.“',
        'Anna Ahlers',
      ],
      ['Anna Ahlers ist Wirtin in Sarn. Zahlreiche Gäste blieben aus. „Wir hatten keine Zeit.“', 'Anna Ahlers'],
    ],
    'where a name begins and ends': [
      ['„Ich habe als Einziger lange Haare“, monierte Frederik C. (35).', 'Frederik C.'],
      ['„Ich will nur nach Hause“, sagte die verletzte Anna Holm.', 'Anna Holm'],
      ['Der alte Ole Brandt wartete lange. „Ich will nur nach Hause“, sagte er.', 'Ole Brandt'],
      ['Auf sie nimmt auch der Forscher Peter Ahlers Bezug: „Das ist ein Warnzeichen.“', 'Peter Ahlers|Forscher'],
      ['Am Freitag nahm Anna Ahlers Abschied. „Die Zeit war schön“, sagte sie.', 'Anna Ahlers'],
      ['„Es wird heißer“, sagte die Vizechefin des Klimaprogramms Tarnikus Samantha Ahlers.', 'Samantha Ahlers'],
      ['„Das läuft schief“, sagte Udo Bergmann der Presse.', 'Udo Bergmann'],
      ['„Das läuft schief“, sagte Peter Bergmann der Presse.', 'Peter Bergmann'],
      ['Schlachter Peter Ahlers klagt. „Die Kosten steigen“, sagt Ahlers.', 'Peter Ahlers'],
      ['„Es ist vorbei“, sagte Lord Peter Ahlers.', 'Peter Ahlers'],
      ['In Sarn Anna Ahlers zu treffen, ist nicht leicht. „Ich reise viel“, sagte Ahlers.', 'Anna Ahlers'],
    ],
    'what is only said to be read is from the body that the text speaks of': [
      [
        'Das Außenministerium forderte eine rasche Heimkehr. „Wir verlangen eine würdige Behandlung“, hieß es.',
        'Das Außenministerium',
      ],
      ['Die Bank wird seit Mai untersucht. „Da kommt noch mehr“, heißt es.', null],
    ],
    'a press release is whose its words say': [
      ['In einer Erklärung der Hafenbehörde heißt es: „Die Brücke ist gesperrt.“', 'Hafenbehörde'],
    ],
    'a press release is whose the text speaks of': [
      [
        'Die Armee spricht von schweren Zusammenstößen. „Die Randalierer werfen Brandsätze“, heißt es in der Erklärung.',
        'Die Armee',
      ],
    ],
    'a place does not speak': [
      [
        'Im Gebiet Sarnek fällt seit Tagen der Strom aus. Auch die Wege ins Gebiet Sarnek sind gesperrt. „Es waren sehr große Lastwagen“, erzählt der Taxifahrer.',
        'der Taxifahrer',
      ],
      [
        'Karl Brandt spielt den Koch. Sonst steht Ernte-Hotel Lindow leer. „Hier gab es immer Orangen“, erklärt er.',
        'Karl Brandt',
      ],
      ['In Bad Marien ist am Abend die Brücke gebrochen. „Ich hörte einen lauten Knall“, erzählt sie.', null],
    ],
    'a body has its whole name': [
      [
        '„Wir hatten keine Wahl“, erklärte das Bundesamt für Wasserwirtschaft am Montag.',
        'Bundesamt für Wasserwirtschaft',
      ],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'Der Bund für Flussschutz Norland (BFN) hat geklagt. „Wir hatten keine Wahl“, teilte der BFN mit.',
        'Bund für Flussschutz Norland',
      ],
      [
        'Das Flusskriminalamt (FKA) hat geklagt, sagte es. Der Minister schwieg. „Wir hatten keine Wahl“, teilte das FKA mit.',
        'Das Flusskriminalamt',
      ],
    ],
    'a word for a kind of bodies': [
      ['Die SPR kritisiert den Plan. „Die Brücke hält nicht“, teilte die Partei mit.', 'SPR'],
      [
        '„Niemand sollte ohne Schein fischen“, teilte die Deutsche Flussunion mit. Der Minister schwieg. „Es gibt zu wenig Fisch“, so die Organisation.',
        'die Deutsche Flussunion',
        'die Deutsche Flussunion',
      ],
    ],
    'a name in marks speaks': [
      ['Das Gasthaus „Zwei Hirsche“ schrieb: „Wir schließen nach dreißig Jahren.“', 'Zwei Hirsche'],
      ['„Kein einziger Pfeiler der Brücke war neu“, schreibt der „Norder Bote“.', 'Norder Bote'],
      ['„Kein einziger Pfeiler der Brücke war neu“, schreibt „Norder Bote“.', 'Norder Bote'],
    ],
    'a paper is called a paper again': [
      [
        'Wie der „Norder Bote“ schreibt, hat die Brücke 40 Millionen gekostet. „Kein einziger Pfeiler war neu“, so die Zeitung.',
        'Norder Bote',
      ],
    ],
    'a role in other words, with what belongs to it': [
      [
        'Die Geologin Jutta Ahlers leitete die Studie. Karl Vink schläft. Ahlers lächelt. „Es geht nicht mehr um Rettung“, sagte die Wissenschaftlerin der Universität Tarn.',
        'Jutta Ahlers',
      ],
    ],
    'a point does not always end the sentence': [
      ['„Wir legen Berufung ein“, sagte Robert F. Kenning.', 'Robert F. Kenning'],
      ['„Wir legen Berufung ein“, sagte Dr. med. Anna Ahlers.', 'Anna Ahlers'],
      ['„Wir beten“, sagte der Pfarrer von St. Florian.', 'der Pfarrer von St. Florian'],
      ['Jutta Ahlers traf Dirk Ohlsen u. a. „Die Pumpen sind alt“, sagte sie.', 'Jutta Ahlers'],
      ['„Der Deich hält“, sagte Prof. Dr. h.c. Anna Lindner.', 'Anna Lindner'],
      ['„Der Deich hält“, sagte am 3. Oktober Bürgermeister Jan Lindner.', 'Jan Lindner|Bürgermeister'],
    ],
    'a word that only begins like a role is no form of it': [
      ['„Die Pumpen sind alt“, sagte Ministerin Heike Hofmann.', 'Heike Hofmann'],
    ],
    'what is only spoken of': [
      ['Die Gemeinde wartet, doch Nora Ahlers bleibt ruhig: „Wir rudern eben.“', 'Nora Ahlers'],
      [
        'Peter Lohr ging. Karl Vink kam am Mittag.\nDer Hafen blieb ohne Lohr geschlossen. „Die Pumpen sind alt“, sagte er.',
        'Karl Vink',
      ],
      ['Über Ole Brandt: „Er hat diese Brücke allein gebaut.“', null],
      [
        '„Ich arbeite nachts“, sagt Ole Brandt. Jutta Ahlers hat rote Augen. „Wir haben die ganze Nacht gewartet, und niemand kam.“',
        'Ole Brandt',
        'Jutta Ahlers',
      ],
    ],
    'a word for a kind of people': [
      [
        'Schwimmerin Jutta Ahlers siegte. Bürgermeisterin Ines Kolk klatschte. „Ich bin müde“, sagte die Sportlerin.',
        'Jutta Ahlers',
      ],
      [
        'Der Geologe Ole Brandt vermaß die Brücke. Bürgermeister Jan Kolk schwieg. „Der Riss wächst“, sagte der weit gereiste ältere Wissenschaftler.',
        'Ole Brandt',
      ],
      [
        'Die Sängerin Jutta Ahlers siegte. Bürgermeisterin Ines Kolk klatschte. „Ich bin müde“, sagte die Künstlerin.',
        'Jutta Ahlers',
      ],
      [
        'Der Geologe Ole Brandt vermaß die Brücke. Bürgermeister Jan Kolk schwieg. „Der Riss wächst“, sagte der Wissenschaftler.',
        'Ole Brandt',
      ],
    ],
    'whoever the next sentence names has the role': [
      ['„Wir haben keine Pumpen mehr“, sagte der Ministerpräsident. Ole Brandt sprach in Sarn.', 'Ole Brandt'],
    ],
    'somebody introduced without a name': [
      [
        'Die 30 Jahre alte Fischerin lebt seit Mai in Sarn. „Wir haben lange genug gewartet“, sagt sie.',
        'Die 30 Jahre alte Fischerin',
      ],
      [
        'Ein Sprecher der Polizei sagte, das Feuer sei groß. Ole Brandt kam. „Wir kennen die Ursache nicht“, antwortete der Sprecher.',
        'Ein Sprecher der Polizei',
      ],
    ],
    'what the answer is about does not answer': [
      [
        'Ole Brandt kam spät. Auf die Schließung der Botschaft angesprochen, sagte er, „es gebe noch keinen Termin“.',
        'Ole Brandt',
      ],
    ],
    'what a comma ends is no part of the name before it': [
      [
        'Am Fenster steht Jutta Ahlers, Gründerin und Chefin der Klinik, und sagt: „Die Klinik bleibt offen.“',
        'Jutta Ahlers|Gründerin und Chefin der Klinik',
      ],
      [
        'Im Frühprogramm von Radio Küste fand die Bürgermeisterin von Sarn klare Worte. „Die Brücke hält noch Jahre“, sagte sie.',
        'die Bürgermeisterin von Sarn',
      ],
      [
        'Gestern berichtete ein Fischer aus dem Dorf bei Sarn, Norbien: „Wir warten seit Mai auf Pumpen.“',
        'ein Fischer',
      ],
    ],
    'a body is not the person whose role names it': [
      [
        'Die Sprecherin der Sarner Botschaft, Jutta Ahlers, schwieg. In einer Mitteilung erklärte die Sarner Botschaft, dass „niemand auf die Nachbarn hört“.',
        'die Sarner Botschaft',
      ],
    ],
    'a name behind where something was said': [
      ['„Die Brücke hält nicht mehr“, schrieb auf Facebook Jutta Ahlers, die dort wohnt.', 'Jutta Ahlers'],
    ],
    'an “and” opens a clause of its own': [
      [
        'Und seine Ehefrau liefert eine Erklärung für die Aussagen. Sie behauptet nämlich: „Ich wollte meine Aussage korrigieren.“',
        'seine Ehefrau',
      ],
      ['Dirk Ohlsen ging und Jutta Ahlers sagte: „Die Pumpen sind alt.“', 'Jutta Ahlers'],
      [
        'Die Präsidentin, Jutta Ahlers, flog zum Hafen und ihr Büro teilte mit, dass „wir keine Pumpen mehr haben“.',
        'ihr Büro',
      ],
    ],
    'what stands in brackets is no part of the sentence': [
      ['Jutta Ahlers (Freie Wähler) sagte: „Die Pumpen sind alt.“', 'Jutta Ahlers'],
    ],
    'one who speaks, not a group that never does': [
      [
        'Nora Brandt baut seit dreißig Jahren Brücken. Sie zeigte ihre Karten.\nDie Fischer waren früh gekommen.\n„Ich habe jede Schraube daran gezählt.“',
        'Nora Brandt',
      ],
      [
        '„Der Fluss steigt“, stellt Jutta Ahlers fest. Die Autoren nutzten die Messungen der Gruppe von Jutta Ahlers. „Wir haben vierzig Sonden an den Deichen verlegt.“',
        'Jutta Ahlers',
        'Jutta Ahlers',
      ],
    ],
    'what several are is not what one is': [
      ['In Sarn warten die Feuerwehrleute. „Uns fehlen Pumpen“, sagte der Feuerwehrmann.', 'der Feuerwehrmann'],
    ],
    'letters of another make': [
      ['Jutta Ahlers, die am A.B.-Brandt-Institut lehrt, sagte: „Die Pumpen sind seit Jahren alt.“', 'Jutta Ahlers'],
    ],
    'what news copy opens with is no part of the sentence': [
      [
        'NEU SARN (STA) - Die Stadt wartet. Bürgermeister Ole Brandt lobte die Ruhe. „Wir haben keine Pumpen mehr“, sagte er.',
        'Ole Brandt',
      ],
    ],
    'whose answer it is': [
      [
        'Ole Brandt verließ den Saal. Das Urteil der Bürgermeisterin, Jutta Ahlers: „Wir haben lange genug gewartet.“',
        'Jutta Ahlers',
      ],
    ],
    'whoever spoke last goes on': [
      [
        '„Die Brücke hält“, verspricht der Bürgermeister, Ole Brandt. Jutta Ahlers hört zu. „Dafür haben wir gesorgt“, ergänzt der frühere Maurer.',
        'Ole Brandt',
        'Ole Brandt',
      ],
      [
        'Ole Brandt sagte am Montag, die Brücke halte. „Wir fahren nicht aus“, antworteten die Fischer. „Das Meer ist zu hoch.“',
        'die Fischer',
        'die Fischer',
      ],
    ],
    'a verb of several is said by several': [
      [
        'Jutta Ahlers und Ole Brandt besuchten den Hafen. „Wir haben lange genug gewartet“, sagten sie.',
        'Jutta Ahlers und Ole Brandt',
      ],
      ['Die Fischer kamen früh. Jutta Ahlers schwieg. „Wir haben lange genug gewartet“, riefen sie.', 'Die Fischer'],
    ],
    'one, and no word tells who': [
      ['Einige kamen früh. Der Sarner Verein war zu. „Wir haben lange genug gewartet“, sagte einer.', 'einer'],
    ],
    'one of several': [
      ['Jutta Ahlers ging. „Wir haben lange genug gewartet“, sagte einer der Fischer, Ole Brandt.', 'Ole Brandt'],
      ['Jutta Ahlers ging. „Wir haben lange genug gewartet“, sagte einer der Fischer.', 'einer der Fischer'],
    ],
    'a role is not whoever works for it': [
      ['Das Büro des Bürgermeisters schloss am Montag. „Die Pumpen sind alt“, sagte Ole Brandt.', 'Ole Brandt'],
      [
        'Jutta Ahlers, Sprecherin des Bürgermeisters, ging. „Wir haben lange genug gewartet“, sagte der Bürgermeister.',
        'der Bürgermeister',
      ],
    ],
    'words belong to whoever they are of': [
      ['Dirk Ohlsen wurde laut: „Die Pumpen sind alt.“ Jutta Ahlers sagte, es sei zu früh.', 'Dirk Ohlsen'],
      ['Ole Brandt schwieg. Jutta Ahlers‘ Antwort fiel knapp aus: „Die Brücke war nie sicher.“', 'Jutta Ahlers'],
      ['Auf dem Banner stand „Gebt uns Pumpen“. „Die Pumpen sind alt“, sagte Peter Lohr.', 'Peter Lohr'],
    ],
    'whoever is reported goes on to speak': [
      [
        'Dirk Ohlsen verließ den Saal. „Die Pumpen sind alt“, sagte Ole Brandt.\n„Auf uns hört hier schon lange niemand mehr.“',
        'Ole Brandt',
        'Ole Brandt',
      ],
      [
        'Ole Brandt verklagte den Hafen. Das Ministerium antwortete binnen einer Stunde. „Die Ventile wurden nie getestet.“',
        'Das Ministerium',
      ],
      [
        'Ole Brandt leitet den Hafen.\nJutta Ahlers ging „mit dem Gefühl, viel zu lange auf Hilfe gewartet zu haben“. Jan Kolk hörte zu.',
        'Jutta Ahlers',
      ],
    ],
    'a pair stands for two names': [
      [
        'Die Biologen Jutta Ahlers und Ole Brandt zählten die Robben. „Es werden jedes Jahr weniger“, sagten die beiden Wissenschaftler.',
        'Jutta Ahlers und Ole Brandt',
      ],
      [
        'Jutta Ahlers und Ole Brandt führen die Bäckerei seit Mai. „Wir stehen um drei auf“, erzählt das Paar.',
        'Jutta Ahlers und Ole Brandt',
      ],
      [
        'Die zwei Ingenieure Peter Lohr und Anna Vink kamen. „Nichts geht“, sagten die beiden.',
        'Peter Lohr und Anna Vink',
      ],
    ],
    'a body is called by its kind again': [
      [
        'Der Verein Freier Fluss klagte. Ole Brandt lachte. „Wir haben lange gewartet“, teilte die Organisation mit.',
        'Freier Fluss',
      ],
      [
        'Der Autobauer Tarnov senkte am Montag seine Ziele. Jutta Ahlers verkaufte. „Wir halten an den Plänen fest“, teilte der Konzern mit.',
        'Tarnov',
      ],
    ],
    'a surname of two people stands for the one spoken of last': [
      [
        'Jutta Brandt und ihr Bruder Ole Brandt betreiben die Mühle. Ole Brandt öffnete das Tor. „Sie läuft noch“, sagte Brandt.',
        'Ole Brandt',
      ],
    ],
    'a given name shows who she is': [
      ['Jan Kolk sprach mit Jutta Ahlers. „Wir haben lange genug gewartet“, sagte sie.', 'Jutta Ahlers'],
    ],
    'whoever a relative pronoun stands for': [
      [
        'Ole Brandt traf die Witwe eines Fischers, die ihm sagte: „Wir haben lange genug gewartet.“',
        'die Witwe eines Fischers',
      ],
      ['Der Preis ging an Jutta Ahlers, die sagte: „Wir haben lange genug gewartet.“', 'Jutta Ahlers'],
      [
        'Am Montag kam Ole Brandt, die neue Leiterin Jutta Ahlers sagte: „Wir haben lange genug gewartet.“',
        'Jutta Ahlers',
      ],
    ],
    'whoever was named last': [
      [
        'Der Bürgermeister fragte Jörg Lang nach dem Leuchtturm. „Ich habe nichts verkauft“, erwiderte der Angesprochene.',
        'Jörg Lang',
      ],
      ['Ole Brandt traf Jan Kolk. Dieser, seit Jahren Fischer, sagte: „Wir haben lange genug gewartet.“', 'Jan Kolk'],
      ['Ole Brandt traf Jutta Ahlers. Letztere sagte: „Wir haben lange genug gewartet.“', 'Jutta Ahlers'],
    ],
    'a thing beside a name is no role': [
      ['In dem Brief sagte Jutta Ahlers: „Die Brücke hält noch diesen Winter.“', 'Jutta Ahlers|null'],
    ],
    'an age says who it is': [
      [
        'Ole Brandt ging. Femke (57) hat nur noch ihre Kleider. Jutta Ahlers half ihr. „Wir haben lange genug gewartet“, sagt die 57-Jährige.',
        'Femke',
      ],
      [
        'Ole Brandt (34) vertritt die Fischer. Jens Vogt (57) leitet den Hafen. „Niemand kommt“, sagte der 34-Jährige.',
        'Ole Brandt',
      ],
      ['„Die Pumpen sind alt“, sagte der 28 Jahre alte Fahrer.', 'der 28 Jahre alte Fahrer'],
    ],
    'a name behind a word for named': [
      [
        'Tausende zogen am Montag durch die Stadt. „Wir haben das Warten satt“, sagte eine der Demonstrantinnen, Maria, 34.',
        'Maria',
      ],
      [
        'Das Wasser kam in der Nacht. „Wir rannten im Dunkeln den Hügel hinauf“, erzählt ein Bewohner namens Ali.',
        'Ali',
      ],
      ['Jutta Ahlers ging. „Wir haben lange gewartet“, sagte ein Fischer namens Ole Brandt.', 'Ole Brandt|Fischer'],
    ],
    'the sentence behind tells who said it': [
      [
        '„Es war eine Bombe, alles steht unter Wasser.“ So beschreibt ein Bewohner das Gewitter vom Sonntag.',
        'ein Bewohner',
      ],
      [
        'Jutta Ahlers schwieg. „Wir haben lange gewartet.“ Das sagte der Leiter des Hafens am Montag.',
        'der Leiter des Hafens',
      ],
      [
        'Jutta Ahlers schwieg. „Wir haben lange gewartet.“ Mit diesen Worten eröffnete Ole Brandt den Prozess.',
        'Ole Brandt',
      ],
    ],
    'whoever asks does not answer': [
      [
        'Ole Brandt leitet den Hafen. „Sind die Pumpen sicher?“, fragte ein Reporter.\n„Sie wurden nie geprüft“, antwortete er.',
        'ein Reporter',
        'Ole Brandt',
      ],
      [
        'Ole Brandt leitete den Hafen. „Und wer hat die Pumpen bezahlt?“, fragte Jutta Ahlers.\n„Der Fluss bezahlt alles.“',
        'Jutta Ahlers',
        'Ole Brandt',
      ],
    ],
    'a role that only the last speaker can have': [
      [
        'Jan Kolk wartete am Ufer. Fischer Brandt stieg aus dem Boot. „Unten ist alles dunkel“, sagte der Rentner.',
        'Brandt',
      ],
      [
        'Begeistert reagiert der Virologe Ole Brandt auf den Bericht. „Ich bin sehr zuversichtlich“, so der in Sarn geborene Direktor des Instituts.',
        'Ole Brandt',
      ],
      [
        '„Wir haben keine Pumpen“, sagte die Virologin Anna Lohr. Die Malerin Ulla Vink schwieg. „Ich bin zuversichtlich“, sagte die Leiterin des Instituts.',
        'Anna Lohr',
        'die Leiterin des Instituts',
      ],
    ],
    'a small word inside a name that opens a sentence': [
      [
        'Martina von der Aue hat den Bericht gelesen und die Zahlen erklärt. „Wir arbeiten an einer Lösung“, sagte sie.',
        'Martina von der Aue',
      ],
      ['Am Abend kam Jasper van Horn. „Wir arbeiten an einer Lösung“, sagte er.', 'Jasper van Horn'],
    ],
    'the case shows that a noun is no subject': [
      ['Der örtlichen Zeitung sagte Jutta Ahlers: „Wir haben lange genug gewartet.“', 'Jutta Ahlers'],
      [
        'Ole Brandt klagte, die Leiterin Jutta Ahlers schwieg. Dem widerspricht Ahlers: „Wir haben lange genug gewartet.“',
        'Jutta Ahlers',
      ],
    ],
    'a role is the end of a longer word': [
      [
        'Oberstaatsanwalt Ole Brandt kam früh. Verteidiger Jan Kolk kam spät. „Wir haben lange genug gewartet“, sagte der Sarner Staatsanwalt.',
        'Ole Brandt',
      ],
    ],
    'a role in the genitive': [
      [
        'Hafenmeister Ole Brandt und Richterin Jutta Ahlers stritten, bevor Ahlers ging. Nach Ansicht des Hafenmeisters „sind alle Pumpen in Sarn zu alt“.',
        'Ole Brandt',
      ],
    ],
    'what is reported goes on without a verb of saying': [
      [
        'Jutta Ahlers sprach mit der Presse. In einem Gutachten des Hafenamtes heißt es, die Pumpen seien alt. Deshalb sei es „dringend nötig, die alten Anlagen zu ersetzen“.',
        'einem Gutachten des Hafenamtes',
      ],
      ['Ole Brandt sprach lange. Die Gruppe habe „viel zu spät gebaut und nie geprüft“.', 'Ole Brandt'],
      ['Ole Brandt lobte vor allem den Fischer. Jan Kolk habe „stets fest zur Stadt gestanden“.', 'Ole Brandt'],
      [
        'Hafenmeister Ole Brandt sprach lange. Die Bürgermeisterin habe davon gewusst. „Wir haben lange genug gewartet.“',
        'Ole Brandt',
      ],
    ],
    'the subject follows the verb that stands second': [
      [
        'Die Regierung tut zu wenig, kritisiert der Hafenmeister Matthias Zorn. „Das reicht nicht für eine Stadt.“',
        'Matthias Zorn|Hafenmeister',
      ],
      [
        'Die Stadt habe zu spät gewarnt, sagte ein Sprecher des Hafens. „Das reicht nicht für eine Stadt.“',
        'ein Sprecher des Hafens',
      ],
      [
        'Die Regierung tue zu wenig, sagte Matthias Zorn und nannte das „eine Schande für die ganze Stadt, die keiner vergisst“.',
        'Matthias Zorn',
      ],
      [
        'Die Hafenmeisterin, die seit Jahren klagt, sagte Radio Norby, sie gehe. „Das reicht nicht für eine Stadt.“',
        'Die Hafenmeisterin',
      ],
      [
        'Dann lobte Bürgermeisterin Jutta Ahlers die Fischerin Ines Kolk, die weinte, als sie sagte: „Wir haben lange genug gewartet.“',
        'Jutta Ahlers',
      ],
      [
        'Am Abend ging Jutta Ahlers davon aus, dass der Rat bald tagen würde. „Wir haben lange genug gewartet.“',
        'Jutta Ahlers',
      ],
      [
        'Die Leiterin Jutta Ahlers ging. Nach dem Abschied Ahlers‘ meinte der Hafenmeister, „alle haben lange genug gewartet“.',
        'der Hafenmeister',
      ],
      [
        'Ole Brandt lachte. Gemeinsam mit einem Fischer, Jan Kolk, fordert er neue Pumpen: „Wir haben lange genug gewartet.“',
        'Ole Brandt',
      ],
      [
        'Gestern rief Fischer Ole Brandt Bürgermeisterin Jutta Ahlers dazu auf, zu handeln. „Wir haben lange genug gewartet.“',
        'Ole Brandt',
      ],
    ],
    'a subheading speaks only by its own words': [
      [
        '## Dirk Ohlsen: „Der Bürgermeister sagte: ‚Heute kommt niemand mehr‘, und ging“\nDie Brücke bleibt gesperrt.',
        'Dirk Ohlsen',
      ],
    ],
    'a name signs the quotation': [
      ['„Die Brücke hält nicht mehr“. – Jutta Ahlers', 'Jutta Ahlers'],
      [
        '„Wir haben lange genug gewartet.“ — Jutta Ahlers, Sarn „Wir auch, und länger.“ — Ole Brandt',
        'Jutta Ahlers',
        'Ole Brandt',
      ],
    ],
    'a name behind the complement of its role': [
      [
        '„Wir machen weiter“, sagte der Abgeordnete und frühere Bürgermeister von Sarn Richard Korbe.',
        'Richard Korbe|Abgeordnete und frühere Bürgermeister von Sarn',
      ],
      [
        'Ole Brandt ging. „Wir haben lange genug gewartet“, gab die Leiterin ihres Verbands, Jutta Ahlers, zu bedenken.',
        'Jutta Ahlers|Leiterin ihres Verbands',
      ],
      [
        'Ole Brandt ging. „Wir haben lange genug gewartet“, sagte die Ingenieurin und Autorin des Berichts, Jutta Ahlers.',
        'Jutta Ahlers|Ingenieurin und Autorin des Berichts',
      ],
      [
        'Ole Brandt ging. Die Leiterin des Hafens, Sprecherin der Stadt, Jutta Ahlers, sagte: „Wir haben lange genug gewartet.“',
        'Jutta Ahlers|Leiterin des Hafens, Sprecherin der Stadt',
      ],
      [
        'Die Leiterin des Hafens in Sarn, Jutta Ahlers, warnte: „Wir haben lange genug gewartet.“',
        'Jutta Ahlers|Leiterin des Hafens in Sarn',
      ],
    ],
    'whom the next sentence names': [
      [
        'Ole Brandt, ein Fischer, kam früh. „Wir haben lange genug gewartet“, sagt die Bürgermeisterin. Jutta Ahlers kennt den Fluss.',
        'Jutta Ahlers',
      ],
      [
        '„Wir sind müde“, sagte die Bürgermeisterin. Jutta Ahlers öffnete um sechs den Laden. Ahlers, die Bäckerin von Sarn, verkauft Brot.',
        'die Bürgermeisterin',
      ],
    ],
    'a document that a pronoun stands for': [
      [
        'Jutta Ahlers leitet den Hafen. Die Studie, von Ole Brandt bestellt, liegt seit Mai vor. Sie warnt: „Keine der Pumpen wurde je geprüft.“',
        'Die Studie',
      ],
    ],
    'words that are relayed': [
      ['„Wir haben lange genug gewartet“, zitiert der „Sarner Bote“ den Hafenmeister Ole Brandt.', 'Ole Brandt'],
      ['Der Sarner Bote zitiert einen Fischer mit den Worten: „Wir haben lange genug gewartet.“', 'einen Fischer'],
    ],
    'a role in other words': [
      [
        'Ministerpräsident Ole Brandt verlor die Abstimmung. Abgeordneter Jan Kolk jubelte. „Wir geben nicht auf“, sagte der Regierungschef.',
        'Ole Brandt',
      ],
      [
        'Bürgermeisterin Jutta Ahlers kam spät. Lehrerin Ilse Brandt kam früh. „Wir haben lange genug gewartet“, sagte die Rathauschefin.',
        'Jutta Ahlers',
      ],
    ],
    'a role that says whose it is': [
      [
        'Die Sängerin Ulla Rhein liegt in der Klinik. „Es geht ihr gut“, sagte ihr Anwalt. „Sie ist stark“, fügte ihr Bruder hinzu.',
        'ihr Anwalt',
        'ihr Bruder',
      ],
      [
        'Ole Brandt wartete am Fluss. Seine Mutter ging nicht nach Hause. „Wir haben lange genug gewartet“, sagte sie.',
        'Seine Mutter',
      ],
      [
        'Ole Brandt kam spät nach Hause. Niemand schlief. „Wir haben lange genug gewartet“, sagte sein Großvater.',
        'sein Großvater',
      ],
    ],
    'where somebody comes from': [
      [
        'Der Spanier Luis Tarno siegte in Sarn. Ole Brandt wurde Zweiter. „Ich bin müde“, sagte der Spanier.',
        'Luis Tarno',
      ],
      [
        'Femke, eine gebürtige Dänin, die seit Jahren in Sarn lebt, kam spät. Am Morgen wurde ein Befehl erteilt. „Wir haben lange genug gewartet“, sagte sie.',
        'Femke',
      ],
      [
        'Jan Kolk hörte zu. Sönke Brandt rauchte am Tor. „Wir haben lange genug gewartet“, brummte der gebürtige Däne.',
        'Sönke Brandt',
      ],
    ],
    'the speaker between two commas': [
      ['Die Lage sei ernst, so Brandt. „Wir warten seit Tagen“, klagt der 59-Jährige.', 'Brandt'],
      [
        'Jutta Ahlers schwieg. Die Behörde habe, so Ole Brandt, „die Pumpen nie wirklich geprüft und das gewusst“.',
        'Ole Brandt',
      ],
    ],
    'a noun ends before a small word': [
      ['„Die Brücke bleibt gesperrt“, teilte das Ministerium für alle überraschend mit.', 'das Ministerium'],
      [
        'Nach Aussagen der Anwältin des Hafens handelte es sich um „eine ganz gewöhnliche Prüfung, wie es sie jedes Jahr gibt“.',
        'der Anwältin des Hafens',
      ],
    ],
    'speaker and verb before the quotation': [
      ['Jutta Ahlers nannte Ole Vik „einen guten Freund der ganzen Stadt“.', 'Jutta Ahlers'],
      ['Die Leiterin, Jutta Ahlers, sagte, die Stadt prüfe, „welche der Pumpen noch zu retten sind“.', 'Jutta Ahlers'],
      [
        'Jutta Ahlers wollte für Ole Brandt, dass „die Stadt endlich neue Pumpen kauft und sie auch prüft“.',
        'Jutta Ahlers',
      ],
      ['Jutta Ahlers lobte die Taucher und sagte: „Wir haben lange genug gewartet.“', 'Jutta Ahlers'],
      [
        'Er weiß, dass Ole Brandt das Kind danach gefragt habe, ob es „schon lange in Sarn gewartet“ habe.',
        'Ole Brandt',
      ],
      [
        'Das kann sich auch Ole Brandt vorstellen, der zur Lage einen Brief schrieb: „Niemand hört auf uns.“',
        'Ole Brandt',
      ],
      ['Jutta Ahlers sagte: „Die Brücke öffnet noch vor dem Winter.“', 'Jutta Ahlers'],
    ],
    'verb, then speaker, after the quotation': [
      ['Jutta Ahlers ging. „Alle fliehen“, so eine Anwohnerin, die ihren Namen nicht nennen will.', 'eine Anwohnerin'],
      ['Jutta Ahlers ging. „Alle fliehen“, so Ole Brandt.', 'Ole Brandt'],
      ['„Niemand hört auf uns“, wenn die Pläne nicht umgesetzt würden, sagte ein Fischer.', 'ein Fischer'],
      ['Die Brücke „hält nicht mehr lange“, sagte Jutta Ahlers, und Ole Brandt ging nach Hause.', 'Jutta Ahlers'],
      ['„Die Brücke öffnet noch vor dem Winter“, sagte am Montag Jutta Ahlers.', 'Jutta Ahlers'],
    ],
    'marks of every kind': [
      ['Nora Ahlers seufzt: „Wir haben den ganzen Winter gewartet, und die Fähre kam nicht.', 'Nora Ahlers'],
      ['»Die Pumpen sind alt«, sagte Jutta Ahlers.', 'Jutta Ahlers'],
      ['‚Die Pumpen sind alt‘, sagte Jutta Ahlers.', 'Jutta Ahlers'],
      ["``Die Pumpen sind alt'', sagte Jutta Ahlers.", 'Jutta Ahlers'],
    ],
    'the fullest role that the text gives': [
      ['„Wir haben lange genug gewartet“, sagt Jutta Ahlers, 57, Weberin in Sarn.', 'Jutta Ahlers|Weberin in Sarn'],
      [
        '„Wir haben keine Pumpen mehr“, sagte der in Sarn geborene Direktor Ole Brandt.',
        'Ole Brandt|geborene Direktor',
      ],
      [
        '„Wir haben keine Pumpen mehr“, sagte der 28 Jahre alte Fischer Ole Brandt.',
        'Ole Brandt|28 Jahre alte Fischer',
      ],
      [
        'Direktorin Jutta Ahlers kam am Abend. „Wir haben keine Pumpen mehr“, sagte Jutta Ahlers, Direktorin des Hafens von Sarn.',
        'Jutta Ahlers|Direktorin des Hafens von Sarn',
      ],
    ],
    'a role beside the name': [
      [
        '„Wir senden falsche Signale“, sagte Wirtschafts- und Klimaminister Ole Brandt.',
        'Ole Brandt|Wirtschafts- und Klimaminister',
      ],
      [
        '„Wir senden falsche Signale“, sagte der Gesundheits-, Sozial- und Kulturminister Ole Brandt.',
        'Ole Brandt|Gesundheits-, Sozial- und Kulturminister',
      ],
      ['Dazu nahm Ministerin Anna Ahlers Stellung: „Das ist ein Warnzeichen.“', 'Anna Ahlers|Ministerin'],
      [
        'Jutta Ahlers vom Hafenamt, Bürgermeisterin von Sarn, sagte: „Die Pumpen sind alt.“',
        'Jutta Ahlers|Bürgermeisterin von Sarn',
      ],
      ['„Wir sehen, dass die Boote nicht reichen“, erklärte Fährwerk-CEO Anna Lind.', 'Anna Lind|Fährwerk-CEO'],
      ['„Wir haben keine Pumpen mehr“, sagte Hafenmeister Ole Brandt.', 'Ole Brandt|Hafenmeister'],
      [
        '„Wir haben keine Pumpen mehr“, sagte der Leiter des Hafens von Sarn, Ole Brandt.',
        'Ole Brandt|Leiter des Hafens von Sarn',
      ],
      ['Bürgermeister Ole Brandt, ein gelernter Fischer, sagte: „Die Pumpen sind alt.“', 'Ole Brandt'],
      ['„Die Pumpen sind alt“, sagte Prof. Dr. Ulla Lohr.', 'Ulla Lohr'],
      ['„Nichts geht“, sagte Herr Peter Lohr.', 'Peter Lohr'],
    ],
    'according to': [
      [
        'Der Hafenmeister schloss am Montag die Brücke, Bürgermeisterin Jutta Ahlers zufolge „halten die Pfeiler nicht mehr“.',
        'Jutta Ahlers',
      ],
      [
        '„Er kommt mit leeren Händen“, sagte Karl Vink, während für Jutta Ahlers „der Hafen von allen vergessen wurde“.',
        'Karl Vink',
        'Jutta Ahlers',
      ],
      [
        'Der Hafen schließt, laut der Bürgermeisterin „für mindestens drei Wochen und vielleicht länger“.',
        'der Bürgermeisterin',
      ],
      ['Laut Jutta Ahlers „war die Brücke für Lastwagen nie wirklich sicher“.', 'Jutta Ahlers'],
    ],
    'a pronoun': [
      [
        'Die Botschafterin Jutta Ahlers war am Montag in Sarnau. Der Plan sei falsch, warnte sie, da er „die Tür zu neuem Streit“ öffne.',
        'Jutta Ahlers',
      ],
      ['Dirk Ohlsen kam früh. Herr Ahlers kam spät. „Die Pumpen sind alt“, sagte er.', 'Ahlers'],
      [
        'Jan Kolk kam früh. Ole Brandt kam spät.\nBürgermeisterin Jutta Ahlers lobte Kolk. „Ich habe nur gearbeitet“, sagte er.',
        'Jan Kolk',
      ],
      [
        'Helge Goss sagte am Montag, das Meer sei warm.\nEinen Zusammenhang sieht Marc Olef: „Wenn die Ozeane überhitzt sind, führt das zu einer Erwärmung“, sagte er.',
        'Marc Olef',
      ],
      [
        'Ole Brandt kam. Karl Vink ging. Dann versuchte Brandt einen Witz. „Wir haben lange gewartet“, sagte er.',
        'Ole Brandt',
      ],
      [
        'Da hatte der Pfarrer seine Haltung in einem Brief an Direktor Ole Brandt deutlich gemacht. „Niemand hört auf uns“, schrieb er.',
        'der Pfarrer',
      ],
      ['Jutta Ahlers rief an. Keine Polizisten kamen. „Niemand hört auf uns. Das ist so.“', 'Jutta Ahlers'],
      ['Direktorin Jutta Ahlers leitet den Hafen seit zehn Jahren. „Niemand hört auf uns“, sagte sie.', 'Jutta Ahlers'],
    ],
    'cut in two around the speaker': [
      [
        'Ole Brandt kam zu spät. Als er kam, „waren die Pumpen schon aus“, sagt Jutta Ahlers, „und niemand hat geholfen“.',
        'Jutta Ahlers',
        'Jutta Ahlers',
      ],
      ['„Die Pumpen sind alt“, sagt Jutta Ahlers, „und sie fallen jede Woche aus.“', 'Jutta Ahlers', 'Jutta Ahlers'],
    ],
    'what the words stand in speaks': [
      ['Die Bürgermeisterin Anna Vik hat ein Gutachten vorgelegt. Darin steht: „Die Brücke ist nicht sicher.“', null],
      [
        'Jutta Ahlers schwieg. „Die Ventile wurden nie getestet“, erfuhr die STA aus Sicherheitskreisen.',
        'Sicherheitskreisen',
      ],
      [
        '„Niemand hört auf uns“, heißt es in einer am Montag verbreiteten Petition.',
        'einer am Montag verbreiteten Petition',
      ],
      ['Jutta Ahlers ging. „Wir haben lange genug gewartet“, hieß es von der Hafenbehörde.', 'der Hafenbehörde'],
      ['„Die Pumpen sind nie geprüft worden“, heißt es in einer neuen Studie.', 'einer neuen Studie'],
      [
        'In einem Schreiben der Behörde, das Jutta Ahlers dem Rat vorlas, heißt es: „Die Pumpen sind nie geprüft worden.“',
        'einem Schreiben der Behörde',
      ],
    ],
    'a surname stands for the full name': [
      ['„Die Pumpen sind alt“, sagte Hans Peter Ahlers.', 'Hans Peter Ahlers'],
      ['Bürgermeisterin Jutta Ahlers eröffnete die Brücke. „Sie hat gehalten“, so Ahlers.', 'Jutta Ahlers'],
    ],
    'a role stands for the name': [
      [
        'Die Schwimmerin gewann ihren ersten Titel vor zehn Jahren.\nNora Brandt sagte, „die erste Medaille war die schwerste von allen“.\nDie Schwimmerin trainiert noch jeden Tag. „Ich mag die Kälte.“',
        'Nora Brandt',
        'Nora Brandt',
      ],
      [
        'Nora Brandt baut seit dreißig Jahren Brücken.\nEin Fischer zuckt mit den Schultern: „Uns hat keiner gefragt.“\nDie Ingenieurin hat Karten mitgebracht. „Die Brücke wird halten“, sagt sie.',
        'Ein Fischer',
        'Nora Brandt',
      ],
      [
        'Ole Brandt ging. Jutta Ahlers leitet die Mühle. „Wir haben kein Mehl mehr“, sagte die Chefin des Betriebs.',
        'Jutta Ahlers',
      ],
      [
        'Ole Brandt kam. Karl Vink kam. Am Ende kündigt Jutta Ahlers das Aus an: „Wir haben lange gewartet“, sagte die Chefin der Werft.',
        'Jutta Ahlers',
      ],
      [
        'SU-Ratspräsident Karl Vink kam. Sarniens Präsident Ole Brandt fehlte. „Wir warten lange“, sagte der sarnische Präsident.',
        'Ole Brandt',
      ],
      [
        'Jutta Ahlers gewann wieder. Ahlers ist müde.\nDie Schwimmerin kam spät. „Ich bin glücklich“, sagte sie.',
        'Jutta Ahlers',
      ],
      ['Jürgen Fischer hat den Spielern gratuliert. „Wir haben viel gelernt“, sagte der Trainer.', 'Jürgen Fischer'],
      ['Ole Brandt kam früh an den Hafen.\n„Wir haben lange genug gewartet“, sagte der Bürgermeister.', 'Ole Brandt'],
      [
        'Jutta Ahlers, die Bürgermeisterin von Sarn, eröffnete die Brücke. Ole Brandt, der Direktor des Hafens, kam zu spät. „Sie hat gehalten“, sagte die Bürgermeisterin.',
        'Jutta Ahlers',
      ],
      [
        'Jutta Ahlers, die Bürgermeisterin von Sarn, kam zur Brücke. „Sie hat gehalten“, sagte die Bürgermeisterin.',
        'Jutta Ahlers',
      ],
      [
        'Bürgermeisterin Jutta Ahlers kam spät. Ahlers wirkte müde, und „die Brücke wird wieder schließen“, sagte die Bürgermeisterin.',
        'Jutta Ahlers',
      ],
    ],
    'a body or an unnamed source': [
      ['„Die Brücke hält“, sagte der Bürgermeister nach langem Streit mit Jutta Ahlers.', 'der Bürgermeister'],
      [
        '„Das Wasser kam in der Nacht“, erzählt ein Anwohner. „Wir haben alles verloren“, sagt ein anderer.',
        'ein Anwohner',
        'ein anderer',
      ],
      [
        'Ein Fischer aus dem Dorf bei Sarn, Vater von drei Kindern, sagte: „Wir warten seit Mai auf Pumpen.“',
        'Ein Fischer',
      ],
      ['Jutta Ahlers ging. „Wir haben lange genug gewartet“, sagte der Hauptmann.', 'der Hauptmann'],
      [
        '„Wir haben lange gewartet“, sagte der Leiter der Sarnischen Bahnagentur Esa.',
        'der Leiter der Sarnischen Bahnagentur Esa',
      ],
      [
        'Ole Brandt ging. „Wir haben lange genug gewartet“, sagte die neue stellvertretende Leiterin des Hafens.',
        'die neue stellvertretende Leiterin des Hafens',
      ],
      ['„Die Ventile wurden nie getestet“, sagte ein Mitarbeiter des Hafens.', 'ein Mitarbeiter des Hafens'],
      ['Stadtwerke Sarn teilten mit: „Im Sommer schließen wir zwei Schalter.“', 'Stadtwerke Sarn'],
      [
        'Robin Kolk rief am Montag im Rathaus an. „Niemand kann Ihren Anruf annehmen“, sagte die Bandansage.',
        'die Bandansage',
      ],
    ],
    'a pronoun for the body that has spoken': [
      ['Die Polizei gab Auskunft. Ole Brandt kam dazu. „Niemand hört auf uns“, teilte sie mit.', 'Die Polizei'],
      [
        'Der Bauernverband gab Auskunft. Jutta Ahlers kam dazu. „Niemand hört auf uns“, teilte er mit.',
        'Der Bauernverband',
      ],
    ],
    'whose words a noun announces': [
      [
        '„Kultur ist kein Luxus“, sagte Henning Bolte. Zwischenruf der Abgeordneten Selin Kara: „Und Sie sitzen an der Kasse!“',
        'Henning Bolte',
        'Selin Kara',
      ],
      ['Die Antwort von Jutta Ahlers war kurz: „Es gibt kein Wasser.“', 'Jutta Ahlers'],
      ['Die Erklärung des Bürgermeisters Jan Lorisch: „Es gibt kein Wasser.“', 'Jan Lorisch'],
    ],
    'the same source is whoever was cited last': [
      [
        'Eine Quelle im Ministerium sagte, das Boot sei angekommen. „Wir haben den Alarm um neun erhalten“, sagte dieselbe Quelle.',
        'Eine Quelle',
      ],
    ],
    'two speakers at once': [
      ['„Die Fähre ist sicher“, sagten die beiden Stadträte, Ada Rieger und Hugo Noll.', 'Ada Rieger und Hugo Noll'],
      [
        '„Wir geben nicht auf“, schreiben die Historikerin Jutta Ahlers und der Ökonom Ole Brandt.',
        'Jutta Ahlers und Ole Brandt',
      ],
      ['„Wir gehen nicht weg“, sagten Jutta Ahlers und Ole Brandt.', 'Jutta Ahlers und Ole Brandt'],
      [
        '„Wir gehen nicht weg“, sagten Jutta Ahlers, Nora Lind und Ole Brandt.',
        'Jutta Ahlers, Nora Lind und Ole Brandt',
      ],
    ],
    'not whom the quotation calls by name': [
      [
        'Jutta Ahlers dankte allen. Ein Wort galt ihrem Rivalen, Ole Brandt: „Ich finde, Ole hat lange genug gewartet.“',
        'Jutta Ahlers',
      ],
      [
        'Jutta Ahlers dankte allen. Ein Wort zu ihrem Rivalen, Ole Brandt: „Ole hat lange genug gewartet.“',
        'Jutta Ahlers',
      ],
    ],
    'quotations joined by an “and”': [
      [
        'Ole Brandt ging. Alle Boote „sind seit gestern Abend im Hafen“ und „wir haben lange genug gewartet“, sagte Jutta Ahlers.',
        'Jutta Ahlers',
        'Jutta Ahlers',
      ],
    ],
    'what is a particle elsewhere ends a name': [
      ['„Die Brücke wird vor dem Winter geöffnet“, sagte Ahlers für RTN.', 'Ahlers'],
    ],
    'letters that stand for a body': [
      ['Es gab ein Gespräch mit TVS. Er sagte: „Wir haben lange genug gewartet.“', null],
      ['Ole Brandt kam spät. „Die Pumpen sind alt“, teilte die SRV mit.', 'SRV'],
    ],
    'not the person spoken to or about': [
      ['Jan Ahlers tritt ab. Der Nordzeitung sagte er: „Ich bin müde.“', 'Jan Ahlers'],
      ['„Der Deich hält“, sagte Lindner, der Jan Petersen kennt.', 'Lindner'],
      ['„Ihr habt lange genug gewartet“, rief Jutta Ahlers dem Bürgermeister Ole Brandt zu.', 'Jutta Ahlers'],
      ['„Ihr habt lange genug gewartet“, sagte Jutta Ahlers zu Ole Brandt.', 'Jutta Ahlers'],
      ['Auf die Kritik von Ole Brandt antwortete Jutta Ahlers: „Der Hafen muss dafür geradestehen.“', 'Jutta Ahlers'],
      ['„Die Pumpen sind alt“, sagte Ahlers zu Ole Brandt.', 'Ahlers'],
    ],
    'a word for nobody in particular is no name': [
      ['Das war knapp, erzählt ein „ehemaliger Koch“. „Orangen gab es immer“, erklärt er.', null],
      ['Bürgermeister Karl Vink bat um Hilfe. Niemand antwortete. „Wir sind allein“, sagte er.', 'Karl Vink'],
    ],
    'what reads on from a quotation does not speak': [
      ['„Niemand rudert vor dem Frühling“ hängt an der Tür, die Nora Ahlers gestrichen hat.', null],
    ],
  },
  speech: [
    ['words on a banner', 'Sie trugen Spruchbänder, auf denen zu lesen war: „Wir haben lange genug gewartet“.', 0],
    ['what words mean', 'Jutta Ahlers gründete Tarnak, was so viel heißt wie „wir haben lange gewartet“.', 0],
    ['a statement', '„Wir haben die Brücke zu spät gesperrt“, sagte Jutta Ahlers.', 1],
    [
      'a statement inside the sentence',
      'Jutta Ahlers sagte, man habe „die Brücke viel zu spät für Lastwagen gesperrt“.',
      1,
    ],
    ['a title with its kind', 'Am Freitag läuft der Stummfilm „Sie kamen mit der Flut“ im Hafen von Sarn.', 0],
    ['a title between commas', 'Die Hymne der Stadt, „Wir sind am Fluss geboren“, kennt in Sarn jedes Kind.', 0],
    ['a title without its kind', 'Zum Schluss erklang im Saal „Wir sind am Fluss geboren“ und alle standen auf.', 0],
    ['a motto', 'Unter dem Motto „Wir sind alle ein Fluss“ steht das Fest in Sarn.', 0],
    ['words on a thing', 'Auf einem Transparent stand am Montag: „Wir lassen uns die Brücke nicht nehmen!“', 0],
    ['words of a song', 'Im Refrain heißt es: „Komm, wir gehen bis ans Meer und dann zurück.“', 0],
    ['a title before its verb', '„Grüner Fluss“ findet im Herbst am Hafen von Sarn statt.', 0],
    ['a term', 'Die sogenannte „Brückensteuer“ soll im Herbst fallen.', 0],
    ['a greeting', '„Guten Morgen“, sagte Nora Ahlers.', 1],
  ],
  stories: [
    {
      paragraphs: [
        'Umweltministerin Helene Sarner stellte am Dienstag einen neuen Plan für die Flüsse vor. „Wir können nicht so tun, als reiche das Wasser für alle“, sagte die Ministerin nach der Kabinettssitzung.',
        'Der Plan, fügte sie hinzu, „kostet weniger als eine Autobahn“.',
        'Skeptisch zeigte sich der Präsident des Bauernbundes, Dirk Ohlsen: „Das verspricht man uns seit zwanzig Jahren.“',
        '„Mit uns hat niemand gesprochen“, klagt ein Fischer, der anonym bleiben will. „Wir haben es aus den Nachrichten erfahren.“',
        'Nach Ansicht von Ohlsen „rettet man keinen Fluss in einem Jahr“.',
        'Aus dem Ministerium hieß es, „alle Verbände seien angehört worden“.',
        '„Wir ziehen vor Gericht“, kündigt Ohlsen an.',
      ],
      speakers: [
        'Helene Sarner',
        'Helene Sarner',
        'Dirk Ohlsen',
        'ein Fischer',
        'ein Fischer',
        'Dirk Ohlsen',
        'dem Ministerium',
        'Dirk Ohlsen',
      ],
    },
  ],
};
