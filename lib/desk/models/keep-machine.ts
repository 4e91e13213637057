import type { MachineView } from '@/lib/domain/models-view';
import type { GpuProbe } from '@/lib/models/gpu-probe';
import type { ModelParts } from './model-parts';

/** What was found out about this machine since the start; looked at when it is first asked for. */
export function keepMachine({ probe }: Pick<ModelParts, 'probe'>) {
  let found: GpuProbe | null = null;
  let isMeasuring = false;
  let looking: Promise<void> | null = null;

  const look = async (withMeasurement: boolean): Promise<void> => {
    found = await probe({ withMeasurement });
  };

  return {
    probe: () => found,
    /** Its limits, which take no time; what was measured before stays. */
    lookOnce: (): Promise<void> => (looking ??= look(false).catch(() => undefined)),
    /** Its limits and its speed, within some seconds. */
    async measure(): Promise<void> {
      if (isMeasuring) return;
      isMeasuring = true;
      try {
        await look(true);
      } finally {
        isMeasuring = false;
      }
    },
    view(): MachineView {
      if (isMeasuring) return { state: 'measuring' };
      if (!found) return { state: 'unknown' };
      if (found.state === 'none') return { state: 'none', fault: found.fault };
      const { name, hasF16, isSoftware, memoryGb, gigabytesPerSecond } = found;
      return { state: 'found', name, hasF16, isSoftware, memoryGb, gigabytesPerSecond };
    },
  };
}
