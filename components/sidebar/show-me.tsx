import { Button, type ButtonProps } from '../ui/button';
import { isOwnPage } from './display-names';
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

type ShowMeProps = { channel: string; look?: NonNullable<ButtonProps['look']> };

/** The offer to show Deskmate where the conversation is; not made where the browser would refuse. */
export function ShowMe({ channel, look = 'plain' }: ShowMeProps) {
  const teach = useTeaching();
  if (isOwnPage(channel)) return null;
  return (
    <Button look={look} onClick={teach}>
      Show me
    </Button>
  );
}
