import type { Quote } from '../../reading/quotes/quote.ts';
import { t } from '../platform/text.ts';
import { useStory } from './story.ts';

/** Who said it and as what; or that the text does not name anybody. */
export function Speaker({ id, speaker }: { id: string } & Pick<Quote, 'speaker'>) {
  const { article } = useStory();
  if (!speaker)
    return (
      <p class="speaker role" id={id}>
        {t('notNamed')}
      </p>
    );
  return (
    <p class="speaker" id={id} lang={article.lang}>
      <b>
        <bdi>{speaker.name}</bdi>
      </b>
      {speaker.role && (
        <span class="role">
          {' '}
          <bdi>{speaker.role}</bdi>
        </span>
      )}
    </p>
  );
}
