import { useRef, useState } from 'preact/hooks';

/** How long words stay, in milliseconds: long enough to be read. */
const STAY = 4000;

/** Words for the live region, and how to say some. The same words said twice are announced twice. */
export function useStatus(): [words: string, say: (words: string) => void] {
  const [words, setWords] = useState('');
  const timer = useRef(0);
  const say = (next: string) => {
    clearTimeout(timer.current);
    setWords('');
    timer.current = window.setTimeout(() => {
      setWords(next);
      timer.current = window.setTimeout(() => setWords(''), STAY);
    });
  };
  return [words, say];
}
