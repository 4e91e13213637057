import { useState } from 'react';
import type { CustomerDetail } from '@/lib/domain/customer';
import type { Contact } from '@/lib/domain/contact';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { useDashboard } from '../dashboard-context';
import { languageOptions } from '../languages';

const CHANNEL_LENGTH = 60;

type ContactPartProps = { customer: CustomerDetail; onChanged: () => void };

/** How a person wants to be reached, and whether at all. */
export function ContactPart({ customer, onChanged }: ContactPartProps) {
  const { actions, attempt } = useDashboard();
  const { key, contact } = customer;
  const [channel, setChannel] = useState(contact.channel ?? '');
  const save = async (next: Contact, done: string) => {
    const work = async (wanted: Contact) => {
      await actions.customers.setContact(key, wanted);
      onChanged();
    };
    await attempt(() => work(next), { failed: 'Could not save it.', done, undo: () => work(contact) });
  };
  const contactWith = (change: { channel?: string; language?: string }): Contact => {
    const wanted = { channel: contact.channel ?? '', language: contact.language ?? '', ...change };
    return {
      doNotContact: contact.doNotContact,
      ...(wanted.channel === '' ? {} : { channel: wanted.channel }),
      ...(wanted.language === '' ? {} : { language: wanted.language }),
    };
  };
  const saveChannel = () => {
    const wanted = channel.trim();
    if (wanted !== (contact.channel ?? ''))
      void save(contactWith({ channel: wanted }), 'The way to reach them is saved');
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <span aria-hidden>Do not contact</span>
        <Switch
          label="Do not contact"
          checked={contact.doNotContact}
          onChange={(doNotContact) =>
            void save(
              { ...contact, doNotContact },
              doNotContact ? 'The sidebar will say: do not contact' : 'They may be contacted',
            )
          }
        />
      </div>
      <TextField
        label="Best reached by"
        className="min-h-9"
        placeholder="Email, phone after five"
        maxLength={CHANNEL_LENGTH}
        value={channel}
        onChange={(event) => setChannel(event.target.value)}
        onBlur={saveChannel}
        onKeyDown={(event) => event.key === 'Enter' && saveChannel()}
      />
      <Select
        label="Preferred language"
        value={contact.language ?? ''}
        options={[
          { value: '', label: 'Not known' },
          ...languageOptions(contact.language === undefined ? [] : [contact.language]),
        ]}
        onChange={(language) => void save(contactWith({ language }), 'The language is saved')}
      />
    </div>
  );
}
