// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { formReply, help, replies, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const open = async (reply = formReply) => {
  const screen = renderSidebar(viewOf({ replies: [reply, ...replies.slice(0, 2)] }));
  await screen.user.keyboard('{Alt>}1{/Alt}');
  const form = within(screen.getByRole('form', { name: 'Fill in before you insert' }));
  const text = () => screen.container.querySelector('[data-slot="replies"] li p')?.textContent ?? '';
  return { ...screen, form, text };
};

describe('a reply with a form', () => {
  it('asks for each of its fields as its kind wants, with what is known filled in', async () => {
    const { form } = await open();
    expect(form.getByLabelText('Why it is late')).toHaveProperty('tagName', 'TEXTAREA');
    expect(form.getByRole('combobox', { name: 'Carrier' })).toHaveProperty('value', 'DHL');
    expect(form.getByLabelText('New date')).toHaveProperty('type', 'date');
    expect(form.getByRole('textbox', { name: 'Order number' })).toHaveProperty('value', '');
  });

  it('shows what goes in while it is filled in, and inserts exactly that', async () => {
    const { user, form, text, actions } = await open();
    expect(form.getByRole('button', { name: 'Insert' })).toHaveProperty('disabled', true);
    await user.type(form.getByLabelText('Why it is late'), 'of the snow');
    await user.selectOptions(form.getByRole('combobox', { name: 'Carrier' }), 'UPS');
    await user.type(form.getByLabelText('New date'), '2026-11-27');
    await user.type(form.getByRole('textbox', { name: 'Order number' }), 'FH-1');
    const whole = 'Hi Amara,\n\nFH-1 is late because of the snow. UPS brings it on 27 November 2026.\n\n\n\nJo';
    expect(text()).toBe(whole);
    await user.click(form.getByRole('button', { name: 'Insert' }));
    expect(actions.insertReply).toHaveBeenCalledExactlyOnceWith(whole, 'reply', formReply.reply, formReply.title, {
      cursor: whole.indexOf('\n\nJo'),
      answers: { why: 'of the snow', carrier: 'UPS', when: '2026-11-27' },
    });
  });

  it('takes Enter for a new line in a paragraph, and Ctrl+Enter for done', async () => {
    const { user, form, text, actions } = await open();
    await user.type(form.getByRole('textbox', { name: 'Order number' }), 'FH-1');
    await user.type(form.getByLabelText('New date'), '2026-11-27');
    await user.type(form.getByLabelText('Why it is late'), 'it{Enter}snowed');
    expect(text()).toContain('because it\nsnowed.');
    expect(actions.insertReply).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.insertReply).toHaveBeenCalledOnce();
  });

  it('keeps nothing of what was answered for one customer when another comes into view', async () => {
    const { user, form, show, queryByRole, getByRole } = await open();
    await user.type(form.getByRole('textbox', { name: 'Order number' }), 'FH-1');
    const conversation = { ...help().conversation, key: 'practice/other' };
    show(viewOf({ conversation, replies: [formReply, ...replies.slice(0, 2)] }));
    expect(queryByRole('form')).toBeNull();
    await user.keyboard('{Alt>}1{/Alt}');
    expect(getByRole('textbox', { name: 'Order number' })).toHaveProperty('value', '');
  });

  it('takes what is typed for text, whatever it looks like', async () => {
    const { user, form, text } = await open();
    await user.type(form.getByLabelText('Why it is late'), '{{{{customer.firstName}} <b>x</b>');
    expect(text()).toContain('((customer.firstName)) <b>x</b>');
  });

  it('marks what of the reply can’t be read, and lets it go only as it stands', async () => {
    const broken = {
      ...formReply,
      text: 'Hi [customer name]',
      unresolved: ['customer name'],
      fill: { template: 'Hi {{customer name}}', values: {}, fields: [] },
    };
    const { form, user, actions } = await open(broken);
    expect(form.getByText(/can’t be read/)).toBeDefined();
    expect(form.getByRole('button', { name: 'Insert' })).toHaveProperty('disabled', true);
    await user.click(form.getByRole('button', { name: 'Insert with gaps' }));
    expect(actions.insertReply).toHaveBeenCalledWith('Hi [customer name]', 'reply', broken.reply, broken.title);
  });
});

it('shows a reply in the customer’s language with its translation, and inserts the former', async () => {
  const spanish = {
    ...formReply,
    text: 'Tu pedido ya salió.',
    unresolved: [],
    language: 'es',
    fill: { template: 'Tu pedido ya salió.', values: {}, fields: [] },
    translation: { language: 'en', text: 'Your order has left.' },
  };
  const { user, actions, getByText } = renderSidebar(viewOf({ replies: [spanish] }));
  expect(getByText(/Your order has left/).textContent).toContain('English');
  await user.keyboard('{Alt>}1{/Alt}');
  expect(actions.insertReply).toHaveBeenCalledWith('Tu pedido ya salió.', 'reply', spanish.reply, spanish.title);
});

it('fills the translation in anew with what the agent answers', async () => {
  const spanish = {
    ...formReply,
    text: 'Llega el [ask.when] con DHL.',
    unresolved: ['ask.when'],
    language: 'es',
    fill: {
      template: 'Llega el {{ask.when}} con {{ask.carrier}}.',
      values: { 'ask.carrier': 'DHL' },
      fields: formReply.fill?.fields.slice(1) ?? [],
    },
    translation: {
      language: 'en',
      text: 'DHL brings it on [ask.when].',
      fill: { template: '{{ask.carrier}} brings it on {{ask.when}}.', values: { 'ask.carrier': 'DHL' } },
    },
  };
  const { user, form, getByText } = await open(spanish);
  expect(getByText(/DHL brings it on/)).toBeDefined();
  await user.selectOptions(form.getByRole('combobox', { name: 'Carrier' }), 'UPS');
  expect(getByText(/UPS brings it on/).textContent).toContain('English');
});
