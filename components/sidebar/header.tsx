import PanelRightClose from 'lucide-react/icons/panel-right-close';
import type { Help } from '@/lib/domain/assist';
import { IconButton } from '../ui/icon-button';
import { channelName } from './display-names';
import { useSidebar } from './sidebar-context';
import { SidebarMenu } from './sidebar-menu';

type HeaderProps = { help: Help | null; onShowKeys: () => void };

/** Who this is and where. Names may be 80 characters long: they are cut here and whole in the title. */
export function Header({ help, onShowKeys }: HeaderProps) {
  const { actions } = useSidebar();
  const name = help?.customer?.name || help?.conversation.title || 'Deskmate';
  const handle = help?.customer?.handle;
  return (
    <header className="flex min-h-13 items-center gap-2 border-b border-line py-2 pr-2 pl-4">
      <div className="min-w-0 flex-1">
        <h1 dir="auto" title={name} className="truncate text-title">
          {name}
        </h1>
        {help && (
          <p className="truncate text-label text-muted">
            {channelName(help.conversation.channel)}
            {handle && (
              <>
                {' · '}
                <bdi>{handle}</bdi>
              </>
            )}
          </p>
        )}
      </div>
      <div className="flex gap-1">
        <SidebarMenu latest={help?.latest ?? null} onShowKeys={onShowKeys} />
        <IconButton name="Collapse the sidebar" onClick={actions.collapse}>
          <PanelRightClose size={16} aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
      </div>
    </header>
  );
}
