import { useCallback, useState } from 'react';
import { Button } from '../../ui/button';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';
import { MessageLine } from './message-line';

/** What was written before and after a message that was found, one step away. */
export function MessageAround({ message }: { message: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="ps-3">
      <Button look="quiet" aria-expanded={isOpen} className="-ms-2" onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Hide what was around it' : 'Show what was around it'}
      </Button>
      {isOpen && <Around message={message} />}
    </div>
  );
}

function Around({ message }: { message: string }) {
  const { actions } = useDashboard();
  const ask = useCallback(() => actions.customers.around(message), [actions, message]);
  const { state } = useAsked(ask);
  if (state.kind === 'loading') return null;
  if (state.kind === 'failed') return <p className="text-small text-danger">It could not be read. {state.reason}</p>;
  return (
    <ol role="list" className="flex flex-col gap-2 rounded-panel bg-hover p-3">
      {state.found.map((one) => (
        <li key={one.key} aria-current={one.key === message ? 'true' : undefined}>
          <MessageLine message={one} asked="" />
        </li>
      ))}
    </ol>
  );
}
