// @ts-check
/** @import { Inbox } from './inbox.js' */

/** The share of a pause after which the customer is seen typing. */
const TYPING_FROM = 0.35;

/**
 * Delivers the live lines of each script. A conversation starts when it is first opened, or when the background
 * schedule gives it a few messages while another one is open.
 *
 * @param {Inbox} inbox
 * @param {{ pace: number, background: { id: string, delay: number, count: number }[] }} options
 */
export function createPlayer(inbox, { pace, background }) {
  /** @type {Map<string, { next: number, limit: number, replied: boolean, running: boolean }>} */
  const states = new Map();
  /** @type {Set<ReturnType<typeof setTimeout>>} */
  const timers = new Set();
  let hasBackground = false;

  /** @param {string} id */
  function stateOf(id) {
    const state = states.get(id) ?? { next: 0, limit: 0, replied: false, running: false };
    states.set(id, state);
    return state;
  }

  /** @param {number} delay @param {() => void} run */
  function later(delay, run) {
    if (pace === 0) return run();
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, delay * pace);
    timers.add(timer);
  }

  /** @param {string} id */
  function deliver(id) {
    const state = stateOf(id);
    const { script } = inbox.get(id);
    const line = script.live[state.next];
    if (!line) return;
    const messageId = `${id}-m${script.history.length + state.next}`;
    state.next += 1;
    if (line.after) state.replied = false;
    inbox.get(id).isTyping = false;
    inbox.add(id, line, messageId);
  }

  /** @param {string} id */
  function step(id) {
    const state = stateOf(id);
    const line = inbox.get(id).script.live[state.next];
    if (state.running || !line || state.next >= state.limit) return;
    if (line.after === 'reply' && !state.replied) return;
    state.running = true;
    if (pace > 0 && line.direction !== 'system') later(line.delay * TYPING_FROM, () => inbox.setTyping(id, true));
    later(line.delay, () => {
      state.running = false;
      deliver(id);
      step(id);
    });
  }

  function startBackground() {
    if (hasBackground) return;
    hasBackground = true;
    for (const { id, delay, count } of background) {
      later(delay, () => {
        stateOf(id).limit = Math.max(stateOf(id).limit, count);
        step(id);
      });
    }
  }

  function stop() {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const conversation of inbox.conversations) conversation.isTyping = false;
    for (const state of states.values()) state.running = false;
  }

  return {
    /** @param {string} id */
    start(id) {
      stateOf(id).limit = Infinity;
      step(id);
      startBackground();
    },
    /** The agent has answered in `id`. @param {string} id */
    reply(id) {
      stateOf(id).replied = true;
      step(id);
    },
    /** Delivers all that is left of `id` at once, waiting for nothing. @param {string} id */
    finish(id) {
      stop();
      while (stateOf(id).next < inbox.get(id).script.live.length) deliver(id);
      for (const other of states.keys()) step(other);
    },
    /** Nothing more arrives in `id`. @param {string} id */
    halt(id) {
      stateOf(id).next = inbox.get(id).script.live.length;
    },
    restart() {
      stop();
      states.clear();
      hasBackground = false;
    },
  };
}
