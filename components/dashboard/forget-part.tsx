import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useDashboard } from './dashboard-context';
import { Part } from './page';

type ForgetPartProps = {
  title: string;
  /** What there is to forget, in a sentence or two. */
  lead: string;
  /** What the button forgets, as words within a sentence: "what was learned". */
  what: string;
  isEmpty: boolean;
  forget: () => Promise<void>;
  /** What is said once it is forgotten. */
  done: string;
  /** What forgetting means, told before it is done. */
  children: ReactNode;
};

/** Something that use taught on this device, and the way back to how it shipped. */
export function ForgetPart({ title, lead, what, isEmpty, forget, done, children }: ForgetPartProps) {
  const { attempt } = useDashboard();
  const [isAsking, setIsAsking] = useState(false);
  const confirm = () => {
    setIsAsking(false);
    void attempt(forget, { failed: `Could not forget ${what}.`, done });
  };
  return (
    <Part title={title}>
      <p className="max-w-prose text-muted">{lead}</p>
      {!isEmpty && (
        <div>
          <Button size="medium" onClick={() => setIsAsking(true)}>
            Forget {what}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={`Forget ${what}?`}
        open={isAsking}
        onClose={() => setIsAsking(false)}
        confirm="Forget"
        onConfirm={confirm}
      >
        {children}
      </ConfirmDialog>
    </Part>
  );
}
