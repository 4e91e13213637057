import ChevronDown from 'lucide-react/icons/chevron-down';
import { lazy, useState } from 'react';
import { Button } from '../../ui/button';
import { LazyPopup } from '../../ui/lazy-popup';
import type { RewriteMenuItemsProps } from './rewrite-menu-items';

const load = () => import('./rewrite-menu-items');
const RewriteMenuItems = lazy(async () => ({ default: (await load()).RewriteMenuItems }));

type RewriteMenuProps = Pick<RewriteMenuItemsProps, 'onRewrite' | 'onAgain' | 'translateTo'> & { label?: string };

/** How a draft can be changed by the model. */
export function RewriteMenu({ label = 'Change', ...tasks }: RewriteMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <LazyPopup
      kind="menu"
      open={isOpen}
      onOpenChange={setIsOpen}
      prefetch={load}
      trigger={
        <Button look="quiet">
          {label}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      {(popup) => <RewriteMenuItems {...tasks} {...popup} />}
    </LazyPopup>
  );
}
