import { languageName } from '../sidebar/display-names';
import { Badge } from '../ui/badge';
import { HighlightedText } from '../ui/highlighted-text';
import { DetailFrame } from './detail-frame';
import type { LibraryItem } from './library-item';

/** `{{customer.firstName|there}}`: shown marked, since it is filled in when it is used. */
const variable = /\{\{[^{}]*\}\}/g;

/** One reply, whole. */
export function ItemDetail({ item, onClose }: { item: LibraryItem; onClose: () => void }) {
  const { body, shortcut, tags } = item.reply;
  return (
    <DetailFrame title={item.title} onClose={onClose}>
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
    </DetailFrame>
  );
}
