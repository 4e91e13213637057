import type { PickerReply } from '@/lib/domain/picker';

const plain = { unresolved: [], asks: [], cursor: null };

const asking: PickerReply = {
  ...plain,
  id: 'asks',
  title: 'Refund by another way',
  shortcut: 'refund-other',
  text: 'Order [order.number] is paid back by [ask.way].',
  unresolved: ['order.number', 'ask.way'],
  asks: [
    { name: 'order.number', label: 'Order number', kind: 'text', options: [], preset: '' },
    { name: 'ask.way', label: 'How', kind: 'choice', options: ['Bank transfer', 'Voucher'], preset: '' },
    { name: 'ask.note', label: 'A word to it', kind: 'paragraph', options: [], preset: 'Sorry for the wait.' },
  ],
};

/** Replies as the desk offers them: a long title, gaps, right to left. */
const pickable: PickerReply[] = [
  {
    ...plain,
    id: 'refund',
    title: 'Refund is on its way',
    shortcut: 'refund',
    text: 'Hi Maya,\n\nI have started your refund for order 10492. It takes 3 to 5 working days to show on your card.\n\nKind regards,\nRobin',
  },
  {
    ...plain,
    id: 'reserved',
    title: 'Second charge is only reserved, and what the bank may say about it when it is asked',
    shortcut: 'refund-reserved',
    text: 'The second charge is only reserved and falls away by itself.',
  },
  asking,
  { ...plain, id: 'rtl', title: 'رد المبلغ', shortcut: '', text: 'مرحبا مايا، تم رد المبلغ إلى بطاقتك.' },
];

export type PickingSample =
  | { kind: 'list'; replies: PickerReply[] | 'fails' | 'waits'; isNote?: boolean }
  | { kind: 'asks'; reply: PickerReply }
  | { kind: 'told'; words: string; canUndo: boolean };

/** Every state of the picker, by the name that the gallery knows it by. */
export const pickingStates: Record<string, PickingSample> = {
  'picking-list': { kind: 'list', replies: pickable },
  'picking-note': { kind: 'list', replies: pickable, isNote: true },
  'picking-none': { kind: 'list', replies: [] },
  'picking-fails': { kind: 'list', replies: 'fails' },
  'picking-waits': { kind: 'list', replies: 'waits' },
  'picking-asks': { kind: 'asks', reply: asking },
  'picking-inserted': { kind: 'told', words: 'Inserted “Refund is on its way”.', canUndo: true },
  'picking-refused': {
    kind: 'told',
    words: 'The reply box changed the text. Please check it before you send.',
    canUndo: false,
  },
};
