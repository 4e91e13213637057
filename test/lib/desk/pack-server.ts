import { publishFiles } from '@/lib/knowledge/packs/build-deskpack';
import type { FetchAddress, Fetched } from '@/lib/platform/fetch-address';
import { sampleFiles } from '../knowledge/packs/sample-pack';

type Change = Parameters<typeof sampleFiles>[0];

export const packYaml = (version: string, more = ''): string =>
  `id: music-school\nname: Music school\nversion: ${version}\nlicense: CC-BY-4.0\n${more}`;

/** A version of the sample pack as it is published. */
export async function publish(version: string, key: string | null, change: Change = {}) {
  const files = sampleFiles({ 'pack.yaml': packYaml(version), ...change });
  return (await publishFiles({ id: 'music-school', version }, files, key)).files;
}

/** Static files behind an address, without a network; writes down what was asked for. */
export function createPackServer(address: string) {
  let files = new Map<string, Uint8Array>();
  let answer: Fetched | null = null;
  const asked: string[] = [];
  const fetchAddress: FetchAddress = async (url, { most, signal }) => {
    signal.throwIfAborted();
    asked.push(url.replace(address, ''));
    if (answer) return answer;
    const bytes = files.get(decodeURIComponent(url.replace(address, '')));
    if (!bytes) return { ok: false, status: 404, reason: 'The server answered 404 (Not Found).' };
    if (bytes.length > most) return { ok: false, status: 200, reason: 'The file there is larger than is read.' };
    return { ok: true, bytes: new Uint8Array(bytes), isHtml: false };
  };
  return {
    fetchAddress,
    asked,
    serve(published: readonly { path: string; bytes: Uint8Array }[]) {
      files = new Map(published.map(({ path, bytes }) => [path, bytes]));
      answer = null;
      asked.length = 0;
    },
    /** Everything is answered so from now on. */
    say: (given: Fetched) => void (answer = given),
  };
}
