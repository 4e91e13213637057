import type { RequestPurpose } from './event';
import type { ManagedPolicy } from './managed-policy';
import type { PackSource, StoredPack, TrustedKey } from './pack';
import type { PackItem, PackItemChange } from './pack-change';

/** What a pack's signature is worth on this device. */
export type PackTrust =
  /** Nobody signed it, and no key is known for it. */
  | { kind: 'unsigned' }
  /** Signed by a key that is not known yet: it is pinned when the pack is installed. */
  | { kind: 'first-use'; publicKey: string }
  | { kind: 'trusted'; publicKey: string; since: number; by: TrustedKey['by'] }
  /** Signed by another key than the one that is trusted. `isFixed`: a policy named the keys. */
  | { kind: 'changed-key'; publicKey: string; isFixed: boolean }
  /** Nobody signed it, but a key is trusted for it: somebody took the signature away. */
  | { kind: 'signature-missing'; isFixed: boolean };

/** Why a pack is not simply installed. What can be settled is settled by the person, one by one. */
export interface PackStop {
  kind: 'changed-key' | 'signature-missing' | 'older' | 'same-version' | 'other-pack' | 'erases' | 'checks';
  /** A sentence: what it is, and what was kept. */
  what: string;
  /** The words on the button that settles it; null where nothing does but another pack. */
  settle: string | null;
  /** Where it is a choice between two: the words on the button that leaves all as it is. */
  keep?: string;
}

/** A pack that was read and checked, and waits for a word. Nothing of it is installed. */
export interface PackOffer {
  token: string;
  id: string;
  name: string;
  version: string;
  publisher: string | null;
  description: string | null;
  license: string;
  /** Name of the file, or the https address. */
  from: string;
  isAddress: boolean;
  isRollBack: boolean;
  /** The version that is installed; null on a first install. */
  installed: string | null;
  trust: PackTrust;
  stops: PackStop[];
  /** What is told and stops nothing: "articles/returns.md:1: …". */
  warnings: string[];
  changes: { what: PackItemChange['what']; kind: PackItem['kind']; id: string; title: string }[];
}

/** How far the reading of a pack is, and what came of it. */
export type PackJob =
  | { state: 'working'; done: number; total: number | null }
  | { state: 'offer'; offer: PackOffer }
  /** What is at the address is what is installed. */
  | { state: 'unchanged' }
  /** One sentence a fault, with file and line. Nothing was changed. */
  | { state: 'refused'; faults: string[] };

/** Something about the packs that are installed that wants a decision. */
export type PackProblem =
  | { kind: 'source'; address: string; pack: string | null; what: string }
  /** An address that the organisation named and does so no more. */
  | { kind: 'withdrawn'; address: string; pack: string | null }
  | { kind: 'shortcut'; shortcut: string; replies: { id: string; title: string; pack: string | null }[] }
  | { kind: 'review'; pack: string; articles: { id: string; title: string; reviewBy: string }[] };

/** A request that left this device. */
export interface SentRequest {
  at: number;
  address: string;
  /** The host that the answer came from, where that one sent on to another. */
  servedBy: string | null;
  outcome: string;
  /** Bytes that were received, and that were sent beside the address; null in older rows. */
  bytes: number;
  sent: number | null;
  purpose: RequestPurpose;
}

/** All that the page of packs shows. */
export interface PacksView {
  packs: (StoredPack & {
    /** Versions to go back to, newest first. */
    earlier: string[];
    keys: TrustedKey[];
  })[];
  /** Packs whose last change can be taken back; `before` is the version before it, null where there was none. */
  undos: { id: string; of: 'install' | 'removal'; at: number; name: string; before: string | null }[];
  sources: PackSource[];
  problems: PackProblem[];
  policy: ManagedPolicy;
  requests: SentRequest[];
}
