/** Saves a text as a file, through the browser's own download. */
export const downloadText = (text: string, name: string): void =>
  downloadBlob(new Blob([text], { type: 'application/json' }), name);

/** The same for bytes of any kind. */
export const downloadBytes = (bytes: Uint8Array, name: string): void =>
  downloadBlob(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }), name);

/** The same for what the browser holds, perhaps on disk. */
export function downloadBlob(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(globalThis.document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
