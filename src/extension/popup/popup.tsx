import { useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { askToRead, reload } from '../platform/tabs.ts';
import { t } from '../platform/text.ts';
import { ArticleView } from './article-view.tsx';
import { Note } from './note.tsx';
import { pageName } from './page-names.ts';
import { Skeleton } from './skeleton.tsx';
import { look, type View } from './view.ts';

/** After so many milliseconds without an answer the popup says that the page is still loading. */
const SOON = 1500;

/** `first` is the answer that is already on its way. What comes late is announced by its headline. */
export function Popup({ first }: { first: Promise<View> }) {
  const [view, setView] = useState<View>({ state: 'loading' });
  const [heard, setHeard] = useState('');
  const isLate = useRef(false);
  const follow = async (answer: Promise<View>) => {
    setView({ state: 'loading' });
    const slow = setTimeout(() => {
      isLate.current = true;
      setView({ state: 'waiting' });
    }, SOON);
    const seen = await answer;
    clearTimeout(slow);
    setView(seen);
  };
  const refresh = () => follow(look());
  useLayoutEffect(() => {
    follow(first);
  }, []);
  useEffect(() => {
    if (isLate.current) setHeard(document.querySelector('h1')?.textContent ?? '');
  }, [view]);

  return (
    <>
      <Shown view={view} refresh={refresh} />
      <p class="heard" aria-live="polite">
        {heard}
      </p>
    </>
  );
}

function Shown({ view, refresh }: { view: View; refresh: () => void }) {
  const [broken] = useErrorBoundary((error) => console.error(error));
  if (broken) return <Note title={t('failed')} hint={t('failedHint')} />;
  switch (view.state) {
    case 'loading':
      return <Skeleton />;
    case 'waiting':
      return <Note title={t('waiting')} hint={t('waitingHint')} busy />;
    case 'elsewhere':
      return <Note title={t('elsewhere')} hint={t('elsewhereHint')} />;
    case 'forbidden':
      return (
        <Note
          title={t('forbidden')}
          hint={t('forbiddenHint')}
          action={t('forbiddenAction')}
          run={async () => (await askToRead()) && refresh()}
        />
      );
    case 'unreachable':
    case 'failed': {
      const { state, tab } = view;
      return (
        <Note
          title={t(state)}
          hint={t(state === 'failed' ? 'failedHint' : 'unreachableHint')}
          action={t('reload')}
          // The tab may have closed meanwhile; then a second look says so.
          run={tab === null ? undefined : () => reload(tab).then(refresh, refresh)}
        />
      );
    }
    case 'no-article':
      return <Note title={pageName(view.kind)} hint={t('noArticleHint')} />;
    case 'article':
      return <ArticleView {...view} />;
  }
}
