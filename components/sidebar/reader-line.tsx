import { clsx } from 'clsx';
import CircleCheck from 'lucide-react/icons/circle-check';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import type { Help } from '@/lib/domain/assist';
import { Popover } from '../ui/popover';
import { isOwnPage } from './display-names';
import { ReaderFields } from './reader-fields';
import { healthOf, healthWords, readerName } from './reader-health';
import { ShowMe } from './show-me';

/** A shape of its own for each level: the colour alone would not do. */
const lights = {
  good: { Icon: CircleCheck, ink: 'text-success' },
  fair: { Icon: TriangleAlert, ink: 'text-caution' },
  poor: { Icon: OctagonAlert, ink: 'text-danger' },
};

/** How the page was read. Everything above rests on it, so it stands at the foot of all. */
export function ReaderLine({ conversation }: { conversation: Help['conversation'] }) {
  const { channel, reader, messages } = conversation;
  const [isOpen, setIsOpen] = useState(false);
  const level = healthOf(reader);
  const { Icon, ink } = lights[level];
  const by = readerName(reader.adapter);
  const read = messages === 1 ? '1 message' : `${messages} messages`;
  return (
    <footer className="border-t border-line px-2 py-1">
      <Popover
        title={`${healthWords[level]}: how this page was read`}
        open={isOpen}
        onOpenChange={setIsOpen}
        trigger={
          <button
            type="button"
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-control px-2 text-label text-muted hover:bg-hover hover:text-text"
          >
            <Icon size={14} aria-hidden className={clsx('shrink-0', ink)} />
            <span className="truncate">
              <span className="text-text">{healthWords[level]}</span> · {by} · {read}
            </span>
          </button>
        }
      >
        <p>
          {by}. {messages === 1 ? '1 message' : `${messages} messages`} of this conversation{' '}
          {messages === 1 ? 'was' : 'were'} read.
        </p>
        {level === 'poor' && (
          <p className="mt-2">
            The page is built in a way that leaves doubt about who wrote what. Compare with the page before you act.
          </p>
        )}
        {reader.warnings.length > 0 && (
          <ul className="mt-2 list-disc ps-4 text-small marker:text-muted">
            {reader.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
        {reader.fields.length > 0 && <ReaderFields fields={reader.fields} />}
        {!isOwnPage(channel) && (
          <div className="mt-3 flex items-center justify-between gap-2">
            <p className="text-small text-muted">Something wrong? Show Deskmate the page.</p>
            <span onClickCapture={() => setIsOpen(false)}>
              <ShowMe channel={channel} />
            </span>
          </div>
        )}
        <p className="mt-2 text-small text-muted">Nothing of it has left this device.</p>
      </Popover>
    </footer>
  );
}
