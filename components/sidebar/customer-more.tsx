import type { CustomerCard } from '@/lib/domain/assist';
import { consentNames } from './consent-names';
import { channelName, languageName } from './display-names';
import { useSidebar } from './sidebar-context';
import { Button } from '../ui/button';
import { useLocalFormats } from '../ui/use-local-formats';

/** How a person wants to be reached, what they allow, and what was noted of them elsewhere. */
export function CustomerMore({ customer }: { customer: CustomerCard }) {
  const { actions, settings } = useSidebar();
  const { dateOnly } = useLocalFormats();
  const { contact, consent = [], otherNotes = [], mayBe: [other] = [] } = customer;
  return (
    <div className="flex flex-col gap-2">
      {contact?.channel !== undefined && (
        <p>
          Best reached by <bdi>{contact.channel}</bdi>
        </p>
      )}
      {contact?.language !== undefined && <p>Prefers {languageName(contact.language, settings.locale)}</p>}
      {consent.length > 0 && (
        <ul role="list" aria-label="Consent">
          {consent.map(({ purpose, state, day }) => (
            <li key={purpose}>
              <bdi>{purpose}</bdi>: {consentNames[state].toLowerCase()}{' '}
              <span className="text-small text-muted">since {dateOnly(day)}</span>
            </li>
          ))}
        </ul>
      )}
      {other && (
        <div className="flex flex-wrap items-center gap-x-2">
          <p className="text-small text-muted">
            May be the same person as <bdi>{other.name}</bdi> on <bdi>{channelName(other.channel)}</bdi>
          </p>
          <Button
            look="quiet"
            className="-ms-2"
            aria-label={`Show why: may be the same person as ${other.name}`}
            onClick={() => actions.openDashboard('customers', customer.key)}
          >
            Show why
          </Button>
        </div>
      )}
      {otherNotes.map(({ name, channel, note }) => (
        <div key={`${channel} ${name}`} className="border-s-2 border-line ps-3">
          <p className="text-small text-muted">
            Noted of <bdi>{name}</bdi> on <bdi>{channelName(channel)}</bdi>
          </p>
          <p dir="auto" className="whitespace-pre-wrap">
            {note}
          </p>
        </div>
      ))}
    </div>
  );
}
