const controls = 'button, [role="tab"], input[type="checkbox"], summary, option';
/** Long enough for a state that is loaded when it is asked for. */
const tries = 60;
const wait = 30;

const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent?.trim() ?? '';

function chooseFile(): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return false;
  const files = new DataTransfer();
  files.items.add(new File(['# A'], 'help.zip'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Begins what is typed into the first field that looks something up. */
const typed = 'type ';

function typeText(text: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) return false;
  // React hears only what the element's own setter wrote.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

function press(name: string): boolean {
  if (name === 'files') return chooseFile();
  if (name.startsWith(typed)) return typeText(name.slice(typed.length));
  const control = [...document.querySelectorAll<HTMLElement>(controls)].findLast((each) => nameOf(each) === name);
  if (control instanceof HTMLOptionElement) {
    const list = control.closest('select');
    if (list) list.value = control.value;
    list?.dispatchEvent(new Event('change', { bubbles: true }));
  } else control?.click();
  return control !== undefined;
}

/** Presses controls one after the other, each when it is there, so that a state inside a page can be looked at. */
export function pressThrough(names: readonly string[]): () => void {
  const stop = new AbortController();
  const run = async () => {
    for (const name of names) {
      for (let at = 0; at < tries && !stop.signal.aborted && !press(name); at++)
        await new Promise((resolve) => setTimeout(resolve, wait));
    }
    delete document.documentElement.dataset.pressing;
  };
  if (names.length > 0) document.documentElement.dataset.pressing = '';
  // In strict mode effects run twice; the first one must not press.
  const timer = setTimeout(() => void run(), wait);
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
