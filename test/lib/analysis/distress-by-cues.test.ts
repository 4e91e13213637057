import { describe, expect, it } from 'vitest';
import { judgeDistressByCues } from '@/lib/analysis/distress-by-cues';
import { normalise } from '@/lib/analysis/normalise';
import { distressMessages, share } from './labelled';

const judge = (text: string): boolean => judgeDistressByCues(normalise(text)).flag;

describe('judgeDistressByCues', () => {
  it('finds nearly all people in despair or danger', () => {
    const people = distressMessages.filter(({ distress }) => distress);
    expect(share(people, ({ text }) => judge(text))).toBeGreaterThan(0.85);
  });

  it('stays quiet on idioms, machines and ordinary trouble', () => {
    const harmless = distressMessages.filter(({ distress }) => !distress);
    expect(share(harmless, ({ text }) => !judge(text))).toBeGreaterThan(0.9);
  });

  it.each(['dying of laughter', 'this update is killing me', 'kill the process', 'me muero de risa', 'lach mich tot'])(
    'does not fire on %j',
    (text) => expect(judge(text)).toBe(false),
  );

  it.each([
    'I want to die',
    'I WANNA DIEEEE',
    'i w\u200Bant to die',
    'I don’t want to be here anymore',
    'quiero morirme',
  ])('fires on %j', (text) => expect(judge(text)).toBe(true));

  it.each([
    'I took the tablets back to your store',
    'my laptop never wakes up from sleep',
    'can he find me a replacement',
    'I lost everything after the update, no backup',
    'me van a cortar la luz el lunes',
    '¿cuándo me va a llegar el pedido?',
    'dejaron a alguien el paquete en la puerta',
    'plus personne ne répond au téléphone',
    'il me suit sur Instagram',
    'die Zahlung schlägt die ganze Zeit fehl',
    'ich habe das Paket mit einem Messer geöffnet',
    'voglio farla finita con questo contratto',
  ])('takes %j for ordinary trouble', (text) => expect(judge(text)).toBe(false));

  it('fires beside a harmless phrase when the rest is not harmless', () => {
    expect(judge('That ad had me dying of laughter. But honestly I want to kill myself.')).toBe(true);
  });
});
