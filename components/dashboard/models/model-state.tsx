import { clsx } from 'clsx';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Download from 'lucide-react/icons/download';
import Loader from 'lucide-react/icons/loader';
import Moon from 'lucide-react/icons/moon';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import PenLine from 'lucide-react/icons/pen-line';
import type { ReactNode } from 'react';
import type { ModelStatus } from '@/lib/domain/language-model';
import type { ModelsView } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import { Progress } from '../../ui/progress';
import { useDashboard } from '../dashboard-context';
import { ModelAbsent } from './model-absent';
import { ModelFailed } from './model-failed';
import { nameOfModel } from './name-of-model';
import { TransferLine } from './transfer-line';
import { useChange } from './use-change';

const icons = {
  absent: CircleDashed,
  downloading: Download,
  idle: Moon,
  loading: Loader,
  ready: CircleCheck,
  busy: PenLine,
  failed: OctagonAlert,
} satisfies Record<ModelStatus['state'], unknown>;

function titleOf({ status, engine }: ModelsView, name: string): string {
  switch (status.state) {
    case 'absent':
      return engine === 'none' ? 'No model is used' : 'No model is set up';
    case 'downloading':
      return status.isPaused ? `${name}: the download is paused` : `${name} is being downloaded`;
    case 'idle':
      return engine === 'endpoint' ? `${name} is set up on your server` : `${name} is here, and not loaded`;
    case 'loading':
      return `${name} is being loaded`;
    case 'ready':
      return `${name} is ready`;
    case 'busy':
      return `${name} is working: ${status.task}`;
    case 'failed':
      return name === '' ? 'The model failed' : `${name} failed`;
  }
}

/** How the model is: one state, shown here and nowhere else on the page. */
export function ModelState({ view }: { view: ModelsView }) {
  const { status } = view;
  const id = status.state === 'absent' ? null : status.model;
  const title = titleOf(view, id === null ? '' : nameOfModel(view, id));
  const Icon = icons[status.state];
  return (
    <section aria-label="State" data-state={status.state} className="rounded-panel border border-line">
      <LiveRegion text={title} />
      <div className="flex gap-3 p-4">
        <Icon
          size={20}
          aria-hidden
          className={clsx(
            'mt-0.5',
            status.state === 'ready' ? 'text-success' : status.state === 'failed' ? 'text-danger' : 'text-muted',
          )}
        />
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <p className="text-title font-strong">{title}</p>
          <StateDetail view={view} />
        </div>
      </div>
    </section>
  );
}

function StateDetail({ view }: { view: ModelsView }) {
  const { actions } = useDashboard();
  const change = useChange();
  const { status } = view;
  const load = (
    <Button size="medium" onClick={() => void change(actions.loadModel, { failed: 'The model could not be loaded.' })}>
      {status.state === 'failed' ? 'Try again' : 'Load it now'}
    </Button>
  );
  switch (status.state) {
    case 'absent':
      return <ModelAbsent view={view} />;
    case 'downloading': {
      const transfer = view.rows.find(({ model }) => model.id === status.model)?.transfer;
      return transfer ? (
        <TransferLine transfer={transfer} />
      ) : (
        <Progress label="Download" share={status.total ? status.done / status.total : 0} />
      );
    }
    case 'idle':
      if (view.engine === 'endpoint') return <p className="text-muted">It is asked when something is to be written.</p>;
      return (
        <>
          <p className="text-muted">It is loaded when it is first needed, and takes no graphics memory until then.</p>
          <Row>{load}</Row>
        </>
      );
    case 'loading':
      return <Progress label="Into the graphics memory" share={status.done} />;
    case 'ready':
    case 'busy':
      return (
        <>
          <p className="text-muted">{describeSpeed(view)}</p>
          {status.state === 'busy' && status.waiting > 0 && (
            <p className="text-muted">
              {status.waiting === 1 ? 'One more task waits.' : `${status.waiting} more tasks wait.`}
            </p>
          )}
          {/* What runs on a server is not ours to unload. */}
          {view.engine !== 'endpoint' && (
            <Row>
              <Button
                size="medium"
                onClick={() => void change(actions.unloadModel, { failed: 'The model could not be unloaded.' })}
              >
                Unload
              </Button>
            </Row>
          )}
        </>
      );
    case 'failed':
      return <ModelFailed view={view} retry={load} />;
  }
}

const Row = ({ children }: { children: ReactNode }) => <div className="flex flex-wrap gap-2">{children}</div>;

/** "22 tokens a second, the first after 0.4 s. 1,630 MB of graphics memory." */
function describeSpeed({ speed, memoryMb }: ModelsView): string {
  const parts = [
    speed.tokensPerSecond === null
      ? 'Not measured yet'
      : `${speed.tokensPerSecond.toFixed(1)} tokens a second` +
        (speed.firstTokenMs === null ? '' : `, the first after ${(speed.firstTokenMs / 1_000).toFixed(1)} s`),
    ...(memoryMb === null ? [] : [`About ${Math.round(memoryMb)} MB of graphics memory`]),
  ];
  return `${parts.join('. ')}.`;
}
