import { describe, expect, it } from 'vitest';
import type { CatalogModel } from '@/lib/domain/catalog';
import { createFault } from '@/lib/models/create-fault';
import type { GpuProbe } from '@/lib/models/gpu-probe';
import { recommendModel, suggestSmaller } from '@/lib/models/recommend-model';
import { largeGpu, scriptedCatalogModel } from '../../models/scripted-model';

const chat = (id: string, memoryMb: number, tier: CatalogModel['tier'], needsF16: boolean): CatalogModel => ({
  ...scriptedCatalogModel,
  id,
  memoryMb,
  tier,
  needsF16,
});

// Names and megabytes of web-llm's own list.
const catalog: CatalogModel[] = [
  chat('SmolLM2-360M-Instruct-q4f16_1-MLC', 376, 'tiny', true),
  chat('Qwen2.5-0.5B-Instruct-q4f32_1-MLC', 1_060, 'tiny', false),
  chat('Qwen2.5-1.5B-Instruct-q4f16_1-MLC', 1_630, '8gb', true),
  chat('Qwen2.5-1.5B-Instruct-q4f32_1-MLC', 1_889, '8gb', false),
  chat('Qwen3-1.7B-q4f16_1-MLC', 2_037, '8gb', true),
  chat('Qwen3-4B-q4f16_1-MLC', 3_432, '16gb', true),
  { ...chat('snowflake-arctic-embed-s-q0f32-MLC-b4', 239, 'tiny', false), kind: 'embedding' },
];

type Found = Extract<GpuProbe, { state: 'found' }>;
const machine = (given: Partial<Found>): GpuProbe => ({ ...(largeGpu as Found), ...given });
const recommended = (probe: GpuProbe) =>
  recommendModel(catalog, probe).find(({ isRecommended }) => isRecommended)?.model.id;

describe('the model for this machine', () => {
  it.each([
    ['a large machine', { memoryGb: 16, gigabytesPerSecond: 100 }, 'Qwen3-4B-q4f16_1-MLC'],
    ['a machine of 8 GB', { memoryGb: 8, gigabytesPerSecond: 60 }, 'Qwen3-1.7B-q4f16_1-MLC'],
    ['a machine of 8 GB without 16-bit numbers', { memoryGb: 8, hasF16: false }, 'Qwen2.5-1.5B-Instruct-q4f32_1-MLC'],
    [
      'a large machine whose memory is slow',
      { memoryGb: 32, gigabytesPerSecond: 18 },
      'Qwen2.5-1.5B-Instruct-q4f16_1-MLC',
    ],
    ['one that tells nothing', { memoryGb: null, gigabytesPerSecond: null }, 'Qwen3-1.7B-q4f16_1-MLC'],
    ['a small one', { memoryGb: 4, gigabytesPerSecond: 30 }, 'Qwen2.5-0.5B-Instruct-q4f32_1-MLC'],
  ])('%s', (_what, given, id) => {
    expect(recommended(machine(given))).toBe(id);
  });

  it('recommends none where none can run, and says why', () => {
    const advice = recommendModel(catalog, { state: 'none', fault: createFault('no-webgpu', 'x') });
    expect(advice.some(({ isRecommended }) => isRecommended)).toBe(false);
    expect(advice.every(({ obstacle }) => obstacle?.includes('graphics'))).toBe(true);
  });

  it('lists chat models only, each with its reason, what does well first', () => {
    const advice = recommendModel(catalog, machine({ memoryGb: 8, hasF16: false }));
    expect(advice).toHaveLength(6);
    expect(advice.every(({ reason }) => reason.length > 5)).toBe(true);
    const firstObstacle = advice.findIndex(({ obstacle }) => obstacle !== null);
    expect(advice.slice(firstObstacle).some(({ isRecommended }) => isRecommended)).toBe(false);
  });

  it('expects a pace from the speed of the memory', () => {
    const [first] = recommendModel(catalog, machine({ memoryGb: 16, gigabytesPerSecond: 100 }));
    expect(first?.tokensPerSecond).toBeGreaterThan(10);
    expect(first?.tokensPerSecond).toBeLessThan(30);
  });
});

describe('a smaller one after the memory was full', () => {
  it('is the next that can run here', () => {
    expect(suggestSmaller(catalog, largeGpu, 'Qwen3-4B-q4f16_1-MLC')?.id).toBe('Qwen3-1.7B-q4f16_1-MLC');
    expect(suggestSmaller(catalog, machine({ hasF16: false }), 'Qwen2.5-1.5B-Instruct-q4f32_1-MLC')?.id).toBe(
      'Qwen2.5-0.5B-Instruct-q4f32_1-MLC',
    );
  });

  it('is none below the smallest, or for a model that nobody knows', () => {
    expect(suggestSmaller(catalog, largeGpu, 'SmolLM2-360M-Instruct-q4f16_1-MLC')).toBeNull();
    expect(suggestSmaller(catalog, largeGpu, 'unheard-of')).toBeNull();
  });
});
