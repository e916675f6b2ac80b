/** The OS from neighbours: real ostree, over the relay of the agent, from the mirrors of other hosts and from far away. */
import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { systemClock } from '../../reconciler/adapters/clock.ts';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { Http } from '../../reconciler/adapters/http.ts';
import { HttpOffer } from '../../reconciler/adapters/http-offer.ts';
import { KeptParts } from '../../reconciler/adapters/kept-parts.ts';
import { MirrorStore } from '../../reconciler/adapters/mirror-store.ts';
import { OstreeProgram } from '../../reconciler/adapters/ostree.ts';
import type { Failure, Result } from '../../reconciler/core/failure.ts';
import type { Sha256 } from '../../reconciler/core/names.ts';
import { type Mirror, startMirror } from '../../reconciler/hub/mirror.ts';
import type { Offer } from '../../reconciler/ports/offers.ts';
import type { OsPulled } from '../../reconciler/ports/ostree.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { OS_REF, type OsRepository, type OsServer, osRepository, osServer, sysroot } from '../support/ostree.ts';
import { tempDir } from '../support/temp.ts';

const MiB = 1024 * 1024;
let gpg: GpgHome;
let release: Key;
/** What the build server has: one version of some megabytes, and one that is small. */
let builds: OsRepository;
let large: Sha256;
let small: Sha256;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  gpg = await gpgHome({ after: (fn: () => unknown) => cleanUp.push(fn) });
  release = await gpg.makeKey({ name: 'release' });
  builds = await osRepository({ after: (fn: () => unknown) => cleanUp.push(fn) }, gpg);
  large = await builds.commit({ version: '1', sign: release.fingerprint, bytes: 4 * MiB });
  small = await builds.commit({ version: '2', sign: release.fingerprint, bytes: MiB });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

/** Of a file that ostree asks a neighbour for. */
const isFile = (path: string): boolean => path.endsWith('.filez');

/** A host of the site, with a mirror of its own. */
interface Member {
  readonly url: string;
  readonly mirror: Mirror;
  readonly store: MirrorStore;
  readonly blamed: Failure[];
  pull(commit: Sha256, peers?: readonly string[]): Promise<Result<OsPulled>>;
}

interface Site {
  readonly far: OsServer;
  member(): Promise<Member>;
}

async function site(t: TestContext): Promise<Site> {
  const far = await osServer(t, builds.dir);
  const signers = [Buffer.from(release.armored)];
  return {
    far,
    async member() {
      const [root, state, scratch] = [await sysroot(t), await tempDir(t), await tempDir(t)];
      const store = new MirrorStore(join(state, 'mirror'), 1024 * MiB);
      const env = { PATH: process.env.PATH ?? '' };
      const os = new OstreeProgram({ exec, sysroot: root.dir, scratch, env, mirror: store });
      const parts = new KeptParts(state, store);
      const started = await startMirror({
        host: '127.0.0.1',
        port: 0,
        names: [],
        fleetId: 'fleet',
        git: null,
        parts,
        comingMs: (path) => store.comingMs(path),
      });
      if (!started.ok) assert.fail(started.failure.message);
      const mirror = started.value;
      t.after(() => mirror.close());
      const blamed: Failure[] = [];
      return {
        url: mirror.url,
        mirror,
        store,
        blamed,
        pull: (commit, peers = []) => {
          const offers = peers.map((origin) => peer(t, origin, blamed));
          return os.pull({ commit, ref: OS_REF, remotes: [far.url], signers, offers });
        },
      };
    },
  };
}

function peer(t: TestContext, origin: string, blamed: Failure[]): Offer {
  const http = new Http({ version: '0', plain: true, answerMs: 10_000, sockets: 8 });
  t.after(() => http.close());
  return new HttpOffer({ origin, http, clock: systemClock, random: () => 0.5, onRest: (why) => blamed.push(why) });
}

function good(pulled: Result<OsPulled>): OsPulled {
  if (!pulled.ok) assert.fail(`${pulled.failure.message}\n${pulled.failure.cause}`);
  return pulled.value;
}

function objects(server: OsServer): readonly string[] {
  return server.asked.filter((path) => path.startsWith('/objects/'));
}

describe('the OS on a site', { concurrency: 2 }, () => {
  it('is downloaded once, and the neighbours have it from each other', async (t) => {
    const { far, member } = await site(t);
    const commit = large;
    const [a, b, c] = [await member(), await member(), await member()];
    assert.deepEqual(good(await a.pull(commit)).near, []);
    const once = far.bytes;
    assert.ok(once > 4 * MiB, `${once}`);
    far.asked.length = 0;
    assert.deepEqual(good(await b.pull(commit, [a.url])).near, [`peer ${a.url}`]);
    // The one that had it from a neighbour hands it on.
    await a.mirror.close();
    assert.deepEqual(good(await c.pull(commit, [a.url, b.url])).near, [`peer ${b.url}`]);
    assert.deepEqual(objects(far), []);
    assert.ok(far.bytes - once < 64 * 1024, `${far.bytes - once} bytes more`);
    assert.deepEqual(b.blamed, []);
  });

  it('is downloaded once, also where all of them hear of it at the same time', async (t) => {
    const { far, member } = await site(t);
    const commit = large;
    const members = [await member(), await member(), await member()];
    const urls = members.map(({ url }) => url);
    const pulled = await Promise.all(
      members.map((one) =>
        one.pull(
          commit,
          urls.filter((url) => url !== one.url),
        ),
      ),
    );
    for (const one of pulled) good(one);
    t.diagnostic(`${far.bytes} bytes`);
    assert.ok(far.bytes < 8 * MiB, `${far.bytes} bytes`);
  });

  it('comes from neighbours where what is far away cannot be reached', async (t) => {
    const { far, member } = await site(t);
    const commit = small;
    const [a, b] = [await member(), await member()];
    good(await a.pull(commit));
    far.fault = () => 'error';
    good(await b.pull(commit, [a.url]));
  });

  it('is completed from far away, file by file, where the neighbours have not all of it', async (t) => {
    const { far, member } = await site(t);
    const [a, b] = [await member(), await member()];
    good(await a.pull(large));
    far.asked.length = 0;
    // Only what is new was fetched, and only that is kept beside the first: a neighbour that begins anew has it all.
    good(await a.pull(small));
    far.asked.length = 0;
    good(await b.pull(small, [a.url]));
    assert.deepEqual(objects(far), []);
  });
});

/** What a hostile neighbour does, and what it is then left alone for. */
const HOSTILE: readonly {
  readonly what: string;
  readonly fault: OsServer['fault'];
  readonly blamed: RegExp;
  /** How many more seconds than without it the pull may take. */
  readonly seconds: number;
}[] = [
  {
    what: 'gives one file that is another',
    fault: (path) => (isFile(path) ? 'flip' : 'none'),
    blamed: /DIGEST_MISMATCH|SOURCE_CORRUPT/,
    seconds: 20,
  },
  {
    what: 'gives another commit under the name of the one that is pinned',
    fault: (path) => (path.endsWith('.commit') ? 'flip' : 'none'),
    blamed: /DIGEST_MISMATCH/,
    seconds: 20,
  },
  {
    what: 'gives a signature that is none',
    fault: (path) => (path.endsWith('.commitmeta') ? 'flip' : 'none'),
    blamed: /DIGEST_MISMATCH/,
    seconds: 20,
  },
  {
    what: 'dies in the middle of a file',
    fault: (path) => (isFile(path) ? 'cut' : 'none'),
    blamed: /SOURCE_UNREACHABLE/,
    seconds: 20,
  },
  {
    what: 'falls silent in the middle of a file',
    fault: (path) => (isFile(path) ? 'stall' : 'none'),
    blamed: /SOURCE_TOO_SLOW/,
    // For one file, and not for each of them.
    seconds: 60,
  },
  {
    what: 'never ends a file',
    fault: (path) => (isFile(path) ? 'flood' : 'none'),
    blamed: /SOURCE_TOO_LARGE/,
    seconds: 60,
  },
  {
    what: 'has the commit and nothing of it',
    fault: (path) => (isFile(path) ? 'missing' : 'none'),
    blamed: /^$/,
    seconds: 20,
  },
];

describe('a hostile neighbour', { concurrency: 4 }, () => {
  for (const { what, fault, blamed, seconds } of HOSTILE) {
    it(`that ${what} is of no use, and does no harm`, async (t) => {
      const { far, member } = await site(t);
      const commit = small;
      const [a, b] = [await member(), await member()];
      const folder = await tempDir(t);
      await symlink(builds.dir, join(folder, 'ostree'));
      const hostile = await osServer(t, folder);
      hostile.fault = fault;
      const began = performance.now();
      const pulled = good(await a.pull(commit, [hostile.url]));
      assert.ok(performance.now() - began < seconds * 1000, `${performance.now() - began} ms`);
      assert.match(a.blamed.map(({ code }) => code).join(' '), blamed, JSON.stringify(a.blamed));
      assert.equal(pulled.remote, far.url);
      // What it gave wrongly is not handed on.
      good(await b.pull(commit, [a.url]));
      assert.deepEqual(b.blamed, []);
    });
  }
});
