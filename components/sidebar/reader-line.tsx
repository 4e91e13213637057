import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Help } from '@/lib/domain/assist';
import { Popover } from '../ui/popover';
import { channelName } from './display-names';
import { confidenceWord } from './signal-names';

/** From the domain: below this the reader itself is in doubt, and the sidebar says so. */
const UNSURE_BELOW = 0.6;

/** How the page was read. Everything above rests on it, so it stands at the foot of all. */
export function ReaderLine({ conversation }: { conversation: Help['conversation'] }) {
  const { adapter, confidence, warnings } = conversation.reader;
  const isUnsure = confidence < UNSURE_BELOW;
  const by = adapter === 'generic' ? 'General reader' : `${channelName(adapter)} reader`;
  const word = isUnsure ? 'unsure' : confidenceWord(confidence);
  return (
    <footer className="border-t border-line px-2 py-1">
      <Popover
        title="How this page was read"
        trigger={
          <button
            type="button"
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-control px-2 text-label text-muted hover:bg-hover hover:text-text"
          >
            {isUnsure && <TriangleAlert size={14} aria-hidden className="text-caution" />}
            <span className="truncate">
              {by}, {word}
              {isUnsure ? ': check who said what' : ` · ${conversation.messages} messages`}
            </span>
          </button>
        }
      >
        <p>
          {by}, {word}. {conversation.messages} messages of this conversation were read.
        </p>
        {isUnsure && (
          <p className="mt-2">
            The page is built in a way that leaves doubt about who wrote what. Compare with the page before you act.
          </p>
        )}
        {warnings.length > 0 && (
          <ul className="mt-2 list-disc ps-4 text-small marker:text-muted">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
        <p className="mt-2 text-small text-muted">Nothing of it has left this device.</p>
      </Popover>
    </footer>
  );
}
