import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useSidebar } from './sidebar-context';
import type { SidebarNotice } from './view';

export function ViewNotice({ notice }: { notice: SidebarNotice }) {
  const { actions } = useSidebar();
  return (
    <Notice tone={notice.tone} title={notice.title} actions={<Button onClick={actions.dismissNotice}>Dismiss</Button>}>
      {notice.detail}
    </Notice>
  );
}
