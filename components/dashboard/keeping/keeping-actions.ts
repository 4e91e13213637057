import type { FoundPerson, PersonRows, RestoreOffer, RestoreUndone, TakeOut } from '@/lib/domain/keeping';
import type { RetentionChange } from '@/lib/domain/retention';

/** How far something long is, 0 to 1. */
export type OnShare = (share: number) => void;

export type OpenedBackup = RestoreOffer & { id: string; name: string };

/** What the page of data and privacy can ask for; a rejection's message is a sentence for a person. */
export type KeepingActions = {
  /** How long a kind of data, or a site, is kept. Nothing is erased at once. */
  changeRetention: (change: RetentionChange) => Promise<void>;
  believeClock: () => Promise<void>;
  findPeople: (text: string) => Promise<FoundPerson[]>;
  countPerson: (person: string) => Promise<PersonRows>;
  erasePerson: (person: string) => Promise<void>;
  /** Writes a file and has the browser save it; resolves to its name and bytes. */
  takeOut: (what: TakeOut, onShare: OnShare, signal: AbortSignal) => Promise<{ name: string; bytes: number }>;
  /** Whether a file asks for a passphrase. */
  isEncrypted: (file: File) => Promise<boolean>;
  /** Reads a file and tells what restoring it would do; nothing is changed yet. */
  openBackup: (file: File, passphrase: string | null, onShare: OnShare, signal: AbortSignal) => Promise<OpenedBackup>;
  closeBackup: (id: string) => Promise<void>;
  restore: (backup: OpenedBackup, onShare: OnShare, signal: AbortSignal) => Promise<void>;
  canUndoRestore: () => Promise<boolean>;
  undoRestore: () => Promise<RestoreUndone>;
};
