import { detect } from '../../reading/article/detect.ts';
import { storyAddress } from '../../reading/article/story.ts';
import { MARKUP } from '../../reading/site/markup.ts';

/** Calls back when another story comes into view without a load: the swiper moved on, or the page changed its own address. */
export function onStoryChange(document: Document, run: () => void): void {
  let current = inView(document);
  const observer = new MutationObserver(look);

  function look(): void {
    const now = inView(document);
    watch(now.kind === 'article');
    if (now.address === current.address && now.kind === current.kind) return;
    current = now;
    run();
  }

  /** The slides' own attributes tell of a swipe; a slide without a story may yet be filled. */
  function watch(isFilled: boolean): void {
    observer.disconnect();
    for (const slide of document.querySelectorAll(MARKUP.slide)) {
      observer.observe(slide, { attributeFilter: ['class', 'data-url'] });
      if (slide.parentElement) observer.observe(slide.parentElement, { childList: true, subtree: !isFilled });
    }
  }

  watch(current.kind === 'article');
  addEventListener('popstate', look);
  // Firefox before 147 has no Navigation API; the slides tell of swipes there too.
  globalThis.navigation?.addEventListener('currententrychange', look);
}

const inView = (document: Document) => ({
  address: storyAddress(document, location.href),
  kind: detect(document, location.href).kind,
});
