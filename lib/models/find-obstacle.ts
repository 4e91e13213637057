import type { CatalogModel } from '@/lib/domain/catalog';
import type { ModelFault } from '@/lib/domain/language-model';
import { createFault } from './create-fault';
import type { GpuProbe } from './gpu-probe';

const mebibyte = 1024 * 1024;

/** What web-llm 0.2.86 asks of every adapter before it loads anything. */
const engineNeeds = {
  maxBufferBytes: 256 * mebibyte,
  maxStorageBindingBytes: 128 * mebibyte,
  maxWorkgroupStorageBytes: 32 * 1024,
  maxStorageBuffersPerStage: 10,
} as const;

/** What keeps a model from running on this graphics chip, checked before a download begins; null: nothing. */
export function findObstacle(model: CatalogModel, probe: GpuProbe): ModelFault | null {
  if (probe.state === 'none') return probe.fault;
  if (model.needsF16 && !probe.hasF16) return createFault('no-f16', `${model.id} needs shader-f16.`);
  for (const [limit, needed] of Object.entries(engineNeeds)) {
    const has = probe[limit as keyof typeof engineNeeds];
    if (has < needed)
      return createFault(
        'gpu-too-small',
        `${limit} is ${has}, ${needed} is needed.`,
        'This graphics chip is too small for any model on this device. Everything else works without a model.',
      );
  }
  return null;
}
