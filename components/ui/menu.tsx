import { Menu as Base } from '@base-ui/react/menu';
import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { closeOutside } from './close-outside';
import type { PopupProps } from './lazy-popup';

const row =
  'flex min-h-8 items-center gap-2 rounded-control px-2 text-body outline-none select-none data-highlighted:bg-hover data-disabled:opacity-50';

type MenuProps = PopupProps & { label: string; children: ReactNode };

/** A list of things to do. Loaded with its items, when its button (a LazyPopup) is pressed. */
export function MenuPopup({ label, children, ...popup }: MenuProps) {
  // Opened beside its button in the document, too, so that it stays in the landmark that the button is in.
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  return (
    <Base.Root open={popup.open} onOpenChange={closeOutside(popup)}>
      <div ref={setHost} />
      <Base.Portal container={host}>
        <Base.Positioner anchor={popup.anchor} sideOffset={4} align="end" collisionPadding={8} className="z-20">
          <Base.Popup
            aria-label={label}
            finalFocus={popup.anchor}
            className="max-h-(--available-height) max-w-72 min-w-56 overflow-y-auto rounded-panel border border-line bg-surface p-1 shadow-float transition-opacity outline-none data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({ onSelect, children }: { onSelect: () => void; children: ReactNode }) {
  return (
    <Base.Item className={row} onClick={onSelect}>
      <span className="w-4" aria-hidden />
      {children}
    </Base.Item>
  );
}

type MenuSwitchProps = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode };

export function MenuSwitch({ checked, onChange, children }: MenuSwitchProps) {
  return (
    <Base.CheckboxItem className={row} checked={checked} onCheckedChange={(next) => onChange(next)}>
      <span className="flex w-4">
        <Base.CheckboxItemIndicator>
          <Check size={16} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      {children}
    </Base.CheckboxItem>
  );
}

type MenuChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, chosen in the menu itself. */
export function MenuChoice<Value extends string>({ label, value, options, onChange }: MenuChoiceProps<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)} aria-label={label}>
      <p aria-hidden className="px-2 pt-2 pb-1 text-label text-muted">
        {label}
      </p>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className={row}>
          <span className="flex w-4">
            <Base.RadioItemIndicator>
              <Check size={16} aria-hidden />
            </Base.RadioItemIndicator>
          </span>
          {option.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** A word about what the menu is of; not something to do. */
export function MenuNote({ children }: { children: ReactNode }) {
  return (
    <p dir="auto" className="px-2 py-1 text-small break-words text-muted">
      {children}
    </p>
  );
}

export function MenuLine() {
  return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
}
