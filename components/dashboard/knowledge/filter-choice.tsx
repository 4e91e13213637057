import type { ArticleFilter } from '@/lib/domain/article-list';
import { Select } from '../../ui/select';

const options: readonly { value: ArticleFilter; label: string }[] = [
  { value: 'all', label: 'All articles' },
  { value: 'mine', label: 'Mine' },
  { value: 'overdue', label: 'Past review' },
  { value: 'unsuggested', label: 'Not suggested' },
];

/** Which articles the list shows. */
export function FilterChoice({ value, onChange }: { value: ArticleFilter; onChange: (value: ArticleFilter) => void }) {
  return <Select label="Show" hideLabel value={value} options={options} onChange={onChange} />;
}
