import type { SpokenMessage } from '@/lib/analysis/conversation/spoken-message';
import { normalise } from '@/lib/analysis/normalise';
import { judgeQuestion } from '@/lib/analysis/question';
import type { Intent } from '@/lib/domain/signal';

/** "> " marks what the agent wrote; a minute passes between messages. The question is judged, the score is given. */
export function speak(lines: (string | { text: string; score?: number; intent?: Intent })[]): SpokenMessage[] {
  return lines.map((line, at) => {
    const { text, score = 0, intent = null } = typeof line === 'string' ? { text: line } : line;
    const isAgent = text.startsWith('> ');
    return {
      key: `m${at}`,
      direction: isAgent ? 'outbound' : 'inbound',
      at: at * 60_000,
      text: isAgent ? text.slice(2) : text,
      assessment: isAgent
        ? null
        : {
            sentiment: { label: score > 0.3 ? 'positive' : score < -0.3 ? 'negative' : 'neutral', score },
            question: judgeQuestion(normalise(text), null),
            intent: { label: intent, confidence: intent === null ? 0 : 0.9 },
          },
    };
  });
}
