import type { PickerReply } from '@/lib/domain/picker';
import type { TriggerHit } from '@/lib/inbox/trigger/watch-trigger';
import type { PickerContext } from './create-picker';
import { listView } from './list-view';
import type { Surface } from './surface';
import { countReplies, sayRow } from './words';

interface Shown {
  hit: TriggerHit;
  /** Null until the first answer. */
  replies: PickerReply[] | null;
  /** The letters that they were found for. */
  found: string | null;
  active: number;
  fault: string | null;
  isNote: boolean;
}

export interface PickerList {
  show(hit: TriggerHit): void;
  clear(): void;
  /** @returns true where the key was for the list */
  press(event: KeyboardEvent): boolean;
}

/** The list of the picker: what was found for the letters so far, and the one that a key would take. */
export function createPickerList({
  surface,
  context,
  standAt,
  onChoose,
}: {
  surface: Surface;
  context: Pick<PickerContext, 'current' | 'search' | 'isNote'>;
  standAt(hit: TriggerHit): void;
  onChoose(hit: TriggerHit, reply: PickerReply): void;
}): PickerList {
  let shown: Shown | null = null;
  let asked = 0;
  /** A key asked for the reply of these letters before it was found. */
  let wanted: string | null = null;

  function draw(): void {
    if (!shown) return;
    const { card } = surface;
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', 'Replies');
    card.removeAttribute('aria-labelledby');
    card.replaceChildren(...listView({ ...shown, query: shown.hit.query }, point, take));
    standAt(shown.hit);
    card.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  function point(index: number): void {
    const reply = shown?.replies?.[index];
    if (!shown?.replies || !reply) return;
    shown.active = index;
    draw();
    surface.announce(sayRow(reply, index, shown.replies.length));
  }

  function take(index: number): void {
    const reply = shown?.replies?.[index];
    if (shown && reply) onChoose(shown.hit, reply);
  }

  async function look(query: string): Promise<void> {
    const number = ++asked;
    const found = await context.search(query).then(
      (replies) => ({ replies, found: query, active: 0, fault: null }),
      (error: unknown) => ({ replies: null, found: query, fault: error instanceof Error ? error.message : `${error}` }),
    );
    if (!shown || number !== asked) return;
    Object.assign(shown, found);
    const [first] = found.replies ?? [];
    const isMeant = wanted === query && first?.shortcut.toLowerCase() === query.toLowerCase();
    wanted = null;
    // Typed faster than it was found: only what was called by its whole name goes in unseen.
    if (isMeant) return take(0);
    const count = countReplies(found.replies?.length ?? 0, query);
    surface.announce(
      found.fault ?? (first ? `${count}. ${sayRow(first, 0, found.replies?.length ?? 0)}` : `No reply for “${query}”.`),
    );
    draw();
  }

  /** Takes the reply at hand, once it is the one for the letters that stand there now. */
  function takeActive(): void {
    const hit = context.current();
    if (!shown || !hit) return;
    if (hit.query === shown.hit.query && shown.found === hit.query) return take(shown.active);
    wanted = hit.query;
    show(hit);
  }

  function show(hit: TriggerHit): void {
    const known = shown;
    // What was found for fewer letters stays until more is known: no flicker.
    shown = {
      hit,
      replies: known?.replies ?? null,
      found: known?.found ?? null,
      active: known?.hit.query === hit.query ? known.active : 0,
      fault: known?.fault ?? null,
      isNote: context.isNote(),
    };
    draw();
    if (known?.hit.query !== hit.query) void look(hit.query);
  }

  return {
    show,
    clear() {
      shown = null;
      wanted = null;
      asked++;
    },
    press({ key, shiftKey }) {
      if (!shown || shiftKey) return false;
      // With nothing to choose it would send the bare trigger to the customer.
      if (key === 'Enter') return (takeActive(), true);
      const count = shown.replies?.length ?? 0;
      if (count === 0) return false;
      if (key === 'Tab') return (takeActive(), true);
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) point((shown.active + step + count) % count);
      return step !== 0;
    },
  };
}
