/** The small button that stays in the page while the sidebar is hidden. */
export function createLauncher(onOpen: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'launcher';
  element.append(icon());
  element.addEventListener('click', (event) => {
    // Only a real click: a page's script must not open the sidebar, even though it can't reach this button.
    if (event.isTrusted) onOpen();
  });
  return {
    element,
    show(isShown: boolean, isBlocked: boolean): void {
      element.hidden = !isShown;
      element.title = isBlocked ? 'Open Deskmate in the side panel' : 'Open Deskmate';
      element.setAttribute('aria-label', element.title);
    },
  };
}

/** The product's mark: a speech bubble with a steady line in it. Drawn, since images would need to be web-accessible. */
function icon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [d, kind] of [
    [
      'M6.5 3h11A3.5 3.5 0 0 1 21 6.5v7a3.5 3.5 0 0 1-3.5 3.5H12l-4.6 3.7c-.6.5-1.4.1-1.4-.7V17A3.5 3.5 0 0 1 3 13.5v-7A3.5 3.5 0 0 1 6.5 3Z',
      'bubble',
    ],
    ['M7.5 10.5h2l1.5-3 2 5 1.2-2h2.3', 'line'],
  ] as const) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', kind);
    svg.append(path);
  }
  return svg;
}
