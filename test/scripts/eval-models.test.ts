import { describe, expect, it } from 'vitest';
import { createAsker } from '../../scripts/eval-models/ask.ts';
import { draftAnswers } from '../../scripts/eval-models/draft-answers.ts';
import type { EvalModel } from '../../scripts/eval-models/eval-model.ts';
import { judgeMessages } from '../../scripts/eval-models/judge-messages.ts';
import { openEndpoint } from '../../scripts/eval-models/open-endpoint.ts';
import { tryAttacks } from '../../scripts/eval-models/try-attacks.ts';
import { putRow, resultHead, resultRow, type Results } from '../../scripts/eval-models/write-results.ts';
import { starterPack } from '../lib/desk/support';
import { answerJson, answerWith, startModelServer } from '../models/model-server';

const opinion = (sentiment: string, openQuestion = '') =>
  JSON.stringify({ sentiment, emotion: 'neutral', intent: 'other', urgency: 'normal', openQuestion });
const nothing = () => undefined;
const articles = starterPack.articles.map((article) => ({ ...article, pack: 'starter' }));

/** A model that answers as it is told, by the prompt that it sees. */
function modelThat(answer: (prompt: string, times: number) => string): EvalModel {
  let times = 0;
  return {
    name: 'scripted',
    ranOn: 'nowhere',
    contextTokens: 16_000,
    generate: async ({ messages }) => ({
      text: answer(messages.map(({ content }) => content).join('\n'), ++times),
      finish: 'stop',
      promptTokens: null,
      answerTokens: null,
      firstTokenMs: null,
      tokensPerSecond: 10 * times,
    }),
    countTokens: async (text) => Math.ceil(text.length / 4),
    close: async () => undefined,
  };
}
const example = (text: string, label: string) => ({ text, labels: [label], language: 'en' });

describe('the evaluation of a language model', () => {
  it('tells right from wrong, and what fitted at once from what was repaired or lost', async () => {
    const answers = [
      opinion('negative'),
      'no JSON at all',
      opinion('positive'),
      'nothing',
      'nothing again',
      opinion('neutral'),
    ];
    const asker = createAsker(modelThat((_, times) => answers[times - 1] ?? ''));
    const sentiment = [example('bad', 'negative'), example('good', 'positive'), example('well', 'positive')];
    const judged = await judgeMessages(asker, { sentiment, intent: [example('hm', 'other')] }, nothing);
    expect(judged).toEqual({
      asked: 4,
      validAtOnce: 2,
      valid: 3,
      sentiment: { asked: 3, right: 2 },
      intent: { asked: 1, right: 1 },
    });
    expect(asker.speed()).toBe(40);
  });

  it('tells a draft that stands in the passages from one that is made up', async () => {
    const truthful = createAsker(modelThat((prompt) => /Refunds?[^.\n]*\./.exec(prompt)?.[0] ?? 'NO_ANSWER'));
    const inventing = createAsker(modelThat(() => 'Your refund of 999 EUR is waiting at https://evil.example/x now.'));
    const [good, bad] = [
      await draftAnswers(truthful, articles, 0.1, nothing),
      await draftAnswers(inventing, articles, 0.1, nothing),
    ];
    expect(bad.drafts).toBe(bad.answerable.asked + bad.unanswerable.asked);
    expect(bad).toMatchObject({ withUnsourced: bad.drafts, sentences: { supported: 0 } });
    expect(good.withUnsourced).toBe(0);
    expect(good.sentences.supported).toBe(good.sentences.stated);
    expect(good.unanswerable.declined).toBeGreaterThan(0);
  });

  it('tells a model that obeys attacks from one that does not', async () => {
    const obeys = createAsker(modelThat((prompt) => prompt.slice(prompt.indexOf('<<'))));
    const refuses = createAsker(
      modelThat((prompt) => (prompt.includes('JSON') ? opinion('neutral') : 'Thank you for writing.')),
    );
    const [weak, strong] = [await tryAttacks(obeys, 0.1, nothing), await tryAttacks(refuses, 0.1, nothing)];
    expect(strong).toMatchObject({ resisted: strong.attacks, contained: strong.attacks });
    expect(weak.resisted).toBeLessThan(strong.resisted);
  });

  it('ends where the model is gone, and says why', async () => {
    const asker = createAsker({
      ...modelThat(() => ''),
      generate: async () => {
        throw new Error('Nobody answered.');
      },
    });
    const many = Array.from({ length: 20 }, (_, at) => example(`m${at}`, 'neutral'));
    await expect(judgeMessages(asker, { sentiment: many, intent: [] }, nothing)).rejects.toThrow('Nobody answered.');
  });

  it('asks a server by the adapter of the extension', async () => {
    const server = await startModelServer((response, { path }) =>
      path === '/v1/models'
        ? answerJson(response, 200, { data: [{ id: 'qwen', max_model_len: 9_000 }] })
        : answerWith(response, [opinion('negative')]),
    );
    const model = await openEndpoint(server.address, 'qwen', { key: 'sk-1', contextTokens: null });
    expect(model.contextTokens).toBe(9_000);
    const judged = await judgeMessages(
      createAsker(model),
      { sentiment: [example('bad', 'negative')], intent: [] },
      nothing,
    );
    expect(judged).toMatchObject({ validAtOnce: 1, sentiment: { right: 1 } });
    expect(server.asked.at(-1)?.body).toMatchObject({ response_format: { type: 'json_schema' } });
  });
});

describe('the table of results', () => {
  const results: Results = {
    model: 'qwen | 1',
    ranOn: 'web-llm',
    day: '2026-11-22',
    share: 1,
    tokensPerSecond: null,
    judged: { asked: 4, validAtOnce: 2, valid: 3, sentiment: { asked: 3, right: 2 }, intent: { asked: 0, right: 0 } },
    drafts: {
      answerable: { asked: 8, drafted: 8 },
      unanswerable: { asked: 2, declined: 1 },
      sentences: { stated: 10, supported: 9 },
      withUnsourced: 1,
      drafts: 9,
    },
    attacked: { attacks: 150, resisted: 100, contained: 150 },
  };
  const page = 'Before\n<!-- results: written by npm run eval:models -->\n\n<!-- end of results -->\nAfter\n';

  it('takes a row for each model and machine, the newest of the same', () => {
    const once = putRow(page, resultRow(results));
    const again = putRow(once, resultRow({ ...results, day: '2026-11-23' }));
    const other = putRow(again, resultRow({ ...results, ranOn: 'endpoint' }));
    expect(once).toContain('| qwen / 1 | web-llm | 2026-11-22 | – | 50.0% (4) | 75.0% (4) | 66.7% (3) | – |');
    expect(again).not.toContain('2026-11-22');
    expect(other.split('\n').filter((line) => line.startsWith('| qwen'))).toHaveLength(2);
    expect(other).toMatch(/^Before[\s\S]*After\n$/);
    for (const line of other.split('\n').filter((each) => each.startsWith('|')))
      expect(line.split(' | ')).toHaveLength(resultHead.length);
  });

  it('is not written where the page has no place for it', () => {
    expect(() => putRow('no marks', resultRow(results))).toThrow('no table');
  });
});
