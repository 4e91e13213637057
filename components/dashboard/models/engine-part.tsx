import type { EngineKind } from '@/lib/domain/language-model';
import type { ModelsView } from '@/lib/domain/models-view';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { BuiltInDownload } from './built-in-download';
import { nameOfModel } from './name-of-model';
import { useChange } from './use-change';

const builtInWords: Record<ModelsView['builtIn']['state'], string> = {
  unavailable: 'Not in this browser',
  downloadable: 'The browser has to download it first',
  downloading: 'The browser is downloading it',
  available: 'Ready in this browser',
};

type Choice = { engine: EngineKind; label: string; detail: string; isOffered: boolean };

/** What writes: a model on this device, Chrome’s own, a server of the team’s, or nothing. */
export function EnginePart({ view, endpointHost }: { view: ModelsView; endpointHost: string | null }) {
  const { actions } = useDashboard();
  const change = useChange();
  const here = view.rows.filter(({ held, model }) => held.state === 'whole' && model.kind === 'chat');
  const kept = view.engine === 'webllm' ? view.chosen : (here[0]?.model.id ?? null);
  const choices: Choice[] = [
    {
      engine: 'webllm',
      label: 'A model on this device',
      detail: kept === null ? 'Download or import one below first' : nameOfModel(view, kept),
      isOffered: kept !== null,
    },
    {
      engine: 'prompt-api',
      label: 'The browser’s own model',
      detail: view.builtIn.reason || builtInWords[view.builtIn.state],
      isOffered: view.builtIn.state === 'available',
    },
    {
      engine: 'endpoint',
      label: 'A server of your team',
      detail: endpointHost === null ? 'None is set; see below' : `Text of conversations is sent to ${endpointHost}`,
      isOffered: endpointHost !== null,
    },
    { engine: 'none', label: 'None', detail: 'Everything else works as ever', isOffered: true },
  ];
  const choose = ({ engine, label }: Choice) =>
    void change(() => actions.chooseModel(engine, engine === 'webllm' ? kept : null), {
      failed: 'It could not be chosen.',
      done: engine === 'none' ? 'No model is used' : `${label}: chosen`,
      undo: () => actions.chooseModel(view.engine, view.chosen),
    });
  return (
    <Part title="What writes">
      <fieldset className="flex flex-col divide-y divide-line border-y border-line">
        <legend className="sr-only">What writes</legend>
        {choices.map((choice) => (
          <label key={choice.engine} className="flex min-h-11 items-center gap-3 py-2 has-disabled:text-muted">
            <input
              type="radio"
              name="engine"
              className="size-4 accent-accent"
              checked={view.engine === choice.engine}
              disabled={!choice.isOffered && view.engine !== choice.engine}
              onChange={() => choose(choice)}
            />
            <span className="min-w-0 flex-1">
              {choice.label}
              <span dir="auto" className="block text-small text-muted">
                {choice.detail}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {(view.builtIn.state === 'downloadable' || view.builtIn.state === 'downloading') && <BuiltInDownload />}
    </Part>
  );
}
