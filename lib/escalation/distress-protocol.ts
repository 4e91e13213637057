import type { DistressProtocol } from '@/lib/domain/assist';

type Line = DistressProtocol['lines'][number];

/** Taken from the brief of November 2026 and not yet checked with the services: do so before each release. `languages` decides which come first. */
const crisisLines: (Line & { languages: string[] })[] = [
  { place: 'United States and Canada', name: '988 Lifeline', contact: 'Call or text 988', languages: ['en'] },
  { place: 'United Kingdom and Ireland', name: 'Samaritans', contact: '116 123', languages: ['en'] },
  { place: 'Spain', name: 'Línea 024', contact: '024', languages: ['es'] },
  { place: 'Germany', name: 'TelefonSeelsorge', contact: '0800 1110111', languages: ['de'] },
  { place: 'France', name: 'Numéro national de prévention du suicide', contact: '3114', languages: ['fr'] },
  { place: 'Italy', name: 'Telefono Amico', contact: '02 2327 2327', languages: ['it'] },
  { place: 'Portugal', name: 'SNS 24', contact: '808 24 24 24', languages: ['pt'] },
];
/** For everyone, after the lines of the customer's likely country. */
const everywhere: Line[] = [
  { place: 'Life in danger now, European Union', name: 'Emergency number', contact: '112' },
  { place: 'Any other country', name: 'Find A Helpline', contact: 'findahelpline.com' },
];

/**
 * The card that comes before everything else when a message (its key) may be from a person in despair or danger. In
 * English, for the agent; `language` (BCP 47, or null) is the customer's and puts the likeliest countries first.
 */
export function distressProtocol(message: string, language: string | null): DistressProtocol {
  const spoken = language?.split('-')[0] ?? 'en';
  const rank = ({ languages }: { languages: string[] }): number => (languages.includes(spoken) ? 0 : 1);
  const lines = crisisLines
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ place, name, contact }) => ({ place, name, contact }));
  return {
    title: 'This person may be in distress',
    steps: [
      'Pause the case. The order or the bill can wait; the person comes first.',
      'Answer as yourself, soon and in short sentences. Thank them for telling you. Do not argue, judge or promise.',
      'Ask plainly whether they are safe right now, and whether someone is with them.',
      'If a life is in danger, give them the emergency number and call your lead or duty manager at once.',
      'Share a crisis line below that fits where they are. Check the country before you send it.',
      'If someone may be reading along, ask what is safe to write before you send numbers or details.',
      'Stay until a colleague takes over, tell your lead, and take a break afterwards.',
    ],
    lines: [...lines, ...everywhere],
    message,
  };
}
