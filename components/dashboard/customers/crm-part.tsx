import type { CrmFacts } from '@/lib/domain/person';
import { useLocalFormats } from '../../ui/use-local-formats';

/** What an import said of a person. */
export function CrmPart({ crm }: { crm: CrmFacts }) {
  const { number } = useLocalFormats();
  const { value, purchases, nps, comment } = crm;
  return (
    <div className="flex flex-col gap-1">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 [&>dt]:text-muted">
        {value !== undefined && (
          <>
            <dt>Value</dt>
            <dd>{number(value)}</dd>
          </>
        )}
        {purchases !== undefined && (
          <>
            <dt>Purchases</dt>
            <dd>{number(purchases)}</dd>
          </>
        )}
        {nps !== undefined && (
          <>
            <dt>Would recommend</dt>
            <dd>{nps} of 10</dd>
          </>
        )}
      </dl>
      {comment && (
        <blockquote dir="auto" className="border-s-2 border-line ps-3 text-muted">
          {comment}
        </blockquote>
      )}
    </div>
  );
}
