import { useState } from 'react';
import type { PackSource } from '@/lib/domain/pack';
import type { PacksView, PackTrust } from '@/lib/domain/pack-offer';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Disclosure } from '../../ui/disclosure';
import { useDashboard } from '../dashboard-context';
import { countItems } from './count-items';
import { PackDetails } from './pack-details';
import { SignerLine } from './signer-line';
import type { PackOpening } from './use-opening';

export type InstalledPack = PacksView['packs'][number];
type PackRowProps = {
  pack: InstalledPack;
  source: PackSource | null;
  undo: PacksView['undos'][number] | null;
  open: PackOpening['open'];
};

const trustOf = ({ signer, keys }: InstalledPack): PackTrust => {
  if (!signer) return { kind: 'unsigned' };
  const by = keys.find(({ publicKey }) => publicKey === signer.publicKey)?.by ?? 'person';
  return { kind: 'trusted', publicKey: signer.publicKey, since: signer.trustedSince, by };
};

/** An installed pack: what it holds, who vouches for it, and what can be done with it. */
export function PackRow({ pack, source, undo, open }: PackRowProps) {
  const { actions, attempt } = useDashboard();
  const [isLeaving, setIsLeaving] = useState(false);
  const isFixed = source?.addedBy === 'policy';
  const remove = () => {
    setIsLeaving(false);
    void attempt(() => actions.removePack(pack.id), {
      failed: `${pack.name} could not be removed.`,
      done: `${pack.name} removed`,
      undo: () => actions.restorePack(pack.id),
    });
  };
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-start gap-2">
        <div className="min-w-48 flex-1">
          <div className="flex min-w-0 items-center gap-2">
            <p dir="auto" className="truncate font-strong" title={pack.name}>
              {pack.name}
            </p>
            <Badge>{pack.version}</Badge>
            {isFixed && <Badge>Set by your organisation</Badge>}
          </div>
          <p className="text-small text-muted">{countItems(pack)}</p>
          <SignerLine trust={trustOf(pack)} />
        </div>
        {source?.available != null && (
          <Button
            size="medium"
            look="soft"
            aria-label={`See what changes in ${source.available} of ${pack.name}`}
            onClick={() => void open(pack.name, (options) => actions.openPackAddress(source.address, options))}
          >
            See what changes in {source.available}
          </Button>
        )}
        {!isFixed && (
          <Button size="medium" look="quiet" aria-label={`Remove ${pack.name}`} onClick={() => setIsLeaving(true)}>
            Remove
          </Button>
        )}
      </div>
      <Disclosure summary={<span aria-label={`Details of ${pack.name}`}>Details</span>}>
        <PackDetails pack={pack} source={source} undo={undo} open={open} />
      </Disclosure>
      <ConfirmDialog
        title={`Remove ${pack.name}?`}
        open={isLeaving}
        onClose={() => setIsLeaving(false)}
        confirm="Remove"
        onConfirm={remove}
      >
        {countItems(pack)}: all of it is suggested no more. It can be brought back right after.
      </ConfirmDialog>
    </li>
  );
}
