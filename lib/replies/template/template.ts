/** `:currency EUR` of `{{amount:currency EUR}}`. */
export interface FilterCall {
  name: string;
  /** What follows the name; empty when nothing does. */
  argument: string;
}

/** A place in the body, `[start, end)` in UTF-16 code units. */
interface Placed {
  start: number;
  end: number;
}

export interface TemplateVariable extends Placed {
  kind: 'variable';
  name: string;
  filters: FilterCall[];
  /** Stands in when there is no value; null when none was given. */
  fallback: string | null;
}

/** `{{#if name}}…{{else}}…{{/if}}`: is the variable known? */
export interface TemplateCondition extends Placed {
  kind: 'if';
  name: string;
  known: TemplatePart[];
  unknown: TemplatePart[];
}

/** What stands between braces and can't be read; it is shown as a gap, never left out. */
export interface TemplateRiddle extends Placed {
  kind: 'riddle';
  /** As written, without braces, on one line. */
  written: string;
}

export type TemplatePart =
  | { kind: 'text'; text: string }
  | ({ kind: 'cursor' } & Placed)
  | TemplateVariable
  | TemplateCondition
  | TemplateRiddle;

/** Why a part of the body can't be read. */
export interface TemplateFault extends Placed {
  kind: 'unclosed' | 'name' | 'filter' | 'block' | 'cursor';
  /** For the person who writes the reply. */
  message: string;
}

export interface Template {
  parts: TemplatePart[];
  faults: TemplateFault[];
}
