import { addressesBelow, asResponse } from './model-caches';

// A file that is not whole yet, as pieces in our cache: a cache entry can't be added to. Where a piece begins and ends stands
// in its address, so that what is there is known without reading it.

interface Piece {
  from: number;
  to: number;
  address: string;
}

const pieceAddress = (file: string, from: number, to: number): string => `${file}?deskmate-piece=${from}-${to}`;

const readAddress = (address: string): Piece | null => {
  const match = /\?deskmate-piece=(\d{1,15})-(\d{1,15})$/.exec(address);
  return match ? { from: Number(match[1]), to: Number(match[2]), address } : null;
};

/** Bytes that the pieces below an address have together, of one file or of all of a model. */
export async function countPieces(cache: Cache, address: string): Promise<number> {
  const found = (await addressesBelow(cache, address)).map(readAddress).filter((piece) => piece !== null);
  return found.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** `ReadableStream.from` is not in every browser that this runs in. */
const toStream = (pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });

/** The pieces of one file, in order, from its first byte on without a gap; others are deleted. */
export async function openPieces(cache: Cache, file: string) {
  const found = (await addressesBelow(cache, `${file}?deskmate-piece=`))
    .map(readAddress)
    .filter((piece) => piece !== null)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let end = 0;
  for (const piece of found) {
    if (piece.from === end && piece.to > piece.from) {
      pieces.push(piece);
      end = piece.to;
    } else {
      await cache.delete(piece.address);
    }
  }

  /** All bytes so far, piece by piece. Throws where one was lost in the meantime. */
  async function* read(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (const { address, from, to } of pieces) {
      const bytes = new Uint8Array(await ((await cache.match(address))?.arrayBuffer() ?? new ArrayBuffer(0)));
      if (bytes.length !== to - from) throw new Error(`A part of ${file} is lost.`);
      yield bytes;
    }
  }

  const drop = async (): Promise<void> => {
    for (const { address } of pieces.splice(0)) await cache.delete(address);
    end = 0;
  };

  return {
    /** Bytes that are there. */
    length: () => end,
    read,
    drop,
    async add(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      const address = pieceAddress(file, end, end + bytes.length);
      await cache.put(address, asResponse(bytes, bytes.length));
      pieces.push({ from: end, to: end + bytes.length, address });
      end += bytes.length;
    },
    /** Puts them together in another cache, then deletes them. Never more than one piece is in memory. */
    async moveTo(target: Cache): Promise<void> {
      await target.put(file, asResponse(toStream(read()), end));
      await drop();
    },
  };
}
