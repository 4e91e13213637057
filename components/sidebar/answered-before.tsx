import { useMemo } from 'react';
import type { AnsweredBefore as Answer } from '@/lib/domain/asked-question';
import { useRoving } from '../ui/use-roving';
import { Section } from '../ui/section';
import { ReplyItem } from './reply-item';
import { useSidebar } from './sidebar-context';

/** The same question in another conversation on this device, and the reply that was sent. */
export function AnsweredBefore({ answer, language }: { answer: Answer; language: string | null }) {
  const { settings } = useSidebar();
  const { ref, onKeyDown } = useRoving();
  const reply = useMemo(() => {
    const day = new Intl.DateTimeFormat(settings.locale, { dateStyle: 'medium' }).format(answer.at);
    return {
      reply: answer.id,
      title: `Sent on ${day}`,
      shortcut: '',
      text: answer.reply,
      unresolved: answer.missing,
      language: language ?? 'en',
      score: 1,
      reason: '',
    };
  }, [answer, language, settings.locale]);
  return (
    <Section slot="answered-before" title="Answered before">
      <p dir="auto" className="line-clamp-2 text-small text-muted" title={answer.question}>
        They asked: “{answer.question}”
      </p>
      <ul role="list" ref={ref} onKeyDown={onKeyDown} className="-mx-4">
        <ReplyItem key={answer.id} reply={reply} language={null} source="own" />
      </ul>
    </Section>
  );
}
