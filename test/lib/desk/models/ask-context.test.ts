import { describe, expect, it } from 'vitest';
import { askContext } from '@/lib/desk/models/writing/ask-context';
import { help } from '../../../components/samples';

describe('what a model is told of a conversation', () => {
  it('names nobody who wrote before the messages that it is shown', () => {
    const said = (author: string, text: string) => ({ direction: 'inbound', author, text, deleted: false });
    const messages = [
      said('Tobias Wrangel', 'It is broken.'),
      ...Array.from({ length: 200 }, () => said('Maya', 'As Tobias Wrangel wrote, it is broken.')),
    ];
    const view = { thread: { messages, person: null }, seen: null } as unknown as Parameters<typeof askContext>[0];
    const { turns, mask } = askContext(view, help());
    expect(turns).toHaveLength(200);
    const hidden = mask.hide(turns[0]?.text ?? '');
    expect(hidden).not.toMatch(/Tobias|Wrangel/);
    expect(mask.restore(hidden)).toContain('Tobias Wrangel');
  });
});
