import { assessWithoutModels } from '@/lib/analysis/assess-without-models';
import { judgeConversation } from '@/lib/analysis/conversation/judge-conversation';
import { findOpenQuestion } from '@/lib/analysis/open-question';
import type { Rooms } from '@/lib/desk/rooms';
import { createEscalation } from '@/lib/escalation/create-escalation';
import { createKnowledge } from '@/lib/knowledge/create-knowledge';
import { createReplyLibrary } from '@/lib/replies/create-reply-library';
import { templateValues } from '@/lib/replies/template-values';

/** The rooms as they are built, for the desk to join. */
export function createRooms(): Rooms {
  const knowledge = createKnowledge();
  return {
    analysis: { assessWithoutModels, findOpenQuestion, judgeConversation },
    knowledge,
    replies: createReplyLibrary({ wordsLike: knowledge.wordsLike }),
    escalation: createEscalation(),
    templateValues,
  };
}
