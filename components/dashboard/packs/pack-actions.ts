import type { DiffLine } from '@/lib/domain/diff-line';
import type { PackJob, PacksView, PackStop } from '@/lib/domain/pack-offer';

/** How far a file or an address is read: bytes or files of so many; `total` is null where that is not known yet. */
export type PackProgress = { what: 'sending' | 'reading'; done: number; total: number | null };

export type OpenPackOptions = { onProgress: (progress: PackProgress) => void; signal: AbortSignal };

/** How the reading of a pack ended. */
export type OpenedPack = Exclude<PackJob, { state: 'working' }>;

/** All that the page of packs can ask for; a rejection's message is a sentence for a person. */
export type PackActions = {
  readPacks: () => Promise<PacksView>;
  openPackFile: (file: File, options: OpenPackOptions) => Promise<OpenedPack>;
  openPackAddress: (address: string, options: OpenPackOptions) => Promise<OpenedPack>;
  openEarlierPack: (id: string, version: string, options: OpenPackOptions) => Promise<OpenedPack>;
  showPackChange: (token: string, kind: string, id: string) => Promise<DiffLine[]>;
  dropPackOffer: (token: string) => Promise<void>;
  /** Resolves to what the undo needs. */
  installPack: (token: string, settled: PackStop['kind'][]) => Promise<{ id: string; before: string | null }>;
  undoInstallPack: (id: string, before: string | null) => Promise<void>;
  restorePack: (id: string) => Promise<void>;
  setPackAutomatic: (address: string, isAutomatic: boolean) => Promise<void>;
  removePackAddress: (address: string) => Promise<void>;
  keepPackAddress: (address: string) => Promise<void>;
  forgetPackKey: (id: string) => Promise<void>;
  settleShortcut: (shortcut: string, reply: string) => Promise<void>;
  /** Resolves to the articles that are not offered any more. */
  hushOverdue: (pack: string) => Promise<string[]>;
  undoHushOverdue: (pack: string, articles: string[]) => Promise<void>;
};
