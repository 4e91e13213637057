import type { ReplyFacets, ReplyFilter, ReplyOrder, ReplyQuery } from '@/lib/domain/reply-list';
import { Select } from '../../ui/select';
import { useLocalFormats } from '../../ui/use-local-formats';

const filters: readonly { value: ReplyFilter; label: string }[] = [
  { value: 'all', label: 'All replies' },
  { value: 'mine', label: 'Mine' },
  { value: 'stale', label: 'Past review' },
  { value: 'unused', label: 'Not used for half a year' },
];
const orders: readonly { value: ReplyOrder; label: string }[] = [
  { value: 'title', label: 'By title' },
  { value: 'used', label: 'Most used first' },
  { value: 'recent', label: 'Last used first' },
];

/** Stand for all and none: no folder begins with a slash, and no tag holds a line break. */
const every = '/';
const none = '//';
const packValue = (id: string) => `pack:${id}`;

/** "Orders/Delivery" stands below "Orders", one step in. */
function folderLabel(name: string): string {
  const parts = name.split('/');
  return '\u2003'.repeat(parts.length - 1) + (parts.at(-1) ?? '');
}

type NarrowBarProps = { query: ReplyQuery; facets: ReplyFacets; onChange: (query: Partial<ReplyQuery>) => void };

/** Which replies the list shows, and in which order. */
export function NarrowBar({ query, facets, onChange }: NarrowBarProps) {
  const { number } = useLocalFormats();
  const counted = (label: string, count: number) => `${label} (${number(count)})`;
  const shown: readonly { value: string; label: string }[] = [
    ...filters,
    ...facets.packs.map(({ id, name, count }) => ({ value: packValue(id), label: counted(name, count) })),
  ];
  const show = (value: string) => {
    const filter = filters.find((one) => one.value === value);
    const pack = facets.packs.find(({ id }) => packValue(id) === value);
    onChange({ filter: filter?.value ?? 'all', pack: pack?.id ?? null });
  };
  const width = 'w-full min-[600px]:max-w-60 truncate';
  return (
    <div className="grid grid-cols-2 items-center gap-2 *:min-w-0 max-[599px]:w-full min-[600px]:flex min-[600px]:flex-wrap">
      <Select
        label="Show"
        hideLabel
        className={width}
        value={query.pack === null ? query.filter : packValue(query.pack)}
        options={shown}
        onChange={show}
      />
      {(facets.folders.length > 0 || query.folder !== null) && (
        <Select
          label="Folder"
          hideLabel
          className={width}
          value={query.folder === null ? every : query.folder || none}
          options={[
            { value: every, label: 'All folders' },
            { value: none, label: 'No folder' },
            ...withChosen(facets.folders, query.folder).map(({ name, count }) => ({
              value: name,
              label: counted(folderLabel(name), count),
            })),
          ]}
          onChange={(value) => onChange({ folder: value === every ? null : value === none ? '' : value })}
        />
      )}
      {(facets.tags.length > 0 || query.tag !== null) && (
        <Select
          label="Tag"
          hideLabel
          className={width}
          value={query.tag ?? '\n'}
          options={[
            { value: '\n', label: 'All tags' },
            ...withChosen(facets.tags, query.tag).map(({ name, count }) => ({
              value: name,
              label: counted(name, count),
            })),
          ]}
          onChange={(value) => onChange({ tag: value === '\n' ? null : value })}
        />
      )}
      <Select
        label="Order"
        hideLabel
        className={width}
        value={query.order}
        options={orders}
        onChange={(order) => onChange({ order })}
      />
    </div>
  );
}

/** What is chosen stays in the list, though the last reply in it is gone. */
function withChosen(all: ReplyFacets['tags'], chosen: string | null): ReplyFacets['tags'] {
  if (chosen === null || chosen === '' || all.some(({ name }) => name === chosen)) return all;
  return [{ name: chosen, count: 0 }, ...all];
}
