import { Button } from '../ui/button';

/** Stands in the list's heading while newer suggestions wait for the agent to leave the list. */
export function WaitingButton({ onClick }: { onClick: () => void }) {
  return (
    <Button look="quiet" className="-my-1 animate-fade" onClick={onClick}>
      Show newer
    </Button>
  );
}
