import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DashboardDesk } from '@/lib/desk/contract';
import { toBase64, uploadPiece } from '@/lib/desk/uploads';
import type { PackJob, PackOffer } from '@/lib/domain/pack-offer';
import { publishFiles } from '@/lib/knowledge/packs/build-deskpack';
import { writeZip } from '@/lib/files/write-zip';
import { makeKey } from '@/lib/knowledge/packs/sign-manifest';
import { openStore } from '@/lib/store/open-store';
import { sampleFiles } from '../knowledge/packs/sample-pack';
import { createPackServer, packYaml, publish } from './pack-server';
import { conversation, freshDatabase, inbound, startDesk, starterPack } from './support';

const address = 'https://packs.example/school/';
let key = { pem: '', publicKey: '' };
let otherKey = { pem: '', publicKey: '' };
beforeAll(async () => {
  key = await makeKey();
  otherKey = await makeKey();
});
beforeEach(() => void freshDatabase());

async function end(desk: DashboardDesk, job: string): Promise<PackJob> {
  for (;;) {
    const state = await desk.packJob(job);
    if (state.state !== 'working') return state;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function open(desk: DashboardDesk, bytes: Uint8Array, name = 'school.deskpack'): Promise<PackJob> {
  const upload = await desk.beginUpload(name, bytes.length);
  for (let at = 0; at < bytes.length; at += uploadPiece)
    await desk.addToUpload(upload, toBase64(bytes.slice(at, at + uploadPiece)));
  return end(desk, await desk.openPackFile(upload));
}

const look = async (desk: DashboardDesk, at = address) => end(desk, await desk.openPackAddress(at));
const offerOf = (job: PackJob): PackOffer => {
  if (job.state !== 'offer') throw new Error(`no offer: ${JSON.stringify(job)}`);
  return job.offer;
};
const faultsOf = (job: PackJob): string => (job.state === 'refused' ? job.faults.join('\n') : job.state);
const packed = async (...given: Parameters<typeof publish>) => writeZip(await publish(...given));

async function install(desk: DashboardDesk, ...given: Parameters<typeof publish>): Promise<PackOffer> {
  const offer = offerOf(await open(desk, await packed(...given)));
  await desk.installPack(
    offer.token,
    offer.stops.map(({ kind }) => kind),
  );
  return offer;
}
const installed = async (desk: DashboardDesk) => (await desk.packs()).packs.find(({ id }) => id === 'music-school');
/** As they are stored, whoever asks. */
const articles = () => openStore().library.articles();
const articleIds = async () => (await articles()).filter(({ pack }) => pack === 'music-school').map(({ id }) => id);
/** Whole replies, as they are stored. */
const replies = async (desk: DashboardDesk) => {
  const query = { text: '', filter: 'all', order: 'title', folder: null, tag: null, pack: null } as const;
  // The desk answers when it has started.
  await desk.replies(query, 0, 1);
  return (await desk.replyPiece({ query }, 0)).replies;
};
const all = async (desk: DashboardDesk) => {
  const found = await replies(desk);
  return JSON.stringify([await articles(), found]);
};

describe('a pack from a file', () => {
  it('is offered with what it changes, installed, and its key pinned', async () => {
    const desk = startDesk().dashboard();
    const offer = offerOf(await open(desk, await packed('1.0.0', key.pem)));
    expect(offer).toMatchObject({ installed: null, stops: [], trust: { kind: 'first-use', publicKey: key.publicKey } });
    expect(await installed(desk)).toBeUndefined();
    expect(await desk.installPack(offer.token, [])).toEqual({ id: 'music-school', before: null });
    expect(await installed(desk)).toMatchObject({
      version: '1.0.0',
      signer: { publicKey: key.publicKey, trustedSince: 1_760_000_000_000 },
      keys: [{ by: 'person', publicKey: key.publicKey }],
      articles: 2,
      rules: 1,
    });
    expect(await articleIds()).toEqual(['lessons/cancel', 'prices']);
    const again = offerOf(await open(desk, await packed('1.1.0', key.pem)));
    expect(again.trust).toEqual({ kind: 'trusted', publicKey: key.publicKey, since: 1_760_000_000_000, by: 'person' });
  });

  it('shows the lines that an update changes', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    const prices = '---\ntitle: What lessons cost\n---\n\nA lesson of 45 minutes costs 40 euros.\n';
    const offer = offerOf(
      await open(
        desk,
        await packed('1.1.0', key.pem, { 'articles/prices.md': prices, 'replies.yaml': null, 'tests.yaml': null }),
      ),
    );
    expect(offer.changes.map(({ what, kind, id }) => `${what} ${kind} ${id}`)).toEqual([
      'changed article prices',
      'removed reply moved',
      'removed tests tests',
    ]);
    const lines = await desk.packChange(offer.token, 'article', 'prices');
    expect(
      lines.filter(({ kind }) => kind === 'added' || kind === 'removed').map(({ kind, text }) => `${kind}: ${text}`),
    ).toEqual([
      'removed: A lesson of 45 minutes costs 38 euros. Siblings pay 30 euros each.',
      'added: A lesson of 45 minutes costs 40 euros.',
    ]);
    await desk.installPack(offer.token, []);
    expect((await replies(desk)).filter(({ pack }) => pack === 'music-school')).toEqual([]);
  });

  it('is stopped by a changed key, which keeps the old version until the person trusts the new one', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    const offer = offerOf(await open(desk, await packed('1.1.0', otherKey.pem)));
    expect(offer.stops).toMatchObject([{ kind: 'changed-key', settle: 'Trust the new key' }]);
    await expect(desk.installPack(offer.token, [])).rejects.toThrow('signed by another key');
    expect(await installed(desk)).toMatchObject({ version: '1.0.0', signer: { publicKey: key.publicKey } });
    await desk.installPack(offer.token, ['changed-key']);
    expect(await installed(desk)).toMatchObject({ version: '1.1.0', keys: [{ publicKey: otherKey.publicKey }] });
  });

  it('is stopped for good when the signature is gone, until its key is forgotten', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    const offer = offerOf(await open(desk, await packed('1.1.0', null)));
    expect(offer.stops).toMatchObject([{ kind: 'signature-missing', settle: null }]);
    await expect(desk.installPack(offer.token, ['signature-missing'])).rejects.toThrow('Nobody signed it');
    await desk.forgetPackKey('music-school');
    await desk.installPack(offer.token, []);
    expect(await installed(desk)).toMatchObject({ version: '1.1.0', signer: null });
  });

  it('remembers the key of a pack that was removed', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    await desk.removePack('music-school');
    expect(offerOf(await open(desk, await packed('1.0.0', otherKey.pem))).stops).toMatchObject([
      { kind: 'changed-key' },
    ]);
  });

  it('does not go back by itself, nor twice to the same version', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.2.0', key.pem);
    expect(offerOf(await open(desk, await packed('1.1.9', key.pem))).stops).toMatchObject([{ kind: 'older' }]);
    expect(offerOf(await open(desk, await packed('1.2.0', key.pem))).stops).toMatchObject([
      { kind: 'same-version', settle: null },
    ]);
    const other = offerOf(
      await open(desk, await packed('1.2.0', key.pem, { 'replies.yaml': null, 'tests.yaml': null })),
    );
    expect(other.stops[0]?.what).toMatch(/other content.*higher number/);
  });

  it('is stopped when its tests fail, with file and line, unless the person wants it all the same', async () => {
    const desk = startDesk().dashboard();
    const tests = '- question: how do I cancel a lesson?\n  expect: [prices]\n  k: 1\n';
    const offer = offerOf(await open(desk, await packed('1.0.0', key.pem, { 'tests.yaml': tests })));
    expect(offer.stops).toMatchObject([{ kind: 'checks', settle: 'Install all the same' }]);
    expect(offer.stops[0]?.what).toContain('tests.yaml:1:');
    await expect(desk.installPack(offer.token, [])).rejects.toThrow('tests.yaml:1');
    expect(await installed(desk)).toBeUndefined();
    await desk.installPack(offer.token, ['checks']);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
  });

  it('is refused for a policy that is not known, and what is installed stays as it is', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    const policy = packYaml('1.1.0', 'policy:\n  sites: [inbox.example]\n  colour: red\n');
    const bytes = await packed('1.0.0', key.pem);
    const files = sampleFiles({ 'pack.yaml': policy });
    const newer = (await publishFiles({ id: 'music-school', version: '1.1.0' }, files, key.pem)).files;
    expect(faultsOf(await open(desk, writeZip(newer)))).toMatch(/^pack\.yaml:7: policy\.colour: No field of this name/);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
    expect(await articleIds()).toHaveLength(2);
    expect(offerOf(await open(desk, bytes)).stops).toMatchObject([{ kind: 'same-version' }]);
    const json = { ...starterPack, id: 'json', policy: { sites: ['a.example'], colour: 'red', retentionDays: 'x' } };
    const faults = faultsOf(await open(desk, new TextEncoder().encode(JSON.stringify(json)), 'team.json'));
    expect(faults).toMatch(/team\.json: policy\.colour: No field/);
    expect(faults).toMatch(/team\.json: policy\.retentionDays: /);
  });

  it('is refused whole for one fault, which is named, and nothing of it is kept', async () => {
    const desk = startDesk().dashboard();
    const before = await all(desk);
    const job = await open(
      desk,
      await packed('1.0.0', key.pem, { 'articles/prices.md': '---\ntitle: A\nreviewBy: x\n---\nB\n' }),
    );
    expect(faultsOf(job)).toMatch(/^articles\/prices\.md:3: reviewBy/);
    expect(await all(desk)).toBe(before);
  });

  it('is refused when it is too large, cut off, or not whole', async () => {
    const desk = startDesk().dashboard();
    await expect(desk.beginUpload('big.deskpack', 200 * 1024 * 1024)).rejects.toThrow('big.deskpack is too large');
    const whole = await packed('1.0.0', key.pem);
    expect(faultsOf(await open(desk, whole.slice(0, 900)))).toMatch(/^school\.deskpack: .*cut off/);
    const upload = await desk.beginUpload('half.deskpack', whole.length);
    await desk.addToUpload(upload, toBase64(whole.slice(0, 100)));
    await expect(desk.openPackFile(upload)).rejects.toThrow('did not arrive whole');
    expect(await installed(desk)).toBeUndefined();
  });

  it('does not write over what another pack calls by the same id', async () => {
    const desk = startDesk().dashboard();
    const article = { 'articles/returns-policy.md': '# Ours\n\nOurs.' };
    await desk.packs();
    const [first] = await articles();
    await install(desk, '1.0.0', key.pem, { [`articles/${first?.id}.md`]: '# Ours\n\nOurs.', ...article });
    const stored = await articles();
    expect(stored.find(({ id }) => id === first?.id)).toEqual(first);
    expect(stored.find(({ id }) => id === `music-school/${first?.id}`)).toMatchObject({ title: 'Ours' });
  });

  it('asks before it takes the place of another pack with the same id', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', null);
    const other = packYaml('2.0.0').replace('Music school', 'Dance school');
    const offer = offerOf(await open(desk, await packed('2.0.0', null, { 'pack.yaml': other })));
    expect(offer.stops).toMatchObject([{ kind: 'other-pack', settle: 'Take Dance school', keep: 'Keep Music school' }]);
  });

  describe('of another publisher, with the same id', () => {
    const dance = (more = '') =>
      packYaml('3.0.0', `publisher: Tanzhaus\n${more}`).replace('Music school', 'Dance school');
    const school = { 'pack.yaml': packYaml('1.0.0', 'publisher: Tonleiter\n') };

    it('is a choice between the two, which can be taken back whole', async () => {
      const server = createPackServer(address);
      const parts = { fetchAddress: server.fetchAddress };
      const desk = startDesk(parts).dashboard();
      server.serve(await publish('1.0.0', key.pem, school));
      await desk.installPack(offerOf(await look(desk)).token, []);
      const before = await articles();

      const change = { 'pack.yaml': dance(), 'articles/rooms.md': '# Rooms\n\nFour.' };
      const offer = offerOf(await open(desk, await packed('3.0.0', otherKey.pem, change)));
      expect(offer.stops).toMatchObject([
        {
          kind: 'other-pack',
          what: expect.stringMatching(
            /“Music school” by Tonleiter is installed.*“Dance school” by Tanzhaus.*another key/,
          ),
          settle: 'Take Dance school',
          keep: 'Keep Music school',
        },
      ]);
      await expect(desk.installPack(offer.token, ['changed-key'])).rejects.toThrow('Only one of the two');
      expect(await installed(desk)).toMatchObject({ name: 'Music school' });

      const undo = await desk.installPack(offer.token, ['other-pack']);
      expect(await installed(desk)).toMatchObject({
        name: 'Dance school',
        address: null,
        keys: [{ publicKey: otherKey.publicKey }],
      });
      // The first one's address would complain, or bring it back.
      expect((await desk.packs()).sources).toEqual([]);

      await desk.undoInstallPack(undo.id, undo.before);
      expect(await articles()).toEqual(before);
      expect(await installed(desk)).toMatchObject({ name: 'Music school', keys: [{ publicKey: key.publicKey }] });
      expect((await desk.packs()).sources).toMatchObject([{ address, pack: 'music-school' }]);
    });

    it('can be taken where nobody signed it, and the first one’s key does not count for it', async () => {
      const desk = startDesk().dashboard();
      await install(desk, '1.0.0', key.pem, school);
      const offer = offerOf(await open(desk, await packed('3.0.0', null, { 'pack.yaml': dance() })));
      expect(offer.stops).toMatchObject([{ kind: 'other-pack', what: expect.stringContaining('not signed') }]);
      await desk.installPack(offer.token, ['other-pack']);
      expect(await installed(desk)).toMatchObject({ name: 'Dance school', signer: null, keys: [] });
    });

    it('is a choice from a new address, too', async () => {
      const server = createPackServer(address);
      const desk = startDesk({ fetchAddress: server.fetchAddress }).dashboard();
      await install(desk, '1.0.0', key.pem, school);
      server.serve(await publish('3.0.0', otherKey.pem, { 'pack.yaml': dance() }));
      const offer = offerOf(await look(desk));
      expect(offer.stops).toMatchObject([{ kind: 'other-pack' }]);
      await desk.installPack(offer.token, ['other-pack']);
      expect((await desk.packs()).sources).toMatchObject([{ address, pack: 'music-school' }]);
      expect(await installed(desk)).toMatchObject({ name: 'Dance school', address });
    });

    it('is none where the organisation decided', async () => {
      const server = createPackServer(address);
      server.serve(await publish('1.0.0', key.pem, school));
      const desk = startDesk({ fetchAddress: server.fetchAddress }).dashboard();
      await desk.takePolicy({ packAddresses: [address] });
      await expect.poll(() => installed(desk)).toMatchObject({ version: '1.0.0' });
      const offer = offerOf(await open(desk, await packed('3.0.0', otherKey.pem, { 'pack.yaml': dance() })));
      expect(offer.stops).toMatchObject([{ kind: 'other-pack', settle: null }]);
      await expect(desk.installPack(offer.token, ['other-pack'])).rejects.toThrow('organisation');
    });

    it('is the same pack under a new name where the same key signed it', async () => {
      const desk = startDesk().dashboard();
      await install(desk, '1.0.0', key.pem, school);
      expect(offerOf(await open(desk, await packed('3.0.0', key.pem, { 'pack.yaml': dance() }))).stops).toEqual([]);
    });
  });
});

describe('a pack as one JSON file', () => {
  const json = (articles: object[]) =>
    new TextEncoder().encode(
      JSON.stringify({
        format: 'deskmate-pack',
        formatVersion: 1,
        id: 'music-school',
        name: 'Music school',
        version: '1.0.0',
        license: 'CC0-1.0',
        articles,
        replies: [],
      }),
    );
  const rooms = { id: 'rooms', title: 'Rooms', body: 'Four.' };

  it('is refused where two items share an id', async () => {
    const desk = startDesk().dashboard();
    expect(faultsOf(await open(desk, json([rooms, { ...rooms, body: 'Five.' }]), 'school.json'))).toBe(
      'school.json: articles.1.id: The id “rooms” is that of articles.0 already.',
    );
  });

  it('says that it is installed already where nothing differs', async () => {
    const desk = startDesk().dashboard();
    await desk.installPack(offerOf(await open(desk, json([rooms]), 'school.json')).token, []);
    const [stop] = offerOf(await open(desk, json([rooms]), 'school.json')).stops;
    expect(stop).toEqual({ kind: 'same-version', what: 'Version 1.0.0 is installed already.', settle: null });
    expect(offerOf(await open(desk, json([{ ...rooms, body: 'Five.' }]), 'school.json')).stops).toMatchObject([
      { kind: 'same-version', settle: 'Replace it' },
    ]);
  });
});

describe('taking back', () => {
  it('an installation leaves nothing behind, not even the key', async () => {
    const desk = startDesk().dashboard();
    const before = await all(desk);
    const offer = offerOf(await open(desk, await packed('1.0.0', key.pem)));
    const { id, before: version } = await desk.installPack(offer.token, []);
    await desk.undoInstallPack(id, version);
    expect(await all(desk)).toBe(before);
    expect(await installed(desk)).toBeUndefined();
    expect(offerOf(await open(desk, await packed('1.0.0', otherKey.pem))).stops).toEqual([]);
  });

  it('an update brings the version and the key before it back', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    const offer = offerOf(
      await open(desk, await packed('1.1.0', otherKey.pem, { 'articles/rooms.md': '# Rooms\n\nFour.' })),
    );
    const { id, before } = await desk.installPack(offer.token, ['changed-key']);
    expect(await articleIds()).toHaveLength(3);
    await desk.undoInstallPack(id, before);
    expect(await articleIds()).toHaveLength(2);
    expect(await installed(desk)).toMatchObject({
      version: '1.0.0',
      signer: { publicKey: key.publicKey },
      keys: [{ publicKey: key.publicKey }],
    });
  });

  it('a draft put in the place of one of the same version brings the first one back', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', null);
    const before = await articles();
    const offer = offerOf(await open(desk, await packed('1.0.0', null, { 'articles/rooms.md': '# Rooms\n\nFour.' })));
    const undo = await desk.installPack(offer.token, ['same-version']);
    expect(await articleIds()).toHaveLength(3);
    await desk.undoInstallPack(undo.id, undo.before);
    expect(await articles()).toEqual(before);
  });

  it('the first signed update forgets the key that it pinned', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', null);
    const offer = offerOf(await open(desk, await packed('1.1.0', key.pem)));
    const { id, before } = await desk.installPack(offer.token, []);
    await desk.undoInstallPack(id, before);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0', signer: null, keys: [], earlier: [] });
  });

  it('an installation after a removal leaves the key and the versions of before', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    await desk.removePack('music-school');
    const offer = offerOf(await open(desk, await packed('1.1.0', key.pem)));
    const { id, before } = await desk.installPack(offer.token, []);
    await desk.undoInstallPack(id, before);
    expect(await installed(desk)).toBeUndefined();
    expect(offerOf(await open(desk, await packed('1.1.0', otherKey.pem))).stops).toMatchObject([
      { kind: 'changed-key' },
    ]);
    await desk.restorePack('music-school');
    expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
  });

  it('works after the desk was started again, to the letter', async () => {
    const first = startDesk();
    await install(first.dashboard(), '1.0.0', null);
    await first.dashboard().suggestArticles({ ids: ['prices'] }, false);
    const before = await articles();
    const change = { 'articles/rooms.md': '# Rooms\n\nFour.' };
    const offer = offerOf(await open(first.dashboard(), await packed('1.0.0', null, change)));
    await first.dashboard().installPack(offer.token, ['same-version']);
    first.store.close();

    const second = startDesk({ store: openStore() });
    const desk = second.dashboard();
    expect((await desk.packs()).undos).toEqual([
      { id: 'music-school', of: 'install', at: 1_760_000_000_000, name: 'Music school', before: '1.0.0' },
    ]);
    await desk.undoInstallPack('music-school', '1.0.0');
    expect(await articles()).toEqual(before);
    expect((await desk.packs()).undos).toEqual([]);

    await desk.removePack('music-school');
    second.store.close();
    const third = startDesk({ store: openStore() }).dashboard();
    expect((await third.packs()).undos).toMatchObject([{ of: 'removal', name: 'Music school', before: '1.0.0' }]);
    await third.restorePack('music-school');
    expect((await articles()).find(({ id }) => id === 'prices')?.isSuggested).toBe(false);
  });

  it('of a first installation works after the desk was started again, and leaves nothing', async () => {
    const first = startDesk();
    const before = await all(first.dashboard());
    await install(first.dashboard(), '1.0.0', key.pem);
    first.store.close();
    const desk = startDesk({ store: openStore() }).dashboard();
    await desk.undoInstallPack('music-school', null);
    expect(await all(desk)).toBe(before);
    expect(offerOf(await open(desk, await packed('1.0.0', otherKey.pem))).stops).toEqual([]);
  });

  it('a removal brings back what was switched off', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    await desk.suggestArticles({ ids: ['prices'] }, false);
    const before = await articles();
    await desk.removePack('music-school');
    await desk.restorePack('music-school');
    expect((await articles()).map(({ id, isSuggested }) => [id, isSuggested])).toEqual(
      before.map(({ id, isSuggested }) => [id, isSuggested]),
    );
    expect((await articles()).find(({ id }) => id === 'prices')?.isSuggested).toBe(false);
  });

  it('keeps the last three versions to go back to, with what that changes', async () => {
    const desk = startDesk({ now: counting() }).dashboard();
    for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0']) await install(desk, version, key.pem);
    expect((await installed(desk))?.earlier).toEqual(['1.2.0', '1.1.0']);
    const offer = offerOf(await end(desk, await desk.openEarlierPack('music-school', '1.1.0')));
    expect(offer).toMatchObject({ isRollBack: true, installed: '1.3.0', version: '1.1.0', stops: [] });
    await desk.installPack(offer.token, []);
    expect(await installed(desk)).toMatchObject({ version: '1.1.0' });
    expect((await installed(desk))?.earlier).toContain('1.3.0');
  });

  it('a removal brings all of it back', async () => {
    const desk = startDesk().dashboard();
    await install(desk, '1.0.0', key.pem);
    const before = (await all(desk)) + JSON.stringify((await installed(desk))?.signer);
    await desk.removePack('music-school');
    expect(await articleIds()).toEqual([]);
    await desk.restorePack('music-school');
    expect((await all(desk)) + JSON.stringify((await installed(desk))?.signer)).toBe(before);
  });
});

const counting = (start = 1_760_000_000_000) => {
  let now = start;
  return () => (now += 1_000);
};

describe('a pack from an address', () => {
  const hour = 60 * 60 * 1_000;
  const start = async (version = '1.0.0') => {
    const server = createPackServer(address);
    const clock = { now: 1_760_000_000_000 };
    const { dashboard, lookAtAddresses, ...rest } = startDesk({
      fetchAddress: server.fetchAddress,
      now: () => clock.now,
    });
    server.serve(await publish(version, key.pem));
    return { server, clock, desk: dashboard(), lookAtAddresses, ...rest };
  };
  const installFrom = async (desk: DashboardDesk) => {
    const offer = offerOf(await look(desk));
    await desk.installPack(offer.token, []);
  };

  it('is read file by file, installed, and its address kept', async () => {
    const { desk, server } = await start();
    const offer = offerOf(await look(desk, 'https://packs.example/school/manifest.json'));
    expect(offer).toMatchObject({ from: address, isAddress: true, trust: { kind: 'first-use' } });
    expect(server.asked.slice(0, 2)).toEqual(['manifest.json', 'signature.json']);
    expect((await desk.packs()).sources).toEqual([]);
    await desk.installPack(offer.token, []);
    expect((await desk.packs()).sources).toMatchObject([
      { address, pack: 'music-school', addedBy: 'person', isAutomatic: false },
    ]);
  });

  it('asks nothing of anybody until an address is added', async () => {
    const { server, lookAtAddresses } = await start();
    await lookAtAddresses();
    expect(server.asked).toEqual([]);
  });

  it('looks at most once an hour, asks for the manifest alone when nothing is new, and writes each request down', async () => {
    const { desk, server, clock, lookAtAddresses } = await start();
    await installFrom(desk);
    server.asked.length = 0;
    await lookAtAddresses();
    clock.now += hour - 1;
    await lookAtAddresses();
    expect(server.asked).toEqual([]);
    clock.now += 1;
    await lookAtAddresses();
    expect(server.asked).toEqual(['manifest.json']);
    const { requests, sources } = await desk.packs();
    expect(sources).toMatchObject([{ checkedAt: clock.now, problem: null, available: null }]);
    expect(requests[0]).toMatchObject({ at: clock.now, address: `${address}manifest.json`, outcome: '200' });
  });

  it('downloads only the files whose hash changed', async () => {
    const { desk, server, clock, lookAtAddresses } = await start();
    await installFrom(desk);
    server.serve(await publish('1.1.0', key.pem, { 'articles/prices.md': '# Prices\n\nForty euros a lesson.' }));
    clock.now += hour;
    await lookAtAddresses();
    expect(server.asked).toEqual(['manifest.json', 'signature.json', 'articles/prices.md', 'pack.yaml']);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
    expect((await desk.packs()).sources).toMatchObject([{ available: '1.1.0' }]);
    await desk.installPack(offerOf(await look(desk)).token, []);
    expect(await installed(desk)).toMatchObject({ version: '1.1.0' });
    expect((await desk.packs()).sources).toMatchObject([{ available: null, problem: null }]);
  });

  it('installs an update by the same key without asking, where the person said so', async () => {
    const { desk, server, clock, lookAtAddresses } = await start();
    await installFrom(desk);
    await desk.setPackAutomatic(address, true);
    server.serve(await publish('1.1.0', key.pem));
    clock.now += hour;
    await lookAtAddresses();
    expect(await installed(desk)).toMatchObject({ version: '1.1.0' });
    server.serve(await publish('1.2.0', key.pem, { 'tests.yaml': '- question: rooms\n  expect: [nothing]\n' }));
    clock.now += hour;
    await lookAtAddresses();
    expect(await installed(desk)).toMatchObject({ version: '1.1.0' });
    expect((await desk.packs()).problems).toMatchObject([
      { kind: 'source', what: expect.stringContaining('tests.yaml:1') },
    ]);
  });

  it.each([
    ['a changed key', () => publish('1.1.0', otherKey.pem), /another key.*1\.0\.0 is kept/],
    ['a missing signature', () => publish('1.1.0', null), /not signed any more/],
    [
      'a signature that does not fit',
      async () =>
        (await publish('1.1.0', key.pem)).map((file) =>
          file.path === 'manifest.json' ? { ...file, bytes: new Uint8Array([...file.bytes, 10]) } : file,
        ),
      /signature does not fit/,
    ],
  ])('keeps the old version at %s, without downloading a file', async (_what, files, expected) => {
    const { desk, server, clock, lookAtAddresses } = await start();
    await installFrom(desk);
    await desk.setPackAutomatic(address, true);
    server.serve(await files());
    clock.now += hour;
    await lookAtAddresses();
    expect(server.asked).toEqual(['manifest.json', 'signature.json']);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0', signer: { publicKey: key.publicKey } });
    expect((await desk.packs()).problems).toMatchObject([{ kind: 'source', what: expect.stringMatching(expected) }]);
    expect(faultsOf(await look(desk))).toMatch(expected);
  });

  it.each([
    ['500', { ok: false, status: 500, reason: 'The server answered 500 (Internal Server Error).' }, /answered 500/],
    [
      'a web page',
      { ok: true, bytes: new TextEncoder().encode('<!doctype html><p>Hi'), isHtml: true },
      /is a web page, not a pack/,
    ],
    [
      'a web page that says it is JSON',
      { ok: true, bytes: new TextEncoder().encode('\n <html>'), isHtml: false },
      /is a web page/,
    ],
    ['nothing', { ok: false, status: null, reason: 'No answer came.' }, /No answer came/],
    [
      'no JSON',
      { ok: true, bytes: new TextEncoder().encode('hello'), isHtml: false },
      /manifest\.json: This is no JSON/,
    ],
  ] as const)(
    'says what an address that answers %s does, and keeps what is installed',
    async (_what, answer, expected) => {
      const { desk, server } = await start();
      await installFrom(desk);
      server.say(answer as never);
      expect(faultsOf(await look(desk))).toMatch(expected);
      expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
    },
  );

  it('refuses a file that is not the one that was signed', async () => {
    const { desk, server } = await start();
    server.serve(
      (await publish('1.0.0', key.pem)).map((file) =>
        file.path === 'tests.yaml' ? { ...file, bytes: new Uint8Array(file.bytes.length) } : file,
      ),
    );
    expect(faultsOf(await look(desk))).toMatch(/^tests\.yaml: This file is not the one/);
    expect(await installed(desk)).toBeUndefined();
  });

  it.each([
    'http://packs.example/',
    'ftp://packs.example/',
    'packs.example',
    'https://a:b@packs.example/',
    'https://packs.example/school?a=b',
  ])('does not take %s', async (typed) => {
    const { desk, server } = await start();
    await expect(desk.openPackAddress(typed)).rejects.toThrow(/https:\/\/|name or password|“\?”/);
    expect(server.asked).toEqual([]);
  });

  it('takes a .deskpack from an address too', async () => {
    const { desk, server } = await start();
    server.serve([{ path: 'school.deskpack', bytes: await packed('1.0.0', key.pem) }]);
    await desk.installPack(offerOf(await look(desk, `${address}school.deskpack`)).token, []);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
    expect((await look(desk, `${address}school.deskpack`)).state).toBe('unchanged');
  });

  it('keeps an address whose pack is installed already, from a file', async () => {
    const { desk, server } = await start();
    await install(desk, '1.0.0', key.pem);
    server.serve(await publish('1.0.0', key.pem));
    expect(await look(desk)).toEqual({ state: 'unchanged' });
    expect((await desk.packs()).sources).toMatchObject([{ address, pack: 'music-school', addedBy: 'person' }]);
  });

  it('takes no other pack from an address than the one that it was added for', async () => {
    const { desk, server, clock, lookAtAddresses } = await start();
    await installFrom(desk);
    await desk.setPackAutomatic(address, true);
    const dance = packYaml('9.0.0').replaceAll('music-school', 'dance-school');
    const files = sampleFiles({ 'pack.yaml': dance });
    const published = await publishFiles({ id: 'dance-school', version: '9.0.0' }, files, key.pem);
    // By the same key, of which the other pack is installed too: it would go in without a word.
    const other = packYaml('1.0.0').replaceAll('music-school', 'dance-school');
    const first = await publishFiles(
      { id: 'dance-school', version: '1.0.0' },
      sampleFiles({ 'pack.yaml': other }),
      key.pem,
    );
    await desk.installPack(offerOf(await open(desk, writeZip(first.files))).token, []);
    server.serve(published.files);
    clock.now += hour;
    await lookAtAddresses();
    const { packs, sources } = await desk.packs();
    expect(packs.find(({ id }) => id === 'dance-school')?.version).toBe('1.0.0');
    expect(sources).toMatchObject([{ pack: 'music-school', problem: expect.stringContaining('“dance-school” now') }]);
    expect(faultsOf(await look(desk))).toContain('serves “dance-school” now');
  });

  it('looks at the other addresses where one fails in a way that nobody thought of', async () => {
    const { clock, server } = await start();
    const { dashboard, lookAtAddresses } = startDesk({
      now: () => clock.now,
      fetchAddress: (url, options) => {
        if (url.includes('broken')) throw new Error('It broke.');
        return server.fetchAddress(url, options);
      },
    });
    server.serve(await publish('1.0.0', key.pem));
    await dashboard().takePolicy({ packAddresses: ['https://broken.example/a/', address] });
    await lookAtAddresses();
    await expect.poll(() => installed(dashboard())).toMatchObject({ version: '1.0.0' });
    expect((await dashboard().packs()).sources).toContainEqual(
      expect.objectContaining({ address: 'https://broken.example/a/', problem: 'It broke.', checkedAt: clock.now }),
    );
  });

  it('can be stopped while it is read', async () => {
    const { desk, server } = await start();
    const slow = startDesk({
      fetchAddress: async (_url, { signal }) => {
        signal.throwIfAborted();
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    }).dashboard();
    const job = await slow.openPackAddress(address);
    expect(await slow.packJob(job)).toMatchObject({ state: 'working' });
    await slow.stopPackJob(job);
    expect(faultsOf(await end(slow, job))).toBe('It was stopped. Nothing was changed.');
    expect(await installed(desk)).toBeUndefined();
    expect(server.asked).toEqual([]);
  });
});

describe('what an organisation decides', () => {
  it('installs its packs without asking, and they can’t be removed by hand', async () => {
    const server = createPackServer(address);
    server.serve(await publish('1.0.0', key.pem));
    const parts = { fetchAddress: server.fetchAddress };
    const { dashboard, lookAtAddresses } = startDesk(parts);
    const desk = dashboard();
    await desk.takePolicy({
      packAddresses: [address],
      trustedKeys: [{ pack: 'music-school', publicKey: key.publicKey }],
    });
    await expect.poll(() => installed(desk)).toMatchObject({ version: '1.0.0', keys: [{ by: 'policy' }] });
    await expect(desk.removePack('music-school')).rejects.toThrow('organisation');
    await expect(desk.removePackAddress(address)).rejects.toThrow('organisation');
    await expect(desk.forgetPackKey('music-school')).rejects.toThrow('organisation');
    // Another start remembers it.
    expect((await startDesk(parts).dashboard().packs()).policy.packAddresses).toEqual([address]);
    await lookAtAddresses();
    await desk.takePolicy({});
    expect((await desk.packs()).sources).toMatchObject([{ addedBy: 'person', isAutomatic: false, isWithdrawn: true }]);
    // The key stays pinned, or the next stranger's would be taken.
    expect(offerOf(await open(desk, await packed('1.1.0', otherKey.pem))).stops).toMatchObject([
      { kind: 'changed-key' },
    ]);
  });

  it('is told where it withdraws an address, which nothing is asked of until the person keeps it', async () => {
    const server = createPackServer(address);
    server.serve(await publish('1.0.0', key.pem));
    let time = 1_760_000_000_000;
    const { dashboard, lookAtAddresses } = startDesk({ fetchAddress: server.fetchAddress, now: () => time });
    const desk = dashboard();
    const never = 'https://never.example/school/';
    await desk.takePolicy({
      packAddresses: [address, never],
      trustedKeys: [{ pack: 'music-school', publicKey: key.publicKey }],
    });
    await expect.poll(() => installed(desk)).toMatchObject({ version: '1.0.0' });
    await lookAtAddresses();

    await desk.takePolicy({});
    const { problems, sources } = await desk.packs();
    expect(problems).toMatchObject([{ kind: 'withdrawn', address, pack: 'music-school' }]);
    // Of the address that nothing came from nothing is left.
    expect(sources.map((source) => source.address)).toEqual([address]);
    server.asked.length = 0;
    time += 2 * 60 * 60 * 1_000;
    await lookAtAddresses();
    expect(server.asked).toEqual([]);

    await desk.keepPackAddress(address);
    expect((await desk.packs()).problems).toEqual([]);
    await lookAtAddresses();
    expect(server.asked).toEqual(['manifest.json']);

    await desk.takePolicy({ packAddresses: [address] });
    await desk.takePolicy({ switchedOff: ['pack-addresses'] });
    await expect(desk.keepPackAddress(address)).rejects.toThrow('does not allow addresses');
    await desk.removePackAddress(address);
    expect((await desk.packs()).problems).toEqual([]);
    expect(await installed(desk)).toMatchObject({ version: '1.0.0' });
  });

  it('counts but for an address that is not taken', async () => {
    const desk = startDesk().dashboard();
    await desk.takePolicy({
      packAddresses: ['https://user:secret@packs.example/', 'https://packs.example/a/?b=c'],
      trustedKeys: [{ pack: 'music-school', publicKey: otherKey.publicKey }],
    });
    expect((await desk.packs()).sources).toEqual([]);
    expect(offerOf(await open(desk, await packed('1.0.0', key.pem))).stops).toMatchObject([{ kind: 'changed-key' }]);
  });

  it('names the keys that count, and no others', async () => {
    const desk = startDesk().dashboard();
    await desk.takePolicy({ trustedKeys: [{ pack: 'music-school', publicKey: otherKey.publicKey }] });
    const offer = offerOf(await open(desk, await packed('1.0.0', key.pem)));
    expect(offer.stops).toMatchObject([{ kind: 'changed-key', settle: null }]);
    await expect(desk.installPack(offer.token, ['changed-key'])).rejects.toThrow('organisation');
  });

  it('switches off packs from files and addresses by hand', async () => {
    const desk = startDesk().dashboard();
    await desk.takePolicy({ switchedOff: ['pack-files', 'pack-addresses'] });
    expect(faultsOf(await open(desk, await packed('1.0.0', key.pem)))).toMatch('does not allow packs from files');
    await expect(desk.openPackAddress(address)).rejects.toThrow('does not allow addresses');
  });

  it('lets pages of other sites be read by nobody', async () => {
    const { dashboard, page, sidebar } = startDesk();
    await dashboard().takePolicy({ allowedSites: ['other.example'] });
    await page(1).desk.observe(conversation([inbound('m1', 'Where is my order?')]));
    const { desk: side } = sidebar(1);
    expect(await side.follow(null)).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('organisation') });
  });
});

describe('a pack that has conversations erased', () => {
  const erasing = (days: number) => ({ 'pack.yaml': packYaml('1.0.0', `policy:\n  retentionDays: ${days}\n`) });

  it('asks before it shortens how long they are kept, and only then', async () => {
    const desk = startDesk().dashboard();
    const offer = offerOf(await open(desk, await packed('1.0.0', key.pem, erasing(30))));
    expect(offer.stops).toMatchObject([
      {
        kind: 'erases',
        what: expect.stringContaining('kept until you erase them'),
        settle: 'Erase them after 30 days',
      },
    ]);
    await expect(desk.installPack(offer.token, [])).rejects.toThrow('are erased from this device');
    await desk.changeRetention({ kind: 'conversations', days: 20 });
    expect(offerOf(await open(desk, await packed('1.0.0', key.pem, erasing(30)))).stops).toEqual([]);
    await desk.changeRetention({ kind: 'conversations', days: 90 });
    await desk.installPack(offer.token, ['erases']);
    expect((await desk.overview()).retention).toMatchObject({ days: 30, by: { kind: 'pack', name: 'Music school' } });
    await desk.removePack('music-school');
    expect((await desk.overview()).retention).toMatchObject({ days: 90, by: { kind: 'person' } });
  });

  it('is installed without asking where the organisation installs it', async () => {
    const server = createPackServer(address);
    server.serve(await publish('1.0.0', key.pem, erasing(30)));
    const desk = startDesk({ fetchAddress: server.fetchAddress }).dashboard();
    await desk.takePolicy({ packAddresses: [address] });
    await expect.poll(() => installed(desk)).toMatchObject({ version: '1.0.0' });
  });
});

describe('what packs bring to a conversation', () => {
  it('warns by their rules beside the shipped ones, and forgets them with the pack', async () => {
    const { dashboard, page, sidebar } = startDesk();
    const desk = dashboard();
    await install(desk, '1.0.0', key.pem);
    await page(1).desk.observe(conversation([inbound('m1', 'My son is waiting alone in front of the school!')]));
    const { desk: side, latest } = sidebar(1);
    const assist = await side.follow(null);
    expect(assist.kind === 'help' && assist.help.warning?.reasons.map(({ rule }) => rule)).toContain(
      'pack:music-school:child_alone',
    );
    await desk.removePack('music-school');
    await expect
      .poll(() => {
        const now = latest();
        return now?.kind === 'help' ? now.help.warning : 'no help';
      })
      .toBeNull();
  });

  it('says who signed what it offers', async () => {
    const { dashboard, sidebar } = startDesk();
    await install(dashboard(), '1.0.0', key.pem);
    const assist = await sidebar(1).desk.follow(null);
    expect(assist.library.packs).toContainEqual({
      id: 'music-school',
      name: 'Music school',
      trustedSince: 1_760_000_000_000,
    });
  });

  it('serves only the inboxes that its policy names', async () => {
    const { dashboard } = startDesk();
    const desk = dashboard();
    await install(desk, '1.0.0', key.pem, { 'pack.yaml': packYaml('1.0.0', 'policy:\n  sites: [desk.example]\n') });
    expect((await desk.reply('moved'))?.sites).toEqual(['desk.example']);
  });

  it('shows shortcuts that two packs want, and gives them to the one that is chosen', async () => {
    const desk = startDesk().dashboard();
    const [taken] = await replies(desk);
    const reply = `- id: ours\n  title: Ours\n  shortcut: ${taken?.shortcut}\n  body: Ours.\n`;
    await install(desk, '1.0.0', key.pem, { 'replies.yaml': reply, 'tests.yaml': null });
    expect((await desk.packs()).problems).toMatchObject([{ kind: 'shortcut', shortcut: taken?.shortcut }]);
    await desk.settleShortcut(taken?.shortcut ?? '', 'ours');
    expect((await desk.packs()).problems).toEqual([]);
    expect((await desk.reply(taken?.id ?? ''))?.shortcut).toBe('');
    expect((await desk.reply('ours'))?.shortcut).toBe(taken?.shortcut);
  });

  it('shows articles past their review date, and stops offering them', async () => {
    const desk = startDesk({ now: () => Date.UTC(2030, 0, 1) }).dashboard();
    await desk.removePack('starter-online-shop');
    await install(desk, '1.0.0', key.pem);
    expect((await desk.packs()).problems).toMatchObject([
      { kind: 'review', pack: 'music-school', articles: [{ id: 'lessons/cancel' }] },
    ]);
    const hushed = await desk.hushOverdue('music-school');
    expect((await desk.packs()).problems).toEqual([]);
    await desk.undoHushOverdue('music-school', hushed);
    expect((await desk.packs()).problems).toHaveLength(1);
  });
});
