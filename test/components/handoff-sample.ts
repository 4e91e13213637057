import type { HandoffFormat } from '@/lib/domain/handoff';

const markdown = `# Handoff: Amara Okafor

practice, https://practice.example/c-1001

## What the customer wants

Can you send a new one before then?

## Warnings

- High, Names a deadline: The customer needs it by a day. “on Friday”

## In short

- Customer: My order arrived today but the large serving bowl is cracked right through.
- Team: I will look into a replacement and come back to you today.

## Customer

- Amara Okafor (amara\\_o)
- 2 earlier conversations
- Tags: vip, ceramics

## What was said

- 20 Nov 2026, 10:12, Amara Okafor: Hi, my order arrived today but the large serving bowl is cracked right through.
`;

/** A handoff as the desk writes it, in each format. */
export const handoffSample: Record<HandoffFormat, string> = {
  markdown,
  text: markdown.replaceAll(/^#+ /gmu, ''),
  json: '{\n  "wants": "Can you send a new one before then?"\n}\n',
};
