import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { Button } from '../ui/button';
import { safeHref } from '../ui/safe-href';
import { ItemText } from './item-text';
import { useSidebar } from './sidebar-context';
import { findShortcut } from './use-shortcuts';
import { useUsing } from './use-using';

/** A passage with the answering words marked; its text or its link can go into the reply. */
export function PassageItem({ passage }: { passage: PassageSuggestion }) {
  const { settings, shortcuts, canInsert } = useSidebar();
  const { insert, copy } = useUsing();
  const [isOpen, setIsOpen] = useState(false);
  const href = safeHref(passage.url);
  const item = (text: string) => ({ text, source: 'article' as const, id: passage.article, title: passage.title });
  const open = () => window.open(href, '_blank', 'noopener,noreferrer');

  const pressKey = (event: KeyboardEvent) => {
    const tasks = {
      'item-copy': () => copy(item(passage.text)),
      'item-expand': () => setIsOpen(!isOpen),
      ...(href && { 'item-open': open }),
      ...(href && canInsert && { 'item-link': () => insert(item(href)) }),
    };
    const id = findShortcut(event.nativeEvent, shortcuts, settings.singleKeys);
    const task = id && Object.hasOwn(tasks, id) ? tasks[id as keyof typeof tasks] : undefined;
    if (!task) return;
    event.preventDefault();
    task();
  };

  return (
    <li data-row onKeyDown={pressKey} className="flex animate-fade flex-col gap-1 px-4 py-3 first:pt-1 last:pb-1">
      <h3
        dir="auto"
        className="truncate"
        title={passage.heading ? `${passage.title}, ${passage.heading}` : passage.title}
      >
        {passage.title}
        {passage.heading && <span className="font-normal text-muted"> · {passage.heading}</span>}
      </h3>
      <ItemText text={passage.text} spans={passage.marks} isOpen={isOpen} onToggle={setIsOpen} title={passage.title}>
        {canInsert && (
          <Button
            look="soft"
            data-cell="insert"
            aria-label={`Insert text: ${passage.title}`}
            onClick={() => insert(item(passage.text))}
          >
            Insert text
          </Button>
        )}
        {canInsert && href && (
          <Button
            look="quiet"
            data-cell="link"
            aria-label={`Insert link: ${passage.title}`}
            onClick={() => insert(item(href))}
          >
            Insert link
          </Button>
        )}
        <Button
          look="quiet"
          data-cell="copy"
          aria-label={`Copy: ${passage.title}`}
          onClick={() => copy(item(passage.text))}
        >
          Copy
        </Button>
        {href && (
          <Button look="quiet" data-cell="open" aria-label={`Open: ${passage.title}`} onClick={open}>
            Open
          </Button>
        )}
      </ItemText>
      <p title={passage.reason} className="truncate text-small text-muted">
        {passage.reason}
      </p>
    </li>
  );
}
