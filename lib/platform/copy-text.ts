/**
 * Puts a text on the clipboard, in a click or key press. In the frame that stands in a host page the Clipboard API is
 * refused, whatever the frame allows, since its address is dynamic; there the older command still works.
 *
 * @throws Error with a sentence for the person, when neither works
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const { document } = globalThis;
    const focused = document.activeElement;
    const field = Object.assign(document.createElement('textarea'), { value: text });
    field.setAttribute('aria-hidden', 'true');
    field.className = 'fixed opacity-0';
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    if (!isCopied) throw new Error('The browser does not let this page copy.');
  }
}
