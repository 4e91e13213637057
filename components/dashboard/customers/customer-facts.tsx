import type { CustomerDetail } from '@/lib/domain/customer';
import { Part } from '../page';
import { ConsentPart } from './consent-part';
import { ContactPart } from './contact-part';
import { CrmPart } from './crm-part';
import { IdentityPart } from './identity-part';
import { NotePart } from './note-part';
import { TagsPart } from './tags-part';

type CustomerFactsProps = { customer: CustomerDetail; version: number; onChanged: () => void };

/** What is noted and known of a person. */
export function CustomerFacts({ customer, version, onChanged }: CustomerFactsProps) {
  const { key } = customer;
  return (
    <div className="flex flex-col gap-5">
      <NotePart customer={customer} />
      <Part title="Tags">
        <TagsPart personKey={key} tags={customer.tags} onChanged={onChanged} />
      </Part>
      <Part title="Who this is">
        <IdentityPart customer={customer} version={version} onChanged={onChanged} />
      </Part>
      <Part title="Contact">
        <ContactPart key={JSON.stringify(customer.contact)} customer={customer} onChanged={onChanged} />
      </Part>
      <Part title="Consent">
        <ConsentPart customer={customer} onChanged={onChanged} />
      </Part>
      {customer.crm && (
        <Part title="From your CRM">
          <CrmPart crm={customer.crm} />
        </Part>
      )}
    </div>
  );
}
