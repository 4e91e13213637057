import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import { readArtefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import type { Task } from '../tasks/task.ts';
import { writeArtefact } from '../write-artefact.ts';
import { benchmarkNetworks, buildBenchmarkNetwork } from './benchmark-network.ts';
import { learnWords } from './learn-words.ts';
import { readTexts, textSources } from './text-sources.ts';

/** Trains the networks of the benchmarks on words that they share, and writes each to `out` in an artefact without heads. */
export function trainBenchmarkNetworks(
  tasks: readonly Task[],
  folder: string,
  out: string,
  tell: (line: string) => void,
): string {
  const words = learnWords(readTexts(folder, textSources), tell);
  mkdirSync(out, { recursive: true });
  for (const plan of benchmarkNetworks) {
    const network = buildBenchmarkNetwork(plan, tasks, words, folder, tell);
    writeFileSync(join(out, `${plan.name}.bin`), writeArtefact([], [], network));
  }
  return `${benchmarkNetworks.length} networks`;
}

/** The network that was trained for the data set of a task; null when there is none in `models`. */
export async function readBenchmarkNetwork({ data }: Pick<Task, 'data'>, models: string): Promise<NetworkModel | null> {
  const plan = benchmarkNetworks.find(({ benchmarks }) => benchmarks.includes(data));
  if (plan === undefined) return null;
  const file = join(models, `${plan.name}.bin`);
  return existsSync(file) ? (await readArtefact(new Uint8Array(readFileSync(file)))).network : null;
}
