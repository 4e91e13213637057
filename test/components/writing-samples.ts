import type { SidebarView } from '@/components/sidebar/view';
import type { WritingView } from '@/components/sidebar/writing/use-writing';
import { diffWords } from '@/lib/prompts/diff-words';
import type { Assist, Help } from '@/lib/domain/assist';
import type { WriteAsk, Written } from '@/lib/domain/written';

// What a model writes, in each state that a sidebar shows. No real person is in it.

const text =
  'Hi Amara, I am sorry that the bowl arrived cracked. We send a new one free of charge when it is reported within 30 days. Please send us a photo of it to care@fernhill.example. It will be with you on Friday, I promise. See https://fernhill-returns.example/now for more.';

const spanOf = (words: string, within = text) => {
  const start = within.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
};

export const sampleWriter: WritingView['writer'] = {
  isSetUp: true,
  name: 'Qwen2.5 1.5B Instruct',
  leavesTo: null,
  reads: ['en'],
  status: { state: 'ready', model: 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC' },
};

export function sampleWritten(conversation: string, change: Partial<Written> = {}): Written {
  const ask: WriteAsk = { kind: 'draft', conversation };
  return {
    id: 'written-1',
    conversation,
    ask,
    state: 'done',
    loaded: null,
    text,
    language: 'en',
    sentences: [
      { ...spanOf('Hi Amara, I am sorry that the bowl arrived cracked.'), standing: 'courtesy', sources: [] },
      {
        ...spanOf('We send a new one free of charge when it is reported within 30 days.'),
        standing: 'supported',
        sources: ['a1'],
      },
      {
        ...spanOf('Please send us a photo of it to care@fernhill.example.'),
        standing: 'supported',
        sources: ['r1', 'a1'],
      },
      { ...spanOf('It will be with you on Friday, I promise.'), standing: 'unsupported', sources: [] },
    ],
    sources: [
      { id: 'a1', kind: 'passage', title: 'Items that arrive damaged: What we replace' },
      { id: 'r1', kind: 'reply', title: 'Damaged: ask for a photo' },
    ],
    unsourced: [
      {
        kind: 'link',
        ...spanOf('https://fernhill-returns.example/now'),
        words: 'https://fernhill-returns.example/now',
        said: 'nobody',
        why: 'No source has this link.',
      },
    ],
    changes: null,
    notes: [],
    fault: null,
    model: 'Qwen2.5 1.5B Instruct',
    ...change,
  };
}

const warmer =
  'Hello Amara, I am so sorry that the lovely bowl arrived cracked. We send a new one free of charge when it is reported within 30 days. Would you send us a photo of it to care@fernhill.example? Thank you.';
const plain = { sentences: [], sources: [], unsourced: [] };

/** @param assistOf help to stand in */
export function writingViews(assistOf: (change?: Partial<Help>) => Assist): Record<string, SidebarView> {
  const assist = assistOf();
  if (assist.kind !== 'help') throw new Error('There is no help to stand in.');
  const key = assist.help.conversation.key;
  const latest = assist.help.latest;
  const show = (writing: Partial<WritingView>, help: Assist = assist): SidebarView => ({
    kind: 'assist',
    assist: help,
    writing: { writer: sampleWriter, written: [], opinion: null, ...writing },
  });
  const one = (change: Partial<Written>) => show({ written: [sampleWritten(key, change)] });
  const rewrite = sampleWritten(key, {
    ...plain,
    id: 'written-2',
    ask: { kind: 'rewrite', conversation: key, text, how: 'warmer' },
    text: warmer,
    changes: diffWords(text, warmer),
  });
  const ownDraft = { conversation: key, draft: 3, findings: [] };
  const spanish = 'Hola, el cuenco grande ha llegado roto y lo necesito para el viernes. ¿Podéis enviarme otro?';
  const foreign = assistOf({
    latest: latest && {
      ...latest,
      text: spanish,
      assessment: { ...latest.assessment, language: { label: 'es', confidence: 0.99 } },
    },
  });
  const arabic = 'مرحبا، نأسف لأن الوعاء وصل مكسورا. نرسل وعاء جديدا مجانا خلال 30 يوما.';
  return {
    'draft-idle': show({}),
    'draft-leaves-device': show({ writer: { ...sampleWriter, leavesTo: 'models.a-rather-long-company-name.example' } }),
    'draft-waiting': one({ ...plain, state: 'waiting', text: '' }),
    'draft-loading': one({ ...plain, state: 'loading', loaded: 0.42, text: '' }),
    'draft-writing': one({ ...plain, state: 'writing', text: text.slice(0, 96) }),
    'draft-done': one({}),
    'draft-internal': one({
      unsourced: [
        {
          kind: 'number',
          ...spanOf('30'),
          words: '30',
          said: 'internal',
          why: 'Only in an internal article: a customer may not be meant to get this number.',
        },
        ...sampleWritten(key).unsourced,
      ],
      notes: ['From an article for the team only: Items that arrive damaged. Check what you pass on.'],
    }),
    'draft-no-answer': one({
      ...plain,
      text: '',
      notes: ['Your library has no answer to this.'],
    }),
    'draft-stopped': one({ ...plain, state: 'stopped', text: text.slice(0, 119) }),
    'draft-failed': one({
      ...plain,
      state: 'failed',
      text: '',
      fault: {
        kind: 'out-of-memory',
        message:
          'The graphics memory is full. Close other tabs and programs that draw a lot, or choose a smaller model.',
        detail: '',
      },
    }),
    'draft-variants': show({
      written: [sampleWritten(key), sampleWritten(key, { id: 'written-3', text: warmer, ...plain })],
    }),
    'own-rewrite-idle': { ...show({}), draft: ownDraft },
    'own-rewrite-done': {
      ...show({ written: [{ ...rewrite, ask: { ...rewrite.ask, isOwn: true } as Written['ask'] }] }),
      draft: ownDraft,
    },
    'draft-rewrite': show({ written: [sampleWritten(key), rewrite] }),
    'draft-rtl': one({ ...plain, text: arabic, language: 'ar' }),
    'draft-markup': one({
      ...plain,
      text: '<img src=x onerror=alert(1)> **Bold** [click](https://evil.example) <b>not bold</b>',
      unsourced: [
        {
          kind: 'link',
          start: 46,
          end: 66,
          words: 'https://evil.example',
          said: 'nobody',
          why: 'No source has this link.',
        },
      ],
    }),
    'summary-done': one({
      ...plain,
      ask: { kind: 'summary', conversation: key, of: 'conversation' },
      text: 'The large serving bowl arrived cracked. The customer needs another one for a dinner on Friday.\n\nStill open: whether a new one can arrive before Friday.',
    }),
    'article-done': one({
      ...plain,
      ask: { kind: 'article', conversation: key },
      text: 'What if a bowl arrives broken?\n\nTell us within 30 days and we send a new one free of charge.\n\n1. Take a photo of it.\n2. Send it to [EMAIL_1].',
      unsourced: [
        {
          kind: 'placeholder',
          ...spanOf(
            '[EMAIL_1]',
            'What if a bowl arrives broken?\n\nTell us within 30 days and we send a new one free of charge.\n\n1. Take a photo of it.\n2. Send it to [EMAIL_1].',
          ),
          words: '[EMAIL_1]',
          said: 'nobody',
          why: 'This should have been filled in.',
        },
      ],
      notes: ['To find out first: Whether this holds for sale items'],
    }),
    'article-saved': one({
      ...plain,
      ask: { kind: 'article', conversation: key },
      text: 'What if a bowl arrives broken?\n\nTell us within 30 days and we send a new one free of charge.\n\n1. Take a photo of it.\n2. Send it to [EMAIL_1].',
      unsourced: [
        {
          kind: 'placeholder',
          ...spanOf(
            '[EMAIL_1]',
            'What if a bowl arrives broken?\n\nTell us within 30 days and we send a new one free of charge.\n\n1. Take a photo of it.\n2. Send it to [EMAIL_1].',
          ),
          words: '[EMAIL_1]',
          said: 'nobody',
          why: 'This should have been filled in.',
        },
      ],
      notes: ['To find out first: Whether this holds for sale items'],
    }),
    'summary-without-model': {
      kind: 'assist',
      assist,
      writing: {
        writer: { isSetUp: false, name: null, leavesTo: null, reads: ['en'], status: { state: 'absent' } },
        opinion: null,
        written: [
          sampleWritten(key, {
            ...plain,
            ask: { kind: 'summary', conversation: key, of: 'conversation' },
            text: 'Customer: My order arrived today but the large serving bowl is cracked right through. Can you send a new one before then?',
            notes: ['The most telling sentences, as they were written.'],
            model: null,
          }),
        ],
      },
    },
    'translation-offered': show({}, foreign),
    'translation-done': show(
      {
        written: [
          sampleWritten(key, {
            ...plain,
            ask: { kind: 'translation', conversation: key, message: latest?.key ?? '', to: 'en' },
            text: 'Hello, the large bowl arrived broken and I need it for Friday. Can you send me another one?',
          }),
        ],
      },
      foreign,
    ),
    'opinion-differs': show({
      opinion: {
        conversation: key,
        message: latest?.key ?? '',
        state: 'done',
        sentiment: 'negative',
        emotion: 'disappointment',
        intent: 'delivery_problem',
        urgency: 'critical',
        asks: 'Can a new bowl be here before Friday?',
        differs: ['intent', 'urgency'],
        note: null,
      },
    }),
    'opinion-agrees': show({
      opinion: {
        conversation: key,
        message: latest?.key ?? '',
        state: 'done',
        sentiment: 'negative',
        emotion: 'disappointment',
        intent: 'damaged_or_wrong_item',
        urgency: 'high',
        asks: null,
        differs: [],
        note: null,
      },
    }),
  };
}
