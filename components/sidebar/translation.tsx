import { clsx } from 'clsx';
import { languageName } from './display-names';
import { useSidebar } from './sidebar-context';

/** The same reply in a language that the agent reads; it is not what goes in. */
export function Translation({ language, text, isOpen }: { language: string; text: string; isOpen: boolean }) {
  const { settings } = useSidebar();
  return (
    <p
      dir="auto"
      lang={language}
      className={clsx(
        'border-s-2 border-line ps-2 text-small text-muted',
        isOpen ? 'whitespace-pre-line' : 'line-clamp-2',
      )}
    >
      {/* Set apart, so that the words alone say from which side they are read. */}
      <bdi className="font-strong">{languageName(language, settings.locale)}:</bdi> {text}
    </p>
  );
}
