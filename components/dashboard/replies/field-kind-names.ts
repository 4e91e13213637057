import type { ReplyField } from '@/lib/domain/reply';

export const fieldKindNames: Record<ReplyField['kind'], string> = {
  text: 'A line of text',
  paragraph: 'Several lines',
  choice: 'A choice',
  date: 'A date',
  number: 'A number',
};
