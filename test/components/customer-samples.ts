import type { CustomerActions } from '@/components/dashboard/customers/actions';
import type { CustomerDetail, CustomerRow, IdentityView } from '@/lib/domain/customer';
import type { TimelineMessage, TimelinePage, TimelinePlace } from '@/lib/domain/timeline';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Noon, so that no time zone moves it to another day. */
const newest = Date.UTC(2026, 10, 21, 12);
const pageLength = 50;

export const longCustomerName = 'Maximiliane Theodora Wolkenstein-Trostburg von und zu Hohenlohe-Schillingsfürst';
const names = [
  'Maya Lindqvist',
  'José García',
  'ليلى حداد',
  'Robin Ó Briain',
  longCustomerName,
  '株式会社さくら',
  'Ann',
];
const channels = ['x-messages', 'whatsapp', 'support.example.com', 'zendesk'];

export const customerRow = (n: number): CustomerRow => ({
  key: `x/@customer-${n}`,
  name: `${names[n % names.length]}${n < names.length ? '' : ` ${n}`}`,
  ...(n % 3 === 2 ? {} : { handle: `@customer_${n}` }),
  channel: channels[n % channels.length] ?? 'x',
  tags: n % 2 === 0 ? ['press', 'wholesale', 'tent', 'vip'].slice(0, 1 + (n % 4)) : [],
  lastSeenAt: newest - n * 7 * 60 * minute,
  note: n % 3 === 0 ? 'Prefers a call after five. Was promised a new pole in spring and is still waiting for it.' : '',
  doNotContact: n === 3,
});

const said: readonly [text: string, mood: TimelineMessage['mood'], intent: TimelineMessage['intent']][] = [
  ['The tent leaks at the seam again. This is the third time that I write about it.', 'negative', 'complaint'],
  ['Thank you, it arrived and it is lovely!', 'positive', 'thanks_or_closing'],
  ['Where is my order FH-20417?', 'neutral', 'order_status'],
  ['هل يمكنني تغيير عنوان التوصيل؟', 'neutral', 'change_order'],
  ['ok', null, null],
  [
    'I have been a customer for nine years and I have never had a problem, so I was surprised: the lantern came with a crack across the glass, the box was open on one side, and the courier left it in the rain behind the bins.\n\nIs there any way to have a new one here by Saturday?',
    'negative',
    'damaged_or_wrong_item',
  ],
];

export const timelineMessage = (n: number): TimelineMessage => {
  const [text, mood, intent] = said[n % said.length] ?? ['', null, null];
  const isOurs = n % 4 === 1;
  return {
    key: `message-${n}`,
    conversation: `conversation-${Math.floor(n / 4) % 3}`,
    author: isOurs ? 'Robin Hale' : n % 9 === 8 ? null : 'Maya Lindqvist',
    direction: isOurs ? 'outbound' : n % 11 === 10 ? 'internal' : 'inbound',
    text: n % 13 === 12 ? '' : isOurs ? 'I am sorry for that. A new one is on its way and comes by Friday.' : text,
    at: newest - n * 110 * minute,
    isTimeKnown: n % 5 !== 4,
    ...(n % 5 === 4 ? { timeText: 'Yesterday' } : {}),
    attachments: n % 6 === 0 ? 2 : 0,
    isEdited: n % 7 === 0,
    isDeleted: n % 13 === 12,
    mood: isOurs ? null : mood,
    intent: isOurs ? null : intent,
  };
};

const conversations = [
  { key: 'conversation-0', channel: 'x-messages', title: 'Maya Lindqvist', url: 'https://x.com/messages/1' },
  { key: 'conversation-1', channel: 'whatsapp', title: 'Maya 🌲', url: 'https://web.whatsapp.com/' },
  {
    key: 'conversation-2',
    channel: 'zendesk',
    title: `Broken lantern of ${longCustomerName}`,
    url: 'javascript:alert(1)',
  },
];

/** A timeline of so many messages; the place of a page is in its only open conversation. */
export function sampleTimeline(total: number) {
  return (text: string, place: TimelinePlace | null): TimelinePage => {
    const from = place?.open[0]?.order ?? 0;
    const to = Math.min(total, from + pageLength);
    const all = Array.from({ length: to - from }, (_, index) => timelineMessage(from + index));
    const messages = all.filter((message) => message.text.toLowerCase().includes(text.toLowerCase()));
    const open = [{ conversation: 'conversation-0', order: to, at: 0 }];
    return { messages, conversations, next: to < total ? { bound: 0, begun: [], open } : null, looked: to - from };
  };
}

export const customerDetail: CustomerDetail = {
  key: 'x/@customer-0',
  name: 'Maya Lindqvist',
  note: 'Prefers a call after five.',
  tags: ['press', 'tent'],
  firstSeenAt: newest - 400 * day,
  lastSeenAt: newest,
  contact: { doNotContact: false, channel: 'Email', language: 'sv' },
  consent: [
    { purpose: 'Newsletter', state: 'given', day: '2026-03-02' },
    { purpose: 'Quote her review', state: 'refused', day: '2026-10-30' },
  ],
  crm: { value: 1_240.5, purchases: 9, nps: 8, comment: 'Would come again, if the tents stay dry.' },
  members: [
    {
      key: 'x/@customer-0',
      name: 'Maya Lindqvist',
      handle: '@mayal',
      channel: 'x-messages',
      lastSeenAt: newest,
      note: 'Prefers a call after five.',
      link: null,
      linkedAt: null,
    },
  ],
  conversations: 31,
};

export const joinedDetail: CustomerDetail = {
  ...customerDetail,
  contact: { ...customerDetail.contact, doNotContact: true },
  members: [
    ...customerDetail.members,
    {
      key: 'whatsapp/Maya',
      name: 'Maya 🌲',
      channel: 'whatsapp',
      lastSeenAt: newest - day,
      note: 'Writes from a train, so be short.',
      link: 'link-1',
      linkedAt: newest - 2 * day,
    },
  ],
};

export const identityView: IdentityView = {
  offers: [
    {
      person: { key: 'zendesk/Maya L', name: 'Maya L', channel: 'zendesk', lastSeenAt: newest - 30 * day },
      evidence: [
        {
          kind: 'email',
          text: 'maya.l@example.com',
          strength: 'strong',
          messages: ['a', 'b'],
          quotes: [
            { text: 'Write to maya.l@example.com please, it is urgent.', at: newest - 90 * day, isOwn: true },
            { text: 'My email is Maya.L@example.com and the tent leaks.', at: newest - 30 * day, isOwn: false },
          ],
        },
        { kind: 'order', text: 'FH-20417', strength: 'fair', messages: [null, null], quotes: [] },
      ],
    },
    {
      person: {
        key: 'x/Maya',
        name: 'Maya Lindqvist',
        handle: '@maya_l',
        channel: 'whatsapp',
        lastSeenAt: newest - 300 * day,
      },
      evidence: [{ kind: 'name', text: 'Maya Lindqvist', strength: 'fair', messages: [null, null], quotes: [] }],
    },
  ],
  apart: [{ link: 'apart-1', at: newest - day, other: { key: 'y', name: 'Maya Berg', channel: 'discord' } }],
};

const done = () => Promise.resolve();

/** Actions over so many customers, each with so many messages. */
export function silentCustomers(
  total = 7,
  messages = 120,
  detail: CustomerDetail | null = customerDetail,
): CustomerActions {
  const timeline = sampleTimeline(messages);
  return {
    list: (text, from) => {
      const isFound = ({ name }: CustomerRow) => name.toLowerCase().includes(text.toLowerCase());
      const length = Math.min(pageLength, total - from);
      const rows = Array.from({ length }, (_, index) => customerRow(from + index)).filter(isFound);
      return Promise.resolve({
        rows,
        next: text === '' && from + length < total ? from + length : null,
        total: text === '' ? null : rows.length,
      });
    },
    open: () => Promise.resolve(detail),
    identity: () => Promise.resolve({ offers: [], apart: [] }),
    timeline: (_, text, place) => Promise.resolve(timeline(text, place)),
    around: () => Promise.resolve([timelineMessage(1), timelineMessage(2), timelineMessage(3)]),
    saveNote: done,
    setTags: done,
    setContact: done,
    setConsent: done,
    merge: () => Promise.resolve('link-new'),
    tellApart: () => Promise.resolve('apart-new'),
    takeBack: done,
  };
}
