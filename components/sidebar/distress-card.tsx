import HeartHandshake from 'lucide-react/icons/heart-handshake';
import type { AssessedMessage, DistressProtocol } from '@/lib/domain/assist';
import { Button } from '../ui/button';
import { Quote } from './quote';
import { useCorrecting } from './use-correcting';
import { useSidebar } from './sidebar-context';

type DistressCardProps = { protocol: DistressProtocol; latest: AssessedMessage | null };

/** A person may be in danger or despair. Calm, first, and instead of replies: what to do and whom to name. */
export function DistressCard({ protocol, latest }: DistressCardProps) {
  const { actions, attempt, handOver } = useSidebar();
  const correct = useCorrecting();
  const spans = latest?.key === protocol.message ? latest.assessment.distress.evidence : null;
  return (
    <section
      data-slot="distress"
      aria-labelledby="distress-title"
      className="animate-fade border-b border-line bg-accent-soft px-4 py-4"
    >
      <div className="flex items-start gap-2">
        <HeartHandshake size={20} aria-hidden className="mt-px text-accent" />
        <h2 id="distress-title" className="text-title">
          {protocol.title}
        </h2>
      </div>
      {latest && spans && (
        <div className="mt-2">
          <Quote text={latest.text} spans={spans} />
        </div>
      )}
      <ol className="mt-3 flex list-decimal flex-col gap-1 pl-5 marker:text-muted">
        {protocol.steps.map((step) => (
          <li key={step} className="pl-1">
            {step}
          </li>
        ))}
      </ol>
      <div className="mt-3">
        <Button look="primary" onClick={handOver}>
          Hand to a person now
        </Button>
      </div>
      <ul className="mt-3 border-t border-line">
        {protocol.lines.map((line) => (
          <li key={`${line.place} ${line.name}`} className="flex items-center gap-2 border-b border-line py-1">
            <div className="min-w-0 flex-1">
              <p className="text-small font-strong">{line.name}</p>
              <p className="text-label text-muted">{line.place}</p>
            </div>
            <p className="max-w-28 text-end">{line.contact}</p>
            <Button
              aria-label={`Copy line: ${line.name}`}
              onClick={() =>
                void attempt(() => actions.copy(`${line.name}: ${line.contact}`, 'own', `line/${line.name}`), {
                  failed: 'Could not copy.',
                  done: 'Line copied',
                })
              }
            >
              Copy line
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex items-center justify-between gap-3 text-small text-muted">
        <p>No canned replies are offered here. Write in your own words.</p>
        <Button
          look="quiet"
          onClick={() =>
            correct(
              protocol.message,
              { signal: 'distress', label: false },
              'Marked as not distress. The card comes back if they write something else that points to it.',
            )
          }
        >
          Not right
        </Button>
      </div>
    </section>
  );
}
