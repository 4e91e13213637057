import { useCallback, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from '../ui/error-boundary';
import { LocaleContext } from '../ui/use-local-formats';
import { StatusToast } from '../ui/status-toast';
import { useStatus } from '../ui/use-status';
import { CustomersPage } from './customers/customers-page';
import { dashboardContext } from './dashboard-context';
import { DashboardNavigation } from './dashboard-navigation';
import { EscalationPage } from './escalation/escalation-page';
import { InboxesPage } from './inboxes-page';
import { KnowledgePage } from './knowledge/knowledge-page';
import { LeaveDialog } from './leave-dialog';
import { LoadFailed } from './load-failed';
import { LoadingPage } from './loading-page';
import { ModelsPage } from './models/models-page';
import { PacksPage } from './packs/packs-page';
import { PrivacyPage } from './privacy-page';
import { PromisesPage } from './promises/promises-page';
import { RepliesPage } from './replies/replies-page';
import type { DashboardActions, DashboardSection, DashboardView } from './view';
import { WelcomePage } from './welcome-page';
import { WritingPage } from './writing-page';

const pages = {
  welcome: WelcomePage,
  inboxes: InboxesPage,
  knowledge: KnowledgePage,
  replies: RepliesPage,
  promises: PromisesPage,
  customers: CustomersPage,
  writing: WritingPage,
  escalation: EscalationPage,
  packs: PacksPage,
  models: ModelsPage,
  privacy: PrivacyPage,
};

export type DashboardProps = {
  view: DashboardView;
  section: DashboardSection;
  onSection: (section: DashboardSection) => void;
  /** What is open in the section; null for all of it. */
  item?: string | null;
  onItem?: (item: string | null) => void;
  actions: DashboardActions;
};

const ignore = () => {};

/** The full page: setting up, the library, and what is kept on this device. */
export function Dashboard({ view, section, onSection, item = null, onItem = ignore, actions }: DashboardProps) {
  const { status, attempt, dismiss } = useStatus(section);
  const isUnsaved = useRef(false);
  const [leavingTo, setLeavingTo] = useState<DashboardSection | null>(null);
  const goTo = useCallback(
    (next: DashboardSection) => (isUnsaved.current ? setLeavingTo(next) : onSection(next)),
    [onSection],
  );
  const setUnsaved = useCallback((is: boolean) => {
    isUnsaved.current = is;
  }, []);
  const context = useMemo(
    () => ({ actions, attempt, goTo, setUnsaved, item, openItem: onItem }),
    [actions, attempt, goTo, setUnsaved, item, onItem],
  );
  const Page = pages[section];
  const undo = status?.undo;
  return (
    <ErrorBoundary>
      <LocaleContext.Provider value={view.kind === 'ready' ? (view.locale ?? undefined) : undefined}>
        <dashboardContext.Provider value={context}>
          <div className="flex h-full flex-col min-[900px]:flex-row">
            <DashboardNavigation section={section} />
            <div className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
              <main className="relative min-h-0 flex-1 overflow-y-auto px-4 pt-6 pb-18 min-[900px]:px-8">
                {view.kind === 'loading' && <LoadingPage />}
                {view.kind === 'failed' && <LoadFailed reason={view.reason} />}
                {view.kind === 'ready' && <Page view={view} />}
              </main>
              <div className="relative mx-auto w-full max-w-120">
                <StatusToast
                  said={status}
                  onUndo={undo && (() => void attempt(undo, { failed: 'That could not be undone.', done: 'Undone' }))}
                  onDismiss={dismiss}
                />
              </div>
            </div>
          </div>
          <LeaveDialog
            open={leavingTo !== null}
            onStay={() => setLeavingTo(null)}
            onLeave={() => {
              setLeavingTo(null);
              if (leavingTo !== null) onSection(leavingTo);
            }}
          />
        </dashboardContext.Provider>
      </LocaleContext.Provider>
    </ErrorBoundary>
  );
}
