import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { Page, Part } from '../page';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import type { ReadyView } from '../view';
import { AddPack } from './add-pack';
import { OfferPanel } from './offer-panel';
import { OpeningStatus } from './opening-status';
import { PackProblems } from './pack-problems';
import { PackRow } from './pack-row';
import { PolicyPart } from './policy-part';
import { RemovedPacks } from './removed-packs';
import { useOpening } from './use-opening';

/** Packs: what is installed, whose it is, what is new, and what wants a decision. */
export function PacksPage({ view: dashboard }: { view: ReadyView }) {
  const { opening, open, close, cancel } = useOpening();
  const { actions, attempt } = useDashboard();
  const { state, retry } = useAsked(actions.readPacks, { version: dashboard });
  const restore = () =>
    void attempt(actions.restoreStarterPack, {
      failed: 'The starter pack could not be restored.',
      done: 'Starter pack restored',
    });
  return (
    <Page
      title="Packs"
      lead="Articles, replies, topics and rules that a team shares. A signed pack is updated only by whoever signed it first."
    >
      <OpeningStatus opening={opening} onCancel={cancel} onClose={close} />
      {opening.state === 'offer' && <OfferPanel key={opening.offer.token} offer={opening.offer} onClose={close} />}
      {state.kind === 'loading' && <Skeleton className="h-40 animate-late" />}
      {state.kind === 'failed' && (
        <ReadFailed title="The packs could not be read" reason={state.reason} onRetry={retry} />
      )}
      {state.kind === 'found' && (
        <>
          <PackProblems view={state.found} open={open} />
          <Part title="Installed">
            {state.found.packs.length === 0 && (
              <p className="text-muted">
                None yet. A pack brings articles and replies; the starter pack is one to try.
              </p>
            )}
            <ul role="list" aria-label="Packs" className="divide-y divide-line border-y border-line empty:hidden">
              {state.found.packs.map((pack) => (
                <PackRow
                  key={pack.id}
                  pack={pack}
                  undo={state.found.undos.find(({ id, of }) => id === pack.id && of === 'install') ?? null}
                  source={state.found.sources.find((source) => source.pack === pack.id) ?? null}
                  open={open}
                />
              ))}
            </ul>
            <RemovedPacks view={state.found} />
            {!dashboard.hasStarterPack && (
              <div>
                <Button size="medium" onClick={restore}>
                  Restore the starter pack
                </Button>
              </div>
            )}
          </Part>
          <Part title="Add a pack">
            <AddPack policy={state.found.policy} open={open} />
          </Part>
          <PolicyPart policy={state.found.policy} />
        </>
      )}
    </Page>
  );
}
