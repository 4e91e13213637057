import type { ReplyTone } from '@/lib/domain/reply';

export const toneNames: Record<ReplyTone, string> = {
  neutral: 'Neutral',
  warm: 'Warm',
  formal: 'Formal',
  brief: 'Brief',
};
