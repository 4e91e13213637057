// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

const talk = [
  ['Mira Kohl', 'Hello, my lamp arrived with a broken switch.'],
  ['Tom Baker', 'I am sorry to hear that. Which colour is it?'],
  ['Mira Kohl', 'It is the green one, size M.'],
  ['Ola Nord', 'We have twelve of them left on the shelf.'],
  ['Tom Baker', 'A new one leaves the warehouse today.'],
  ['Mira Kohl', 'Great, thank you both!'],
] as const;
const composer = '<form><textarea placeholder="Write a reply"></textarea><button>Send</button></form>';
const idOf = (name: string) => name.toLowerCase().replace(' ', '.');

/** A page with the talk, each message by `draw`, and what the reader makes of it: the direction of each message. */
function directionsOf(around: string, draw: (name: string, text: string, index: number) => string, title = 'Lamp') {
  document.title = title;
  document.body.innerHTML = `${around}<h1>Broken lamp</h1><div class="stream">${talk
    .map(([name, text], index) => draw(name, text, index))
    .join('')}</div>${composer}`;
  const reading = createReader({ document, adapter: null, structure: () => createGenericSource }).read();
  if (reading.kind === 'nothing') throw new Error(reading.reason);
  const byAuthor = new Map(reading.messages.map(({ author, direction }) => [author, direction]));
  return { reading, of: (name: string) => byAuthor.get(name) };
}

const post = (name: string, text: string, { badge = '', below = '', link = '', classes = '' } = {}) =>
  `<article class="post ${classes}"><div class="head"><a class="author" href="${link || `/u/${idOf(name)}`}">${name}</a>${badge} <time datetime="2026-11-18T10:12:00Z">10:12</time></div><p>${text}</p>${below}</article>`;

describe('whose messages are whose', () => {
  it('knows the signed-in person by where the account menu links to', () => {
    const { of } = directionsOf('<div class="user-menu"><a href="/u/tom.baker">Me</a></div>', (name, text) =>
      post(name, text),
    );
    expect([of('Tom Baker'), of('Mira Kohl'), of('Ola Nord')]).toEqual(['outbound', 'inbound', 'inbound']);
  });

  it('knows the signed-in person by the buttons that only own messages have', () => {
    const { of } = directionsOf('', (name, text) =>
      post(name, text, { below: name === 'Tom Baker' ? '<button>Edit</button><button>Delete</button>' : '' }),
    );
    expect([of('Tom Baker'), of('Mira Kohl'), of('Ola Nord')]).toEqual(['outbound', 'inbound', 'inbound']);
  });

  it('says that it cannot tell where nothing tells', () => {
    const { reading } = directionsOf('', (name, text) => post(name, text));
    expect(reading.messages.every(({ direction }) => direction === 'inbound')).toBe(true);
    expect(reading.conversation.reader.warnings.join(' ')).toContain('cannot tell');
    const direction = reading.conversation.reader.fields.find(({ field }) => field === 'direction');
    expect(direction?.confidence).toBeLessThan(0.5);
  });

  it('takes the answers of colleagues for the desk’s where a field names who asks', () => {
    const { of, reading } = directionsOf('<dl><dt>Requester</dt><dd>Mira Kohl</dd></dl>', (name, text) =>
      post(name, text),
    );
    expect([of('Mira Kohl'), of('Tom Baker'), of('Ola Nord')]).toEqual(['inbound', 'outbound', 'outbound']);
    expect(reading.conversation.customer?.name).toBe('Mira Kohl');
  });

  it('takes those who write internal notes for the desk', () => {
    const { of, reading } = directionsOf('', (name, text, index) =>
      post(index === 1 ? 'Ola Nord' : name, text, { classes: index === 1 ? 'is-internal' : '' }).replaceAll(
        'Tom Baker',
        'Ola Nord',
      ),
    );
    expect([of('Mira Kohl'), of('Ola Nord')]).toEqual(['inbound', 'outbound']);
    expect(reading.messages[1]?.direction).toBe('internal');
  });

  it('takes what one says to a machine for one’s own', () => {
    const { reading } = directionsOf(
      '',
      (_name, text, index) =>
        `<div class="turn" data-author-role="${index % 2 ? 'user' : 'assistant'}"><p>${text}</p></div>`,
    );
    expect(reading.messages.map(({ direction }) => direction)).toEqual(
      talk.map((_, index) => (index % 2 ? 'outbound' : 'inbound')),
    );
  });

  it('reads who wrote from the labels that screen readers say', () => {
    const { reading } = directionsOf(
      '',
      (name, text) =>
        `<div role="article" aria-label="${name === 'Tom Baker' ? 'You said' : `Message from ${name} at 10:20`}"><p>${text}</p></div>`,
    );
    expect(reading.messages.map(({ author, direction }) => author ?? direction)).toEqual(
      talk.map(([name]) => (name === 'Tom Baker' ? 'outbound' : name)),
    );
  });
});
