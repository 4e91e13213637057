// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

const talk = [
  ['mira', 'Hello, my lamp arrived with a broken switch.'],
  ['tom', 'I am sorry to hear that. Which colour is it?'],
  ['mira', 'It is the green one, size M.'],
  ['ola', 'We have twelve of them left on the shelf.'],
  ['tom', 'A new one leaves the warehouse today.'],
  ['mira', 'Great, thank you both!'],
] as const;
const authors = talk.map(([name]) => name);

/** What the reader makes of a page with the talk, each message by `draw`. */
function read(draw: (name: string, text: string) => string, around = '') {
  document.title = 'Lamps';
  document.body.innerHTML = `${around}<h1>Broken lamp</h1><div class="stream">${talk
    .map(([name, text]) => draw(name, text))
    .join('')}</div><form><textarea placeholder="Write a reply"></textarea><button>Send</button></form>`;
  const reading = createReader({ document, adapter: null, structure: () => createGenericSource }).read();
  if (reading.kind === 'nothing') throw new Error(reading.reason);
  return reading;
}

const post = (name: string, text: string) =>
  `<article class="post"><a class="who" href="#${name}">${name}</a><p>${text}</p></article>`;

describe('who speaks', () => {
  it('takes the name, not the letter in a link of the same class around the face', () => {
    const { messages } = read(
      (name, text) =>
        `<article><a class="member"><b class="avatar" aria-label="${name}">${name.charAt(0).toUpperCase()}</b></a>` +
        `<div class="side"><a class="member">${name}</a><p>${text}</p></div></article>`,
    );
    expect(messages.map(({ author }) => author)).toEqual(authors);
  });

  it('takes the name that the tooltip of a face keeps', () => {
    const { messages } = read(
      (name, text) =>
        `<div class="message"><div class="avatar" data-original-title="${name}"></div><p class="text">${text}</p></div>`,
    );
    expect(messages.map(({ author }) => author)).toEqual(authors);
  });

  it('takes the full name before the handle', () => {
    const { messages } = read(
      (name, text) =>
        `<div class="message"><p class="a"><span class="b">${name}</span> <span class="c">@${name}_1</span></p><p>${text}</p></div>`,
    );
    expect(messages.map(({ author }) => author)).toEqual(authors);
  });

  it('hears the headings that only screen readers say', () => {
    const { messages } = read(
      (name, text) =>
        `<article><h4 class="sr-only">${name === 'tom' ? 'You' : name} said:</h4><div class="text"><p>${text}</p></div></article>`,
    );
    expect(messages.map(({ text }) => text)).toEqual(talk.map(([, text]) => text));
    for (const { author, direction, text } of messages) {
      const name = talk.find((line) => line[1] === text)?.[0];
      expect(direction).toBe(name === 'tom' ? 'outbound' : 'inbound');
      if (name !== 'tom') expect(author).toBe(name);
    }
  });
});

describe('who is here', () => {
  const directions = (reading: ReturnType<typeof read>) => reading.messages.map(({ direction }) => direction);
  const byTom = authors.map((name) => (name === 'tom' ? 'outbound' : 'inbound'));

  it('believes the words before a name more than the other links of the menu', () => {
    const menu =
      '<ul><li><a href="#o">ola</a></li><li>Logged in as <b>tom</b></li><li><a href="#out">Log out</a></li></ul>';
    expect(directions(read(post, menu))).toEqual(byTom);
  });

  it('reads the name in the way out', () => {
    expect(directions(read(post, '<p><a href="#faq">FAQ</a> <a href="#out">Log out [ tom ]</a></p>'))).toEqual(byTom);
  });

  it('takes no word of a menu for a person', () => {
    const reading = read(post, '<ul><li><a href="#w">Agent workspace</a></li><li><a href="#out">Log out</a></li></ul>');
    expect(reading.conversation.agent).toBeNull();
    expect(reading.conversation.reader.warnings.join(' ')).toContain('cannot tell');
  });

  it('knows the one who talks to a machine by an attribute', () => {
    const reading = read((name, text) => post(name, text).replace('<article', `<article is_user="${name === 'tom'}"`));
    expect(directions(reading)).toEqual(byTom);
  });
});
