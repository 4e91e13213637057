// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import { ready, silentDashboardActions } from '../dashboard-samples';
import { modelViews, silentModelActions } from '../model-samples';

afterEach(cleanup);

it('lets the browser download its own model upon a click, tells how far it is, and says what went wrong', async () => {
  const view = modelViews['models-ready'];
  if (!view) throw new Error('no sample');
  let fail: (error: Error) => void = () => undefined;
  const screen = render(
    <Dashboard
      view={ready}
      section="models"
      onSection={() => {}}
      actions={{
        ...silentDashboardActions,
        ...silentModelActions({ ...view, builtIn: { state: 'downloadable', reason: '' } }),
        downloadBuiltIn: (onProgress) => {
          onProgress(0.4);
          return new Promise((_, reject) => (fail = reject));
        },
      }}
    />,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Let the browser download it' }));
  expect(screen.getByRole('progressbar', { name: 'The browser downloads its model' })).toHaveProperty('value', 40);
  expect(screen.getByRole('radio', { name: /The browser’s own model/ })).toHaveProperty('disabled', true);
  fail(new Error('The connection was lost.'));
  expect(await screen.findByText(/did not download its model\. The connection was lost\./)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Let the browser download it' })).toBeDefined();
});
