/** How much an update downloads, asked of real OSTree repositories behind a file server, and compared with what a real pull fetches. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { Http } from '../../../reconciler/adapters/http.ts';
import { HttpOsDownloads } from '../../../reconciler/adapters/os-download.ts';
import { OstreeProgram } from '../../../reconciler/adapters/ostree.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import { bytesOfDelta, sizesOfCommit } from '../../../reconciler/core/os-download.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { OS_REF, osRepository, osServer, sysroot } from '../../support/ostree.ts';
import { run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

let gpg: GpgHome;
let release: Key;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  gpg = await gpgHome({ after: (fn: () => unknown) => cleanUp.push(fn) });
  release = await gpg.makeKey({ name: 'release' });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

async function world(t: TestContext) {
  const builds = await osRepository(t, gpg);
  const build = (version: string) => builds.commit({ version, sign: release.fingerprint, bytes: 300_000 });
  const [from, to] = [await build('1'), await build('2')];
  const served = await osServer(t, builds.dir);
  const http = new Http({ version: 'test' });
  const downloads = new HttpOsDownloads(http);
  t.after(() => downloads.close());
  const makeDelta = async () => {
    await run('ostree', [`--repo=${builds.dir}`, 'static-delta', 'generate', `--from=${from}`, `--to=${to}`]);
    await run('ostree', [`--repo=${builds.dir}`, 'summary', '--update']);
  };
  /** Bytes that a host which has `from` gets over the line for `to`. */
  const pulled = async () => {
    const root = await sysroot(t);
    const env = { PATH: process.env.PATH ?? '' };
    const os = new OstreeProgram({ exec, sysroot: root.dir, scratch: await tempDir(t), env });
    const signers = [Buffer.from(release.armored)];
    const pin = (commit: Sha256) => ({ commit, ref: OS_REF, remotes: [served.url], signers });
    for (const done of [await os.pull(pin(from)), await os.deploy(pin(from))]) assert.equal(done.ok, true);
    served.bytes = 0;
    const done = await os.pull(pin(to));
    assert.equal(done.ok, true);
    return served.bytes;
  };
  const ask = (more: object = {}) => downloads.of({ from, to, remotes: [served.url], ...more });
  return { builds, from, to, served, ask, makeDelta, pulled };
}

describe('what an update downloads', () => {
  it('is what its static delta holds, and what a pull then fetches', async (t) => {
    const { served, ask, makeDelta, pulled } = await world(t);
    await makeDelta();
    const said = await ask();
    if (said.kind === 'unknown') assert.fail(said.why);
    assert.equal(said.kind, 'delta');
    assert.equal(said.remote, served.url);
    const real = await pulled();
    assert.ok(said.bytes > 250_000, `${said.bytes}`);
    assert.ok(real <= 1.2 * said.bytes && real >= 0.8 * said.bytes, `${said.bytes} said, ${real} fetched`);
  });

  it('is the objects that only the new commit has where there is no delta, and all of them for a new host', async (t) => {
    const { ask, pulled, builds, from } = await world(t);
    const some = await ask();
    const all = await ask({ from: null });
    if (some.kind === 'unknown' || all.kind === 'unknown') assert.fail('unknown');
    assert.deepEqual([some.kind, all.kind], ['objects', 'objects']);
    assert.ok(some.bytes < all.bytes);
    const real = await pulled();
    assert.ok(real <= 1.2 * some.bytes && real >= 0.8 * some.bytes, `${some.bytes} said, ${real} fetched`);
    await rm(join(builds.dir, 'objects', from.slice(0, 2), `${from.slice(2)}.commit`));
    assert.deepEqual(await ask(), { ...all, kind: 'objects-at-most' });
  });

  it('is unknown where nobody says, and the next remote is asked', async (t) => {
    const { ask, served, builds } = await world(t);
    const why = async (more: object) => {
      const said = await ask(more);
      return said.kind === 'unknown' ? said.why : said.kind;
    };
    assert.match(await why({ remotes: ['http://127.0.0.1:1/repo'] }), /127\.0\.0\.1:1/);
    assert.equal(await why({ remotes: ['http://127.0.0.1:1/repo', served.url] }), 'objects');
    assert.match(await why({ to: 'e'.repeat(64) }), /does not have eeeeeeeeeeee$/);
    served.fault = (path) => (path.endsWith('.commit') ? 'flip' : 'none');
    assert.match(await why({}), /gives something else for/);
    served.fault = () => 'none';
    const tree = await tempDir(t);
    const args = ['commit', '-b', OS_REF, '--orphan', `--tree=dir=${tree}`];
    const bare = (await run('ostree', [`--repo=${builds.dir}`, ...args])).trim();
    assert.match(await why({ to: bare }), /no static delta, and .* was committed without --generate-sizes$/);
  });

  it('cannot be made to hang or throw by a remote', () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(bytes, (junk) => {
        bytesOfDelta(junk);
        sizesOfCommit(junk);
      }),
      { numRuns: 2_000 },
    );
  });
});
