import type { EndpointActions } from '@/components/dashboard/models/endpoint-actions';
import type { ModelActions } from '@/components/dashboard/models/model-actions';
import type { ModelFaultKind } from '@/lib/domain/language-model';
import type { ModelsView } from '@/lib/domain/models-view';
import { createFault } from '@/lib/models/create-fault';
import { teamEndpoint } from './endpoint-samples';
import { modelViews } from './model-samples';

// The page of models in the states that are seen less.

const named = (name: string): ModelsView => {
  const view = modelViews[name];
  if (!view) throw new Error(`There is no state ${name}.`);
  return view;
};
const empty = named('models-empty');
const idle = named('models-idle');
const failed = (kind: ModelFaultKind): ModelsView => ({
  ...idle,
  status: { state: 'failed', model: idle.chosen, fault: createFault(kind, `Error: ${kind} `.repeat(9)) },
});

export const moreModelViews: Record<string, ModelsView> = {
  'models-failed-device-lost': failed('device-lost'),
  'models-failed-library-missing': failed('library-missing'),
  'models-failed-timed-out': failed('timed-out'),
  'models-failed-no-network': {
    ...named('models-storage-full'),
    status: { state: 'failed', model: idle.chosen, fault: createFault('no-network', '') },
  },
  'models-smaller-here': {
    ...named('models-out-of-memory'),
    rows: named('models-out-of-memory').rows.map((row) =>
      row.model.id === named('models-out-of-memory').smaller
        ? { ...row, held: { ...row.held, state: 'whole', bytes: 1 } }
        : row,
    ),
  },
  'models-server': {
    ...empty,
    engine: 'endpoint',
    chosen: 'qwen3-32b',
    status: { state: 'ready', model: 'qwen3-32b' },
    speed: { tokensPerSecond: 61.2, firstTokenMs: 310, loadMs: null },
  },
  'models-built-in': { ...empty, builtIn: { state: 'downloadable', reason: '' } },
  'models-built-in-used': {
    ...empty,
    engine: 'prompt-api',
    status: { state: 'ready', model: 'prompt-api' },
    builtIn: { state: 'available', reason: '' },
  },
  'models-plan-too-large': empty,
  'models-plan-failed': empty,
  'models-tried-failed': named('models-ready'),
};

/** What is pressed to see a state. */
export const moreModelPresses: Record<string, string[]> = {
  'models-plan-too-large': ['Download: Qwen2.5 1.5B Instruct'],
  'models-plan-failed': ['Download: Qwen2.5 1.5B Instruct'],
  'models-tried-failed': ['Write'],
};

/** What goes otherwise in a state than in the others. */
export const moreModelActions: Record<string, Partial<ModelActions & EndpointActions>> = {
  'models-server': { readEndpoint: () => Promise.resolve(teamEndpoint) },
  'models-plan-too-large': {
    planModel: () =>
      Promise.resolve({
        model: 'x',
        address: 'https://huggingface.co/mlc-ai/Qwen2.5-1.5B-Instruct-q4f16_1-MLC/resolve/main/',
        files: 34,
        total: 980_000_000,
        held: 0,
        free: 410_000_000,
        fits: false,
      }),
  },
  'models-plan-failed': { planModel: () => Promise.reject(new Error('The connection was lost.')) },
  'models-tried-failed': {
    triedModel: () =>
      Promise.resolve({
        state: 'failed',
        text: '',
        reason: createFault('timed-out', '').message,
        tokensPerSecond: null,
        firstTokenMs: null,
      }),
  },
};
