import type { RemarkKind } from '@/lib/domain/remark';

/** What each remark is about, in the words of a colleague. */
export const remarkTitles: Record<RemarkKind, string> = {
  acknowledgement: 'Feeling before fact',
  ownership: 'Who does what',
  warmth: 'Warmth',
  'next-step': 'Next step',
  clarity: 'Clear words',
  'reading-level': 'Easy to read',
  length: 'Length',
};
