import { describe, expect, it } from 'vitest';
import { isTimeText } from '@/lib/inbox/generic/time-words';
import { readMachineTime } from '@/lib/inbox/page/read-time';

describe('isTimeText', () => {
  it.each([
    ['10:12', 'en'],
    ['9:02 AM', 'en'],
    ['Yesterday', 'en'],
    ['Wednesday, 18 November', 'en'],
    ['Nov 18, 10:12 AM', 'en'],
    ['5m', 'en'],
    ['2 days ago', 'en'],
    ['Gestern', 'de'],
    ['18. November 2026', 'de'],
    ['segunda-feira', 'pt-BR'],
    ['hace 3 minutos', 'es'],
  ])('takes %s (%s) for a time', (text, language) => expect(isTimeText(text, language)).toBe(true));

  it.each([
    'ok',
    '2',
    'FH-20418',
    'see you at 10:12',
    'May I ask something?',
    '12 euros',
    '👍',
    '',
    '10:12 works for me',
    '+44 20 7946 0018',
  ])('takes %s for a message', (text) => expect(isTimeText(text, 'en')).toBe(false));
});

describe('readMachineTime', () => {
  it('reads ISO and epoch times, and nothing else', () => {
    expect(readMachineTime('2026-11-18T09:02:11.480Z')).toBe('2026-11-18T09:02:11.480Z');
    expect(readMachineTime('2026-11-18T10:02:11+01:00')).toBe('2026-11-18T09:02:11.000Z');
    expect(readMachineTime('1793955731')).toBe('2026-11-06T09:02:11.000Z');
    for (const other of ['10:12', '', null, '2026', '99999999999999999', 'tomorrow'])
      expect(readMachineTime(other)).toBeNull();
  });
});
