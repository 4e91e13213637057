import type { Tag } from './read-tag';
import type { Template, TemplateCondition, TemplateFault, TemplatePart, TemplateRiddle } from './template';

/** Conditions in conditions; more is nothing that a person could read. */
const DEEPEST = 10;
/** A body of nothing but braces has thousands, and the first say it. */
const MOST_FAULTS = 100;

interface Place {
  start: number;
  end: number;
}

/** Puts parts together as a body is read; what is open and never closed becomes a riddle. */
export function createPartTree() {
  const root: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  const open: { condition: TemplateCondition; written: string; otherwise: TemplateRiddle | null }[] = [];
  let hasCursor = false;

  const here = (): TemplatePart[] => {
    const inner = open.at(-1);
    if (inner === undefined) return root;
    return inner.otherwise === null ? inner.condition.known : inner.condition.unknown;
  };
  const blame = (place: Place, kind: TemplateFault['kind'], message: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ kind, start: place.start, end: place.end, message });
  };
  const addRiddle = (place: Place, written: string, kind: TemplateFault['kind'], message: string): void => {
    const { start, end } = place;
    here().push({ kind: 'riddle', written, start, end });
    blame(place, kind, message);
  };

  return {
    addText(text: string): void {
      const parts = here();
      const before = parts.at(-1);
      if (before?.kind === 'text') before.text += text;
      else if (text !== '') parts.push({ kind: 'text', text });
    },

    /** A variable, or the cursor: only the first one counts. */
    add(part: TemplatePart & Place): void {
      if (part.kind === 'cursor' && hasCursor) blame(part, 'cursor', 'The cursor can stand in one place only.');
      else here().push(part);
      hasCursor ||= part.kind === 'cursor';
    },

    addRiddle,

    /** Takes away what stands before a tag that has its line to itself: nothing but blanks. */
    trimLine(): void {
      const before = here().at(-1);
      if (before?.kind === 'text') before.text = before.text.slice(0, before.text.lastIndexOf('\n') + 1);
    },

    addBlock(tag: Extract<Tag, { kind: 'if' | 'else' | 'end' }>, place: Place, written: string): void {
      const inner = open.at(-1);
      if (tag.kind === 'if') {
        if (open.length >= DEEPEST) addRiddle(place, written, 'block', 'There are too many conditions in conditions.');
        else open.push({ condition: { ...tag, known: [], unknown: [], ...place }, written, otherwise: null });
      } else if (inner === undefined) {
        addRiddle(place, written, 'block', `“${written}” belongs to no condition.`);
      } else if (tag.kind === 'end') {
        open.pop();
        here().push(inner.condition);
      } else if (inner.otherwise === null) {
        inner.otherwise = { kind: 'riddle', written, ...place };
      } else {
        addRiddle(place, written, 'block', 'A condition has one “else” only.');
      }
    },

    finish(): Template {
      for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
        const { condition, written, otherwise } = inner;
        addRiddle(condition, written, 'unclosed', 'A condition is opened and not closed: {{/if}} is missing.');
        here().push(...condition.known, ...(otherwise === null ? [] : [otherwise]), ...condition.unknown);
      }
      return { parts: root, faults: faults.toSorted((a, b) => a.start - b.start) };
    },
  };
}
