import type { PackSource } from '@/lib/domain/pack';
import type { PacksView } from '@/lib/domain/pack-offer';
import { Button } from '../../ui/button';
import { useLocalFormats, type LocalFormats } from '../../ui/use-local-formats';
import { Switch } from '../../ui/switch';
import { useDashboard } from '../dashboard-context';
import type { InstalledPack } from './pack-row';
import { UndoInstall } from './undo-install';
import { PublicKey } from './public-key';
import type { PackOpening } from './use-opening';

const checkedWords = ({ checkedAt, isWithdrawn }: PackSource, { moment }: LocalFormats): string =>
  isWithdrawn
    ? 'Not looked at any more: your organisation took it out of its settings'
    : `${checkedAt === null ? 'Not looked at yet' : `Looked at ${moment(checkedAt)}`}, at most once an hour by itself`;

type PackDetailsProps = {
  pack: InstalledPack;
  source: PackSource | null;
  /** How its last installation is taken back; null where that is not known. */
  undo: PacksView['undos'][number] | null;
  open: PackOpening['open'];
};

/** Where a pack comes from, its key, and the versions to go back to. */
export function PackDetails({ pack, source, undo, open }: PackDetailsProps) {
  const { actions, attempt } = useDashboard();
  const formats = useLocalFormats();
  const isFixed = pack.keys.some(({ by }) => by === 'policy');
  // Of this key: it may have come long after the pack did.
  const since = pack.keys.find(({ publicKey }) => publicKey === pack.signer?.publicKey)?.trustedSince;
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-2 pt-1 pb-2 ps-5 text-small sm:grid-cols-[7rem_1fr] [&_dt]:text-muted">
      {pack.publisher !== undefined && (
        <>
          <dt>Publisher</dt>
          <dd dir="auto">{pack.publisher}</dd>
        </>
      )}
      {pack.description !== undefined && (
        <>
          <dt>About</dt>
          <dd dir="auto" className="max-w-prose">
            {pack.description}
          </dd>
        </>
      )}
      <dt>Installed</dt>
      <dd className="flex flex-col items-start gap-1">
        {formats.longDay(pack.installedAt)}
        {undo && source?.addedBy !== 'policy' && <UndoInstall pack={pack} before={undo.before} />}
      </dd>
      {pack.policy.sites && (
        <>
          <dt>Only for</dt>
          <dd className="break-words">{pack.policy.sites.join(', ')}</dd>
        </>
      )}
      {pack.policy.retentionDays !== undefined && (
        <>
          <dt>Keeps</dt>
          <dd>
            Conversations for at most {pack.policy.retentionDays === 1 ? '1 day' : `${pack.policy.retentionDays} days`}
          </dd>
        </>
      )}
      {pack.policy.locale !== undefined && (
        <>
          <dt>Dates</dt>
          <dd>As in {pack.policy.locale}</dd>
        </>
      )}
      {pack.signer && (
        <>
          <dt>Key</dt>
          <dd className="flex flex-col items-start gap-1">
            <PublicKey value={pack.signer.publicKey} />
            <span className="text-muted">
              {isFixed
                ? 'Your organisation names this key.'
                : `${since === undefined ? '' : `Trusted since ${formats.longDay(since)}. `}Compare it with what the publisher says it is.`}
            </span>
            {!isFixed && (
              <Button
                aria-label={`Forget the key of ${pack.name}`}
                onClick={() =>
                  void attempt(() => actions.forgetPackKey(pack.id), {
                    failed: 'The key could not be forgotten.',
                    done: `The key of ${pack.name} is forgotten; the next one is trusted on first use`,
                  })
                }
              >
                Forget the key
              </Button>
            )}
          </dd>
        </>
      )}
      {source && (
        <>
          <dt>Address</dt>
          <dd className="flex flex-col items-start gap-1">
            <span dir="ltr" className="break-all">
              {source.address}
            </span>
            <span className="text-muted">{checkedWords(source, formats)}</span>
            <span className="flex flex-wrap items-center gap-2">
              <Button
                aria-label={`Check now for updates of ${pack.name}`}
                onClick={() => void open(pack.name, (options) => actions.openPackAddress(source.address, options))}
              >
                Check now
              </Button>
              {source.addedBy === 'person' && (
                <Button
                  look="quiet"
                  aria-label={`Stop checking for updates of ${pack.name}`}
                  onClick={() =>
                    void attempt(() => actions.removePackAddress(source.address), {
                      failed: 'The address could not be removed.',
                      done: 'Address removed. The pack stays as it is.',
                    })
                  }
                >
                  Stop checking
                </Button>
              )}
            </span>
            <span className="flex items-center gap-1">
              <Switch
                label={`Install updates of ${pack.name} without asking`}
                checked={source.isAutomatic}
                disabled={source.addedBy === 'policy' || source.isWithdrawn}
                onChange={(isOn) =>
                  void attempt(() => actions.setPackAutomatic(source.address, isOn), {
                    failed: 'That could not be changed.',
                    done: isOn ? 'Updates by the same key are installed without asking' : 'Updates wait for your word',
                  })
                }
              />
              Install updates by the same key without asking
            </span>
          </dd>
        </>
      )}
      {pack.earlier.length > 0 && (
        <>
          <dt>Other versions</dt>
          <dd className="flex flex-wrap gap-1">
            {pack.earlier.map((version) => (
              <Button
                key={version}
                aria-label={`Go to ${version} of ${pack.name}`}
                onClick={() =>
                  void open(`${pack.name} ${version}`, (options) => actions.openEarlierPack(pack.id, version, options))
                }
              >
                Go to {version}
              </Button>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
