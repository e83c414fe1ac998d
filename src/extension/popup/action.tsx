import { Icon, type IconName } from './icon.tsx';

/** Something that can be done: a word, or an icon with the word as its label. */
export function Action({
  label,
  icon,
  about,
  letter,
  run,
  ...state
}: {
  label: string;
  icon?: IconName;
  /** The id of what it is done with, where the label alone does not tell. */
  about?: string | undefined;
  /** The key that presses it; see keys.ts. */
  letter?: string | undefined;
  run: () => void;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
  'aria-disabled'?: boolean;
}) {
  return (
    <button
      type="button"
      class="action"
      title={letter ? `${label} (${letter.toUpperCase()})` : icon && label}
      aria-describedby={about}
      aria-keyshortcuts={letter}
      onClick={() => state['aria-disabled'] || run()}
      {...state}
    >
      {icon && <Icon name={icon} />}
      <span>{label}</span>
    </button>
  );
}
