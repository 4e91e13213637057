import type { Assessment } from '@/lib/domain/assessment';
import type { AssessedMessage, Assist, CustomerCard, Help } from '@/lib/domain/assist';
import type { DraftFindings } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { Remark } from '@/lib/domain/remark';
import { silence } from '@/lib/domain/silence';
import type { Course } from '@/lib/domain/course';
import type { Evidence } from '@/lib/domain/signal';
import type { PassageSuggestion, ReplySuggestion } from '@/lib/domain/suggestion';
import type { Warning } from '@/lib/domain/warning';
import { moreWritingViews } from './more-writing-samples';
import { writingViews } from './writing-samples';
import type { SidebarSettings, SidebarView } from '@/components/sidebar/view';

// Conversations as support agents have them, one for each state of the sidebar. No real person is in them.

const NOW = Date.UTC(2026, 10, 20, 10, 30);
const DAY = 86_400_000;
const ok = { store: 'ok', detail: '' } as const;
const library = { replies: 60, articles: 40 };
const judgement = { state: 'on' } as const;

/** Where `words` stand in `text`. */
function spanOf(text: string, words: string, weight = 1): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, weight };
}

function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    ...silence,
    abstains: null,
    sentiment: { label: 'neutral', confidence: 0.62, evidence: [], score: 0 },
    intent: {
      label: 'order_status',
      confidence: 0.7,
      evidence: [],
      all: [{ label: 'order_status', confidence: 0.7 }],
      own: null,
    },
    urgency: { label: 'normal', confidence: 0.66, evidence: [], reasons: [] },
    distress: { flag: false, confidence: 0.97, evidence: [] },
    language: { label: 'en', confidence: 0.98 },
    ...change,
  };
}

const bowlText =
  'Hi, my order arrived today but the large serving bowl is cracked right through. I need it for a dinner on Friday. Can you send a new one before then?';

export function message(change: Partial<AssessedMessage> = {}): AssessedMessage {
  return {
    key: 'practice/bowl#3',
    author: 'Amara Okafor',
    direction: 'inbound',
    text: bowlText,
    sentAt: '2026-11-20T10:12:00+01:00',
    seenAt: NOW,
    corrections: [],
    assessment: assessment({
      sentiment: {
        label: 'negative',
        confidence: 0.71,
        score: -0.42,
        evidence: [spanOf(bowlText, 'cracked right through', 0.8)],
      },
      intent: {
        label: 'damaged_or_wrong_item',
        confidence: 0.91,
        evidence: [spanOf(bowlText, 'cracked'), spanOf(bowlText, 'send a new one')],
        all: [
          { label: 'damaged_or_wrong_item', confidence: 0.91 },
          { label: 'delivery_problem', confidence: 0.34 },
          { label: 'return_or_refund', confidence: 0.22 },
        ],
        own: null,
      },
      urgency: {
        label: 'high',
        confidence: 0.78,
        evidence: [spanOf(bowlText, 'on Friday')],
        reasons: ['names a deadline'],
      },
    }),
    ...change,
  };
}

export const replies: ReplySuggestion[] = [
  {
    reply: 'damaged-replacement',
    title: 'Damaged on arrival: replacement on its way',
    shortcut: 'damaged',
    text: 'Hi Amara,\n\nI am sorry that your bowl arrived cracked. I have put a replacement through just now and it will leave our warehouse today, so it should be with you by Thursday. There is no need to send the broken one back.\n\nKind regards,\nJo',
    unresolved: [],
    language: 'en',
    score: 0.92,
    reason: 'Fits a damaged item; mentions a replacement',
  },
  {
    reply: 'damaged-photo',
    title: 'Ask for a photo of the damage',
    shortcut: 'photo',
    text: 'Hi Amara, thank you for telling us. Could you send one photo of the bowl and one of the box it came in? Then I can get your replacement for order [order.number] moving straight away.',
    unresolved: ['order.number'],
    language: 'en',
    score: 0.81,
    reason: 'Fits a damaged item',
  },
  {
    reply: 'express-upgrade',
    title: 'Upgrade to express delivery',
    shortcut: 'express',
    text: 'I have moved your replacement to express delivery at no cost, so that you have it in time.',
    unresolved: [],
    language: 'en',
    score: 0.66,
    reason: 'Names a deadline',
  },
];

/** It asks before it goes in, and leaves the caret where the agent goes on. */
export const formReply: ReplySuggestion = {
  reply: 'late-with-reason',
  title: 'Late: why, and when it comes',
  shortcut: 'late',
  text: 'Hi Amara,\n\n[order.number] is late because [ask.why]. DHL brings it on [ask.when].\n\n\n\nJo',
  unresolved: ['order.number', 'ask.why', 'ask.when'],
  cursor: 88,
  fill: {
    template:
      'Hi {{customer.firstName|there}},\n\n{{order.number}} is late because {{ask.why}}. {{ask.carrier}} brings it on {{ask.when}}.\n\n{{cursor}}\n\n{{agent.firstName}}',
    values: { 'customer.firstName': 'Amara', 'agent.firstName': 'Jo', 'ask.carrier': 'DHL' },
    fields: [
      { name: 'why', label: 'Why it is late', kind: 'paragraph', options: [], preset: '', isRemembered: false },
      {
        name: 'carrier',
        label: 'Carrier',
        kind: 'choice',
        options: ['DHL', 'UPS', 'Hermes'],
        preset: 'DHL',
        isRemembered: true,
      },
      { name: 'when', label: 'New date', kind: 'date', options: [], preset: '', isRemembered: false },
    ],
  },
  language: 'en',
  score: 0.78,
  reason: 'Fits a delivery problem; you used it for such messages',
};

const damagePassage =
  'If something arrives broken, tell us within 30 days. We send a replacement at once and do not ask for the broken item back. Replacements ordered before 2 pm leave the same day and arrive in 1 to 3 working days.';
const expressPassage =
  'Express orders placed before 2 pm are delivered on the next working day. Express costs 6.90 and is free for replacements.';

export const passages: PassageSuggestion[] = [
  {
    article: 'damaged-items',
    title: 'Items that arrive broken',
    heading: 'Replacement',
    text: damagePassage,
    marks: [
      spanOf(damagePassage, 'We send a replacement at once'),
      spanOf(damagePassage, 'arrive in 1 to 3 working days'),
    ],
    answer: { start: damagePassage.indexOf('We send'), end: damagePassage.indexOf(' Replacements ordered') },
    isInternal: false,
    isOverdue: false,
    pack: null,
    url: 'https://help.example.com/damaged',
    score: 0.88,
    reason: 'Answers “send a new one”',
  },
  {
    article: 'delivery-times',
    title: 'Delivery times',
    heading: 'Express',
    text: expressPassage,
    marks: [
      spanOf(expressPassage, 'delivered on the next working day'),
      spanOf(expressPassage, 'free for replacements'),
    ],
    answer: null,
    isInternal: false,
    isOverdue: false,
    pack: null,
    url: 'https://help.example.com/delivery',
    score: 0.61,
    reason: 'Answers “before Friday”',
  },
  {
    article: 'returns',
    title: 'Returns and refunds',
    heading: null,
    text: 'You can return anything within 30 days for a full refund. Broken items need no return label.',
    marks: [],
    answer: null,
    isInternal: false,
    isOverdue: false,
    pack: null,
    score: 0.4,
    reason: 'Mentions broken items',
  },
];

export const customer: CustomerCard = {
  key: 'practice/Amara Okafor',
  name: 'Amara Okafor',
  handle: '@amara.o',
  channel: '127.0.0.1',
  firstSeenAt: Date.UTC(2026, 2, 3),
  lastSeenAt: NOW,
  note: 'Prefers delivery to her office, ask for the reception desk.',
  tags: ['wholesale', 'ceramics'],
  history: [
    {
      key: 'chatwoot/812',
      channel: 'chatwoot',
      title: 'Invoice for the spring order',
      url: 'https://app.chatwoot.com/app/accounts/1/conversations/812',
      lastSeenAt: NOW - 61 * DAY,
      messages: 7,
      excerpt: 'Perfect, that is what our bookkeeper needed. Thank you!',
      intent: 'thanks_or_closing',
    },
    {
      key: 'practice/441',
      channel: '127.0.0.1',
      title: 'Where is my order?',
      url: 'http://127.0.0.1:4173/practice/?c=441',
      lastSeenAt: NOW - 190 * DAY,
      messages: 4,
      excerpt: 'It came this morning, all fine.',
      intent: null,
    },
  ],
};

function course(...scores: number[]): Course {
  return {
    tone: scores.map((score, at) => ({ message: `m#${at}`, score })),
    turn: null,
    shift: 'unknown',
    openQuestions: [],
    repeated: null,
    before: [],
  };
}

export function help(change: Partial<Help> = {}): Help {
  return {
    conversation: {
      key: 'practice/bowl',
      channel: '127.0.0.1',
      title: 'Amara Okafor',
      messages: 6,
      composer: { kind: 'contenteditable', note: false },
      reader: { adapter: 'generic', confidence: 0.93, warnings: [], fields: [] },
    },
    customer,
    latest: message(),
    openQuestion: 'Can you send a new one before Friday?',
    course: course(0.1, 0.2, -0.1, -0.42),
    warning: null,
    distress: null,
    replies,
    passages,
    answeredBefore: null,
    ...change,
  };
}

function assistOf(change: Partial<Help> = {}, health: Assist['health'] = ok): Assist {
  return { kind: 'help', seq: 1, health, judgement, library, help: help(change) };
}

export function viewOf(change: Partial<Help> = {}, health: Assist['health'] = ok): SidebarView {
  return { kind: 'assist', assist: assistOf(change, health) };
}

const legalText =
  'This is the third time I write. You charged me 240 euros twice and nobody answers. If the money is not back by Monday my lawyer will file a claim and I will report you to the consumer authority.';

export const legalWarning: Warning = {
  level: 'critical',
  step: 'Hand to the legal team before you reply',
  route: { team: 'legal', label: 'Legal', because: ['the warning “Legal threat”'] },
  reasons: [
    {
      rule: 'legal-threat',
      label: 'Legal threat',
      because: 'The customer speaks of a lawyer and a claim.',
      message: 'practice/legal#5',
      text: legalText,
      evidence: [
        spanOf(legalText, 'my lawyer will file a claim'),
        spanOf(legalText, 'report you to the consumer authority'),
      ],
    },
    {
      rule: 'repeated-contact',
      label: 'Repeated contact',
      because: 'The customer says that they wrote before without an answer.',
      message: 'practice/legal#5',
      text: legalText,
      evidence: [spanOf(legalText, 'the third time I write')],
    },
    {
      rule: 'falling-sentiment',
      label: 'Mood falls sharply',
      because: 'The tone went from neutral to very negative within three messages.',
      message: 'practice/legal#5',
      text: legalText,
      evidence: [],
    },
  ],
};

const legalMessage = message({
  key: 'practice/legal#5',
  author: 'Henrik Lindqvist',
  text: legalText,
  assessment: assessment({
    sentiment: {
      label: 'negative',
      confidence: 0.94,
      score: -0.86,
      evidence: [spanOf(legalText, 'nobody answers', 0.7)],
    },
    intent: {
      label: 'double_charge',
      confidence: 0.88,
      evidence: [spanOf(legalText, 'charged me 240 euros twice')],
      all: [
        { label: 'double_charge', confidence: 0.88 },
        { label: 'legal_threat', confidence: 0.84 },
      ],
      own: null,
    },
    urgency: {
      label: 'critical',
      confidence: 0.9,
      evidence: [spanOf(legalText, 'by Monday')],
      reasons: ['names a deadline', 'threatens legal steps'],
    },
  }),
});

const distressText =
  'I lost my job and now the loan on the sofa too. Honestly I do not see the point in going on any more. Sorry, you cannot help with that.';
const distressMessage = message({
  key: 'practice/distress#4',
  author: 'Noor Haddad',
  text: distressText,
  assessment: assessment({
    sentiment: {
      label: 'negative',
      confidence: 0.96,
      score: -0.95,
      evidence: [spanOf(distressText, 'do not see the point', 1)],
    },
    intent: {
      label: null,
      confidence: 0.3,
      evidence: [],
      all: [{ label: 'payment_problem', confidence: 0.3 }],
      own: null,
    },
    urgency: { label: 'critical', confidence: 0.92, evidence: [], reasons: ['a person may be in danger'] },
    distress: {
      flag: true,
      confidence: 0.93,
      evidence: [spanOf(distressText, 'do not see the point in going on any more')],
    },
  }),
});

const pickupText = 'I stood at the locker by platform 2 and my parcel is not there, can you send a new code?';

const roughText = 'You useless idiots, where is my refund?? Lovely website by the way, but THREE weeks now!';
const roughMessage = message({
  key: 'practice/rough#2',
  author: 'Dale Whitcombe',
  text: roughText,
  assessment: assessment({
    sentiment: {
      label: 'negative',
      confidence: 0.93,
      score: -0.88,
      evidence: [
        spanOf(roughText, 'useless', 0.3),
        spanOf(roughText, 'idiots', 0.35),
        spanOf(roughText, 'Lovely', -0.3),
        spanOf(roughText, 'THREE', 0.12),
        spanOf(roughText, 'weeks', 0.14),
        spanOf(roughText, 'website', -0.03),
      ],
    },
    emotion: {
      ...silence.emotion,
      label: 'anger',
      confidence: 0.84,
      scores: { ...silence.emotion.scores, anger: 0.84, frustration: 0.61, disappointment: 0.2 },
      intensity: 0.82,
    },
    intent: {
      label: 'return_or_refund',
      confidence: 0.74,
      evidence: [spanOf(roughText, 'refund')],
      all: [
        { label: 'return_or_refund', confidence: 0.74 },
        { label: 'complaint', confidence: 0.4 },
      ],
      own: null,
    },
    toxicity: { label: 'insult', confidence: 0.81, evidence: [spanOf(roughText, 'useless idiots')] },
    question: { isQuestion: true, asked: spanOf(roughText, 'where is my refund??'), confidence: 0.9, evidence: [] },
    taught: ['sentiment'],
  }),
});

const spanishText = '¡Hola! ¿Cuándo llega mi pedido? Lo compré hace dos semanas y todavía no tengo noticias.';
const arabicText = 'مرحبا، وصل طلبي اليوم لكن الوعاء الكبير مكسور. هل يمكنكم إرسال بديل قبل يوم الجمعة؟';
const hostileText =
  '<script>alert(1)</script> <img src=x onerror="document.title=\'owned\'"> \u202Edesrever si siht\u202C and <b>bold</b> https://evil.example/?q=1';
const longName = 'Maximiliane Theodora Wolkenstein-Trostburg von und zu Hohenlohe-Schillingsfürst (Einkauf)';

const named = (name: string, extra: Partial<CustomerCard> = {}): CustomerCard =>
  ({
    ...customer,
    key: `practice/${name}`,
    name,
    handle: undefined,
    note: '',
    tags: [],
    history: [],
    ...extra,
  }) as CustomerCard;

/** Things found in a draft, the gravest first. */
export const findings: Finding[] = [
  {
    kind: 'other-name',
    severity: 'severe',
    start: 3,
    end: 6,
    words: 'Tom',
    why: 'This is the name of somebody in another conversation.',
    mend: { label: 'Write “Amara”', text: 'Amara' },
  },
  {
    kind: 'unsupported',
    severity: 'caution',
    start: 40,
    end: 44,
    words: '€900',
    why: 'No article, reply or message names this sum.',
    mend: null,
  },
  {
    kind: 'unknown-link',
    severity: 'caution',
    start: 50,
    end: 80,
    words: 'https://fernhill-outlet.example.shop/a/very/long/address/that/goes/on?and=on&and=on&and=on',
    why: 'No article or reply links to fernhill-outlet.example.shop.',
    mend: null,
  },
  {
    kind: 'unanswered',
    severity: 'note',
    start: 90,
    end: 90,
    words: 'And can I change the delivery address?',
    why: 'The customer asked this, too.',
    mend: null,
  },
];

const withDraft = (list: Finding[]): SidebarView => {
  const view = viewOf();
  return { ...view, draft: { conversation: help().conversation.key, draft: 1, findings: list } };
};

/** What the coach says of a draft. */
export const remarks: Remark[] = [
  {
    kind: 'acknowledgement',
    start: 9,
    end: 60,
    words: 'the second payment is a reservation, and it goes back within three days.',
    suggestion: 'The customer is upset. Begin with a word about how this was for them.',
  },
  {
    kind: 'ownership',
    start: 61,
    end: 90,
    words: 'You failed to',
    suggestion: 'Say what we can do about it, rather than what the customer did or has to do.',
  },
  {
    kind: 'clarity',
    start: 91,
    end: 120,
    words: 'at your earliest convenience',
    suggestion: 'Use the words that you would use aloud.',
  },
];

const withRemarks = (list: Finding[], change: Partial<DraftFindings> = {}): SidebarView => ({
  ...withDraft(list),
  draft: { conversation: help().conversation.key, draft: 1, findings: list, remarks, ...change },
});

/** Every state of the sidebar, by the name that the gallery knows it by. */
export const sidebarViews: Record<string, SidebarView> = {
  connecting: { kind: 'connecting' },
  disconnected: { kind: 'disconnected', last: null },
  'disconnected-with-help': { kind: 'disconnected', last: assistOf() },
  'no-permission': { kind: 'no-permission', site: 'web.whatsapp.com' },
  waiting: { kind: 'assist', assist: { kind: 'waiting', seq: 0, health: ok, judgement, library } },
  nothing: {
    kind: 'assist',
    assist: {
      kind: 'nothing',
      seq: 1,
      health: ok,
      judgement,
      library,
      channel: 'discord',
      reason: 'This page shows the list of servers.',
    },
  },
  help: viewOf(),
  'handoff-open': viewOf({ latest: legalMessage, warning: legalWarning }),
  coach: withRemarks([]),
  'coach-open': withRemarks([]),
  'coach-under-findings': withRemarks(findings.slice(0, 1)),
  'model-text': {
    ...withRemarks([], { remarks: [], madeBy: { id: 'made-1', by: 'translated', isConfirmed: false } }),
    ...viewOf({
      replies: replies.map((reply, at) =>
        at === 0 ? { ...reply, madeBy: { id: 'made-2', by: 'drafted', isConfirmed: false } } : reply,
      ),
    }),
  },
  promises: viewOf(),
  'promises-waiting': viewOf(),
  findings: withDraft(findings),
  'findings-severe': withDraft(findings.slice(0, 1)),
  'findings-ask': viewOf(),
  legal: viewOf({
    conversation: { ...help().conversation, key: 'practice/legal', title: 'Henrik Lindqvist', messages: 12 },
    customer: named('Henrik Lindqvist', { tags: ['double charge'] }),
    latest: legalMessage,
    openQuestion: 'When is the second charge of 240 euros paid back?',
    course: {
      ...course(0.3, 0.2, -0.4, -0.5, -0.86),
      turn: {
        message: 'm#2',
        from: 0.25,
        to: -0.59,
        text: 'So that is 240 euros twice now, and still no word from you.',
      },
      shift: 'worse',
      openQuestions: [
        { message: 'm#2', text: 'why was I charged twice?' },
        { message: 'practice/legal#5', text: 'When is the second charge of 240 euros paid back?' },
      ],
      repeated: { message: 'practice/legal#5', sign: 'says', text: legalText.slice(0, 120) },
      before: [{ conversation: 'practice/441', intent: 'double_charge', at: NOW - 12 * DAY }],
    },
    warning: legalWarning,
  }),
  notice: viewOf({
    warning: {
      level: 'high',
      step: 'Tell your team lead that the outage reaches this customer too',
      reasons: [
        {
          rule: 'outage',
          label: 'Outage',
          because: 'Three customers report the same fault within an hour.',
          message: 'practice/bowl#3',
          text: bowlText,
          evidence: [],
        },
      ],
    },
  }),
  'warning-waiting': viewOf({
    warning: {
      level: 'high',
      step: 'Answer now, even if only to say when there will be an answer',
      route: { team: 'orders', label: 'Orders and returns', because: ['the topic “return or refund”'] },
      reasons: [
        {
          rule: 'waiting_long',
          label: 'Waiting too long',
          because: 'The customer has written several times and has been waiting for hours.',
          message: 'practice/bowl#3',
          text: bowlText,
          evidence: [],
          facts: ['3 messages without an answer', 'waiting for 4 hours'],
          isConfirmed: true,
        },
      ],
    },
  }),
  'warning-snoozed': viewOf({ warning: { ...legalWarning, snoozed: { until: null } } }),
  distress: viewOf({
    conversation: { ...help().conversation, key: 'practice/distress', title: 'Noor Haddad', messages: 4 },
    customer: named('Noor Haddad'),
    latest: distressMessage,
    openQuestion: null,
    course: course(-0.2, -0.5, -0.95),
    replies: [],
    passages: [],
    distress: {
      title: 'This person may be in despair',
      message: 'practice/distress#4',
      steps: [
        'Pause the case. The order or the bill can wait; the person comes first.',
        'Answer as yourself, soon and in short sentences. Thank them for telling you. Do not argue, judge or promise.',
        'Ask plainly whether they are safe right now, and whether someone is with them.',
        'If a life is in danger, give them the emergency number and call your lead or duty manager at once.',
        'Share a crisis line below that fits where they are. Check the country before you send it.',
        'Stay until a colleague takes over, tell your lead, and take a break afterwards.',
      ],
      lines: [
        { place: 'United States and Canada', name: '988 Lifeline', contact: 'Call or text 988' },
        { place: 'United Kingdom and Ireland', name: 'Samaritans', contact: '116 123' },
        { place: 'Spain', name: 'Línea 024', contact: '024' },
        { place: 'Germany', name: 'TelefonSeelsorge', contact: '0800 1110111' },
        { place: 'France', name: 'Numéro national de prévention du suicide', contact: '3114' },
        { place: 'Life in danger now, European Union', name: 'Emergency number', contact: '112' },
        { place: 'Any other country', name: 'Find A Helpline', contact: 'findahelpline.com' },
      ],
    },
  }),
  happy: viewOf({
    customer: named('Sofía Lima'),
    latest: message({
      text: 'It came this morning and it is gorgeous. Thank you so much for being so quick!',
      assessment: assessment({
        sentiment: { label: 'positive', confidence: 0.97, score: 0.9, evidence: [{ start: 33, end: 41, weight: 0.9 }] },
        intent: {
          label: 'praise',
          confidence: 0.86,
          evidence: [],
          all: [{ label: 'praise', confidence: 0.86 }],
          own: null,
        },
        urgency: { label: 'low', confidence: 0.84, evidence: [], reasons: [] },
      }),
    }),
    openQuestion: null,
    course: course(-0.1, 0.4, 0.9),
    replies: replies.slice(2),
    passages: [],
  }),
  passages: viewOf({
    replies: replies.slice(0, 1),
    passages: [
      {
        ...passages[0]!,
        text: `Before you write to a courier, look at the photo that the customer sent. ${damagePassage}`,
        answer: { start: 73, end: 73 + 'If something arrives broken, tell us within 30 days.'.length },
        isOverdue: true,
      },
      { ...passages[1]!, isInternal: true, isOverdue: true, heading: null },
      passages[2]!,
    ],
    answeredBefore: {
      id: 'practice/older#4',
      question:
        'The blue bowl that I ordered for [name] arrived in three pieces. Can you send a new one before Friday?',
      reply:
        'Hi [name],\n\nI am sorry that it broke. I have sent a new bowl today, number [number]; it arrives within two days. You need not send the pieces back.',
      missing: ['name', 'number'],
      at: Date.UTC(2026, 10, 3),
    },
  }),
  spanish: viewOf({
    customer: named('Lucía Fernández'),
    latest: message({ text: spanishText, assessment: assessment({ language: { label: 'es', confidence: 0.99 } }) }),
    openQuestion: '¿Cuándo llega mi pedido?',
    course: course(0, -0.1),
  }),
  unsure: viewOf({
    conversation: {
      ...help().conversation,
      channel: 'forum.example.org',
      reader: {
        adapter: 'generic',
        confidence: 0.41,
        warnings: ['Two columns look alike, so the sides may be swapped.', 'No times were found.'],
        fields: [
          { field: 'list', found: 'structure', confidence: 0.7 },
          { field: 'text', found: 'structure', confidence: 0.8 },
          { field: 'direction', found: 'structure', confidence: 0.4 },
          { field: 'time', found: 'none', confidence: 0 },
        ],
      },
    },
    customer: named('wqx_7741'),
    latest: message({
      text: 'ok',
      assessment: assessment({
        sentiment: { label: null, confidence: 0.2, evidence: [], score: 0 },
        intent: { label: null, confidence: 0.1, evidence: [], all: [], own: null },
        urgency: { label: null, confidence: 0.2, evidence: [], reasons: [] },
        language: { label: null, confidence: 0 },
      }),
    }),
    openQuestion: null,
    course: course(0),
    replies: [],
    passages: [],
  }),
  rough: viewOf({
    conversation: { ...help().conversation, key: 'practice/rough', title: 'Dale Whitcombe', messages: 2 },
    customer: named('Dale Whitcombe'),
    latest: roughMessage,
    openQuestion: 'where is my refund??',
    course: course(-0.2, -0.88),
  }),
  'topic-unsure': viewOf({
    latest: message({
      text: 'It is about the thing from last week, you know.',
      assessment: assessment({
        intent: {
          label: null,
          confidence: 0.31,
          evidence: [],
          all: [
            { label: 'order_status', confidence: 0.31 },
            { label: 'complaint', confidence: 0.22 },
            { label: 'technical_problem', confidence: 0.12 },
          ],
          own: null,
        },
      }),
    }),
    openQuestion: 'It is about the thing from last week, you know.',
    course: course(0, 0.1),
  }),
  'team-topic': viewOf({
    latest: message({
      text: pickupText,
      assessment: assessment({
        intent: {
          label: 'delivery_problem',
          confidence: 0.61,
          evidence: [spanOf(pickupText, 'not there')],
          all: [{ label: 'delivery_problem', confidence: 0.61 }],
          own: {
            label: 'Locker at the station',
            confidence: 0.84,
            evidence: [spanOf(pickupText, 'locker'), spanOf(pickupText, 'code')],
            pack: 'Fernhill team pack',
            all: ['Locker at the station', 'Gift wrapping', 'Loyalty stamps'],
          },
        },
      }),
    }),
    openQuestion: 'can you send a new code?',
  }),
  'not-judged': viewOf({
    customer: named('Agnieszka Wójcik'),
    latest: message({
      text: 'Dzień dobry, kiedy dotrze moje zamówienie? Czekam już dwa tygodnie.',
      assessment: assessment({ ...silence, language: { label: 'pl', confidence: 0.97 }, abstains: 'language' }),
    }),
    openQuestion: 'kiedy dotrze moje zamówienie?',
    course: course(),
  }),
  'judgement-off': {
    kind: 'assist',
    assist: {
      ...assistOf({
        latest: message({ assessment: assessment({ ...silence, abstains: 'models' }) }),
        course: course(),
      }),
      judgement: { state: 'off', detail: 'The analysis models can’t be used: the file was cut short or changed' },
    },
  },
  'judgement-starting': {
    kind: 'assist',
    assist: {
      ...assistOf({
        latest: message({ assessment: assessment({ ...silence, abstains: 'models' }) }),
        course: course(),
      }),
      judgement: { state: 'starting' },
    },
  },
  'known-elsewhere': {
    kind: 'assist',
    assist: {
      kind: 'nothing',
      seq: 1,
      health: ok,
      judgement,
      library,
      channel: 'chatwoot',
      reason: 'This page of Chatwoot is not a conversation.',
    },
  },
  'read-in-part': viewOf({
    conversation: {
      ...help().conversation,
      channel: 'chatwoot',
      reader: {
        adapter: 'generic',
        confidence: 0.78,
        warnings: ['This site looks different from what Deskmate knows; it is read by its structure.'],
        fields: [
          { field: 'list', found: 'structure', confidence: 0.9 },
          { field: 'text', found: 'structure', confidence: 0.9 },
          { field: 'author', found: 'structure', confidence: 0.7 },
          { field: 'direction', found: 'structure', confidence: 0.75 },
          { field: 'time', found: 'none', confidence: 0 },
          { field: 'customer', found: 'structure', confidence: 0.6 },
          { field: 'composer', found: 'structure', confidence: 0.95 },
        ],
      },
    },
  }),
  'read-as-shown': viewOf({
    conversation: {
      ...help().conversation,
      channel: 'desk.example.com',
      reader: {
        adapter: 'taught-desk-example-com',
        confidence: 0.7,
        warnings: [],
        fields: [
          { field: 'list', found: 'first', confidence: 0.7 },
          { field: 'text', found: 'first', confidence: 0.7 },
          { field: 'direction', found: 'first', confidence: 0.7 },
          { field: 'time', found: 'fallback', confidence: 0.56 },
          { field: 'composer', found: 'first', confidence: 0.7 },
        ],
      },
    },
  }),
  corrected: viewOf({
    latest: message({
      assessment: { ...message().assessment, sentiment: { label: 'neutral', confidence: 1, score: 0, evidence: [] } },
      corrections: [{ signal: 'sentiment', label: 'neutral' }],
    }),
  }),
  'not-written-yet': viewOf({ latest: null, openQuestion: null, course: course(), replies: [], passages: [] }),
  'no-library': {
    kind: 'assist',
    assist: { ...assistOf({ replies: [], passages: [] }), library: { replies: 0, articles: 0 } },
  },
  form: viewOf({ replies: [formReply, ...replies.slice(0, 1)] }),
  'two-languages': viewOf({
    latest: message({ text: spanishText, assessment: assessment({ language: { label: 'es', confidence: 0.99 } }) }),
    openQuestion: '¿Cuándo llega mi pedido?',
    replies: [
      {
        reply: 'on-its-way',
        title: 'On its way',
        shortcut: 'way',
        text: 'Hola Lucía:\n\nTu pedido FH-20418 salió ayer y llega el jueves, 26 de noviembre. Te avisamos en cuanto esté en reparto.\n\nUn saludo,\nJo',
        unresolved: [],
        language: 'es',
        translation: {
          language: 'en',
          text: 'Hi Lucía,\n\nYour order FH-20418 left yesterday and arrives on Thursday, 26 November. We tell you as soon as it is out for delivery.\n\nKind regards,\nJo',
        },
        score: 0.9,
        reason: 'fits a question about an order',
      },
      ...replies.slice(1, 2),
    ],
  }),
  'no-composer': viewOf({ conversation: { ...help().conversation, composer: null } }),
  'private-note': viewOf({ conversation: { ...help().conversation, composer: { kind: 'prosemirror', note: true } } }),
  'storage-full': viewOf({}, { store: 'full', detail: '' }),
  damaged: viewOf({}, { store: 'damaged', detail: '' }),
  inserted: { ...viewOf(), inserted: { title: replies[0]?.title ?? '', undoable: true, ok: true } },
  'insert-failed': {
    ...viewOf(),
    inserted: {
      title: 'Upgrade to express delivery',
      undoable: false,
      ok: false,
      reason: 'The page took the message field away. The text is still here to copy.',
    },
  },
  notified: {
    ...viewOf(),
    notice: {
      tone: 'plain',
      title: 'Someone replied while you were reading',
      detail: 'A new message from your side is on the page.',
    },
  },
  'do-not-contact': viewOf({
    customer: {
      ...customer,
      contact: { doNotContact: true, channel: 'Phone, after five', language: 'es' },
      consent: [
        { purpose: 'Newsletter', state: 'withdrawn', day: '2026-11-02' },
        { purpose: 'Quote her review', state: 'given', day: '2026-06-30' },
      ],
      mayBe: [{ name: 'Amara O.', channel: 'zendesk' }],
      otherNotes: [{ name: 'Amara 🌿', channel: 'whatsapp', note: 'Writes from a train, so be short.' }],
    },
  }),
  'long-names': viewOf({
    conversation: {
      ...help().conversation,
      title: longName,
      channel: 'a-very-long-host-name.support.subdomain.example-company.co.uk',
    },
    customer: named(longName, {
      handle: '@' + 'maximiliane_theodora_'.repeat(4),
      tags: ['x'.repeat(60), 'VIP', 'do not ship to the old address'],
    }),
    openQuestion: `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} ${'why why why '.repeat(20)}?`,
    replies: replies.map((reply) => ({
      ...reply,
      title: `${reply.title} ${longName}`,
      reason: `${reply.reason}, ${longName}`,
    })),
    passages: passages.map((passage) => ({ ...passage, title: `${passage.title} ${longName}`, reason: longName })),
  }),
  rtl: viewOf({
    customer: named('ليلى منصور', { tags: ['عميل مهم'], note: 'تفضل الرد بالعربية' }),
    latest: message({
      text: arabicText,
      assessment: {
        ...message().assessment,
        language: { label: 'ar', confidence: 0.99 },
        sentiment: { label: 'negative', confidence: 0.7, score: -0.4, evidence: [spanOf(arabicText, 'مكسور')] },
      },
    }),
    openQuestion: 'هل يمكنكم إرسال بديل قبل يوم الجمعة؟',
    replies: [
      {
        ...(replies[0] as ReplySuggestion),
        title: 'بديل للطلب التالف',
        language: 'ar',
        text: 'مرحبا ليلى، نأسف لأن الوعاء وصل مكسورا. أرسلنا اليوم بديلا وسيصل قبل يوم الجمعة.',
      },
      ...replies.slice(1),
    ],
  }),
  hostile: viewOf({
    customer: named('<img src=x onerror=alert(1)>', {
      tags: ['<b>tag</b>'],
      note: hostileText,
      history: [
        {
          ...(customer.history[0] as CustomerCard['history'][number]),
          url: 'javascript:alert(1)',
          title: '<script>x</script>',
        },
      ],
    }),
    latest: message({
      text: hostileText,
      assessment: assessment({
        sentiment: {
          label: 'negative',
          confidence: 0.9,
          score: -0.5,
          evidence: [
            { start: 0, end: 9_999, weight: 1 },
            { start: 5, end: 2, weight: 0 },
          ],
        },
      }),
    }),
    openQuestion: hostileText,
    replies: replies.map((reply) => ({ ...reply, text: hostileText, title: '<i>title</i>' })),
    passages: passages.map((passage) => ({ ...passage, text: hostileText, marks: [], url: 'javascript:alert(2)' })),
  }),
};

Object.assign(sidebarViews, writingViews(assistOf), moreWritingViews(assistOf));

export const settings: SidebarSettings = {
  theme: 'system',
  singleKeys: true,
  trigger: { text: ';;', isOn: true },
  platform: 'other',
  locale: 'en',
};
