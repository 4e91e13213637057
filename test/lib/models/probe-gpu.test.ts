import { describe, expect, it, vi } from 'vitest';
import { gpuProbeSchema } from '@/lib/models/gpu-probe';
import { probeGpu } from '@/lib/models/probe-gpu';

// How it is measured is tried on a real adapter in a browser (test/e2e/models-faults.spec.ts).

const limits = {
  maxBufferSize: 1024 ** 3,
  maxStorageBufferBindingSize: 1024 ** 3,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
};

const gpuWith = (requestAdapter: () => Promise<unknown>) => ({ requestAdapter }) as unknown as GPU;
const adapter = (given: Record<string, unknown>) => ({
  features: new Set(['shader-f16']),
  info: { vendor: 'apple', architecture: 'metal-3', description: '', isFallbackAdapter: false },
  limits,
  requestDevice: () => Promise.reject(new Error('Too many devices.')),
  ...given,
});
const probe = (gpu: GPU | undefined, withMeasurement = false) =>
  probeGpu({ gpu, deviceMemory: 8 }, { withMeasurement });

describe('looking at the graphics chip', () => {
  it('finds what it can do', async () => {
    const found = await probe(gpuWith(async () => adapter({})));
    expect(gpuProbeSchema.parse(found)).toMatchObject({
      state: 'found',
      name: 'apple metal-3',
      hasF16: true,
      isSoftware: false,
      maxWorkgroupStorageBytes: 32_768,
      memoryGb: 8,
      gigabytesPerSecond: null,
    });
  });

  it.each([
    ['the browser has no WebGPU', undefined],
    ['there is no adapter', gpuWith(async () => null)],
    ['the browser throws', gpuWith(() => Promise.reject(new Error('blocked by policy')))],
  ])('says so where %s', async (_what, gpu) => {
    expect(await probe(gpu)).toMatchObject({ state: 'none', fault: { kind: 'no-webgpu' } });
  });

  it('knows a chip that is none', async () => {
    const info = { vendor: 'google', architecture: 'swiftshader', description: '', isFallbackAdapter: false };
    expect(await probe(gpuWith(async () => adapter({ info, features: new Set() })))).toMatchObject({
      isSoftware: true,
      hasF16: false,
    });
  });

  it('does not wait for good for a chip that says nothing', async () => {
    vi.useFakeTimers();
    const looking = probe(gpuWith(() => new Promise(() => {})));
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect(await looking).toMatchObject({ state: 'none', fault: { kind: 'no-webgpu' } });
  });

  it('does without a measurement that fails', async () => {
    expect(
      await probe(
        gpuWith(async () => adapter({})),
        true,
      ),
    ).toMatchObject({ state: 'found', gigabytesPerSecond: null });
  });
});
