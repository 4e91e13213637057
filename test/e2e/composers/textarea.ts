import { LABEL, openComposer, sendOnEnter } from './support/open-composer.ts';

await openComposer((place, send) => {
  const area = document.createElement('textarea');
  area.placeholder = LABEL;
  sendOnEnter(area, send);
  place.append(area);
  return { model: () => area.value, setDraft: (text) => void (area.value = text) };
});
