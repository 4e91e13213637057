import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { Button } from '../ui/button';
import { safeHref } from '../ui/safe-href';
import { cutPassage } from './cut-passage';
import { ItemText } from './item-text';
import { useOrigin } from './pack-origins';
import { PassageMarks } from './passage-marks';
import { ItemMenu } from './item-menu';
import { useSidebar } from './sidebar-context';
import { findShortcut } from './use-shortcuts';
import { useUsing } from './use-using';

type PassageItemProps = {
  passage: PassageSuggestion;
  /** Says that it does not help here; absent where the agent looked for it. */
  onDismiss?: (passage: PassageSuggestion) => void;
  /** Where the agent looks among all articles, each says whose it is. */
  showsSource?: boolean;
};

/** A passage with the sentence that answers marked; its text, its link or both can go into the reply. */
export function PassageItem({ passage, onDismiss, showsSource = false }: PassageItemProps) {
  const { settings, shortcuts, canInsert } = useSidebar();
  const { insert, copy } = useUsing();
  const [isOpen, setIsOpen] = useState(false);
  const href = safeHref(passage.url);
  const { title } = passage;
  const item = (text: string) => ({ text, source: 'article' as const, id: passage.article, title });
  const mayInsert = canInsert && !passage.isInternal;
  const origin = useOrigin(passage.pack);
  const shown = cutPassage(passage, isOpen);

  const tasks = {
    text: mayInsert ? () => insert(item(passage.text)) : undefined,
    link: mayInsert && href ? () => insert(item(href)) : undefined,
    both: mayInsert && href ? () => insert(item(`${passage.text}\n${href}`)) : undefined,
    copy: passage.isInternal ? undefined : () => copy(item(passage.text)),
    open: href ? () => void window.open(href, '_blank', 'noopener,noreferrer') : undefined,
    dismiss: onDismiss && (() => onDismiss(passage)),
  };
  const keyed = {
    'item-copy': tasks.copy,
    'item-expand': () => setIsOpen(!isOpen),
    'item-open': tasks.open,
    'item-link': tasks.link,
    'item-both': tasks.both,
    'item-not-helpful': tasks.dismiss,
  };
  const pressKey = (event: KeyboardEvent) => {
    const id = findShortcut(event.nativeEvent, shortcuts, settings.singleKeys);
    const task = id && Object.hasOwn(keyed, id) ? keyed[id as keyof typeof keyed] : undefined;
    if (!task) return;
    event.preventDefault();
    task();
  };

  const source = passage.pack ?? 'written here';
  const about = showsSource ? `${source}${passage.reason ? ` · ${passage.reason}` : ''}` : passage.reason;
  return (
    <li data-row onKeyDown={pressKey} className="flex animate-fade flex-col gap-1 px-4 py-3 first:pt-1 last:pb-1">
      <h3 dir="auto" className="truncate" title={passage.heading ? `${title}, ${passage.heading}` : title}>
        {title}
        {passage.heading && <span className="font-normal text-muted"> · {passage.heading}</span>}
      </h3>
      <PassageMarks isInternal={passage.isInternal} isOverdue={passage.isOverdue} />
      <ItemText
        text={shown.text}
        spans={shown.spans}
        isCut={shown.isCut}
        isOpen={isOpen}
        onToggle={setIsOpen}
        title={title}
      >
        {tasks.text && (
          <Button look="soft" data-cell="insert" aria-label={`Insert text: ${title}`} onClick={tasks.text}>
            Insert text
          </Button>
        )}
        {tasks.link && (
          <Button look="quiet" data-cell="link" aria-label={`Insert link: ${title}`} onClick={tasks.link}>
            Insert link
          </Button>
        )}
        {!mayInsert && tasks.copy && (
          <Button look="quiet" data-cell="copy" aria-label={`Copy: ${title}`} onClick={tasks.copy}>
            Copy
          </Button>
        )}
        {!mayInsert && tasks.open && (
          <Button look="quiet" data-cell="open" aria-label={`Open: ${title}`} onClick={tasks.open}>
            Open
          </Button>
        )}
        <ItemMenu title={title} tasks={mayInsert ? tasks : { dismiss: tasks.dismiss }} origin={origin} />
      </ItemText>
      {isOpen && origin !== null && (
        <p dir="auto" className="text-small text-muted">
          {origin}
        </p>
      )}
      <p title={origin === null ? about : `${about}\n${origin}`} className="truncate text-small text-muted">
        {about}
      </p>
    </li>
  );
}
