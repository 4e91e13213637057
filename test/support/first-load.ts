import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts and styles that a page loads before it shows anything: its own tags and the modules these import. */
export function firstLoadOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*"(\.\.?\/[^"]+\.js)"/g))
      visit(join(dirname(path), target));
  };
  for (const [, target = ''] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) visit(join(folder, target));
  return [...seen];
}
