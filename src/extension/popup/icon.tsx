const PATHS = {
  copy: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z',
  show: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7z',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  less: 'M3.5 8h9',
  more: 'M3.5 8h9M8 3.5v9',
  previous: 'M3.5 10L8 5.5l4.5 4.5',
  next: 'M3.5 6L8 10.5L12.5 6',
};

export type IconName = keyof typeof PATHS;

/** A sign that everybody knows; what it stands for is said beside it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
