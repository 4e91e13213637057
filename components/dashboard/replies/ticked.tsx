import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox';

type TickedProps = {
  /** What ticking it means. */
  ask: string;
  isOn: boolean;
  onTick: (isOn: boolean) => void;
  children: ReactNode;
};

/** A field that is there, and counts, only where it is ticked: empty may be meant. */
export function Ticked({ ask, isOn, onTick, children }: TickedProps) {
  return (
    <div>
      <Checkbox label={ask} checked={isOn} onChange={onTick}>
        <span>{ask}</span>
      </Checkbox>
      {isOn && <div className="ps-11">{children}</div>}
    </div>
  );
}
