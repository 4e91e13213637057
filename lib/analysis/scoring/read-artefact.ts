import {
  type ArtefactHeader,
  artefactHeaderSchema,
  artefactMagic,
  artefactVersion,
  countBytes,
  hashBytes,
  type LinearModel,
  prefixBytes,
} from './artefact-format.ts';
import { countNetworkBytes, measureNetwork, type NetworkModel } from './network-format.ts';

/** The file is not an artefact, was cut short, or is not what was written. Judgement is off; the rest of the house works. */
export class DamagedArtefact extends Error {
  constructor(fault: string) {
    super(`The analysis models can't be used: ${fault}`);
    this.name = 'DamagedArtefact';
  }
}

export interface Artefact {
  /** Of all its contents, in hexadecimal: which artefact this is. */
  hash: string;
  sources: ArtefactHeader['sources'];
  models: LinearModel[];
  network: NetworkModel | null;
}

function parseHeader(bytes: Uint8Array): ArtefactHeader {
  try {
    return artefactHeaderSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new DamagedArtefact('its header is not one');
  }
}

/** Reads the models of an artefact. Throws `DamagedArtefact` when a single bit is not as it was written. */
export async function readArtefact(bytes: Uint8Array<ArrayBuffer>): Promise<Artefact> {
  if (bytes.length < prefixBytes) throw new DamagedArtefact('the file was cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== artefactMagic) throw new DamagedArtefact('the file is of another kind');
  const version = view.getUint32(4, true);
  if (version !== artefactVersion) throw new DamagedArtefact(`its format is ${version}, not ${artefactVersion}`);
  const content = bytes.slice(prefixBytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const written = bytes.subarray(prefixBytes - hashBytes, prefixBytes);
  if (!hash.every((byte, at) => byte === written[at])) throw new DamagedArtefact('the file was cut short or changed');

  const headerLength = view.getUint32(8, true);
  if (headerLength > content.length) throw new DamagedArtefact('the file was cut short');
  const header = parseHeader(content.subarray(0, headerLength));
  let at = headerLength;
  const networkBytes = header.network === null ? 0 : countNetworkBytes(header.network);
  if (header.heads.reduce((sum, head) => sum + countBytes(head), at + networkBytes) !== content.length)
    throw new DamagedArtefact('its arrays do not have the length that the header names');
  const take = (count: number): ArrayBuffer => content.buffer.slice(at, (at += count));
  const models = header.heads.map((head) => ({
    ...head,
    hashes: new Uint32Array(take(head.features * 4)),
    rarities: new Uint8Array(take(head.byRarity ? head.features : 0)),
    counts: new Uint8Array(take(head.features)),
    entryLabels: new Uint8Array(take(head.entries)),
    entryWeights: new Int8Array(take(head.entries)),
  }));
  const read = {
    hash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    sources: header.sources,
    models,
  };
  if (header.network === null) return { ...read, network: null };
  const sizes = measureNetwork(header.network);
  const network = {
    ...header.network,
    hashes: new Uint32Array(take(4 * sizes.hashes)),
    measureHashes: new Uint32Array(take(4 * sizes.measureHashes)),
    words8: new Int8Array(take(sizes.words8)),
    pieces8: new Int8Array(take(sizes.pieces8)),
    marks8: new Int8Array(take(sizes.marks8)),
    windows8: new Int8Array(take(sizes.windows8)),
    outputs8: new Int8Array(take(sizes.outputs8)),
  };
  return { ...read, network };
}
