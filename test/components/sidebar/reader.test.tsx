// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { doubtOf, healthOf, isKnownElsewhere } from '@/components/sidebar/reader-health';
import type { Adapter } from '@/lib/domain/adapter';
import { createReader } from '@/lib/inbox/create-reader';
import { help, sidebarViews, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);
const viewNamed = (name: string) => sidebarViews[name] ?? viewOf();

describe('when the page is read with doubt', () => {
  it('says so and offers to be shown', async () => {
    const { user, actions, getByRole, getByText, findByText } = renderSidebar(viewNamed('unsure'));
    expect(getByText('Deskmate is unsure about this page')).toBeDefined();
    await user.click(getByRole('button', { name: 'Show me' }));
    expect(actions.teach).toHaveBeenCalledOnce();
    expect(await findByText('Now point at the conversation, in the page.')).toBeDefined();
  });

  it('says why a page cannot be shown', async () => {
    const { user, getByRole, findByText } = renderSidebar(viewNamed('nothing'), {
      actions: { teach: () => Promise.reject(new Error('The browser does not let Deskmate be shown this page.')) },
    });
    await user.click(getByRole('button', { name: 'Show me' }));
    expect(await findByText(/does not let Deskmate be shown this page/)).toBeDefined();
  });

  it('starts by its key, wherever the page is read well or not', async () => {
    const { user, actions } = renderSidebar(viewNamed('help'));
    await user.keyboard('w');
    expect(actions.teach).toHaveBeenCalledOnce();
  });

  it('can be put away, and stays away for the site', async () => {
    const { user, getByRole, queryByText, show } = renderSidebar(viewNamed('unsure'));
    await user.click(getByRole('button', { name: 'Not now' }));
    const { conversation } = help();
    show(
      viewOf({
        conversation: {
          ...conversation,
          key: 'forum/2',
          channel: 'forum.example.org',
          reader: { adapter: 'generic', confidence: 0.3, warnings: [], fields: [] },
        },
      }),
    );
    expect(queryByText('Deskmate is unsure about this page')).toBeNull();
    show(
      viewOf({
        conversation: {
          ...conversation,
          key: 'other/1',
          channel: 'other.example.org',
          reader: { adapter: 'generic', confidence: 0.3, warnings: [], fields: [] },
        },
      }),
    );
    expect(queryByText('Deskmate is unsure about this page')).not.toBeNull();
  });

  it('says that a known site is read by its structure', () => {
    const { getByText } = renderSidebar(viewNamed('read-in-part'));
    expect(
      getByText(/This site looks different from what Deskmate knows; it is read by its structure\./),
    ).toBeDefined();
  });

  it('asks nothing where a known site shows no conversation, but can still be shown', async () => {
    const { user, actions, getByRole, queryByText } = renderSidebar(viewNamed('known-elsewhere'));
    expect(queryByText(/Is there one in view/)).toBeNull();
    await user.click(getByRole('button', { name: 'Show me' }));
    expect(actions.teach).toHaveBeenCalledOnce();
  });

  it.each(['abcdefghijklmnopabcdefghijklmnop', '0b1c2d3e-4f50-4162-8738-495a6b7c8d9e'])(
    'does not offer what the browser refuses: %s is a page of the extension',
    async (channel) => {
      const { conversation } = help();
      const reader = { adapter: 'generic', confidence: 0.4, warnings: [], fields: [] };
      const { user, getByRole, getByText, findByRole, queryByRole, queryByText, show } = renderSidebar(
        viewOf({ conversation: { ...conversation, channel, reader } }),
      );
      expect(getByText('Deskmate is unsure about this page')).toBeDefined();
      await user.click(getByRole('button', { name: /^Read with doubt/ }));
      // The popup's code is loaded when it is first opened.
      await findByRole('dialog', {}, { timeout: 4_000 });
      expect(queryByRole('button', { name: 'Show me' })).toBeNull();
      expect(queryByText(/show Deskmate/i)).toBeNull();
      const nothing = viewNamed('nothing');
      if (nothing.kind !== 'assist' || nothing.assist.kind !== 'nothing') throw new Error(nothing.kind);
      show({ ...nothing, assist: { ...nothing.assist, channel } });
      expect(queryByRole('button', { name: 'Show me' })).toBeNull();
    },
  );

  it('says what it is unsure of, and no more', () => {
    const report = { adapter: 'generic', confidence: 0.8, warnings: ['A warning.'] };
    const field = (name: 'time' | 'customer', found: 'structure' | 'none', confidence: number) => ({
      field: name,
      found,
      confidence,
    });
    expect(doubtOf({ ...report, fields: [field('time', 'none', 0), field('customer', 'none', 0)] })).toBe(
      'Not found on this page: times, customer',
    );
    expect(doubtOf({ ...report, fields: [field('time', 'structure', 0.9), field('customer', 'structure', 0.5)] })).toBe(
      'Not certain on this page: customer',
    );
    const all = [field('time', 'structure', 0.9), field('customer', 'structure', 0.9)];
    expect(doubtOf({ ...report, fields: all })).not.toMatch(/not read|not found|unsure/i);
    expect(doubtOf({ ...report, confidence: 0.5, fields: all })).toBe('Deskmate is unsure about this page');
  });

  it('knows such a page by the words of the reader', () => {
    const adapter: Adapter = {
      id: 'a-site',
      label: 'A site (beta).',
      verified: { date: '2026-11-20', confidence: 'A' },
      match: { hosts: ['localhost'], path: '^/inbox/' },
      list: ['ul'],
      item: { sel: 'li' },
      text: { sel: ['p'] },
      direction: [{ by: 'side' }],
    };
    const reading = createReader({ document, adapter, structure: () => null }).read();
    expect(reading.kind === 'nothing' && isKnownElsewhere(reading.reason)).toBe(true);
    expect(isKnownElsewhere('No list of messages was found here.')).toBe(false);
  });
});

describe('the health light', () => {
  const report = { adapter: 'chatwoot', confidence: 0.9, warnings: [], fields: [] };

  it('is one of three, by what was found', () => {
    expect(healthOf(report)).toBe('good');
    expect(healthOf({ ...report, fields: [{ field: 'time', found: 'none', confidence: 0 }] })).toBe('fair');
    expect(healthOf({ ...report, fields: [{ field: 'text', found: 'fallback', confidence: 0.7 }] })).toBe('fair');
    expect(healthOf({ ...report, warnings: ['No times were found.'] })).toBe('fair');
    expect(healthOf({ ...report, fields: [{ field: 'direction', found: 'none', confidence: 0 }] })).toBe('poor');
    expect(healthOf({ ...report, confidence: 0.5 })).toBe('poor');
  });

  it('says in words how each part was found', async () => {
    const { user, getByRole, findByRole } = renderSidebar(viewNamed('read-as-shown'));
    await user.click(getByRole('button', { name: /^Read in part/ }));
    const popover = await findByRole('dialog');
    expect(popover.textContent).toContain('What was shown here');
    const rows = [...popover.querySelectorAll('dl > div')].map((one) => one.textContent);
    expect(rows).toContain('Messagesfound where expected, likely');
    expect(rows).toContain('Timesfound by a second way, likely');
  });
});
