import { useMemo } from 'react';
import type { AnsweredBefore as Answer } from '@/lib/domain/asked-question';
import { useRoving } from '../ui/use-roving';
import { useLocalFormats } from '../ui/use-local-formats';
import { Section } from '../ui/section';
import { ReplyItem } from './reply-item';
import { useHeldList } from './use-held-list';
import { WaitingButton } from './waiting-button';

type AnsweredBeforeProps = { answer: Answer | null; scope: string; language: string | null };

const identify = ({ id, reply }: Answer) => `${id}\n${reply}`;

/** The same question in another conversation on this device, and the reply that was sent. It stays put under the pointer. */
export function AnsweredBefore({ answer, scope, language }: AnsweredBeforeProps) {
  const answers = useMemo(() => (answer ? [answer] : []), [answer]);
  const { shown, isWaiting, release, hold } = useHeldList(answers, scope, identify);
  const { ref, onKeyDown } = useRoving();
  const [held] = shown;
  if (!held) return null;
  return (
    <Section slot="answered-before" title="Answered before" aside={isWaiting && <WaitingButton onClick={release} />}>
      <p dir="auto" className="line-clamp-2 text-small text-muted" title={held.question}>
        They asked: “{held.question}”
      </p>
      <ul role="list" ref={ref} onKeyDown={onKeyDown} className="-mx-4" {...hold}>
        <SentReply key={identify(held)} answer={held} language={language} />
      </ul>
    </Section>
  );
}

function SentReply({ answer, language }: { answer: Answer; language: string | null }) {
  const { day } = useLocalFormats();
  const reply = useMemo(() => {
    return {
      reply: answer.id,
      title: `Sent on ${day(answer.at)}`,
      shortcut: '',
      text: answer.reply,
      unresolved: answer.missing,
      language: language ?? 'en',
      score: 1,
      reason: '',
    };
  }, [answer, language, day]);
  return <ReplyItem reply={reply} language={null} source="own" />;
}
