import type { CatalogModel } from '@/lib/domain/catalog';
import type { LanguageModel, ModelStatus } from '@/lib/domain/language-model';
import type { HeldModel } from '@/lib/domain/model-files';
import type { ModelRow, ModelsView } from '@/lib/domain/models-view';
import { recommendModel, suggestSmaller } from '@/lib/models/recommend-model';
import type { KeptModels } from './keep-models';
import type { ModelParts } from './model-parts';

/** Of these a smaller model may cure. */
const tooLarge: ReadonlySet<string> = new Set(['out-of-memory', 'device-lost', 'gpu-too-small', 'timed-out']);

const holdsMemory = ({ state }: ModelStatus): boolean => state === 'ready' || state === 'busy';

/** Everything on the page of models, as it is now. */
export function createModelsView(parts: ModelParts, models: KeptModels) {
  const held = new Map<string, { of: string; is: HeldModel }>();
  const libraries = new Map<string, Promise<boolean>>();

  /** Looking into the caches takes a moment; it is done again when something went on with the model's files. */
  const heldOf = async (model: CatalogModel): Promise<HeldModel> => {
    const transfer = parts.transfers.list().find((one) => one.model === model.id);
    const of = JSON.stringify([transfer?.kind, transfer?.state, transfer?.done, parts.engine.status().state]);
    const known = held.get(model.id);
    if (known?.of === of) return known.is;
    const is = await parts.shelf.held(model);
    held.set(model.id, { of, is });
    return is;
  };
  const hasLibrary = (name: string): Promise<boolean> => {
    const known = libraries.get(name) ?? parts.hasLibrary(name).catch(() => false);
    libraries.set(name, known);
    return known;
  };

  const rowsOf = async (): Promise<ModelRow[]> => {
    const probe = models.machine?.probe() ?? null;
    const advice = probe ? recommendModel(parts.catalog, probe) : [];
    const ordered = [
      ...advice.map(({ model }) => model),
      ...parts.catalog.filter(({ id }) => !advice.some(({ model }) => model.id === id)),
    ];
    return Promise.all(
      ordered.map(async (model) => {
        const said = advice.find((one) => one.model.id === model.id);
        return {
          model,
          isRecommended: said?.isRecommended ?? false,
          obstacle: said?.obstacle ?? null,
          // What it is good for stands in the list anyway.
          reason: said && said.reason !== model.goodFor ? said.reason : '',
          tokensPerSecond: said?.tokensPerSecond ?? null,
          hasLibrary: await hasLibrary(model.library),
          held: await heldOf(model),
          transfer: parts.transfers.list().find((one) => one.model === model.id) ?? null,
        };
      }),
    );
  };

  return {
    /** What is on the disk may be otherwise now. */
    forget: (model: string) => void held.delete(model),
    async view(): Promise<ModelsView> {
      void models.machine?.lookOnce();
      const status = parts.engine.status();
      const { engine, model, idleMinutes, hasSecondOpinion } = models.settings.get();
      const chosen = parts.engine.chosen();
      const figures = parts.engine.figures();
      const probe = models.machine?.probe() ?? null;
      const failed = status.state === 'failed' && tooLarge.has(status.fault.kind) ? status.model : null;
      const listed = parts.catalog.find(({ id }) => id === chosen?.model);
      return {
        status,
        engine,
        chosen: engine === 'webllm' ? model : (chosen?.model ?? null),
        rows: await rowsOf(),
        machine: models.machine?.view() ?? { state: 'unknown' },
        storage: await parts.readStorage(),
        speed: {
          tokensPerSecond: figures.tokensPerSecond,
          firstTokenMs: figures.firstTokenMs,
          loadMs: figures.loadMs,
        },
        memoryMb: holdsMemory(status) ? (listed?.memoryMb ?? null) : null,
        idleMinutes,
        hasSecondOpinion,
        smaller: failed !== null && probe ? (suggestSmaller(parts.catalog, probe, failed)?.id ?? null) : null,
        builtIn: await builtInState(parts.builtIn),
      };
    },
  };
}

async function builtInState(builtIn: LanguageModel | null): Promise<ModelsView['builtIn']> {
  if (!builtIn) return { state: 'unavailable', reason: '' };
  try {
    const here = await builtIn.availability();
    if (here.state === 'unavailable') return { state: 'unavailable', reason: here.fault.message };
    return { state: here.state === 'downloadable' ? 'downloadable' : 'available', reason: '' };
  } catch {
    return { state: 'unavailable', reason: '' };
  }
}
