import { z } from '@/lib/domain/zod';
import { modelFaultSchema } from '@/lib/domain/language-model';

/** What this machine's graphics chip is, as far as models care. */
export const gpuProbeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none'), fault: modelFaultSchema }),
  z.object({
    state: z.literal('found'),
    /** As the browser names it; often rounded to the maker. */
    name: z.string(),
    hasF16: z.boolean(),
    /** Drawn by the processor: a hundred times slower. */
    isSoftware: z.boolean(),
    maxBufferBytes: z.number(),
    maxStorageBindingBytes: z.number(),
    maxWorkgroupStorageBytes: z.number(),
    maxStorageBuffersPerStage: z.number(),
    /** Gigabytes of the machine, as the browser rounds and caps it; null where it does not tell. */
    memoryGb: z.number().nullable(),
    /** Gigabytes that the chip reads from its memory in a second, which is what writing an answer takes; null: not measured. */
    gigabytesPerSecond: z.number().nullable(),
  }),
]);
export type GpuProbe = z.infer<typeof gpuProbeSchema>;
