import type { IdentityOffer } from '@/lib/domain/customer';
import { channelName } from '../../sidebar/display-names';
import { Button } from '../../ui/button';
import { HighlightedText } from '../../ui/highlighted-text';
import { useLocalFormats } from '../../ui/use-local-formats';

type OfferCardProps = {
  /** Of the person whose page it is. */
  name: string;
  offer: IdentityOffer;
  onSame: () => void;
  onOther: () => void;
};

type Evidence = IdentityOffer['evidence'][number];

const kinds = { email: 'Same email', phone: 'Same phone number', order: 'Same order number', name: 'Same name' };
const strengths = { strong: 'strong sign', fair: 'fair sign', weak: 'weak sign' };

/** Somebody who may be the same person: what speaks for it, and the agent's word. */
export function OfferCard({ name, offer, onSame, onOther }: OfferCardProps) {
  const { day } = useLocalFormats();
  const { person, evidence } = offer;
  const who = `${person.name} on ${channelName(person.channel)}`;
  return (
    <section aria-label={`May be the same person: ${who}`} className="rounded-panel border border-line p-3">
      <p>
        May be the same person as <bdi className="font-strong">{person.name}</bdi>
        {person.handle !== undefined && (
          <>
            {' '}
            (<bdi>{person.handle}</bdi>)
          </>
        )}{' '}
        on <bdi>{channelName(person.channel)}</bdi>, last seen {day(person.lastSeenAt)}.
      </p>
      <ul role="list" className="mt-2 flex flex-col gap-2">
        {evidence.map((one) => (
          <li key={`${one.kind} ${one.text}`}>
            <p className="text-small text-muted">
              {kinds[one.kind]}, {strengths[one.strength]}
            </p>
            <Quotes evidence={one} names={[name, person.name]} />
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="medium" onClick={onSame}>
          Same person
        </Button>
        <Button size="medium" look="quiet" onClick={onOther}>
          Somebody else
        </Button>
      </div>
    </section>
  );
}

/** The messages, each with who wrote it: the person of this page, or the other. */
function Quotes({ evidence, names: [own, other] }: { evidence: Evidence; names: [string, string] }) {
  const { day } = useLocalFormats();
  if (evidence.quotes.length === 0) return <p dir="auto">{evidence.text}</p>;
  return evidence.quotes.map(({ text, at, isOwn }) => {
    const start = text.toLowerCase().indexOf(evidence.text.toLowerCase());
    return (
      <blockquote key={`${at} ${text}`} className="mt-1 border-s-2 border-line ps-3">
        <p dir="auto">
          <HighlightedText text={text} spans={start === -1 ? [] : [{ start, end: start + evidence.text.length }]} />
        </p>
        <p className="text-small text-muted">
          <bdi>{isOwn ? own : other}</bdi>, {day(at)}
        </p>
      </blockquote>
    );
  });
}
