import { createFault } from './create-fault';
import type { GpuProbe } from './gpu-probe';
import { measureBandwidth } from './measure-bandwidth';

/** `navigator`, as far as it tells of graphics. */
export interface GpuDoor {
  gpu?: GPU | undefined;
  /** Gigabytes, rounded and capped by the browser. */
  deviceMemory?: number | undefined;
}

/** Milliseconds after which a chip that says nothing counts as none: one that crashed may keep silent for good. */
const patience = 10_000;

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patience} ms.`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const softwareNames = /swiftshader|llvmpipe|software|basic render|warp/i;

/**
 * Asks the browser about the graphics chip, and measures it where `withMeasurement` says so (at most five seconds).
 * Never throws: what can't be found out is `none` with its fault, or null.
 */
export async function probeGpu(
  { gpu, deviceMemory }: GpuDoor,
  { withMeasurement }: { withMeasurement: boolean },
): Promise<GpuProbe> {
  if (!gpu) return { state: 'none', fault: createFault('no-webgpu', 'navigator.gpu is missing.') };
  let adapter: GPUAdapter | null;
  try {
    adapter = await inTime(gpu.requestAdapter({ powerPreference: 'high-performance' }));
  } catch (error) {
    return { state: 'none', fault: createFault('no-webgpu', String(error)) };
  }
  if (!adapter) return { state: 'none', fault: createFault('no-webgpu', 'requestAdapter() gave null.') };
  const { limits, info, features } = adapter;
  const name = [info.vendor, info.architecture, info.description].filter(Boolean).join(' ');
  return {
    state: 'found',
    name,
    hasF16: features.has('shader-f16'),
    isSoftware: info.isFallbackAdapter || softwareNames.test(name),
    maxBufferBytes: limits.maxBufferSize,
    maxStorageBindingBytes: limits.maxStorageBufferBindingSize,
    maxWorkgroupStorageBytes: limits.maxComputeWorkgroupStorageSize,
    maxStorageBuffersPerStage: limits.maxStorageBuffersPerShaderStage,
    memoryGb: deviceMemory ?? null,
    gigabytesPerSecond: withMeasurement ? await inTime(measureBandwidth(adapter)).catch(() => null) : null,
  };
}
