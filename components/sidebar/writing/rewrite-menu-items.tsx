import type { RewriteHow } from '@/lib/domain/written';
import type { PopupProps } from '../../ui/lazy-popup';
import { MenuItem, MenuLine, MenuPopup } from '../../ui/menu';

const ways: readonly { how: RewriteHow; label: string }[] = [
  { how: 'shorter', label: 'Shorter' },
  { how: 'warmer', label: 'Warmer' },
  { how: 'more-formal', label: 'More formal' },
  { how: 'simpler', label: 'Simpler words' },
  { how: 'fix-grammar', label: 'Fix spelling and grammar' },
];

export type RewriteMenuItemsProps = PopupProps & {
  onRewrite: (how: RewriteHow, to?: string) => void;
  /** Absent where there is nothing to write anew. */
  onAgain?: (() => void) | undefined;
  /** Languages that it may be wanted in, by tag and name. */
  translateTo: readonly { tag: string; name: string }[];
};

/** The menu of a draft; loaded with the first press. */
export function RewriteMenuItems({ onRewrite, onAgain, translateTo, ...popup }: RewriteMenuItemsProps) {
  return (
    <MenuPopup label="Change the draft" {...popup}>
      {ways.map(({ how, label }) => (
        <MenuItem key={how} onSelect={() => onRewrite(how)}>
          {label}
        </MenuItem>
      ))}
      {translateTo.length > 0 && <MenuLine />}
      {translateTo.map(({ tag, name }) => (
        <MenuItem key={tag} onSelect={() => onRewrite('translate', tag)}>
          Translate to {name}
        </MenuItem>
      ))}
      {onAgain && <MenuLine />}
      {onAgain && <MenuItem onSelect={onAgain}>Write another one</MenuItem>}
    </MenuPopup>
  );
}
