import type { Language } from './language.ts';

/** German. */
export const de: Language = {
  id: 'de',

  // Sentences
  abbreviations: `
    Dr. Prof. Hr. Fr. St. Mio. Mrd. Nr. Str. Std. Min. Art. Abs. Abb. Bd. S. ca. bzw. bspw. d.h. z.B. z.T. i.d.R.
    v.Chr. n.Chr. geb. gest. sog. vgl. evtl. ggf. inkl. ehem. allg. Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez. Mr.
    Mrs. Ing. Dipl. Kap. jun. Gen. Ltd.
  `,
  ordinalPoint: true,
  questionMark: '?',
  stopWords: `
    ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch auf
    aus außerdem bei beim beiden beide bereits bis bisher bislang da dabei dadurch dafür dagegen daher damit danach
    dann daran darauf darin darüber darum das dass davon davor dazu dein dem demnach den denen denn dennoch der
    deren derzeit des deshalb dessen desto deswegen die dies diese diesem diesen dieser dieses doch dort du durch
    dürfen ebenfalls ebenso eher ein eine einem einen einer eines einige einigen einmal er erst erste ersten es etwa
    etwas euch für gab ganz gar gegen gegenüber geben gibt gilt habe haben hat hatte hatten her heute hier hieß hin
    hingegen hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins insgesamt ist ja jahr
    jahre jahren je jede jedem jeden jeder jedes jedoch jener jetzt kann kein keine keinem keinen keiner können
    könnte könnten laut letzten machen man mehr mehrere mein meine mit mittlerweile möglich muss müssen musste nach
    nachdem neben nicht nichts noch nun nur ob obwohl oder ohne pro schon sehr sei seien sein seine seinem seinen
    seiner seines seit seitdem sich sie sind so sogar solche sollen sollte sollten sondern sonst soll sowie statt
    trotz trotzdem über um und uns unser unsere unter unterdessen viel viele vielen vom von vor während war waren
    warum was wegen weil weiter weitere weiteren welche welcher wenn wer werden wie wieder will wir wird wo wobei
    wollen wollte worden wurde wurden würde würden zu zudem zum zur zwar zwei zwischen
  `,

  // Quotes
};
