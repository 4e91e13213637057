import { describe, expect, it } from 'vitest';
import { channelName } from '@/components/sidebar/display-names';
import { adapters } from '@/lib/inbox/adapters/all';

describe('the name of a channel', () => {
  it.each(adapters.map(({ id }) => id))('is a name and no id: %s', (id) => {
    expect(channelName(id)).toMatch(/^[A-Z]/);
  });

  it('is the host where Deskmate knows no better', () => {
    expect(channelName('inbox.example.com')).toBe('inbox.example.com');
    expect(channelName('toString')).toBe('toString');
  });
});
