import { expect, it } from 'vitest';
import { defaultTriggerSettings, isTriggerOn, switchTrigger, triggerSettingsSchema } from '@/lib/domain/trigger';

it('is off on a site and its subdomains, and nowhere else', () => {
  const off = switchTrigger(defaultTriggerSettings, 'chat.example', false);
  expect(isTriggerOn(off, 'chat.example')).toBe(false);
  expect(isTriggerOn(off, 'eu.chat.example')).toBe(false);
  expect(isTriggerOn(off, 'notchat.example')).toBe(true);
  expect(isTriggerOn(switchTrigger(off, 'eu.chat.example', true), 'chat.example')).toBe(true);
  expect(switchTrigger(off, 'chat.example', false)).toEqual(off);
  expect(isTriggerOn({ ...defaultTriggerSettings, isOn: false }, 'chat.example')).toBe(false);
});

it('takes no settings that would open it in every word', () => {
  for (const text of ['', 'a', 'ab', ';', '  ', '{{'])
    expect(triggerSettingsSchema.safeParse({ ...defaultTriggerSettings, text }).success).toBe(false);
  expect(triggerSettingsSchema.safeParse(defaultTriggerSettings).success).toBe(true);
});
