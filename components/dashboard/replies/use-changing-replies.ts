import type { Changed } from '@/lib/domain/changed';
import type { ReplyChoice, ReplyEdit } from '@/lib/domain/reply-list';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { countOf } from '../transfer/file-kind';

const kind = { one: 'reply', many: 'replies' };

/** Changes of replies with their words: what was done, and the way back. */
export function useChangingReplies(onChanged: () => void) {
  const { actions, attempt } = useDashboard();
  const { number } = useLocalFormats();
  const { replies } = actions;
  const say = (count: number) => countOf(count, kind, number);

  /** @param done said with how many were changed */
  const change = (work: () => Promise<Changed>, failed: string, done: (count: number) => string): Promise<boolean> => {
    let changed: Changed = { undo: '', count: 0 };
    return attempt(
      async () => {
        changed = await work();
        onChanged();
      },
      {
        failed,
        done: () => done(changed.count),
        undo: async () => {
          await replies.undo(changed.undo);
          onChanged();
        },
      },
    );
  };

  return {
    say,
    change,
    /** @param title of the one that is meant */
    remove: (choice: ReplyChoice, title?: string) =>
      change(
        () => replies.remove(choice),
        `${title ?? 'The replies'} could not be deleted.`,
        (count) => `${title ?? say(count)} deleted`,
      ),
    edit: (choice: ReplyChoice, edit: ReplyEdit, title?: string) =>
      change(
        () => replies.edit(choice, edit),
        `${title ?? 'The replies'} could not be changed.`,
        (count) => (count === 0 ? 'Nothing to change: they are so already' : `${title ?? say(count)} changed`),
      ),
    review: (choice: ReplyChoice, reviewBy: string, title?: string) =>
      change(
        () => replies.edit(choice, { reviewBy }),
        'The review date could not be set.',
        (count) => `${title ?? say(count)}: marked as reviewed, next by ${reviewBy}`,
      ),
    renameFolder: (from: string, to: string) =>
      change(
        () => replies.renameFolder(from, to),
        `The folder ${from} could not be renamed.`,
        (count) => `${say(count)} moved`,
      ),
  };
}
