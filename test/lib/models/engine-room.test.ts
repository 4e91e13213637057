import { describe, expect, it } from 'vitest';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { createScriptedModel } from '../../models/scripted-model';

const request = { messages: [{ role: 'user' as const, content: 'Where is my parcel?' }], maxTokens: 200 };
const click = () => ({ name: 'Draft', priority: 'click' as const, signal: new AbortController().signal });

describe('the engine room', () => {
  it('loads on demand, streams and tells its states', async () => {
    const { model } = createScriptedModel({ answer: 'It is on its way to you.' });
    const room = createEngineRoom();
    const states: string[] = [];
    room.onStatus(({ state }) => states.at(-1) !== state && states.push(state));
    await room.choose(model);
    const pieces: string[] = [];
    const answer = await room.generate(request, click(), (piece) => pieces.push(piece));
    expect(answer).toMatchObject({ text: 'It is on its way to you.', finish: 'stop', answerTokens: 7 });
    expect(pieces.join('')).toBe(answer.text);
    expect(states).toEqual(['idle', 'loading', 'ready', 'busy', 'ready']);
    await room.unload();
  });
});
