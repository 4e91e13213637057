import type { Finding } from '@/lib/domain/finding';
import type { PickerReply } from '@/lib/domain/picker';

const plain = { unresolved: [], asks: [], cursor: null, translation: null };

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

const otherName: Finding = {
  kind: 'other-name',
  severity: 'severe',
  start: 3,
  end: 9,
  words: 'Daniel',
  why: 'This customer is Maya; Daniel was seen in another conversation.',
  mend: { label: 'Write “Maya”', text: 'Maya' },
};
const cardNumber: Finding = {
  kind: 'card-number',
  severity: 'severe',
  start: 20,
  end: 39,
  words: '4111 1111 1111 1111',
  why: 'A whole card number can be read here by whoever sees the conversation.',
  mend: null,
};

const foreign: PickerReply[] = [
  {
    ...plain,
    id: 'ar',
    title: 'Refund is on its way',
    shortcut: 'refund',
    text: 'مرحبا ليلى،\n\nلقد بدأنا رد المبلغ للطلب 10492 إلى بطاقتك. يستغرق ظهوره في حسابك من 3 إلى 5 أيام عمل، وقد يحتاج المصرف إلى يوم آخر.\n\nمع أطيب التحيات،\nRobin',
    translation: {
      language: 'en',
      text: 'Hi Layla,\n\nWe have started the refund for order 10492 to your card. It takes 3 to 5 working days to show, and your bank may need one more.\n\nKind regards,\nRobin',
    },
  },
  {
    ...plain,
    id: 'he',
    title: 'Parcel left',
    shortcut: 'refund-parcel',
    text: 'החבילה FH-20418 יצאה היום.',
    translation: { language: 'en', text: 'The parcel FH-20418 left today.' },
  },
];

export type PickingSample =
  | { kind: 'list'; replies: PickerReply[] | 'fails' | 'waits'; isNote?: boolean }
  | { kind: 'asks'; reply: PickerReply }
  | { kind: 'severe'; findings: Finding[] }
  | { kind: 'told'; words: string; canUndo: boolean };

/** Every state of the picker, by the name that the gallery knows it by. */
export const pickingStates: Record<string, PickingSample> = {
  'picking-list': { kind: 'list', replies: pickable },
  'picking-foreign': { kind: 'list', replies: foreign },
  'picking-note': { kind: 'list', replies: pickable, isNote: true },
  'picking-none': { kind: 'list', replies: [] },
  'picking-fails': { kind: 'list', replies: 'fails' },
  'picking-waits': { kind: 'list', replies: 'waits' },
  'picking-asks': { kind: 'asks', reply: asking },
  'picking-severe': { kind: 'severe', findings: [otherName] },
  'picking-severe-more': { kind: 'severe', findings: [otherName, cardNumber] },
  'picking-inserted': { kind: 'told', words: 'Inserted “Refund is on its way”.', canUndo: true },
  'picking-refused': {
    kind: 'told',
    words: 'The reply box changed the text. Please check it before you send.',
    canUndo: false,
  },
};
