import { useEffect, useState } from 'preact/hooks';
import { askToRead } from '../platform/tabs.ts';
import { t } from '../platform/text.ts';
import { ArticleView } from './article-view.tsx';
import { Note } from './note.tsx';
import { pageName } from './page-names.ts';
import { Skeleton } from './skeleton.tsx';
import { look, type View } from './view.ts';

export function Popup() {
  const [view, setView] = useState<View>({ state: 'loading' });
  const refresh = async () => setView(await look());
  useEffect(() => {
    refresh();
  }, []);

  switch (view.state) {
    case 'loading':
      return <Skeleton />;
    case 'elsewhere':
      return <Note title={t('elsewhere')} hint={t('elsewhereHint')} />;
    case 'forbidden':
      return (
        <Note title={t('forbidden')} hint={t('forbiddenHint')}>
          <button type="button" class="action" onClick={async () => (await askToRead()) && refresh()}>
            {t('forbiddenAction')}
          </button>
        </Note>
      );
    case 'unreachable':
      return <Note title={t('unreachable')} hint={t('unreachableHint')} />;
    case 'no-article':
      return <Note title={pageName(view.kind)} hint={t('noArticleHint')} />;
    case 'failed':
      return <Note title={t('failed')} hint={t('failedHint')} />;
    case 'article':
      return <ArticleView {...view} />;
  }
}
