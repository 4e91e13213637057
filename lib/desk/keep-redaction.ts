import type { StoredAssessment } from '@/lib/domain/assessment';
import type { StoredMessage } from '@/lib/domain/message';
import { defaultRedaction, type RedactionSettings, redactionSettingsSchema } from '@/lib/domain/redaction-settings';
import { redactText } from '@/lib/privacy/redact-text';
import type { ThreadChange } from '@/lib/store/conversations';
import type { Store } from '@/lib/store/open-store';
import { namesIn } from './ask-question';
import type { WatchedHealth } from './desk-health';
import type { keepJudgement } from './judgement';
import type { Thread } from './thread';

const fact = 'redaction';

/**
 * What is taken out of messages before they are kept, if the person asked for it. What is in view stays as the page shows
 * it: only what goes to the disk is redacted, and judged anew as it reads then, so that marked words still fit.
 */
export function keepRedaction({
  store,
  health,
  judgement,
}: {
  store: Pick<Store, 'facts'>;
  health: WatchedHealth;
  judgement: Pick<ReturnType<typeof keepJudgement>, 'judge'>;
}) {
  let settings: RedactionSettings = defaultRedaction;

  const read = async (): Promise<void> => {
    const stored = redactionSettingsSchema.safeParse(await store.facts.get(fact));
    settings = stored.success ? stored.data : defaultRedaction;
  };

  const redact = (text: string, names: readonly string[]): string =>
    settings.isOn ? redactText(text, names, { kinds: new Set(settings.kinds) }) : text;

  const message = (one: StoredMessage, names: readonly string[]): StoredMessage => {
    const text = redact(one.text, names);
    const attachments = one.attachments.map(({ name, ...rest }) =>
      name === undefined ? rest : { ...rest, name: redact(name, names) },
    );
    return text === one.text ? { ...one, attachments } : { ...one, text, attachments, redacted: true };
  };

  const assessments = (
    judged: readonly StoredAssessment[],
    messages: readonly StoredMessage[],
    names: readonly string[],
  ): StoredAssessment[] => {
    if (!settings.isOn) return [...judged];
    const texts = new Map(messages.map(({ key, text }) => [key, text]));
    return judged.map((one) => {
      const shown = texts.get(one.message);
      const kept = shown === undefined ? undefined : redact(shown, names);
      return kept === undefined || kept === shown ? one : { ...one, ...judgement.judge(kept) };
    });
  };

  return {
    /** Reads what was chosen; after an erasure nothing is. */
    start: () => health.read(read, undefined),
    get: (): RedactionSettings => settings,
    async set(next: RedactionSettings): Promise<void> {
      await store.facts.set(fact, next);
      settings = next;
    },
    /** A text as it may be kept. For whatever else is kept of a conversation, such as its promises. */
    text: redact,
    /** What is taught by a message stays on the disk, too. */
    message: (thread: Thread, about: StoredMessage): StoredMessage =>
      message(about, namesIn(thread.messages, thread.person)),
    /** Judgements on a thread's messages as they may be kept. */
    judged: (thread: Thread, judged: readonly StoredAssessment[]): StoredAssessment[] =>
      assessments(judged, thread.messages, namesIn(thread.messages, thread.person)),
    /** A change of a thread as it may be kept. */
    change(change: ThreadChange, names: readonly string[]): ThreadChange {
      if (!settings.isOn) return change;
      return {
        ...change,
        conversation: { ...change.conversation, title: redact(change.conversation.title, names) },
        messages: change.messages.map((one) => message(one, names)),
        assessments: assessments(change.assessments, change.messages, names),
        // By an address that must not be kept nobody is found again, either.
        identifiers: change.identifiers.filter(({ text }) => redact(text, names) === text),
      };
    },
  };
}
export type KeptRedaction = ReturnType<typeof keepRedaction>;
