import type { PackJob } from '@/lib/domain/pack-offer';

/** Jobs whose end nobody asked for any more make way for new ones. */
const mostJobs = 8;

interface Job {
  state: PackJob;
  stop: AbortController;
}

/**
 * Work that takes longer than one call may: it is begun, asked after, and can be stopped. What it throws becomes a
 * refusal with its sentence.
 */
export function createPackJobs() {
  const jobs = new Map<string, Job>();
  let last = 0;

  return {
    begin(work: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<PackJob>): string {
      const id = `job-${++last}`;
      const job: Job = { state: { state: 'working', done: 0, total: null }, stop: new AbortController() };
      const [oldest] = jobs.keys();
      if (jobs.size >= mostJobs && oldest !== undefined) jobs.delete(oldest);
      jobs.set(id, job);
      void work(job.stop.signal, (done, total) => (job.state = { state: 'working', done, total })).then(
        (end) => (job.state = end),
        (error: unknown) => {
          const what = job.stop.signal.aborted ? 'It was stopped. Nothing was changed.' : sentenceOf(error);
          job.state = { state: 'refused', faults: [what] };
        },
      );
      return id;
    },
    /** How far it is; its end is told once. */
    get(id: string): PackJob {
      const state = jobs.get(id)?.state ?? { state: 'refused', faults: ['It is not known any more. Try again.'] };
      if (state.state !== 'working') jobs.delete(id);
      return state;
    },
    stop: (id: string): void => jobs.get(id)?.stop.abort(),
  };
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
