import { countLines } from '@/lib/files/count-lines';

export interface DataScript {
  line: number;
  source: string;
}

/** No tag of a page is longer, and none holds another. */
const opening = /<script\b[^<>]{0,2000}>/gi;
const isData = /\btype\s{0,9}=\s{0,9}["']?application\/ld\+json\b/i;

/** The JSON-LD of a saved page, each with its line. Scripts hold their text as it is, so no parser of HTML is needed. */
export function readScripts(html: string): DataScript[] {
  const lineAt = countLines(html);
  const scripts: DataScript[] = [];
  const tags = new RegExp(opening);
  const closing = /<\/script/gi;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const from = tags.lastIndex;
    closing.lastIndex = from;
    // One that is never closed goes to the end of the page, as browsers read it.
    const to = closing.exec(html)?.index ?? html.length;
    if (isData.test(tag[0])) scripts.push({ line: lineAt(from), source: html.slice(from, to) });
    tags.lastIndex = to;
  }
  return scripts;
}
