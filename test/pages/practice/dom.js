// @ts-check

/**
 * Makes an element. Strings become text nodes, never markup; null children are left out.
 *
 * @param {string} tag
 * @param {Record<string, string | boolean | null>} [attributes] `true` sets an empty attribute, `null` and `false` none
 * @param {...(Node | string | null)} children
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    // A strict content policy blocks style attributes, not the style object.
    if (name === 'style') element.style.cssText = String(value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}
