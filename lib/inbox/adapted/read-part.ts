import type { Part } from '../adapter-schema';
import { readText } from '../page/read-text';

/** Longest raw value that a pattern is tried on; keeps a hostile page from feeding a slow match. */
const LONGEST_VALUE = 2_000;

/** Reads the first part that gives a non-empty value. */
export function readParts(root: ParentNode & Node, parts: readonly Part[] | undefined, strip?: string): string | null {
  for (const part of parts ?? []) {
    const value = readPart(root, part, strip);
    if (value) return value;
  }
  return null;
}

function readPart(root: ParentNode & Node, part: Part, strip: string | undefined): string | null {
  const element = part.sel ? select(root, part.sel, strip) : root instanceof Element ? root : null;
  if (!element) return null;
  const raw = part.attr ? element.getAttribute(part.attr) : readText(element, { limit: LONGEST_VALUE });
  const value = raw?.slice(0, LONGEST_VALUE) ?? '';
  if (!part.match) return value.trim() || null;
  const found = new RegExp(part.match, 'u').exec(value);
  return (found?.[1] ?? found?.[0])?.trim() || null;
}

/** The element itself or the first inside it, leaving out those within a stripped part (a quote has an author too). */
export function select(root: ParentNode & Node, selector: string, strip?: string): Element | null {
  if (root instanceof Element && root.matches(selector)) return root;
  if (!strip) return root.querySelector(selector);
  for (const found of root.querySelectorAll(selector)) {
    const stripped = found.closest(strip);
    if (!stripped || !root.contains(stripped)) return found;
  }
  return null;
}
