import { storyAddress } from '../../reading/article/story.ts';
import { MARKUP } from '../../reading/site/markup.ts';

/** Calls back when another story comes into view without a load: the swiper moved on, or the page changed its own address. */
export function onStoryChange(document: Document, run: () => void): void {
  let current = storyAddress(document, location.href);
  const observer = new MutationObserver(look);

  function look(): void {
    watchSlides();
    const address = storyAddress(document, location.href);
    if (address === current) return;
    current = address;
    run();
  }

  function watchSlides(): void {
    observer.disconnect();
    for (const slide of document.querySelectorAll(MARKUP.slide)) {
      observer.observe(slide, { attributeFilter: ['class', 'data-url'] });
      if (slide.parentElement) observer.observe(slide.parentElement, { childList: true });
    }
  }

  watchSlides();
  addEventListener('popstate', look);
  // Firefox before 147 has no Navigation API; the slides tell of swipes there too.
  globalThis.navigation?.addEventListener('currententrychange', look);
}
