import { detect } from '../../reading/article/detect.ts';
import { findAll, parentOf } from '../../reading/article/dom.ts';
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
    for (const slide of findAll(document, MARKUP.slide)) {
      observer.observe(slide, { attributeFilter: ['class', 'data-url'] });
      const parent = parentOf(slide);
      if (parent) observer.observe(parent, { childList: true, subtree: !isFilled });
    }
  }

  watch(current.kind === 'article');
  addEventListener('popstate', look);
  // Firefox before 147 has no Navigation API; the slides tell of swipes there too.
  if (Object.hasOwn(window, 'navigation')) navigation.addEventListener('currententrychange', look);
}

const inView = (document: Document) => ({
  address: storyAddress(document, location.href),
  kind: detect(document, location.href).kind,
});
