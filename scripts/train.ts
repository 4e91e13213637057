import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readArtefact } from '../lib/analysis/scoring/read-artefact.ts';
import { buildArtefact } from './train/build-artefact.ts';
import { MissingData } from './train/data-sets/read-lines.ts';
import { shippedHeads } from './train/shipped/heads.ts';
import { createAuxiliaries } from './train/tasks/auxiliaries.ts';
import { tasks } from './train/tasks/tasks.ts';
import { readBenchmarkNetwork, trainBenchmarkNetworks } from './train/network/train-benchmark-networks.ts';
import { trainBenchmark } from './train/train-benchmark.ts';

// `npm run train [-- --data DIR] [--out FILE] [--permissive]` builds the artefact that ships. The same data give the same bytes.
// `--reuse FILE` takes the network of an artefact where only the recipes of heads have changed: it is most of the time.
// `npm run train -- --benchmarks [--data DIR] [--models DIR] [--only NAME,NAME]` trains one model for each benchmark, for the
// *method* column of `npm run bench:analysis`, and blends them with the networks that
// `npm run train -- --networks [--data DIR] [--models DIR]` has written there.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'public/models/analysis.bin' },
    models: { type: 'string', default: '.output/models' },
    benchmarks: { type: 'boolean', default: false },
    networks: { type: 'boolean', default: false },
    permissive: { type: 'boolean', default: false },
    only: { type: 'string' },
    reuse: { type: 'string' },
  },
});

/** Runs a piece of work; a set that is missing is told, with where it comes from, and ends it. */
function attempt(name: string, work: () => string): void {
  const started = performance.now();
  try {
    console.log(`${work()}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`${name}: not trained. ${error.message}`);
    process.exitCode = 1;
  }
}

if (values.networks) {
  attempt('networks', () => trainBenchmarkNetworks(tasks, values.data, values.models, console.log));
} else if (values.benchmarks) {
  const wanted = values.only?.split(',');
  const trainAuxiliary = createAuxiliaries(values.data);
  for (const task of tasks) {
    if (wanted !== undefined && !wanted.includes(task.name)) continue;
    const network = await readBenchmarkNetwork(task, values.models);
    attempt(task.name, () => {
      const below = (task.stacks ?? []).map(trainAuxiliary);
      return trainBenchmark(task, values.data, values.models, network, below);
    });
  }
} else {
  const known =
    values.reuse === undefined ? null : (await readArtefact(new Uint8Array(readFileSync(values.reuse)))).network;
  attempt('artefact', () => {
    const access = { folder: values.data, permissive: values.permissive };
    const file = buildArtefact(shippedHeads, access, console.log, known);
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, file);
    return `${values.out}: ${(gzipSync(file).length / 1000).toFixed(0)} kB gzip`;
  });
}
