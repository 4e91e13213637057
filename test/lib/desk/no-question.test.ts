import { beforeEach, expect, it } from 'vitest';
import type { Intent } from '@/lib/domain/signal';
import { shippedAnalysis } from '../../support/shipped-analysis';
import { conversation, freshDatabase, inbound, starterPack, startDesk } from './support';

// Messages that ask for nothing, and people who are not a ticket, through the desk as it ships: what fits, or nothing.

beforeEach(() => void freshDatabase());

const chatter: ReadonlySet<Intent> = new Set(['greeting', 'thanks_or_closing', 'praise']);
const intentsOf = new Map(starterPack.replies.map(({ id, intents }) => [id, intents]));

async function helpFor(text: string) {
  const house = startDesk({ loadJudge: async () => shippedAnalysis });
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(null);
  await house.page(1).desk.observe(conversation([inbound('m1', text)]));
  const assist = await sidebar.desk.follow(null);
  if (assist.kind !== 'help') throw new Error(`Expected help, got ${assist.kind}.`);
  return assist.help;
}

async function offersChatterAlone(text: string): Promise<void> {
  const { replies, distress } = await helpFor(text);
  expect(distress).toBeNull();
  for (const { reply, title } of replies)
    expect(
      intentsOf.get(reply)?.some((intent) => chatter.has(intent)),
      title,
    ).toBe(true);
}

it.each([
  'Hi',
  'Hello there!',
  'Good morning :)',
  'Hey, how are you?',
  'Hola',
  'Guten Tag',
  'Bonjour',
  'Hi, are you there?',
  'hello?',
  'Dear team,',
])('offers a greeting, or nothing, to “%s”', offersChatterAlone);

it.each([
  'Thanks!',
  'Thank you so much, that solved it',
  'ok thx bye',
  'Perfect, thank you. Have a nice day!',
  'Great, it arrived today. Thanks for your help!',
  'Gracias, todo bien',
  'Danke, hat geklappt',
  'You are amazing, best support ever',
  '👍',
  'Merci beaucoup !',
])('offers a goodbye, or nothing, to “%s”', offersChatterAlone);

it.each([
  'I want to die',
  'I can’t go on anymore, I just want it all to end',
  'My mother passed away and I am thinking of ending my life',
  'I am going to kill myself if this order is not refunded',
  'I took all my pills',
  'I don’t want to be here anymore. My parcel is late, too.',
  'I have been cutting myself again',
  'Ich will nicht mehr leben',
  'Je veux mourir',
  'No quiero vivir más',
])('offers no reply to “%s”, but the protocol', async (text) => {
  const { replies, passages, distress, openQuestion } = await helpFor(text);
  expect(distress).not.toBeNull();
  expect({ replies, passages, openQuestion }).toEqual({ replies: [], passages: [], openQuestion: null });
});
