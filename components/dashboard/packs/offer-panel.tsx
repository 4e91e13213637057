import { useEffect, useRef, useState } from 'react';
import type { PackOffer, PackStop } from '@/lib/domain/pack-offer';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { useDashboard } from '../dashboard-context';
import { OfferChanges } from './offer-changes';
import { PublicKey } from './public-key';
import { SignerLine } from './signer-line';

const isOther = ({ stops }: PackOffer): boolean => stops.some(({ kind }) => kind === 'other-pack');

const titleOf = (offer: PackOffer): string => {
  const { name, version, installed, isRollBack } = offer;
  if (isOther(offer)) return `Install ${name} ${version} instead?`;
  if (isRollBack) return `Go back to ${name} ${version}?`;
  return installed === null ? `Install ${name} ${version}?` : `Update ${name} from ${installed} to ${version}?`;
};

/** A pack that was read and checked: whose it is, what it changes, what speaks against it. Nothing is installed yet. */
export function OfferPanel({ offer, onClose }: { offer: PackOffer; onClose: () => void }) {
  const { actions, attempt } = useDashboard();
  const [settled, setSettled] = useState<readonly PackStop['kind'][]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [offer.token]);
  const open = offer.stops.filter(({ kind }) => !settled.includes(kind));
  const isNew = offer.installed === null || isOther(offer);
  const verb = isNew ? 'Install' : offer.isRollBack ? 'Go back' : 'Update';

  const install = async () => {
    setIsBusy(true);
    let made: { id: string; before: string | null } | null = null;
    const isDone = await attempt(
      async () => {
        made = await actions.installPack(offer.token, [...settled]);
      },
      {
        failed: `${offer.name} was not installed.`,
        done: `${offer.name} ${offer.version} is installed`,
        undo: async () => {
          if (made) await actions.undoInstallPack(made.id, made.before);
        },
      },
    );
    setIsBusy(false);
    if (isDone) onClose();
  };

  return (
    <section
      aria-labelledby="offer-title"
      className="flex animate-fade flex-col gap-3 rounded-panel border border-line p-4"
    >
      <div className="flex flex-col gap-1">
        <h2 id="offer-title" ref={heading} tabIndex={-1} dir="auto" className="text-title outline-none">
          {titleOf(offer)}
        </h2>
        <SignerLine trust={offer.trust} />
        <p className="text-small break-words text-muted">
          {offer.publisher !== null && (
            <>
              By <bdi>{offer.publisher}</bdi> ·{' '}
            </>
          )}
          {offer.license} · from <bdi>{offer.from}</bdi>
        </p>
      </div>
      {offer.description !== null && (
        <p dir="auto" className="max-w-prose">
          {offer.description}
        </p>
      )}
      {offer.trust.kind === 'unsigned' && (
        <p className="text-small text-muted">
          Nobody vouches for what it says. Install it only if you know its source.
        </p>
      )}
      {'publicKey' in offer.trust && (
        <p className="text-small text-muted">
          Public key <PublicKey value={offer.trust.publicKey} />
        </p>
      )}
      {open.map((stop) => (
        <Notice
          key={stop.kind}
          tone={stop.kind === 'changed-key' || stop.kind === 'signature-missing' ? 'danger' : 'caution'}
          title={stopTitles[stop.kind]}
          actions={
            <>
              {stop.settle !== null && (
                <Button size="medium" onClick={() => setSettled([...settled, stop.kind])}>
                  <bdi>{stop.settle}</bdi>
                </Button>
              )}
              {stop.keep !== undefined && (
                <Button size="medium" onClick={onClose}>
                  <bdi>{stop.keep}</bdi>
                </Button>
              )}
            </>
          }
        >
          <p className="max-w-prose break-words">{stop.what}</p>
        </Notice>
      ))}
      <OfferChanges offer={offer} />
      {offer.warnings.length > 0 && (
        <Disclosure summary={offer.warnings.length === 1 ? '1 remark' : `${offer.warnings.length} remarks`}>
          <ul className="flex list-disc flex-col gap-1 ps-5 text-small text-muted">
            {offer.warnings.map((warning) => (
              <li key={warning} className="break-words">
                {warning}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="medium" look="primary" disabled={open.length > 0 || isBusy} onClick={() => void install()}>
          {verb}
        </Button>
        <Button size="medium" onClick={onClose}>
          Cancel
        </Button>
        {open.length > 0 && (
          <p className="text-small text-muted">
            {open.some(({ settle }) => settle === null)
              ? 'This pack can’t be installed.'
              : 'Decide about the above first.'}
          </p>
        )}
      </div>
    </section>
  );
}

const stopTitles: Record<PackStop['kind'], string> = {
  'changed-key': 'The key has changed',
  'signature-missing': 'The signature is missing',
  older: 'This version is older',
  'same-version': 'This version is there already',
  'other-pack': 'Two packs with one id',
  erases: 'It erases conversations',
  checks: 'Its tests fail',
};
