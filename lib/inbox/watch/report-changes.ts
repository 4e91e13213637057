import type { Observation } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import type { Message } from '@/lib/domain/message';
import type { Reading } from '../create-reader';
import { cutText } from '../page/cut-text';
import { planWindow } from './plan-window';

/** Messages sent along when only the header or the composer changed. */
const CONTEXT = 5;

type ConversationReading = Extract<Reading, { kind: 'conversation' }>;

/** Reports readings as windows of messages, only where they differ from what was reported before. */
export function createChangeReport(report: (observation: Observation) => void) {
  let reported: Message[] = [];
  let id = '';
  let head = '';

  return {
    /** @returns true while messages wait for the next window */
    conversation({ conversation, messages: current, complete }: ConversationReading): boolean {
      const now = JSON.stringify(conversation);
      if (conversation.id !== id) reported = [];
      const next = planWindow(reported, current);
      if (next || now !== head) {
        const messages = next?.messages ?? current.slice(-CONTEXT);
        // Older windows follow the newest one; only that one can reach the end.
        const reachesEnd = conversation.reachesEnd && messages.at(-1) === current.at(-1);
        report({ kind: 'conversation', conversation: { ...conversation, messages, reachesEnd } });
      }
      id = conversation.id;
      head = now;
      reported = next?.covered ?? current;
      return !complete || reported.length < current.length;
    },
    nothing(channel: string, reason: string) {
      const now = `nothing ${reason}`;
      reported = [];
      id = '';
      if (now === head) return;
      head = now;
      try {
        report({ kind: 'nothing', channel, reason: cutText(reason, limits.name) });
      } catch {
        head = '';
      }
    },
    /** All of it will be reported again. */
    forget() {
      reported = [];
      head = '';
    },
  };
}
