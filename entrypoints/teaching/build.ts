type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and children; texts go in as text, never as HTML. */
export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that hears real presses only: a page's script must not save anything. */
export function button(
  label: string,
  onPress: () => void,
  look: 'primary' | 'plain' | 'quiet' = 'plain',
): HTMLButtonElement {
  const element = build('button', { type: 'button', class: look }, label);
  element.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return element;
}
