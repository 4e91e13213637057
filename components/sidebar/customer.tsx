import type { CustomerCard } from '@/lib/domain/assist';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useLocalFormats } from '../ui/use-local-formats';
import { dayName } from './display-names';
import { CustomerMore } from './lazy-customer-more';
import { History } from './history';
import { Note } from './note';
import { useSidebar } from './sidebar-context';
import { Tags } from './tags';

/** Longer than what the header shows at the usual width, in characters. */
const LONG_NAME = 32;

/** Who this is, from what was seen on this device, and what the agent wrote about them. */
export function Customer({ customer }: { customer: CustomerCard }) {
  const { actions, settings } = useSidebar();
  const { day } = useLocalFormats();
  return (
    <Section slot="customer" title="Customer">
      <div className="flex flex-col gap-3">
        <div>
          {/* The header cuts long names; here they are whole. */}
          {customer.name.length > LONG_NAME && (
            <p dir="auto" className="mb-1">
              {customer.name}
            </p>
          )}
          <p className="text-small text-muted">First seen {dayName(customer.firstSeenAt, settings.locale, day)}</p>
        </div>
        <Tags personKey={customer.key} tags={customer.tags} />
        <Note personKey={customer.key} note={customer.note} />
        <CustomerMore customer={customer} />
        <div className="flex flex-col items-start gap-1">
          <History history={customer.history} />
          <Button
            look="quiet"
            className="-ms-2 max-w-full"
            onClick={() => actions.openDashboard('customers', customer.key)}
          >
            <span className="min-w-0 truncate">
              All of <bdi>{customer.name.split(' ')[0]}</bdi>’s conversations
            </span>
          </Button>
        </div>
      </div>
    </Section>
  );
}
