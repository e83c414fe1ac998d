import { EDITIONS } from '../../reading/site/editions.ts';
import { t } from '../platform/text.ts';
import { useStory } from './story.ts';

/** The same story in other languages; nothing where there is none. */
export function Editions() {
  const { alternates } = useStory().article;
  const links = alternates.flatMap(({ edition, url }) => {
    const name = EDITIONS.find(({ id }) => id === edition)?.name;
    return name ? { edition, url, name } : [];
  });
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('otherEditions')}</h2>
      <ul class="row">
        {links.map(({ edition, url, name }) => (
          <li key={url}>
            <a class="action" href={url} target="_blank" lang={edition} hreflang={edition} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
