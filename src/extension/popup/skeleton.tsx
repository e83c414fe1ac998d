import { t } from '../platform/text.ts';

/** The shape of the result, so that nothing moves when it comes. */
export function Skeleton() {
  return (
    <main class="skeleton" aria-busy="true" aria-label={t('loading')}>
      <p class="wordmark">Verbatim</p>
      <div class="bar title" />
      <div class="bar title short" />
      <div class="bar" />
      <div class="bar" />
      <div class="bar" />
      <div class="bar short" />
    </main>
  );
}
