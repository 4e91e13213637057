import { useState } from 'react';
import type { ModelsView } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { Page, Part } from '../page';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { ChatModels } from './chat-models';
import { EndpointPart } from './endpoint-part';
import { EnginePart } from './engine-part';
import { KeepingPart } from './keeping-part';
import { MachinePart } from './machine-part';
import { ModelItem } from './model-item';
import { ModelState } from './model-state';
import { TryPart } from './try-part';
import { lookContext } from './use-change';
import { useModels } from './use-models';

/** Language models: which one writes, how it is, what it costs, and everything that can be done with its files. */
export function ModelsPage() {
  const { view, failed, look } = useModels();
  const { actions, goTo } = useDashboard();
  const [round, setRound] = useState(0);
  // Asked anew by another version, so that what is on the screen stays meanwhile.
  const { state: server, retry } = useAsked(actions.readEndpoint, { version: round });
  const endpoint = server.kind === 'found' ? server.found : null;
  const askAgain = () => setRound((before) => before + 1);
  return (
    <Page
      title="Language models"
      lead="A model drafts, rewrites, summarises and translates. It is optional, and nothing is downloaded until you press Download."
    >
      {view === null && failed === null && <Skeleton className="h-40 animate-late" />}
      {failed !== null && <ReadFailed title="The models could not be read" reason={failed} onRetry={look} />}
      {view && (
        <lookContext.Provider value={look}>
          <ModelState view={view} />
          <EnginePart view={view} endpointHost={endpoint?.host ?? null} />
          {view.engine === 'endpoint' && endpoint && <EndpointPart view={endpoint} onChanged={askAgain} />}
          <MachinePart machine={view.machine} />
          <ChatModels view={view} isAbove={(id) => isAbove(view, id)} />
          {view.rows.some(({ model }) => model.kind === 'embedding') && (
            <Part title="For the search">
              <p className="text-muted">An optional model that helps the search find what is meant in other words.</p>
              <ul role="list" aria-label="For the search" className="divide-y divide-line border-y border-line">
                {view.rows
                  .filter(({ model }) => model.kind === 'embedding')
                  .map((row) => (
                    <ModelItem
                      key={row.model.id}
                      row={row}
                      isChosen={false}
                      isShownAbove={isAbove(view, row.model.id)}
                    />
                  ))}
              </ul>
            </Part>
          )}
          {view.engine !== 'none' && (
            <Part title="How it writes">
              <p className="text-muted">
                Drafts are made from your articles and replies, in the customer’s language. Their tone, and how your
                team greets and closes, you say under Writing.
              </p>
              <div>
                <Button size="medium" onClick={() => goTo('writing')}>
                  Tone and style
                </Button>
              </div>
            </Part>
          )}
          {view.engine !== 'none' && view.chosen !== null && <TryPart />}
          {server.kind === 'failed' && (
            <ReadFailed title="The model server could not be read" reason={server.reason} onRetry={retry} />
          )}
          {view.engine !== 'endpoint' && endpoint && <EndpointPart view={endpoint} onChanged={askAgain} />}
          <KeepingPart view={view} />
        </lookContext.Provider>
      )}
    </Page>
  );
}

const isAbove = ({ status }: ModelsView, id: string): boolean => status.state === 'downloading' && status.model === id;
