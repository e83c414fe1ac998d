import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LEGIBLE_FACE } from '../clean/legible.ts';
import { wordsOf } from '../clean/look.ts';
import { dress } from '../clean/mode.ts';
import browser from '../platform/browser.ts';
import type { Settings } from '../platform/settings.ts';
import { interfaceLanguage, t } from '../platform/text.ts';

/** About as the site sets its stories. */
const SITE = { font: '18px / 1.5 Arial, sans-serif' };

/** A page of our own in clean mode, dressed by the code and the style sheets that dress the site's. */
export function Preview({ settings }: { settings: Settings }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const page = isLoaded ? frame.current?.contentDocument : null;
    if (!page) return;
    page.documentElement.lang = interfaceLanguage();
    page.documentElement.dir = t('direction');
    render(<Sample face={settings.face} />, page.body);
    dress(page.documentElement, { look: wordsOf(settings), story: { address: '', found: 'by structure' } });
  }, [isLoaded, settings]);
  return (
    <iframe
      class="preview"
      ref={frame}
      title={t('preview')}
      tabIndex={-1}
      srcdoc="<!doctype html><body>"
      onLoad={() => setLoaded(true)}
    />
  );
}

function Sample({ face }: { face: Settings['face'] }) {
  const sheets = browser.runtime.getManifest().content_scripts?.flatMap(({ css }) => css ?? []) ?? [];
  return (
    <>
      {[...sheets, ...(face === 'legible' ? [LEGIBLE_FACE] : [])].map((sheet) => (
        <link key={sheet} rel="stylesheet" href={browser.runtime.getURL(sheet)} />
      ))}
      <main style={SITE}>
        <h1>{t('sampleTitle')}</h1>
        <div>
          {t('sampleText')
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
      </main>
    </>
  );
}
