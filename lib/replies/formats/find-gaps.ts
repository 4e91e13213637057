import { isKnownVariable } from '../template/known-variables';
import { readTag } from '../template/read-tag';

const tag = /\{\{([^{}]*)\}\}/g;

/**
 * The variables of a text that nothing here gives a value, each once as written. They are gaps in the preview, and are
 * never inserted silently.
 */
export function findGaps(body: string): string[] {
  const gaps = new Set<string>();
  for (const [written, inner = ''] of body.matchAll(tag)) {
    const read = readTag(inner);
    const isOpen = read.kind === 'fault' || ('name' in read && !isKnownVariable(read.name));
    if (isOpen) gaps.add(written);
  }
  return [...gaps];
}
