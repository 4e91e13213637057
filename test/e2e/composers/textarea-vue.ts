import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { LABEL, openComposer } from './support/open-composer.ts';

await openComposer((place, send) => {
  const text = ref('');
  const field = () =>
    // What a template's `v-model` compiles to.
    withDirectives(
      h('textarea', {
        placeholder: LABEL,
        'onUpdate:modelValue': (value: string) => void (text.value = value),
        onKeydown: (event: KeyboardEvent) => event.key === 'Enter' && send(),
      }),
      [[vModelText, text.value]],
    );
  createApp({ setup: () => field }).mount(place);
  return { model: () => text.value, setDraft: (draft) => void (text.value = draft) };
});
