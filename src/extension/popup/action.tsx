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
  const tip = letter ? `${label} (${letter.toUpperCase()})` : icon && label;
  return (
    <button
      type="button"
      class="action"
      aria-describedby={about}
      aria-keyshortcuts={letter}
      onClick={() => state['aria-disabled'] || run()}
      {...state}
    >
      {/* On the button itself the tip would be read out after the label, which says the same. */}
      {icon && (
        <span title={tip} aria-hidden="true">
          <Icon name={icon} />
        </span>
      )}
      <span title={icon ? undefined : tip}>{label}</span>
    </button>
  );
}
