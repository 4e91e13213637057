import { expect, it, vi } from 'vitest';
import { planImport } from '@/entrypoints/dashboard/plan-import';

it('takes no pack apart, and says where it is installed', async () => {
  const begin = vi.fn<() => Promise<string>>();
  const nothing = () => Promise.reject(new Error('Not asked for.'));
  const planned = planImport({
    desk: { begin, add: nothing, plan: nothing, cancel: nothing, apply: nothing, progress: nothing },
    formats: {
      all: [{ id: 'markdown', name: 'Markdown' }],
      many: 'articles',
      recognise: () => 'markdown',
      read: nothing,
    },
    files: [{ path: 'school.deskpack', file: new File(['PK'], 'school.deskpack') }],
    format: null,
    onStep: () => undefined,
    signal: new AbortController().signal,
  });
  await expect(planned).rejects.toThrow('“school.deskpack” is a pack: install it under Packs.');
  expect(begin).not.toHaveBeenCalled();
});
