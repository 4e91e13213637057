import type { OpenReply } from '@/lib/domain/reply-list';
import { variableLabel } from '../../sidebar/unresolved';
import { Button } from '../../ui/button';
import { safeHref } from '../../ui/safe-href';
import { fieldKindNames } from './field-kind-names';

/** What is asked before a reply is inserted, what goes with it, and who else wants its shortcut. */
export function ReplyExtras({ open, onOpen }: { open: OpenReply; onOpen: (id: string) => void }) {
  const { reply, shortcut, sameShortcut } = open;
  return (
    <>
      {reply.fields.length > 0 && (
        <div>
          <h3 className="text-small text-muted">Asked before it is inserted</h3>
          <ul className="list-disc ps-5">
            {reply.fields.map(({ name, label, kind, options }) => (
              <li key={name}>
                <bdi>{label || variableLabel(name)}</bdi>{' '}
                <span className="text-small text-muted">
                  {fieldKindNames[kind].toLowerCase()}
                  {options.length > 0 && `: ${options.join(', ')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {reply.attachments.length > 0 && (
        <div>
          <h3 className="text-small text-muted">Goes with it; you add it in the page</h3>
          <ul className="list-disc ps-5">
            {reply.attachments.map(({ name, url }) => (
              <li key={url} className="break-words">
                <a href={safeHref(url)} target="_blank" rel="noopener noreferrer" className="text-accent underline">
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sameShortcut.length > 0 && (
        <div className="text-small">
          <p className="text-caution">
            {shortcut === ''
              ? `/${reply.shortcut} was given to another reply:`
              : `/${reply.shortcut} is the shortcut of others, too:`}
          </p>
          <ul>
            {sameShortcut.map(({ id, title, source }) => (
              <li key={id} className="flex flex-wrap items-center gap-2">
                <Button look="quiet" className="max-w-full" onClick={() => onOpen(id)}>
                  <bdi className="truncate">{title}</bdi>
                </Button>
                <span className="text-muted">{source ?? 'Mine'}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
