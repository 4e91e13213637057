import { lazy, useState } from 'react';
import type { ReplyField } from '@/lib/domain/reply';
import { Button } from '../../ui/button';
import { LazyPopup } from '../../ui/lazy-popup';

const load = () => import('./variable-menu-items');
const VariableMenuItems = lazy(async () => ({ default: (await load()).VariableMenuItems }));

type VariableMenuProps = { fields: readonly ReplyField[]; onInsert: (piece: string) => void };

/** Puts a variable where the caret is, so that nobody has to know its name. */
export function VariableMenu({ fields, onInsert }: VariableMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <LazyPopup
      kind="menu"
      open={isOpen}
      onOpenChange={setIsOpen}
      prefetch={load}
      trigger={<Button size="medium">Insert a variable</Button>}
    >
      {(popup) => <VariableMenuItems fields={fields} onInsert={onInsert} {...popup} />}
    </LazyPopup>
  );
}
