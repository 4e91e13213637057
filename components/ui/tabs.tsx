import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

type TabsProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly { value: Value; label: string }[];
  /** What the chosen tab shows. */
  children: ReactNode;
};

/** Two or three views of one thing. */
export function Tabs<Value extends string>({ label, value, onChange, tabs, children }: TabsProps<Value>) {
  return (
    <Base.Root value={value} onValueChange={(next: Value) => onChange(next)} className="flex min-h-0 flex-col">
      <Base.List aria-label={label} className="flex gap-4 border-b border-line">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-9 border-b-2 border-transparent text-muted hover:text-text aria-selected:border-accent aria-selected:font-strong aria-selected:text-text"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel value={value} className="min-h-0 pt-3 outline-none">
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
