import { managedPolicySchema } from '@/lib/domain/managed-policy';
import { limits } from '@/lib/domain/limits';
import type { DiffLine } from '@/lib/domain/diff-line';
import type { PackJob, PacksView } from '@/lib/domain/pack-offer';
import { z } from '@/lib/domain/zod';

const id = z
  .string()
  .min(1)
  .max(2 * limits.id);
const address = z.string().min(1).max(limits.url);
const version = z.string().max(limits.name);

/** What stands between an offer and its installation, by kind: what the person has settled. */
const settled = z
  .array(z.enum(['changed-key', 'signature-missing', 'older', 'same-version', 'other-pack', 'erases', 'checks']))
  .max(10);

/** What a dashboard may call about packs. */
export const packCalls = {
  packs: z.tuple([]),
  // Reading a pack takes a while, so it is begun, and asked after: a file that was uploaded, an address, a kept version.
  openPackFile: z.tuple([id]),
  openPackAddress: z.tuple([address]),
  openEarlierPack: z.tuple([id, version]),
  packJob: z.tuple([id]),
  stopPackJob: z.tuple([id]),
  packChange: z.tuple([id, z.string().max(limits.name), id]),
  dropPackOffer: z.tuple([id]),
  installPack: z.tuple([id, settled]),
  undoInstallPack: z.tuple([id, version.nullable()]),
  restorePack: z.tuple([id]),
  setPackAutomatic: z.tuple([address, z.boolean()]),
  removePackAddress: z.tuple([address]),
  /** An address that the organisation withdrew is the person's own from now on. */
  keepPackAddress: z.tuple([address]),
  forgetPackKey: z.tuple([id]),
  /** The shortcut belongs to this reply from now on. */
  settleShortcut: z.tuple([z.string().max(limits.name), id]),
  /** The articles of a pack that are past their review date are not offered by themselves any more. */
  hushOverdue: z.tuple([id]),
  undoHushOverdue: z.tuple([id, z.array(id).max(10_000)]),
};

export const takePolicyCall = z.tuple([managedPolicySchema]);

/** What each call resolves to. */
export interface PackAnswers extends Record<keyof typeof packCalls, unknown> {
  packs: PacksView;
  openPackFile: string;
  openPackAddress: string;
  openEarlierPack: string;
  packJob: PackJob;
  stopPackJob: void;
  packChange: DiffLine[];
  dropPackOffer: void;
  installPack: { id: string; before: string | null };
  undoInstallPack: void;
  restorePack: void;
  setPackAutomatic: void;
  removePackAddress: void;
  keepPackAddress: void;
  forgetPackKey: void;
  settleShortcut: void;
  hushOverdue: string[];
  undoHushOverdue: void;
}
