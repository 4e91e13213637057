import { countLines } from '../count-lines';

export interface DataScript {
  line: number;
  source: string;
}

const script = /<script\b[^>]*type\s*=\s*["']?application\/ld\+json\b[^>]*>/gi;

/** The JSON-LD of a saved page, each with its line. Scripts hold their text as it is, so no parser of HTML is needed. */
export function readScripts(html: string): DataScript[] {
  const lineAt = countLines(html);
  return [...html.matchAll(script)].map((tag) => {
    const from = tag.index + tag[0].length;
    const end = html.slice(from).search(/<\/script/i);
    return { line: lineAt(from), source: html.slice(from, end < 0 ? html.length : from + end) };
  });
}
