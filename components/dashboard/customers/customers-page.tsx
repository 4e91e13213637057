import { useState } from 'react';
import { useDashboard } from '../dashboard-context';
import type { ReadyView } from '../view';
import { CustomerList } from './customer-list';
import { CustomerPage } from './customer-page';

/** The people known on this device; one of them, whole, or all to look through. */
export function CustomersPage({ view }: { view: ReadyView }) {
  const { item, openItem } = useDashboard();
  const [text, setText] = useState('');
  return item === null ? (
    <CustomerList text={text} onText={setText} onOpen={openItem} known={view.counts.people} />
  ) : (
    <CustomerPage key={item} personKey={item} onBack={() => openItem(null)} />
  );
}
