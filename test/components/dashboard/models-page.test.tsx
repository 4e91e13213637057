// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { DashboardActions } from '@/components/dashboard/view';
import { dashboardViews, silentDashboardActions } from '../dashboard-samples';
import { modelViews, silentModelActions } from '../model-samples';

afterEach(cleanup);

async function open(state: string, actions: Partial<DashboardActions> = {}) {
  const view = dashboardViews['privacy']?.view;
  if (!view) throw new Error('There is no such view.');
  render(
    <Dashboard
      view={view}
      section="models"
      onSection={() => {}}
      actions={{ ...silentDashboardActions, ...silentModelActions(modelViews[state]), ...actions }}
    />,
  );
  await screen.findByRole('region', { name: 'State' });
  return userEvent.setup();
}

const itemOf = (name: string) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error(`${name} is not listed.`);
  return within(item);
};

describe('the page of models', () => {
  it('says what would be downloaded and from where before anything is', async () => {
    const downloadModel = vi.fn(async () => {});
    const user = await open('models-empty', { downloadModel });
    await user.click(screen.getByRole('button', { name: 'Download: Qwen2.5 1.5B Instruct' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/980 MB in 34 files/)).toBeTruthy();
    expect(dialog.getByText(/huggingface\.co/)).toBeTruthy();
    expect(downloadModel).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(downloadModel).toHaveBeenCalledWith('Qwen2.5-1.5B-Instruct-q4f16_1-MLC');
  });

  it('offers the one next step where there is no model: the one that fits, a look at the machine, or a release', async () => {
    const measureMachine = vi.fn(async () => {});
    const user = await open('models-empty');
    await user.click(screen.getByRole('button', { name: 'Download it' }));
    expect(await screen.findByRole('dialog', { name: 'Download Qwen2.5 1.5B Instruct?' })).toBeTruthy();
    cleanup();
    const second = await open('models-unknown-machine', { measureMachine });
    await second.click(screen.getByRole('button', { name: 'See which model fits' }));
    expect(measureMachine).toHaveBeenCalledOnce();
    cleanup();
    await open('models-no-libraries');
    const state = within(screen.getByRole('region', { name: 'State' }));
    expect(state.getByText(/a release has them/)).toBeTruthy();
    expect(state.queryByRole('button')).toBeNull();
    cleanup();
    await open('models-no-webgpu');
    expect(
      within(screen.getByRole('region', { name: 'State' })).getByText(/No model can run on this machine/),
    ).toBeTruthy();
  });

  it('goes on with a download that was cut off, rather than to load what is not there', async () => {
    const downloadModel = vi.fn(async () => {});
    const user = await open('models-storage-full', { downloadModel });
    const state = within(screen.getByRole('region', { name: 'State' }));
    expect(state.queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(state.getByRole('button', { name: 'Go on with the download' }));
    expect(downloadModel).toHaveBeenCalledExactlyOnceWith('Qwen2.5-1.5B-Instruct-q4f16_1-MLC');
  });

  it('downloads nothing that does not fit on the disk', async () => {
    const plan = await silentModelActions().planModel('');
    const user = await open('models-empty', { planModel: async () => ({ ...plan, free: 1_000, fits: false }) });
    await user.click(screen.getByRole('button', { name: 'Download: Qwen2.5 1.5B Instruct' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/not enough free space/);
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Download' }).disabled).toBe(true);
  });

  it('offers no download of what can’t run on this machine', async () => {
    await open('models-no-webgpu');
    expect(screen.queryByRole('button', { name: 'Download: Qwen2.5 1.5B Instruct' })).toBeNull();
    expect(itemOf('Qwen2.5 1.5B Instruct').getByText('No model can run here.')).toBeTruthy();
  });

  it('says which libraries a development build lacks', async () => {
    await open('models-no-libraries');
    expect(screen.getAllByText(/This build lacks its library/)).toHaveLength(4);
  });

  it('shows a download with bytes, pace and what is left, and pauses it', async () => {
    const pauseModel = vi.fn(async () => {});
    const user = await open('models-downloading', { pauseModel });
    expect(screen.getByText('Downloaded 410 MB of 980 MB, 12 MB a second, 50 seconds left')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(pauseModel).toHaveBeenCalledWith('Qwen2.5-1.5B-Instruct-q4f16_1-MLC');
  });

  it('leads to the download of a smaller model where that is not here', async () => {
    const downloadModel = vi.fn(async () => {});
    const user = await open('models-out-of-memory', { downloadModel });
    expect(screen.queryByRole('button', { name: 'Use the smaller SmolLM2 360M' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Download the smaller SmolLM2 360M' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/980 MB in 34 files/);
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(downloadModel).toHaveBeenCalledWith('SmolLM2-360M-Instruct-q4f16_1-MLC');
  });

  it('offers a smaller model when the memory was not enough', async () => {
    const chooseModel = vi.fn(async () => {});
    const view = modelViews['models-out-of-memory'];
    if (!view) throw new Error('There is no such view.');
    const rows = view.rows.map((row) => ({ ...row, held: { ...row.held, state: 'whole' as const } }));
    const user = await open('models-out-of-memory', { chooseModel, readModels: async () => ({ ...view, rows }) });
    await user.click(screen.getByRole('button', { name: 'Use the smaller SmolLM2 360M' }));
    expect(chooseModel).toHaveBeenCalledWith('webllm', 'SmolLM2-360M-Instruct-q4f16_1-MLC');
  });

  it('repairs what is damaged', async () => {
    const repairModel = vi.fn(async () => {});
    const user = await open('models-damaged', { repairModel });
    await user.click(screen.getByRole('button', { name: 'Repair: Qwen2.5 1.5B Instruct' }));
    expect(repairModel).toHaveBeenCalledWith('Qwen2.5-1.5B-Instruct-q4f16_1-MLC');
    expect(screen.queryByRole('button', { name: /^Go on with the download/ })).toBeNull();
  });

  it('asks before it deletes, and says what was given back', async () => {
    const user = await open('models-ready');
    await user.click(screen.getByRole('button', { name: 'Delete: Qwen2.5 1.5B Instruct' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText(/was deleted; 980 MB given back/)).toBeTruthy();
  });
});
