import X from 'lucide-react/icons/x';
import type { AgentProfile } from '@/lib/domain/agent-profile';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { useRowIds } from '../ui/use-row-ids';

type Facts = AgentProfile['facts'];
const MOST = 50;

/** More of the company, each a variable of its own: `company.openingHours`. */
export function CompanyFacts({ facts, onChange }: { facts: Facts; onChange: (facts: Facts) => void }) {
  const rows = useRowIds(facts.length);
  const change = (at: number, part: Partial<Facts[number]>) =>
    onChange(facts.map((fact, index) => (index === at ? { ...fact, ...part } : fact)));
  const remove = (at: number) => {
    rows.remove(at);
    onChange(facts.filter((_, index) => index !== at));
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-small text-muted">More about the company</legend>
      {facts.map((fact, at) => (
        <div key={rows.ids[at]} className="flex flex-wrap items-end gap-2">
          <div className="w-40 shrink-0 max-[479px]:flex-1">
            <TextField
              label={`Name of fact ${at + 1}`}
              className="min-h-9"
              hideLabel
              dir="ltr"
              placeholder="openingHours"
              value={fact.name}
              maxLength={60}
              autoComplete="off"
              onChange={(event) => change(at, { name: event.target.value })}
            />
          </div>
          <div className="min-w-0 flex-1 max-[479px]:order-last max-[479px]:basis-full">
            <TextField
              label={`Fact ${at + 1}`}
              className="min-h-9"
              hideLabel
              placeholder="Monday to Friday, 9 to 17"
              value={fact.value}
              maxLength={2_000}
              autoComplete="off"
              onChange={(event) => change(at, { value: event.target.value })}
            />
          </div>
          <IconButton name={`Remove fact ${at + 1}`} onClick={() => remove(at)}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      {facts.length < MOST && (
        <div>
          <Button size="medium" onClick={() => onChange([...facts, { name: '', value: '' }])}>
            Add a fact
          </Button>
        </div>
      )}
    </fieldset>
  );
}
