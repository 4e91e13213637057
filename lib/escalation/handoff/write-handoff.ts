import type { HandoffFormat, HandoffPacket } from '@/lib/domain/handoff';
import { handoffSections } from './handoff-sections';

/** What Markdown would read as its own is written so that it stands as the customer wrote it. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`)
    // At the beginning of a line only.
    .replace(/^(\s*)([-+=]+|\d+[.)])(?=\s|$)/u, (_, space: string, sign: string) =>
      /\d/u.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    );

const titleOf = ({ conversation, isRedacted }: HandoffPacket): string =>
  `Handoff: ${conversation.title === '' ? conversation.channel : conversation.title}${isRedacted ? ' (redacted)' : ''}`;

/** Where it is; a link that tells who it is of is no part of a redacted handoff. */
const whereOf = ({ conversation, isRedacted }: HandoffPacket): string =>
  isRedacted || conversation.url === '' ? conversation.channel : `${conversation.channel}, ${conversation.url}`;

function asMarkdown(packet: HandoffPacket): string {
  const parts = handoffSections(packet).map(({ title, lines, isList }) => {
    const said = lines.map((line) => `${isList ? '- ' : ''}${escapeMarkdown(line)}`);
    return [`## ${title}`, '', ...said].join('\n');
  });
  return [`# ${escapeMarkdown(titleOf(packet))}`, escapeMarkdown(whereOf(packet)), ...parts].join('\n\n') + '\n';
}

function asText(packet: HandoffPacket): string {
  const parts = handoffSections(packet).map(({ title, lines, isList }) =>
    [title.toUpperCase(), ...lines.map((line) => `${isList ? '- ' : ''}${line}`)].join('\n'),
  );
  return [`${titleOf(packet)}\n${whereOf(packet)}`, ...parts].join('\n\n') + '\n';
}

/** A handoff as text in the wanted format; what customers wrote stays what they wrote, and is never a heading or a link. */
export function writeHandoff(packet: HandoffPacket, format: HandoffFormat): string {
  switch (format) {
    case 'markdown':
      return asMarkdown(packet);
    case 'text':
      return asText(packet);
    case 'json':
      return `${JSON.stringify(packet, null, 2)}\n`;
  }
}
