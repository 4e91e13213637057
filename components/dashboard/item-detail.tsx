import ArrowLeft from 'lucide-react/icons/arrow-left';
import { languageName } from '../sidebar/display-names';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { HighlightedText } from '../ui/highlighted-text';
import type { LibraryItem } from './library-item';

/** `{{customer.firstName|there}}`: shown marked, since it is filled in when it is used. */
const variable = /\{\{[^{}]*\}\}/g;

/** One reply, whole. */
export function ItemDetail({ item, onClose }: { item: LibraryItem; onClose: () => void }) {
  const { body, shortcut, tags } = item.reply;
  return (
    <article
      aria-label={item.title}
      className="flex min-w-0 animate-fade flex-col gap-3 self-start min-[900px]:sticky min-[900px]:top-0"
    >
      <Button look="quiet" size="medium" className="-ml-3 self-start min-[900px]:hidden" onClick={onClose}>
        <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
        Back to the list
      </Button>
      <h2 dir="auto" className="text-title">
        {item.title}
      </h2>
      <div className="flex flex-wrap gap-1">
        <Badge>{languageName(item.language, 'en')}</Badge>
        {shortcut && <Badge>/{shortcut}</Badge>}
        {tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </div>
      <p dir="auto" className="max-w-prose whitespace-pre-line">
        <HighlightedText
          text={body}
          spans={[...body.matchAll(variable)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))}
        />
      </p>
      <p className="text-small text-muted">Marked words are filled in from the conversation when the reply is used.</p>
    </article>
  );
}
