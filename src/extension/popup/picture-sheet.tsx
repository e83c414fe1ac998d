import { useEffect, useRef } from 'preact/hooks';
import { quoted } from '../../reading/citation/marks.ts';
import { sourceLine } from '../../reading/citation/styles.ts';
import { type Quote, wordsOf } from '../../reading/quotes/quote.ts';
import { write } from '../platform/clipboard.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { CopyAction } from './copy-action.tsx';
import { draw } from './picture.ts';
import { save } from './save.ts';
import { Sheet } from './sheet.tsx';
import { useStory } from './story.ts';

/** The quote as a picture, to copy or to save. */
export function PictureSheet({ quote, close }: { quote: Quote; close: () => void }) {
  const { article, findings, say } = useStory();
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = quoted(wordsOf(quote), findings.typography);
  const name = quote.speaker?.name ?? t('notNamed');
  useEffect(() => {
    if (canvas.current)
      draw(canvas.current, {
        words,
        name,
        role: quote.speaker?.role ?? '',
        source: sourceLine(article, findings.typography),
      });
  }, []);
  const picture = () =>
    new Promise<Blob>((resolve, reject) => {
      canvas.current?.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))));
    });
  const savePicture = async () => {
    save(await picture(), article, 'png');
    say(t('saved'));
  };
  return (
    <Sheet title={t('pictureTitle')} close={close}>
      <canvas
        class="picture"
        ref={canvas}
        lang={article.lang}
        dir={article.dir}
        role="img"
        aria-label={`${words} ${name}`}
      />
      <div class="row">
        <CopyAction label={t('copyPicture')} copy={async () => write({ 'image/png': await picture() })} />
        <Action label={t('savePicture')} run={savePicture} />
      </div>
    </Sheet>
  );
}
