import type { ReplyField } from '@/lib/domain/reply';
import { variableLabel } from '../../sidebar/unresolved';
import type { PopupProps } from '../../ui/lazy-popup';
import { MenuItem, MenuLine, MenuPopup } from '../../ui/menu';
import { useDashboard } from '../dashboard-context';

type VariableMenuItemsProps = PopupProps & { fields: readonly ReplyField[]; onInsert: (piece: string) => void };

/** The variables, in words; loaded with the first press. */
export function VariableMenuItems({ fields, onInsert, ...popup }: VariableMenuItemsProps) {
  const { variables } = useDashboard().actions.replies;
  return (
    <MenuPopup label="Insert a variable" {...popup}>
      {variables.map(({ name, about }) => (
        <MenuItem key={name} onSelect={() => onInsert(`{{${name}}}`)}>
          {about}
        </MenuItem>
      ))}
      {fields.length > 0 && <MenuLine />}
      {fields.map(({ name, label }) => (
        <MenuItem key={name} onSelect={() => onInsert(`{{ask.${name}}}`)}>
          Your answer: {label || variableLabel(name)}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={() => onInsert('{{cursor}}')}>Where the cursor is to be</MenuItem>
      <MenuItem onSelect={() => onInsert('{{#if order.number}}…{{else}}…{{/if}}')}>Only if it is known</MenuItem>
    </MenuPopup>
  );
}
