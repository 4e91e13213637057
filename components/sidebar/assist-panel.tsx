import type { Assist } from '@/lib/domain/assist';
import { LocaleContext } from '../ui/use-local-formats';
import { Connecting } from './connecting';
import { HealthNotice } from './health-notice';
import { HelpPanel } from './help-panel';
import { NoConversation } from './no-conversation';
import { packOrigins } from './pack-origins';
import { useSidebar } from './sidebar-context';
import { UnsureNotice } from './unsure-notice';

/** What the desk last said, with its own faults above it. */
export function AssistPanel({ assist }: { assist: Assist }) {
  const { settings } = useSidebar();
  return (
    <>
      {assist.health.store !== 'ok' && <HealthNotice health={assist.health} />}
      {assist.kind === 'waiting' && <Connecting />}
      {assist.kind === 'nothing' && <NoConversation reason={assist.reason} channel={assist.channel} />}
      {assist.kind === 'help' && <UnsureNotice conversation={assist.help.conversation} />}
      {assist.kind === 'help' && (
        <LocaleContext.Provider value={assist.library.locale ?? settings.locale}>
          <packOrigins.Provider value={assist.library.packs ?? []}>
            <HelpPanel help={assist.help} judgement={assist.judgement} library={assist.library} />
          </packOrigins.Provider>
        </LocaleContext.Provider>
      )}
    </>
  );
}
