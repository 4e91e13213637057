import type { HandoffPacket } from '@/lib/domain/handoff';
import { redactText } from '@/lib/privacy/redact-text';

/** The same packet without what names or finds a person, in every part that comes from a page or a person. */
export function redactPacket(packet: HandoffPacket, names: readonly string[]): HandoffPacket {
  const hide = (text: string): string => redactText(text, names);
  const hideAll = (texts: readonly string[]): string[] => texts.map(hide);
  const { conversation, customer, transcript } = packet;
  return {
    ...packet,
    conversation: { ...conversation, title: hide(conversation.title), url: '' },
    customer: customer && {
      ...customer,
      name: '[name]',
      handle: null,
      tags: hideAll(customer.tags),
      note: hide(customer.note),
    },
    wants: packet.wants === null ? null : hide(packet.wants),
    summary: packet.summary.map(({ from, text }) => ({ from, text: hide(text) })),
    warnings: packet.warnings.map((warning) => ({ ...warning, words: hide(warning.words) })),
    mood: hideAll(packet.mood),
    openQuestions: hideAll(packet.openQuestions),
    promised: hideAll(packet.promised),
    tried: hideAll(packet.tried),
    // Nothing would be left of them but their placeholders.
    identifiers: [],
    transcript: transcript && transcript.map((line) => ({ ...line, author: null, text: hide(line.text) })),
    isRedacted: true,
  };
}
