import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Help } from '@/lib/domain/assist';
import { describeDatabase } from '@/lib/store/schema';
import { openStore } from '@/lib/store/open-store';
import { conversation, freshDatabase, inbound, outbound, startDesk } from './support';

beforeEach(() => void freshDatabase());

const start = 1_760_000_000_000;
const hour = 60 * 60 * 1_000;
const key = 'inbox.example/c-1';

/** A sidebar and a page of one conversation, with a clock that is moved by hand. */
async function open(store = openStore()) {
  let time = start;
  const house = startDesk({ store, now: () => time });
  const sidebar = house.sidebar(1);
  await sidebar.desk.follow(null);
  const page = house.page(1);
  const help = (): Help => {
    const assist = sidebar.latest();
    if (assist?.kind !== 'help') throw new Error('no help');
    return assist.help;
  };
  return {
    house,
    sidebar,
    show: (...messages: Parameters<typeof conversation>[0]) => page.desk.observe(conversation(messages)),
    pass: (ms: number) => void (time += ms),
    warning: () => help().warning,
    rules: () => help().warning?.reasons.map(({ rule }) => rule) ?? [],
  };
}

const threat = inbound('1', 'My lawyer will hear about this.');

describe('a warning', () => {
  it('that was called wrong stays away in this conversation, also after a start, and comes back with new words', async () => {
    const { sidebar, show, warning, rules, house } = await open();
    await show(threat);
    expect(warning()).toMatchObject({ level: 'critical', route: { team: 'legal' } });
    expect(await sidebar.desk.judgeWarning(key, 'legal', 'wrong')).toEqual({ saved: true });
    expect(warning()).toBeNull();
    await show(threat, inbound('2', 'As I said, my lawyer will hear about this!'));
    expect(rules()).not.toContain('legal');
    house.store.close();

    const later = await open();
    await later.show(threat, inbound('2', 'As I said, my lawyer will hear about this!'));
    expect(later.rules()).not.toContain('legal');
    await later.show(
      threat,
      inbound('2', 'As I said, my lawyer will hear about this!'),
      inbound('3', 'See you in court.'),
    );
    expect(later.rules()).toContain('legal');
  });

  it('of less than critical that was called wrong stays away for the matter, and comes back when that is taken back', async () => {
    const { sidebar, show, rules } = await open();
    await show(inbound('1', 'human please'), inbound('2', 'I want to talk to an agent'));
    expect(rules()).toEqual(['ask_for_human']);
    await sidebar.desk.judgeWarning(key, 'ask_for_human', 'wrong');
    expect(rules()).toEqual([]);
    await sidebar.desk.judgeWarning(key, 'ask_for_human', null);
    expect(rules()).toEqual(['ask_for_human']);
    await sidebar.desk.judgeWarning(key, 'ask_for_human', 'right');
    expect(rules()).toEqual(['ask_for_human']);
  });

  it('is put aside until the next message', async () => {
    const { sidebar, show, warning } = await open();
    await show(threat);
    await sidebar.desk.snoozeWarning(key, 'message');
    expect(warning()?.snoozed).toEqual({ until: null });
    await show(threat, outbound('2', 'We are looking into it.'));
    expect(warning()?.snoozed).toBeDefined();
    await show(threat, outbound('2', 'We are looking into it.'), inbound('3', 'And?'));
    expect(warning()?.snoozed).toBeUndefined();
  });

  it('is put aside for an hour, unless something stronger comes', async () => {
    const { sidebar, show, warning, pass } = await open();
    const first = inbound('1', 'human please');
    await show(first);
    await sidebar.desk.snoozeWarning(key, 'hour');
    expect(warning()?.snoozed).toEqual({ until: start + hour });
    await show(first, inbound('2', 'And my order number is 5521'));
    expect(warning()?.snoozed).toBeDefined();
    await show(first, inbound('2', 'And my order number is 5521'), inbound('3', 'the kettle caught fire'));
    expect(warning()).toMatchObject({ level: 'critical' });
    expect(warning()?.snoozed).toBeUndefined();
    await sidebar.desk.snoozeWarning(key, 'hour');
    expect(warning()?.snoozed).toBeDefined();
    pass(hour + 1);
    await sidebar.desk.follow(null);
    await show(
      first,
      inbound('2', 'And my order number is 5521'),
      inbound('3', 'the kettle caught fire'),
      inbound('4', 'ok'),
    );
    expect(warning()?.snoozed).toBeUndefined();
  });

  it('comes back at once when the snooze is taken back, and is refused for a conversation that is gone', async () => {
    const { sidebar, show, warning } = await open();
    await show(threat);
    await sidebar.desk.snoozeWarning(key, 'today');
    expect(warning()?.snoozed?.until).toBeGreaterThan(start);
    await sidebar.desk.snoozeWarning(key, null);
    expect(warning()?.snoozed).toBeUndefined();
    await expect(sidebar.desk.judgeWarning('inbox.example/other', 'legal', 'wrong')).rejects.toThrow(
      /another conversation/,
    );
  });

  it('knows the person’s tags', async () => {
    const { sidebar, show, rules } = await open();
    await show(inbound('1', 'Where is my parcel?'));
    expect(rules()).not.toContain('vip');
    await sidebar.desk.setTags('inbox.example/@maya', ['VIP']);
    expect(rules()).toContain('vip');
  });

  it('is counted by rule, in ids and decisions alone, and goes with its conversation', async () => {
    const { sidebar, show, house } = await open();
    await show(threat);
    await sidebar.desk.judgeWarning(key, 'legal', 'wrong');
    const { rules } = await house.dashboard().escalation();
    expect(rules.find(({ id }) => id === 'legal')?.score).toEqual({ raised: 1, right: 0, wrong: 1 });
    const database = describeDatabase();
    await vi.waitFor(async () => expect(await database.events.count()).toBeGreaterThan(1));
    const events = JSON.stringify(await database.events.toArray());
    expect(events).toContain('warning-judged');
    expect(events).not.toContain('lawyer');
    expect(await database.warningMarks.count()).toBeGreaterThan(0);
    const all = { conversations: start + 1, customers: null, learned: null, audit: null, ledger: null };
    const steps = await house.store.retention.sweep({ kinds: all, sites: {} }, () => false);
    while (!(await steps.next()).done);
    expect(await database.warningMarks.count()).toBe(0);
  });
});

const draft = {
  label: 'Cello in the rain',
  level: 'high',
  because: 'An instrument may be spoiled.',
  step: 'Call the workshop',
  phrases: { en: 'Cello|Cello’s .. wet; rained on|upon' },
  examples: { fires: ['my cello is wet'], quiet: ['a dry cello'] },
};

describe('the rules', () => {
  it('are written here, warn at once, and are taken back', async () => {
    const { show, rules, house } = await open();
    await show(inbound('1', 'It rained on the case'));
    expect(rules()).toEqual([]);
    const dashboard = house.dashboard();
    const saved = await dashboard.saveRule(null, draft);
    expect(saved).toMatchObject({ ok: true, id: 'own:cello_in_the_rain' });
    expect(rules()).toEqual(['own:cello_in_the_rain']);
    await dashboard.undoRules(saved.ok ? saved.undo : '');
    expect(rules()).toEqual([]);
  });

  it('say where a phrase makes no sense, and keep what was there', async () => {
    const dashboard = startDesk().dashboard();
    const bad = { ...draft, phrases: { en: 'wet cello; rained||on; wood (warped' } };
    expect(await dashboard.saveRule(null, bad)).toMatchObject({
      ok: false,
      faults: [{ field: 'phrases.en', what: expect.stringContaining('Phrase 2'), start: 11, end: 21 }],
    });
    expect(await dashboard.saveRule(null, { ...draft, phrases: {} })).toMatchObject({
      ok: false,
      faults: [{ field: 'phrases.en' }],
    });
    expect(await dashboard.saveRule('distress', draft).catch((error: Error) => error.message)).toMatch(/always on/);
    expect((await dashboard.escalation()).rules.filter(({ origin }) => origin === 'own')).toEqual([]);
  });

  it('that ship are switched off and changed as a copy, kept over a start, and restored', async () => {
    const { show, rules, house } = await open();
    await show(threat);
    const dashboard = house.dashboard();
    const off = await dashboard.switchRule('legal', false);
    expect(rules()).toEqual([]);
    await dashboard.undoRules(off);
    expect(rules()).toEqual(['legal']);
    await dashboard.saveRule('legal', { ...draft, label: 'Law', level: 'notice', phrases: { en: 'lawyer' } });
    await dashboard.switchRule('outage', false);
    house.store.close();

    const later = await open();
    await later.show(threat);
    expect(later.warning()).toMatchObject({ level: 'notice', reasons: [{ rule: 'legal', label: 'Law' }] });
    const again = later.house.dashboard();
    const listed = (await again.escalation()).rules;
    expect(listed.find(({ id }) => id === 'legal')).toMatchObject({ isChanged: true, origin: 'shipped' });
    expect(listed.find(({ id }) => id === 'outage')).toMatchObject({ isOn: false });
    await again.restoreRules();
    expect(later.warning()).toMatchObject({ level: 'critical', reasons: [{ label: 'Legal threat' }] });
  });

  it('travel as a file; a foreign or damaged one changes nothing', async () => {
    const first = startDesk().dashboard();
    await first.saveRule(null, draft);
    await first.switchRule('outage', false);
    const file = await first.exportRules();

    freshDatabase();
    const second = startDesk({ store: openStore() }).dashboard();
    expect(await second.importRules('{"format"', false)).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('no JSON')],
    });
    expect(await second.importRules('{"a":1}', false)).toMatchObject({ ok: false });
    expect(await second.importRules(file.replace('rained', 'r(ained'), false)).toMatchObject({ ok: true });
    expect(await second.importRules(file.replace('rained on', 'rained|| on'), false)).toMatchObject({
      ok: false,
      faults: [expect.stringMatching(/Rule \d \(own:cello_in_the_rain\), phrases\.en: Phrase 2/)],
    });
    const names = async () =>
      (await second.escalation()).rules.flatMap(({ id, origin, isOn }) => (origin === 'own' || !isOn ? [id] : []));
    await second.restoreRules();
    await second.removeRule('own:cello_in_the_rain');
    expect(await second.importRules(file, true)).toMatchObject({
      ok: true,
      added: ['Cello in the rain'],
      changed: ['Outage'],
      undo: null,
    });
    expect(await names()).toEqual([]);
    const done = await second.importRules(file, false);
    expect(await names()).toEqual(['outage', 'own:cello_in_the_rain']);
    expect(await second.importRules(file, true)).toMatchObject({ added: [], changed: [], same: 2 });
    await second.undoRules(done.ok ? (done.undo ?? '') : '');
    expect(await names()).toEqual([]);
  });

  it('are tried on a message, with the words marked', async () => {
    const dashboard = startDesk().dashboard();
    const text = 'I will sue you';
    const all = await dashboard.tryRules(text, null);
    expect(all).toMatchObject({ level: 'critical', reasons: [{ rule: 'legal' }] });
    expect(all.reasons[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['will sue you']);
    expect(await dashboard.tryRules(text, draft)).toEqual({ level: null, reasons: [] });
    expect((await dashboard.checkRule(draft)).examples.map(({ isRight }) => isRight)).toEqual([true, true]);
  });

  it('send a warning to the teams that were written down', async () => {
    const { show, warning, house } = await open();
    await show(threat);
    const undo = await house
      .dashboard()
      .saveTeams([{ id: 'desk', label: 'Front desk', rules: ['legal'], intents: [] }]);
    expect(warning()?.route).toEqual({ team: 'desk', label: 'Front desk', because: ['the warning “Legal threat”'] });
    await house.dashboard().undoRules(undo);
    expect(warning()?.route?.team).toBe('legal');
  });
});
