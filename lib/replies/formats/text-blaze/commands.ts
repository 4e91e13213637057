/** Commands of Text Blaze that do something which is not done here, or never may be: they open, load, send, press and run. */
export const otherCommands: ReadonlySet<string> = new Set([
  'formtoggle',
  'site',
  'if',
  'elseif',
  'else',
  'endif',
  'repeat',
  'endrepeat',
  'note',
  'endnote',
  'error',
  'import',
  'run',
  'urlload',
  'urlsend',
  'key',
  'click',
  'wait',
  'clipboard',
  'button',
  'endbutton',
  'link',
  'endlink',
  'image',
  'snippet',
  'endformtoggle',
  'user',
  'time',
  'attachment',
  'autopilot',
  'dbselect',
  'dbinsert',
  'dbupdate',
  'dbdelete',
]);

/** Settings of a command: `a; b; name=x; default=y` as its plain parts and its named ones. */
export function readSettings(source: string): { plain: string[]; named: Map<string, string> } {
  const plain: string[] = [];
  const named = new Map<string, string>();
  for (const part of source.split(';')) {
    const [, key, value] = /^\s*(\w+)\s*=(.*)$/s.exec(part) ?? [];
    if (key !== undefined && value !== undefined) {
      const text = value.trim();
      named.set(key.toLowerCase(), /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text);
    } else if (part.trim() !== '') plain.push(part.trim());
  }
  return { plain, named };
}
