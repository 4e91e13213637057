import type { EndpointActions } from '@/components/dashboard/models/endpoint-actions';
import type { EndpointView } from '@/lib/domain/endpoint';
import type { ModelActions } from '@/components/dashboard/models/model-actions';
import type { CatalogModel } from '@/lib/domain/catalog';
import type { ModelFault } from '@/lib/domain/language-model';
import type { HeldModel, ModelTransfer } from '@/lib/domain/model-files';
import type { ModelRow, ModelsView } from '@/lib/domain/models-view';

// The page of models in each of its states.

const model = (id: string, name: string, change: Partial<CatalogModel> = {}): CatalogModel => ({
  id,
  name,
  kind: 'chat',
  address: `https://huggingface.co/mlc-ai/${id}/resolve/main/`,
  library: `${id}.wasm`,
  needsF16: true,
  downloadBytes: 980_000_000,
  memoryMb: 1_630,
  contextTokens: 4_096,
  languages: ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'pl', 'ja', 'ko', 'zh'],
  licence: 'Apache-2.0',
  tier: '8gb',
  goodFor: 'Drafts and summaries on most machines.',
  ...change,
});

const qwen = model('Qwen2.5-1.5B-Instruct-q4f16_1-MLC', 'Qwen2.5 1.5B Instruct');
const small = model('SmolLM2-360M-Instruct-q4f16_1-MLC', 'SmolLM2 360M', {
  memoryMb: 376,
  downloadBytes: 210_000_000,
  languages: ['en'],
  tier: 'tiny',
  goodFor: 'Short rewrites in English where nothing larger fits.',
});
const large = model('Qwen3-4B-q4f16_1-MLC', 'Qwen3 4B', {
  memoryMb: 3_432,
  downloadBytes: 2_300_000_000,
  tier: '16gb',
  goodFor: 'The best drafts, on machines with 16 GB of memory.',
});
const arctic = model('snowflake-arctic-embed-s-q0f32-MLC-b4', 'Arctic Embed S', {
  kind: 'embedding',
  memoryMb: 239,
  downloadBytes: 67_000_000,
  needsF16: false,
  contextTokens: 512,
  languages: ['en'],
  goodFor: 'Finding articles that say the same in other words.',
});

const held = (of: CatalogModel, change: Partial<HeldModel> = {}): HeldModel => ({
  model: of.id,
  state: 'absent',
  bytes: 0,
  total: null,
  isVouchedFor: false,
  verifiedAt: null,
  isWanted: false,
  ...change,
});
const whole = { state: 'whole', bytes: 980_000_000, total: 980_000_000, isVouchedFor: true } as const;

const row = (of: CatalogModel, change: Partial<ModelRow> = {}): ModelRow => ({
  model: of,
  isRecommended: false,
  obstacle: null,
  reason: '',
  tokensPerSecond: null,
  hasLibrary: true,
  held: held(of),
  transfer: null,
  ...change,
});

const transfer = (change: Partial<ModelTransfer> = {}): ModelTransfer => ({
  model: qwen.id,
  kind: 'download',
  state: 'running',
  done: 410_000_000,
  total: 980_000_000,
  bytesPerSecond: 12_400_000,
  secondsLeft: 46,
  fault: null,
  damaged: [],
  ...change,
});

const rows = (ofQwen: Partial<ModelRow> = {}): ModelRow[] => [
  row(qwen, { isRecommended: true, tokensPerSecond: 31, ...ofQwen }),
  row(small, { tokensPerSecond: 110 }),
  row(large, {
    tokensPerSecond: 14,
    reason:
      'It needs a machine with 16 GB of memory. Browsers don’t always tell how much there is: try it if yours has as much.',
  }),
  row(arctic),
];

const found: ModelsView['machine'] = {
  state: 'found',
  name: 'intel xe-lpg',
  hasF16: true,
  isSoftware: false,
  memoryGb: 8,
  gigabytesPerSecond: 84,
};

const empty: ModelsView = {
  status: { state: 'absent' },
  engine: 'none',
  chosen: null,
  rows: rows(),
  machine: found,
  storage: { usedBytes: 12_000_000, freeBytes: 48_000_000_000, isPersisted: false },
  speed: { tokensPerSecond: null, firstTokenMs: null, loadMs: null },
  memoryMb: null,
  idleMinutes: 10,
  hasSecondOpinion: true,
  smaller: null,
  builtIn: { state: 'unavailable', reason: '' },
};
const inUse: ModelsView = { ...empty, engine: 'webllm', chosen: qwen.id, rows: rows({ held: held(qwen, whole) }) };
const measured = { tokensPerSecond: 28.4, firstTokenMs: 640, loadMs: 5_200 };
const fault = (kind: ModelFault['kind'], message: string, detail = ''): ModelFault => ({ kind, message, detail });

export const modelViews: Record<string, ModelsView> = {
  'models-empty': empty,
  'models-unknown-machine': {
    ...empty,
    machine: { state: 'unknown' },
    rows: rows().map((each) => ({ ...each, isRecommended: false, tokensPerSecond: null, reason: '' })),
  },
  'models-measuring': { ...empty, machine: { state: 'measuring' } },
  'models-no-webgpu': {
    ...empty,
    machine: {
      state: 'none',
      fault: fault(
        'no-webgpu',
        'This browser gives no access to a graphics chip here (WebGPU), so no model can run on this device. Switch on “Use graphics acceleration” in the browser’s settings, or update the browser. Everything else works without a model.',
      ),
    },
    rows: rows({ isRecommended: false, obstacle: 'No model can run here.' }),
  },
  'models-no-libraries': { ...empty, rows: rows().map((each) => ({ ...each, hasLibrary: false })) },
  'models-downloading': {
    ...empty,
    status: {
      state: 'downloading',
      model: qwen.id,
      done: 410_000_000,
      total: 980_000_000,
      bytesPerSecond: 12_400_000,
      isPaused: false,
    },
    rows: rows({
      held: held(qwen, { state: 'partial', bytes: 410_000_000, total: 980_000_000 }),
      transfer: transfer(),
    }),
  },
  'models-paused': {
    ...empty,
    status: {
      state: 'downloading',
      model: qwen.id,
      done: 410_000_000,
      total: 980_000_000,
      bytesPerSecond: null,
      isPaused: true,
    },
    rows: rows({
      held: held(qwen, { state: 'partial', bytes: 410_000_000, total: 980_000_000 }),
      transfer: transfer({ state: 'paused', bytesPerSecond: null, secondsLeft: null }),
    }),
  },
  'models-partial': {
    ...empty,
    rows: rows({ held: held(qwen, { state: 'partial', bytes: 410_000_000, total: 980_000_000 }) }),
  },
  'models-importing': { ...empty, rows: rows({ transfer: transfer({ kind: 'import' }) }) },
  'models-idle': { ...inUse, status: { state: 'idle', model: qwen.id } },
  'models-loading': { ...inUse, status: { state: 'loading', model: qwen.id, done: 0.62 } },
  'models-ready': { ...inUse, status: { state: 'ready', model: qwen.id }, speed: measured, memoryMb: 1_630 },
  'models-busy': {
    ...inUse,
    status: { state: 'busy', model: qwen.id, task: 'Writing a draft', waiting: 2 },
    speed: measured,
    memoryMb: 1_630,
  },
  'models-verifying': {
    ...inUse,
    status: { state: 'idle', model: qwen.id },
    rows: rows({ held: held(qwen, whole), transfer: transfer({ kind: 'verify' }) }),
  },
  'models-damaged': {
    ...inUse,
    status: {
      state: 'failed',
      model: qwen.id,
      fault: fault(
        'wrong-file',
        'A file of this model is damaged. Choose “Verify and repair” in the model manager; only what is damaged is downloaded again.',
        'IntegrityError: params_shard_7.bin',
      ),
    },
    rows: rows({
      held: held(qwen, { state: 'damaged', bytes: 947_000_000, total: 980_000_000 }),
      transfer: transfer({ kind: 'verify', state: 'finished', damaged: ['params_shard_7.bin'] }),
    }),
  },
  'models-out-of-memory': {
    ...inUse,
    status: {
      state: 'failed',
      model: qwen.id,
      fault: fault(
        'out-of-memory',
        'The graphics memory is full. Close other tabs and programs that draw a lot, or choose a smaller model.',
        'OperationError: Out of memory',
      ),
    },
    smaller: small.id,
  },
  'models-storage-full': {
    ...empty,
    status: {
      state: 'failed',
      model: qwen.id,
      fault: fault(
        'storage-full',
        'The disk space that the browser gives to this extension is full. Delete a model that you don’t need, or free space on the disk, then go on with the download.',
      ),
    },
    rows: rows({
      held: held(qwen, { state: 'partial', bytes: 410_000_000, total: 980_000_000 }),
      transfer: transfer({
        state: 'failed',
        bytesPerSecond: null,
        secondsLeft: null,
        fault: fault('storage-full', 'The disk space that the browser gives to this extension is full.'),
      }),
    }),
  },
};

/** What is pressed to see a state. */
export const modelPresses: Record<string, string[]> = {
  'models-plan': [`Download: ${qwen.name}`],
  'models-delete': [`Delete: ${qwen.name}`],
  'models-tried': ['Write'],
};
modelViews['models-plan'] = empty;
modelViews['models-delete'] = modelViews['models-ready'] ?? empty;
modelViews['models-tried'] = modelViews['models-ready'] ?? empty;

const noEndpoint: EndpointView = {
  endpoint: null,
  by: null,
  key: 'none',
  canChange: true,
  host: null,
  leavesDevice: false,
};
const done = () => Promise.resolve();

/** Actions that do nothing, over one view of the models. */
export const silentModelActions = (view: ModelsView = empty): ModelActions & EndpointActions => ({
  readEndpoint: () => Promise.resolve(noEndpoint),
  saveEndpoint: () => Promise.resolve(noEndpoint),
  removeEndpoint: () => Promise.resolve(noEndpoint),
  saveEndpointKey: () => Promise.resolve(noEndpoint),
  forgetEndpointKey: () => Promise.resolve(noEndpoint),
  askEndpointModels: () => Promise.resolve({ models: [] }),
  readModels: () => Promise.resolve(view),
  measureMachine: done,
  planModel: () =>
    Promise.resolve({
      model: qwen.id,
      address: qwen.address,
      files: 34,
      total: 980_000_000,
      held: 0,
      free: 48_000_000_000,
      fits: true,
    }),
  downloadModel: done,
  pauseModel: done,
  cancelModel: () => Promise.resolve(410_000_000),
  removeModel: () => Promise.resolve(980_000_000),
  verifyModel: done,
  repairModel: done,
  importModel: done,
  chooseModel: done,
  loadModel: done,
  unloadModel: done,
  persistStorage: () => Promise.resolve(true),
  setModelIdle: done,
  setSecondOpinion: done,
  tryModel: done,
  triedModel: () =>
    Promise.resolve({
      state: 'done',
      text: 'I am sorry that your mug arrived broken. Could you send us a photo of it?',
      reason: null,
      tokensPerSecond: 28.4,
      firstTokenMs: 640,
    }),
  stopTrying: done,
});
