import type { ReplyDuplicates } from '@/lib/domain/reply-list';
import { mostToldApart } from '@/lib/domain/told-apart';
import { Button } from '../../ui/button';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { useChangingReplies } from './use-changing-replies';

type DuplicateGroupProps = { group: ReplyDuplicates; onOpen: (id: string) => void; onChanged: () => void };

const titles: Record<ReplyDuplicates['kind'], string> = {
  same: 'The same words',
  alike: 'Nearly the same',
  shortcut: 'One shortcut',
};

/** Replies that are alike; keeping one deletes the others that were written here. */
export function DuplicateGroup({ group: { kind, replies }, onOpen, onChanged }: DuplicateGroupProps) {
  const { number } = useLocalFormats();
  const { change, say } = useChangingReplies(onChanged);
  const { actions, attempt } = useDashboard();
  const { remove, tellApart, undoTellApart } = actions.replies;
  const shortcut = replies[0]?.shortcut ?? '';
  const keep = (kept: string, title: string) => {
    const ids = replies.flatMap(({ id, source }) => (id === kept || source !== null ? [] : [id]));
    void change(
      () => remove({ ids }),
      'The others could not be deleted.',
      (count) => `${title} kept, ${say(count)} deleted`,
    );
  };
  const keepAll = () => {
    let told = '';
    void attempt(
      async () => {
        told = await tellApart(
          kind === 'shortcut' ? 'shortcut' : 'text',
          replies.map(({ id }) => id),
        );
        onChanged();
      },
      {
        failed: 'This could not be remembered.',
        done: 'They stay as they are, and are not shown here again',
        undo: async () => {
          await undoTellApart(told);
          onChanged();
        },
      },
    );
  };
  const name = kind === 'shortcut' ? `${titles[kind]}: /${shortcut}` : titles[kind];
  return (
    <li>
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 flex-1 text-small break-words text-muted">
          {titles[kind]}
          {kind === 'shortcut' && <bdi>: /{shortcut}</bdi>}
        </h2>
        {replies.length <= mostToldApart && (
          <Button
            look="quiet"
            size="medium"
            className="-me-3"
            aria-label={`Not duplicates: ${name}, ${replies.map(({ title }) => title).join(', ')}`}
            onClick={keepAll}
          >
            Not duplicates
          </Button>
        )}
      </div>
      <ul role="list" className="divide-y divide-line border-y border-line">
        {replies.map(({ id, title, source, folder, excerpt, uses }) => {
          const others = replies.filter((other) => other.id !== id && other.source === null).length;
          return (
            <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2">
              <div className="min-w-0 flex-1 basis-60">
                <p dir="auto" className="font-strong">
                  {title}
                </p>
                <p dir="auto" className="line-clamp-2 text-small break-words">
                  {excerpt}
                </p>
                <p className="text-small text-muted">
                  <bdi>{source ?? 'Mine'}</bdi>
                  {folder && (
                    <>
                      {' · '}
                      <bdi>{folder.replaceAll('/', ' / ')}</bdi>
                    </>
                  )}
                  {' · '}
                  {uses === 0 ? 'never used' : uses === 1 ? 'used once' : `used ${number(uses)} times`}
                </p>
              </div>
              <div className="flex gap-2">
                <Button size="medium" aria-label={`Open: ${title}`} onClick={() => onOpen(id)}>
                  Open
                </Button>
                {kind !== 'shortcut' && others > 0 && (
                  <Button size="medium" aria-label={`Keep this one: ${title}`} onClick={() => keep(id, title)}>
                    Keep this one
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
