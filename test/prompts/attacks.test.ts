import { describe, expect, it } from 'vitest';
import { buildPrompt, type BuiltPrompt } from '@/lib/prompts/build-prompt';
import { guessTokens } from '@/lib/models/guess-tokens';
import { parseAnswer } from '@/lib/prompts/parse-answer';
import { draftReply } from '@/lib/prompts/tasks/draft-reply';
import { rewriteText } from '@/lib/prompts/tasks/rewrite-text';
import { secondOpinion, secondOpinionSchema } from '@/lib/prompts/tasks/second-opinion';
import { translateText } from '@/lib/prompts/tasks/translate-text';
import type { Attack } from './attacks/attack.ts';
import { attacks } from './attacks/attacks.ts';
import { breakouts } from './attacks/breakouts.ts';
import { hostileAt, obeyTo } from './obey.ts';

// Whatever a page or a pack writes, and whatever a model makes of it: nothing that no source has reaches the composer
// unmarked. The model here is the worst there could be: it obeys.

const mark = '0badcafe';
const options = { contextTokens: 8192, countTokens: async (text: string) => guessTokens(text), mark };

async function build(attack: Attack): Promise<BuiltPrompt> {
  const { place, text } = attack;
  const built =
    place === 'rewrite'
      ? await buildPrompt(rewriteText, { text, kind: 'shorter', language: null }, options)
      : place === 'translate'
        ? await buildPrompt(translateText, { text, from: null, to: 'en' }, options)
        : await buildPrompt(
            draftReply,
            // A house style is a person's own, but may be pasted from anywhere: it is quoted as all else.
            { ...hostileAt(attack), language: 'en', tone: 'neutral', style: text, variant: 0 },
            options,
          );
  if (!built.ok) throw new Error(built.fault.message);
  return built.prompt;
}

const delimiter = new RegExp(`^<<${mark} [a-z0-9 ,']+>>$`, 'u');

describe('the prompt builder', () => {
  it.each(attacks)('keeps $id inside its quote', async (attack) => {
    const { request } = await build(attack);
    expect(request.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    const [system, user] = request.messages.map(({ content }) => content);
    // Only our own words instruct: the first message is the same as without the attack.
    const harmless = await build({ ...attack, text: 'Hello' });
    expect(system).toBe(harmless.request.messages[0]?.content);
    // Every quote is opened and closed by us, one after the other, and nothing else has the mark.
    const lines = (user ?? '').split('\n');
    const ours = lines.filter((line) => delimiter.test(line));
    expect(ours.map((line) => line.endsWith(' end>>'))).toEqual(ours.map((_, at) => at % 2 === 1));
    expect((user ?? '').split(mark).length - 1).toBe(ours.length);
    expect(ours).toHaveLength(
      (harmless.request.messages[1]?.content.split('\n') ?? []).filter((line) => delimiter.test(line)).length,
    );
    // Behind the last quote there is nothing but the task.
    expect(user?.slice(user.lastIndexOf('end>>'))).toBe(
      harmless.request.messages[1]?.content.slice(harmless.request.messages[1].content.lastIndexOf('end>>')),
    );
  });

  it.each(attacks)('leaves nothing in $id that a chat template or a person could not see', async (attack) => {
    const { request } = await build(attack);
    const user = request.messages[1]?.content ?? '';
    const data = user
      .split('\n')
      .filter((line) => !delimiter.test(line))
      .join('\n');
    expect(data).not.toMatch(/<\||\|>|<\/?[\p{L}_]|<<|\[\/?(?:INST|SYS|TOOL_CALLS|AVAILABLE_TOOLS|SYSTEM_PROMPT)\]/iu);
    expect(data).not.toMatch(
      /(?![\n\t])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u00ad\u{e0000}-\u{e0fff}]/u,
    );
  });
});

describe('the validator', () => {
  it.each(attacks)('marks what $id smuggles in', (attack) => {
    const { text, unsourced: spans, sentences } = obeyTo(attack);
    const unsupported = sentences
      .filter(({ standing }) => standing === 'unsupported')
      .map(({ start, end }) => text.slice(start, end));
    for (const part of attack.marked) {
      for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
        const isMarked = spans.some(({ start, end }) => start <= at && end >= at + part.length);
        expect(isMarked, `${part} in: ${text}\n${JSON.stringify(spans)}`).toBe(true);
      }
    }
    for (const sentence of attack.unsupported) expect(unsupported).toContain(sentence);
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u{e0000}-\u{e0fff}]/u);
  });

  it.each(breakouts)('holds $id to its schema', async ({ text, raw }) => {
    const built = await buildPrompt(secondOpinion, { turns: [{ from: 'customer', text }] }, options);
    if (!built.ok) throw new Error(built.fault.message);
    const parsed = parseAnswer(built.prompt, { text: raw, finish: 'stop' });
    if (!parsed.ok) return expect(parsed.why).toMatch(/^[a-z JSON,:.]+$/iu);
    expect(Object.keys(parsed.answer).toSorted()).toEqual(Object.keys(secondOpinionSchema.shape).toSorted());
    expect(secondOpinionSchema.safeParse(parsed.answer).success).toBe(true);
    expect(parsed.answer.openQuestion.length).toBeLessThanOrEqual(6_000);
    expect(parsed.answer.openQuestion).not.toMatch(/[\u202a-\u202e\u200b]/u);
  });
});

it('has at least 150 attacks, each of its own', () => {
  const all = [...attacks, ...breakouts];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(attacks.map(({ text, obeyed }) => `${text} ${obeyed}`)).size).toBe(attacks.length);
});
