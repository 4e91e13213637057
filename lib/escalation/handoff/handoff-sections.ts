import type { HandoffLine, HandoffPacket } from '@/lib/domain/handoff';

/** One part of a handoff as it is read: a heading, and a paragraph or a list below it. */
export interface HandoffSection {
  title: string;
  lines: string[];
  isList: boolean;
}

const speakers: Record<HandoffLine['from'], string> = {
  inbound: 'Customer',
  outbound: 'Team',
  internal: 'Private note',
  system: 'System',
};
const levels = { notice: 'Notice', high: 'High', critical: 'Critical' } as const;

/** On one line: a line break in a message must not begin a heading or a list of its own. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const paragraph = (title: string, ...lines: string[]): HandoffSection => ({ title, lines, isList: false });
const list = (title: string, lines: string[]): HandoffSection => ({ title, lines, isList: true });

function aboutCustomer({ customer }: HandoffPacket): HandoffSection[] {
  if (!customer) return [];
  const { name, handle, tags, note, earlier } = customer;
  return [
    list('Customer', [
      onOneLine(handle === null || handle === '' ? name : `${name} (${handle})`),
      ...(earlier > 0 ? [earlier === 1 ? '1 earlier conversation' : `${earlier} earlier conversations`] : []),
      ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : []),
      ...(note === '' ? [] : [`Note: ${onOneLine(note)}`]),
    ]),
  ];
}

const sayLine = ({ at, from, author, text }: HandoffLine): string =>
  `${[at, author === null ? speakers[from] : onOneLine(author)].filter((part) => part !== null).join(', ')}${
    author !== null && from !== 'inbound' ? ` (${speakers[from].toLowerCase()})` : ''
  }: ${onOneLine(text)}`;

/** A handoff in the order in which a colleague needs it: the danger, what is wanted, what was done, then all that was said. */
export function handoffSections(packet: HandoffPacket): HandoffSection[] {
  const { wants, distress, summary, warnings, mood, openQuestions, promised, tried, identifiers, timeline } = packet;
  const sections = [
    ...(distress === null ? [] : [paragraph('First', distress)]),
    ...(wants === null ? [] : [paragraph('What the customer wants', onOneLine(wants))]),
    list(
      'Warnings',
      warnings.map(
        ({ level, label, because, words }) =>
          `${levels[level]}, ${label}: ${because}${words === '' ? '' : ` “${onOneLine(words)}”`}`,
      ),
    ),
    ...(packet.route === null
      ? []
      : [paragraph('Suggested team', `${packet.route.label}, for ${packet.route.because.join(' and ')}`)]),
    list(
      'In short',
      summary.map(({ from, text }) => `${from}: ${onOneLine(text)}`),
    ),
    list('Still open', openQuestions.map(onOneLine)),
    list('Promised', promised.map(onOneLine)),
    list('Tried so far', tried.map(onOneLine)),
    list('How the messages sound', mood),
    ...aboutCustomer(packet),
    list(
      'Found in the conversation',
      identifiers.map(({ kind, words }) => `${kind}: ${onOneLine(words)}`),
    ),
    list(
      'What happened when',
      timeline.map(({ at, what }) => (at === null ? what : `${at}: ${what}`)),
    ),
    list(packet.isCut ? 'What was said last' : 'What was said', packet.transcript?.map(sayLine) ?? []),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
