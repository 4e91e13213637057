import type { CatalogModel } from '@/lib/domain/catalog';
import type { GpuProbe } from '@/lib/models/gpu-probe';

/** A catalog entry that no real model has. */
export const scriptedCatalogModel: CatalogModel = {
  id: 'Scripted-1B-q4f32_1-MLC',
  name: 'Scripted',
  kind: 'chat',
  address: 'https://models.example/scripted/resolve/main/',
  library: 'scripted.wasm',
  needsF16: false,
  downloadBytes: 1_000_000,
  memoryMb: 1_000,
  contextTokens: 4_096,
  languages: ['en'],
  licence: 'Apache-2.0',
  tier: '8gb',
  goodFor: 'Tests.',
};

/** A chip that everything runs on. */
export const largeGpu: GpuProbe = {
  state: 'found',
  name: 'scripted',
  hasF16: true,
  isSoftware: false,
  maxBufferBytes: 4 * 1024 ** 3,
  maxStorageBindingBytes: 2 * 1024 ** 3,
  maxWorkgroupStorageBytes: 65_536,
  maxStorageBuffersPerStage: 16,
  memoryGb: 16,
  gigabytesPerSecond: 100,
};
