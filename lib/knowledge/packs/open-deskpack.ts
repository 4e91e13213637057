import { packSchema, type Pack } from '@/lib/domain/pack';
import { readZip, zipLimits } from '../../files/read-zip.ts';
import { openPackFiles, type OpenedPack } from './open-pack-files';
import { faultOf, type PackFault } from './pack-fault';
import { packPolicyFileSchema } from './pack-files';
import { packLimits } from './pack-limits';
import { tellIssue } from './tell-issue';

/** As strict about the policy as a folder is. */
const jsonPackSchema = packSchema.extend({ policy: packPolicyFileSchema.default({}) });

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Opens a `.deskpack`, or the older form of a pack as one JSON file, which nobody can sign. Never throws: what stops it
 * is in `faults`, and `pack` is null then.
 *
 * @param name of the file, for what is said about it
 * @example
 * const { pack, faults, publicKey } = await openDeskpack(await readFile('shop.deskpack'), 'shop.deskpack');
 */
export async function openDeskpack(bytes: Uint8Array, name = 'the pack'): Promise<OpenedPack> {
  const failed = (what: string): OpenedPack => ({
    pack: null,
    faults: [faultOf(name, what)],
    places: new Map(),
    manifest: null,
    publicKey: null,
    files: [],
  });
  if (bytes.length > packLimits.packedBytes)
    return failed(`This file is larger than the ${packLimits.packedBytes / 1024 / 1024} MB that a pack may have.`);
  if (!isZip(bytes)) return readJsonPack(bytes, name, failed);
  try {
    const files = readZip(bytes, {
      ...zipLimits,
      bytes: packLimits.packedBytes,
      unpacked: packLimits.unpackedBytes,
      entries: 2 * packLimits.files,
    });
    return await openPackFiles(files);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Items of one kind that share an id: the later one would be written over the first. */
function findTwice({ articles, replies, adapters, escalationRules }: Pack, name: string): PackFault[] {
  return Object.entries({ articles, replies, adapters, escalationRules }).flatMap(([list, items]) => {
    const first = new Map<string, number>();
    return items.flatMap(({ id }, at) => {
      const known = first.get(id);
      if (known === undefined) first.set(id, at);
      const what = `The id “${id}” is that of ${list}.${known} already.`;
      return known === undefined ? [] : [{ file: name, line: null, field: `${list}.${at}.id`, what }];
    });
  });
}

function readJsonPack(bytes: Uint8Array, name: string, failed: (what: string) => OpenedPack): OpenedPack {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed('This is neither a .deskpack (a zip) nor a pack as JSON. It may be cut off or another kind of file.');
  }
  const parsed = jsonPackSchema.safeParse(value);
  const twice = parsed.success ? findTwice(parsed.data, name) : [];
  if (twice.length > 0) return { ...failed(''), faults: twice };
  if (parsed.success) return { ...failed(''), pack: parsed.data, faults: [] };
  const faults = parsed.error.issues
    .slice(0, 50)
    .flatMap(tellIssue)
    .map(({ path, what }) => ({ file: name, line: null, field: path.join('.') || null, what }));
  return { ...failed(''), faults };
}
