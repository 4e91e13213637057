import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from '../ui/error-boundary';
import { LiveRegion } from '../ui/live-region';
import type { SidebarActions } from './actions';
import { AskDialog, useAskFirst } from './ask-first';
import { AssistPanel } from './assist-panel';
import { announce } from './announce';
import { Coach } from './coach';
import { Connecting } from './connecting';
import { DisconnectedNotice } from './disconnected-notice';
import { Findings } from './findings';
import { Header } from './header';
import { KeysDialog } from './keys-dialog';
import { ModelDraft } from './model-draft';
import { NoPermission } from './no-permission';
import { ReaderLine } from './reader-line';
import type { Shortcut } from './shortcuts';
import { shortcuts as ownShortcuts } from './shortcuts';
import { GlobalShortcuts } from './global-shortcuts';
import { sidebarContext } from './sidebar-context';
import { StatusBar } from './status-bar';
import { useStatus } from '../ui/use-status';
import { ViewNotice } from './view-notice';
import { OwnRewrite } from './writing/lazy-writing';
import { noWriter, writingContext } from './writing/use-writing';
import type { SidebarSettings, SidebarView } from './view';

const HandoffDialog = lazy(async () => ({ default: (await import('./handoff/handoff-dialog')).HandoffDialog }));

export type SidebarProps = {
  view: SidebarView;
  actions: SidebarActions;
  settings: SidebarSettings;
  shortcuts?: readonly Shortcut[];
};

/** The whole sidebar: what is known about the conversation in view, and what can be done with it. */
export function Sidebar({ view, actions, settings, shortcuts = ownShortcuts }: SidebarProps) {
  const assist = view.kind === 'assist' ? view.assist : view.kind === 'disconnected' ? view.last : null;
  const help = assist?.kind === 'help' ? assist.help : null;
  const scope = help?.conversation.key ?? view.kind;
  const { status, attempt, dismiss } = useStatus(scope);
  const [isKeysOpen, setIsKeysOpen] = useState(false);
  // Of one conversation: it closes where another comes into view.
  const [handedOver, setHandedOver] = useState<string | null>(null);
  const handOver = useCallback(() => setHandedOver(scope), [scope]);
  const canInsert = help?.conversation.composer != null;
  const { askFirst, question, answer } = useAskFirst(actions.checkText, scope, () => {
    void attempt(() => Promise.reject(new Error()), {
      failed: 'The page shows another conversation now, so nothing was inserted.',
    });
  });
  const context = useMemo(
    () => ({ actions, settings, shortcuts, attempt, canInsert, askFirst, handOver }),
    [actions, settings, shortcuts, attempt, canInsert, askFirst, handOver],
  );
  const draft = view.draft?.conversation === help?.conversation.key ? view.draft : undefined;
  // What was just inserted is newer than what was said before it.
  useEffect(() => {
    if (view.inserted) dismiss();
  }, [view.inserted, dismiss]);
  const said = announce(help);
  const undo = status?.undo ?? (view.inserted?.ok && view.inserted.undoable ? actions.undoInsert : undefined);

  return (
    <ErrorBoundary>
      <sidebarContext.Provider value={context}>
        <writingContext.Provider value={view.writing ?? noWriter}>
          {/* Clip, not hidden: a hidden box can still be scrolled, and scrollIntoView would push the header off. */}
          <div className="relative flex h-full min-w-0 flex-col overflow-clip bg-surface">
            <Header help={help} onShowKeys={() => setIsKeysOpen(true)} />
            <main className="relative min-h-0 flex-1 scroll-pt-2 overflow-x-hidden overflow-y-auto pb-20">
              {view.notice && <ViewNotice notice={view.notice} />}
              {view.kind === 'disconnected' && <DisconnectedNotice hasLast={assist !== null} />}
              {view.kind === 'connecting' && <Connecting />}
              {view.kind === 'no-permission' && <NoPermission site={view.site} />}
              {assist && <AssistPanel assist={assist} />}
            </main>
            <StatusBar status={status} inserted={view.inserted} onUndo={undo} onDismiss={dismiss} />
            {/* Below what floats over the foot, so that neither hides the other. */}
            <Findings key={scope} draft={draft} />
            {draft?.madeBy && <ModelDraft mark={draft.madeBy} />}
            {settings.coach !== false && <Coach key={`coach ${scope}`} draft={draft} />}
            {help && !help.distress && draft && (
              <OwnRewrite
                key={`rewrite ${scope}`}
                draft={draft}
                language={help.latest?.assessment.language.label ?? null}
              />
            )}
            {help && <ReaderLine conversation={help.conversation} />}
            <LiveRegion text={said.assertive} assertive />
            <LiveRegion text={said.polite} />
            <GlobalShortcuts
              onShowKeys={() => setIsKeysOpen(true)}
              onUndo={undo}
              {...(help && { onHandOver: handOver })}
            />
            <AskDialog question={question} onAnswer={answer} />
            {help && handedOver === scope && (
              <Suspense fallback={null}>
                <HandoffDialog conversation={help.conversation} onClose={() => setHandedOver(null)} />
              </Suspense>
            )}
            <KeysDialog open={isKeysOpen} onOpenChange={setIsKeysOpen} />
          </div>
        </writingContext.Provider>
      </sidebarContext.Provider>
    </ErrorBoundary>
  );
}
