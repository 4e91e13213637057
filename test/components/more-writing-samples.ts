import type { SidebarView } from '@/components/sidebar/view';
import type { WritingView } from '@/components/sidebar/writing/use-writing';
import type { Assist, Help } from '@/lib/domain/assist';
import { modelFaultKindSchema } from '@/lib/domain/language-model';
import type { Opinion, Written } from '@/lib/domain/written';
import { createFault } from '@/lib/models/create-fault';
import { diffWords } from '@/lib/prompts/diff-words';
import { sampleWriter, sampleWritten } from './writing-samples';

// What a model writes, in the states that are seen less: under way, failed in each way, with its text leaving the device.

const plain = { sentences: [], sources: [], unsourced: [] };
const away = { ...sampleWriter, name: 'qwen3-32b', leavesTo: 'models.example.com' };
const farAway = `${'models.'.repeat(9)}example.com`;
const reply = 'We send a new one. It will be with you on Friday.';
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** What is pressed to see a state. */
export const writingPresses: Record<string, string[]> = {
  'draft-hint': ['Say what it should say'],
  'draft-asks': ['Insert: Draft'],
  'draft-menu': ['Change'],
  'draft-sources': ['From 2 sources'],
  'draft-many-marks': ['Insert: Draft'],
  'summary-idle': ['Summary and handoff'],
  'summary-no-model': ['Summary and handoff'],
  'summary-leaves': ['Summary and handoff'],
  'summary-handoff': ['Summary and handoff', 'Handoff to a colleague'],
  'article-done': ['Summary and handoff', 'A help article from it'],
  'article-saved': ['Summary and handoff', 'A help article from it', 'Save as a draft article'],
  'discussion-done': ['Summary and handoff', 'Questions to talk over'],
  'discussion-marked': ['Summary and handoff', 'Questions to talk over'],
  'opinion-open': ['The model says otherwise: topic delivery problem, urgency critical. Show its opinion'],
  'opinion-agrees-open': ['The model agrees. Show its opinion'],
};

/** @param assistOf help to stand in */
export function moreWritingViews(assistOf: (change?: Partial<Help>) => Assist): Record<string, SidebarView> {
  const assist = assistOf();
  if (assist.kind !== 'help') throw new Error('There is no help to stand in.');
  const key = assist.help.conversation.key;
  const latest = assist.help.latest;
  const saidIn = (language: string, text: string) =>
    assistOf({
      latest: latest && {
        ...latest,
        text,
        assessment: { ...latest.assessment, language: { label: language, confidence: 0.99 } },
      },
    });
  const spanish = saidIn(
    'es',
    'Hola, el cuenco grande ha llegado roto y lo necesito para el viernes. ¿Podéis enviarme otro?',
  );
  const arabic = saidIn('ar', 'مرحبا، وصل الوعاء الكبير مكسورا وأحتاجه يوم الجمعة. هل يمكنكم إرسال وعاء آخر؟');
  const show = (writing: Partial<WritingView>, help: Assist = assist): SidebarView => ({
    kind: 'assist',
    assist: help,
    writing: { writer: sampleWriter, written: [], opinion: null, ...writing },
  });
  const one = (change: Partial<Written>, help?: Assist, writer = sampleWriter) =>
    show({ writer, written: [sampleWritten(key, change)] }, help);
  const translation = {
    ...plain,
    ask: { kind: 'translation' as const, conversation: key, message: latest?.key ?? '', to: 'en' },
  };
  const rewrite = (change: Partial<Written>, isOwn = false) => {
    const ask = { kind: 'rewrite' as const, conversation: key, text: reply, how: 'warmer' as const, isOwn };
    return sampleWritten(key, { ...plain, id: 'written-2', ask, ...change });
  };
  const own = (change: Partial<Written>, writer = sampleWriter): SidebarView => ({
    ...show({ writer, written: [rewrite(change, true)] }),
    draft: { conversation: key, draft: 3, findings: [] },
  });
  const opinion = (change: Partial<Opinion>, writer = sampleWriter) =>
    show({
      writer,
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
        ...change,
      },
    });
  const summary = (of: 'conversation' | 'handoff') => ({
    ...plain,
    ask: { kind: 'summary' as const, conversation: key, of },
  });
  const failed = { ...plain, state: 'failed', text: '' } as const;
  const marked = (words: string, at: number) => ({
    kind: 'link' as const,
    start: at,
    end: at + words.length,
    words,
    said: at === 0 ? ('customer' as const) : ('nobody' as const),
    why: at === 0 ? 'Only the customer names this link; no source does.' : 'No source has this link.',
  });
  const links = Array.from({ length: 9 }, (_, n) => `https://shop.example/${long}/${n}`);
  const manyLinks = links.join(' ');

  return {
    ...Object.fromEntries(
      modelFaultKindSchema.options
        .filter((kind) => kind !== 'stopped')
        .map((kind) => [`draft-fault-${kind}`, one({ ...failed, fault: createFault(kind, '') })]),
    ),
    'draft-hint': show({}),
    'draft-asks': one({}),
    'draft-menu': one({}),
    'draft-sources': one({
      sources: [
        { id: 'a1', kind: 'passage', title: `Items that arrive damaged: ${long} and what we do about it then` },
        { id: 'r1', kind: 'reply', title: 'تالف: اطلب صورة' },
      ],
    }),
    'draft-many-marks': one({
      ...plain,
      text: manyLinks,
      unsourced: links.map((link) => marked(link, manyLinks.indexOf(link))),
    }),
    'draft-cut-off': one({
      ...plain,
      state: 'failed',
      text: 'Hi Amara, I am sorry that the bowl arrived cracked. We send',
      fault: createFault('device-lost', ''),
    }),
    'draft-leaves-far': show({ writer: { ...away, leavesTo: farAway } }),
    'rewrite-loading': show({ written: [sampleWritten(key), rewrite({ state: 'loading', loaded: 0.7, text: '' })] }),
    'rewrite-failed': show({
      written: [sampleWritten(key), rewrite({ ...failed, fault: createFault('broken-answer', '') })],
    }),
    'rewrite-nothing': show({
      written: [sampleWritten(key), rewrite({ text: reply, changes: diffWords(reply, reply) })],
    }),
    'rewrite-whole': show({
      written: [
        sampleWritten(key),
        rewrite({ text: 'Os enviamos uno nuevo. Llegará el viernes.', language: 'es', changes: null }),
      ],
    }),
    'own-rewrite-writing': own({ state: 'writing', text: 'We are so happy to send' }, away),
    'own-rewrite-failed': own({ ...failed, fault: createFault('server-down', '') }, away),
    'own-rewrite-cut-off': own({
      state: 'failed',
      text: 'We are so happy to send',
      changes: null,
      fault: createFault('device-lost', ''),
    }),
    'own-rewrite-leaves': { ...show({ writer: away }), draft: { conversation: key, draft: 3, findings: [] } },
    'summary-idle': show({}),
    'summary-no-model': { kind: 'assist', assist },
    'summary-leaves': show({ writer: { ...away, leavesTo: farAway } }),
    'summary-writing': one({ ...summary('conversation'), state: 'writing', text: '' }),
    'summary-failed': one({ ...summary('conversation'), ...failed, fault: createFault('timed-out', '') }),
    'summary-handoff': one({
      ...summary('handoff'),
      text: 'Problem: The bowl arrived cracked.\n\nDone so far:\n- Asked for a photo\n- Ordered a new one\n\nPromised:\n- A new bowl before Friday\n\nNext: Tell her when it leaves.',
    }),
    'discussion-done': one({
      ...plain,
      ask: { kind: 'discussion', conversation: key },
      text: 'What do you pack most carefully?\n\nMany ask how we keep things whole.',
    }),
    'discussion-marked': one({
      ...plain,
      ask: { kind: 'discussion', conversation: key },
      text: 'https://shop.example/win is where we met. What did you win there?',
      unsourced: [marked('https://shop.example/win', 0)],
    }),
    'translation-writing': one({ ...translation, state: 'writing', text: 'Hello, the large' }, spanish),
    'translation-failed': one({ ...translation, ...failed, fault: createFault('out-of-memory', '') }, spanish),
    'translation-rtl': one({ ...translation, text: 'Hello, the large bowl arrived broken.' }, arabic),
    'translation-leaves': show({ writer: away }, spanish),
    'opinion-asked': show({ writer: away }),
    'opinion-asking': opinion({ state: 'asking' }),
    'opinion-failed': opinion(
      { state: 'failed', note: 'The model’s answer could not be read. What is shown above stands.' },
      away,
    ),
    'opinion-open': opinion({}, away),
    'opinion-agrees-open': opinion({ differs: [], asks: null, intent: 'damaged_or_wrong_item', urgency: 'high' }),
  };
}
