import { useCallback } from 'react';
import type { CustomerDetail, IdentityOffer } from '@/lib/domain/customer';
import { channelName } from '../../sidebar/display-names';
import { Button } from '../../ui/button';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';
import { OfferCard } from './offer-card';

type IdentityPartProps = { customer: CustomerDetail; version: number; onChanged: () => void };

/** Under which names this person is known, who may be they, and who was said not to be. Nothing is joined by itself. */
export function IdentityPart({ customer, version, onChanged }: IdentityPartProps) {
  const { actions, attempt } = useDashboard();
  const { day } = useLocalFormats();
  const { key, name, members } = customer;
  const { customers } = actions;
  const ask = useCallback(() => customers.identity(key), [customers, key]);
  const { state } = useAsked(ask, { version });

  const say = async (task: () => Promise<string>, words: { failed: string; done: string }) => {
    let link = '';
    const isDone = await attempt(
      async () => {
        link = await task();
      },
      {
        ...words,
        undo: async () => {
          await customers.takeBack(link);
          onChanged();
        },
      },
    );
    if (isDone) onChanged();
  };
  const merge = ({ person }: IdentityOffer) =>
    say(() => customers.merge(person.key, key), {
      failed: 'They could not be joined.',
      done: `${person.name} on ${channelName(person.channel)} is shown as ${name} now`,
    });
  const tellApart = ({ person }: IdentityOffer) =>
    say(() => customers.tellApart(key, person.key), {
      failed: 'It could not be noted.',
      done: `Noted: ${person.name} on ${channelName(person.channel)} is somebody else`,
    });
  const takeBack = async (link: string, done: string, again: () => Promise<unknown>) => {
    const isDone = await attempt(() => customers.takeBack(link), {
      failed: 'It could not be taken back.',
      done,
      undo: async () => {
        await again();
        onChanged();
      },
    });
    if (isDone) onChanged();
  };

  return (
    <div className="flex flex-col gap-3">
      {members.length > 1 && (
        <ul role="list" aria-label="Known as" className="divide-y divide-line border-y border-line">
          {members.map(({ key: own, name: called, handle, channel, link, linkedAt }) => (
            <li key={own} className="flex items-center gap-2 py-1.5">
              <div className="min-w-0 flex-1">
                <p className="truncate">
                  <bdi>{handle ?? called}</bdi> on <bdi>{channelName(channel)}</bdi>
                </p>
                {linkedAt !== null && <p className="text-small text-muted">Joined {day(linkedAt)}</p>}
              </div>
              {link !== null && (
                <Button
                  size="medium"
                  aria-label={`Separate ${called} on ${channelName(channel)}`}
                  onClick={() =>
                    void takeBack(link, `${called} on ${channelName(channel)} is a person of their own again`, () =>
                      customers.merge(own, key),
                    )
                  }
                >
                  Separate
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {state.kind === 'failed' && <p className="text-small text-danger">Who else it may be could not be read.</p>}
      {state.kind === 'found' &&
        state.found.offers.map((offer) => (
          <OfferCard
            key={offer.person.key}
            name={name}
            offer={offer}
            onSame={() => void merge(offer)}
            onOther={() => void tellApart(offer)}
          />
        ))}
      {state.kind === 'found' && state.found.offers.length === 0 && members.length === 1 && (
        <p className="text-muted">
          Nobody else on this device has their email, phone, order number or name. Who writes from two sites is offered
          here, and joined only by you.
        </p>
      )}
      {state.kind === 'found' && state.found.apart.length > 0 && (
        <ul role="list" aria-label="Somebody else" className="flex flex-col gap-1">
          {state.found.apart.map(({ link, other }) => (
            <li key={link} className="flex items-center gap-2 text-small text-muted">
              <span className="min-w-0 flex-1">
                Not <bdi>{other.name}</bdi> on <bdi>{channelName(other.channel)}</bdi>
              </span>
              <Button
                look="quiet"
                aria-label={`Forget this: ${other.name} on ${channelName(other.channel)} is somebody else`}
                onClick={() =>
                  void takeBack(link, 'It may be offered again', () => customers.tellApart(key, other.key))
                }
              >
                Forget this
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
