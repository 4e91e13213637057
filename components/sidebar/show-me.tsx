import { Button, type ButtonProps } from '../ui/button';
import { useSidebar } from './sidebar-context';

/** Starts showing Deskmate, in the page itself, where the conversation is. */
export function useTeaching(): () => void {
  const { actions, attempt } = useSidebar();
  return () =>
    void attempt(actions.teach, {
      failed: 'Showing could not start.',
      done: 'Now point at the conversation, in the page.',
    });
}

/** The offer to show Deskmate where the conversation is. */
export function ShowMe({ look = 'plain' }: { look?: NonNullable<ButtonProps['look']> }) {
  return (
    <Button look={look} onClick={useTeaching()}>
      Show me
    </Button>
  );
}
