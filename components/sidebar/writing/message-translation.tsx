import { useState } from 'react';
import type { AssessedMessage } from '@/lib/domain/assist';
import { Button } from '../../ui/button';
import { isSameLanguage, languageName } from '../display-names';
import { useSidebar } from '../sidebar-context';
import { useOwnLanguages } from './use-own-languages';
import { isUnderWay, useWriting } from './use-writing';
import { useWrite } from './use-write';
import { WhereTextGoes } from './where-text-goes';
import { WrittenEnd } from './written-end';
import { WrittenFailed } from './written-failed';
import { WrittenNotes } from './written-notes';
import { WrittenProgress } from './written-progress';
import { WrittenText } from './written-text';

type MessageTranslationProps = { conversation: string; message: AssessedMessage };

/** The customer's last message in the agent's language, with the original kept in view. Only where it is in another. */
export function MessageTranslation({ conversation, message }: MessageTranslationProps) {
  const { settings } = useSidebar();
  const { writer, written } = useWriting(conversation, 'translation');
  const write = useWrite();
  const [isHidden, setIsHidden] = useState(false);
  const reads = useOwnLanguages();
  const to = reads[0].split('-')[0] ?? 'en';
  const from = message.assessment.language.label;
  const shown = written.findLast(({ ask }) => ask.kind === 'translation' && ask.message === message.key);
  if (from === null || reads.some((own) => isSameLanguage(from, own)) || (!writer.isSetUp && !shown)) return null;

  const ask = () => {
    setIsHidden(false);
    write({ kind: 'translation', conversation, message: message.key, to });
  };
  const name = languageName(to, settings.locale);
  if (!shown || isHidden)
    return (
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Button look="quiet" className="-ms-2" onClick={shown ? () => setIsHidden(false) : ask}>
          {shown ? 'Show the translation' : `Translate to ${name}`}
        </Button>
        {!shown && <WhereTextGoes writer={writer} onlyIfLeaves />}
      </div>
    );
  return (
    <div data-slot="translation" className="mt-2 flex animate-fade flex-col gap-2 border-s-2 border-line ps-2">
      <p className="text-label text-muted">{languageName(from, settings.locale)}, as written</p>
      {/* Focusable, so that the keyboard can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <p dir="auto" lang={from} className="max-h-32 overflow-y-auto text-small whitespace-pre-wrap" tabIndex={0}>
        {message.text}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <p className="text-label text-muted">{name}, by the model</p>
        <WhereTextGoes writer={writer} onlyIfLeaves />
      </div>
      {isUnderWay(shown) ? (
        <WrittenProgress written={shown} what="the translation" />
      ) : shown.text === '' ? (
        <WrittenFailed written={shown} onRetry={ask} />
      ) : (
        <>
          <WrittenText written={shown} />
          <WrittenNotes written={shown} />
          <WrittenEnd written={shown} />
          <div>
            <Button look="quiet" className="-ms-2" onClick={() => setIsHidden(true)}>
              Hide the translation
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
