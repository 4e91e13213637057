import { createHash } from 'node:crypto';
import {
  type ArtefactHeader,
  artefactMagic,
  artefactVersion,
  type LinearModel,
  prefixBytes,
} from '../../lib/analysis/scoring/artefact-format.ts';
import { type NetworkModel, networkHeaderSchema } from '../../lib/analysis/scoring/network-format.ts';

const toBytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const listArrays = (network: NetworkModel): ArrayBufferView[] => [
  network.hashes,
  network.measureHashes,
  network.words8,
  network.pieces8,
  network.marks8,
  network.windows8,
  network.outputs8,
];

/** The file of some models: the same bytes for the same models (on any little-endian machine: all that run Node). */
export function writeArtefact(
  models: readonly LinearModel[],
  sources: ArtefactHeader['sources'],
  network: NetworkModel | null = null,
): Uint8Array<ArrayBuffer> {
  const header: ArtefactHeader = {
    heads: models.map((model) => ({
      name: model.name,
      labels: model.labels,
      several: model.several,
      features: model.features,
      byRarity: model.byRarity,
      entries: model.entries,
      scales: model.scales,
      biases: model.biases,
      temperature: model.temperature,
      thresholds: model.thresholds,
      stacks: model.stacks,
      blend: model.blend,
    })),
    network: network === null ? null : networkHeaderSchema.parse(network),
    sources,
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const content = Buffer.concat([
    headerBytes,
    ...models.flatMap(({ hashes, rarities, counts, entryLabels, entryWeights }) =>
      [hashes, rarities, counts, entryLabels, entryWeights].map(toBytes),
    ),
    ...(network === null ? [] : listArrays(network).map(toBytes)),
  ]);
  const file = new Uint8Array(prefixBytes + content.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, artefactMagic, true);
  view.setUint32(4, artefactVersion, true);
  view.setUint32(8, headerBytes.length, true);
  file.set(createHash('sha256').update(content).digest(), 3 * 4);
  file.set(content, prefixBytes);
  return file;
}
