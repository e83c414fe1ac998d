import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Passage } from '../../reading/article/article.ts';
import type { Cited } from '../../reading/citation/cite.ts';
import type { Citation } from '../../reading/citation/forms.ts';
import type { Findings } from '../../reading/index.ts';
import type { Change } from '../face/use-settings.ts';
import type { Settings } from '../platform/settings.ts';

/** The story in the popup, and what can be done with it. */
export interface Story {
  article: Article;
  findings: Findings;
  settings: Settings;
  change: Change;
  /** Shows words for some seconds, and has them read to those who don't see them. */
  say(words: string): void;
  /** In the style that the reader chose. */
  cite(cited: Cited): Citation;
  /** Scrolls the page to the passages, marks them, and says so, in words of its own where they are given. */
  show(passages: Passage[], words?: string): void;
}

export const StoryContext = createContext<Story | null>(null);

export function useStory(): Story {
  const story = useContext(StoryContext);
  if (!story) throw new Error('No story around this component');
  return story;
}
