import type { Part } from '@/lib/domain/adapter';
import { closestDrawn, holds, parentOf } from '../page/composed-tree';
import { isMatch, queryAll } from '../page/query';
import { readText } from '../page/read-text';
import { patternOf } from './pattern-of';
import type { PartsOf } from './index-parts';

/** Longest value that is read, and that a pattern is tried on: keeps a hostile page from feeding a slow match. */
export const LONGEST_VALUE = 400;

/** What of an element counts as its own. */
export interface Scope {
  /** Parts that quote or decorate: a quote has an author too. */
  strip?: string | undefined;
  /** Rows within this row. */
  nested?: string | undefined;
  /** Knows the answer for rows of a list that was asked as a whole. */
  partsOf?: PartsOf | undefined;
}

export interface ReadPart {
  value: string;
  /** Which of the alternatives gave it. */
  index: number;
}

/** Reads the first part that gives a non-empty value. */
export function readParts(root: Element, parts: readonly Part[] | undefined, scope: Scope = {}): ReadPart | null {
  for (const [index, part] of (parts ?? []).entries()) {
    const value = readPart(root, part, scope);
    if (value) return { value, index };
  }
  return null;
}

function readPart(root: Element, { within, sel, attr, match }: Part, scope: Scope): string | null {
  const base = within ? closestDrawn(root, within) : root;
  const element = base && sel ? select(base, sel, within ? {} : scope) : base;
  if (!element) return null;
  const raw = attr ? element.getAttribute(attr) : readText(element, { limit: LONGEST_VALUE, strip: scope.nested });
  const value = raw?.slice(0, LONGEST_VALUE) ?? '';
  if (!match) return value.trim() || null;
  const found = patternOf(match).exec(value);
  return (found?.[1] ?? found?.[0])?.trim() || null;
}

/** The element itself or the first inside it that counts as its own. */
export function select(root: Element, selector: string, scope: Scope = {}): Element | null {
  const known = scope.partsOf?.(root, selector);
  if (known) return known.find((part) => isOwn(part, root, scope)) ?? null;
  if (isMatch(root, selector)) return root;
  if (!selector.includes('>>>')) {
    const first = root.querySelector(selector);
    if (!first || isOwn(first, root, scope)) return first;
  }
  for (const found of queryAll(root, selector)) if (isOwn(found, root, scope)) return found;
  return null;
}

/** All matches inside the element that count as its own, the outermost of those that hold one another. */
export function selectAll(root: Element, selector: string, scope: Scope = {}): Element[] {
  const found: Element[] = [];
  const all = scope.partsOf?.(root, selector) ?? (isMatch(root, selector) ? [root] : queryAll(root, selector));
  for (const element of all) {
    const last = found.at(-1);
    if (isOwn(element, root, scope) && !(last && holds(last, element))) found.push(element);
  }
  return found;
}

function isOwn(element: Element, root: Element, { strip, nested }: Scope): boolean {
  if (!strip && !nested) return true;
  if (root.contains(element)) {
    // The browser climbs faster than we do, shadow roots aside.
    for (const selector of [strip, nested]) {
      const part = selector ? element.closest(selector) : null;
      if (part && part !== root && root.contains(part)) return false;
    }
    return true;
  }
  for (let part: Element | null = element; part && part !== root; part = parentOf(part))
    if ((strip && part.matches(strip)) || (nested && part.matches(nested))) return false;
  return true;
}
