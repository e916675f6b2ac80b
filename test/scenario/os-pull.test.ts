/** What a pull of the OS may cost: real ostree over the relay of the agent, from a server over HTTP. */
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, it, type TestContext } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { Http } from '../../reconciler/adapters/http.ts';
import { OstreeProgram } from '../../reconciler/adapters/ostree.ts';
import { OstreeRelay, type RelayLimits } from '../../reconciler/adapters/ostree-relay.ts';
import type { Failure, Result } from '../../reconciler/core/failure.ts';
import type { Sha256 } from '../../reconciler/core/names.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { OS_REF, type OsServer, osRepository, osServer, type Sysroot, sysroot } from '../support/ostree.ts';
import { tempDir } from '../support/temp.ts';

const MiB = 1024 * 1024;
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

interface Bench {
  readonly commit: Sha256;
  readonly served: OsServer;
  readonly root: Sysroot;
  pull(more?: { maxRate?: number; signal?: AbortSignal; limits?: Partial<RelayLimits> }): Promise<Result<unknown>>;
  /** Files of the commit that were asked for, by path. */
  asked(): string[];
}

async function bench(t: TestContext, bytes: number): Promise<Bench> {
  const builds = await osRepository(t, gpg);
  const commit = await builds.commit({ version: '1', sign: release.fingerprint, bytes });
  const served = await osServer(t, builds.dir);
  const root = await sysroot(t);
  const scratch = await tempDir(t);
  const env = { PATH: process.env.PATH ?? '' };
  return {
    commit,
    served,
    root,
    pull({ limits = {}, ...more } = {}) {
      const os = new OstreeProgram({ exec, sysroot: root.dir, scratch, env, pullLimits: limits });
      const signers = [Buffer.from(release.armored)];
      return os.pull({ commit, ref: OS_REF, remotes: [served.url], signers, ...more });
    },
    asked: () => served.asked.filter((path) => path.endsWith('.filez')),
  };
}

function bad(result: Result<unknown>): Failure {
  if (result.ok) assert.fail('it was taken');
  assert.equal(result.failure.code, 'OS_PULL_FAILED', result.failure.message);
  return result.failure;
}

describe('a pull of the OS', () => {
  it('is no faster than it may be, over all files together', async (t) => {
    const rate = 2 * MiB;
    const made = await bench(t, 8 * MiB);
    let [first, last] = [0, 0];
    made.served.fault = () => {
      last = performance.now();
      if (first === 0) first = last;
      return 'none';
    };
    assert.equal((await made.pull({ maxRate: rate })).ok, true);
    // From the first question to the last: what ostree does before and behind them is no download.
    const perSecond = (made.served.bytes * 1000) / (last - first);
    // How near it comes to the rate depends on what else the machine does: the test of the throttle has that by a clock of its own.
    t.diagnostic(`${(perSecond / MiB).toFixed(2)} MiB/s over ${(last - first).toFixed(0)} ms`);
    assert.ok(perSecond <= rate * 1.15, `${perSecond} bytes a second`);
  });

  it('ends where it costs more than it may, and is whole in the next one that may cost as much', async (t) => {
    const made = await bench(t, 4 * MiB);
    const why = bad(await made.pull({ limits: { bytes: MiB } }));
    assert.match(why.message, /sends more than the 1048576 bytes/);
    // What was on the way when it ended, of each of the files that are asked for at once.
    assert.ok(made.served.bytes < 3 * MiB, `${made.served.bytes}`);
    assert.equal((await made.pull()).ok, true);
  });

  it('ends where the server falls silent, soon and with its name; what came is not fetched again', async (t) => {
    const made = await bench(t, 4 * MiB);
    let files = 0;
    made.served.fault = (path) => (path.endsWith('.filez') && ++files > 40 ? 'stall' : 'none');
    const before = performance.now();
    const why = bad(await made.pull({ limits: { stallMs: 1_000 } }));
    assert.ok(performance.now() - before < 20_000);
    assert.match(why.message, /could not be pulled from http:\/\/127\.0\.0\.1:\d+: .*sent nothing for 1000 ms/);
    const came = new Set(made.asked().slice(0, 40));
    made.served.asked.length = 0;
    const sent = made.served.bytes;
    made.served.bytes = 0;
    made.served.fault = () => 'none';
    assert.equal((await made.pull()).ok, true);
    const again = made.asked().filter((path) => came.has(path));
    assert.ok(again.length <= 8, `${again.length} of ${came.size} files were fetched again`);
    assert.ok(made.served.bytes < 4.5 * MiB - sent * 0.7, `${sent} and then ${made.served.bytes} bytes`);
  });

  it('that is interrupted goes on where it was', async (t) => {
    const made = await bench(t, 4 * MiB);
    const stop = new AbortController();
    made.served.fault = () => {
      if (made.asked().length > 40) stop.abort();
      return 'none';
    };
    assert.match(
      bad(await made.pull({ maxRate: 4 * MiB, signal: stop.signal })).message,
      /interrupted; what came is kept/,
    );
    const sent = made.served.bytes;
    made.served.fault = () => 'none';
    assert.equal((await made.pull()).ok, true);
    const total = made.served.bytes;
    assert.ok(total < 4.3 * MiB + MiB, `${sent} and then ${total - sent} bytes`);
  });

  it('takes a file up again in its middle where the line breaks, and asks no server for that which cannot', async (t) => {
    const made = await bench(t, 2 * MiB);
    const cut = new Set<string>();
    made.served.fault = (path) => {
      if (!path.endsWith('.filez') || cut.has(path)) return 'none';
      cut.add(path);
      return 'cut';
    };
    assert.equal((await made.pull()).ok, true);
    const files = made.asked();
    assert.equal(files.length, 2 * cut.size, 'each twice, by the relay and not once more by ostree');
    // Of each of them the second half was sent alone.
    assert.ok(made.served.bytes < 1.3 * MiB, `${made.served.bytes}`);
  });

  it('names the remote, and not the way that it is asked', async (t) => {
    const made = await bench(t, 100_000);
    for (const fault of ['missing', 'error', 'cut', 'flip'] as const) {
      made.served.fault = (path) => (path.endsWith('.filez') ? fault : 'none');
      const { message, cause = '' } = bad(await made.pull());
      assert.ok(message.includes(`could not be pulled from ${made.served.url}`), message);
      assert.doesNotMatch(`${message} ${cause}`, /[0-9a-f]{32}\/(objects|config|summary|deltas)/, fault);
    }
    const down = await made.root.ostree('remote', `--repo=${made.root.repo}`, 'list');
    assert.equal(down.trim(), '');
  });
});

describe('the relay', () => {
  it('gives nothing to a program that does not know its name, and nothing outside of the repository', async (t) => {
    const served = await osServer(t, await tempDir(t));
    const http = new Http({ version: '0' });
    t.after(() => http.close());
    const limits = { bytes: MiB, minimumRate: 0, stallMs: 1_000 };
    const relay = await OstreeRelay.open({ http, remote: `${served.url}/repo`, limits, maxRate: null });
    t.after(() => relay.close());
    const { port, pathname } = new URL(relay.url);
    const ask = (path: string, method = 'GET') =>
      new Promise<number>((resolve, reject) => {
        const request = get({ host: '127.0.0.1', port, path, method }, (reply) => {
          reply.resume();
          resolve(reply.statusCode ?? 0);
        });
        request.on('error', reject).end();
      });
    const wrong = ['/config', '/', `${pathname}`, `${pathname}/`, `${pathname}/../secret`, `${pathname}/a/%2e%2e/b`];
    wrong.push(
      `${pathname}/a%2fb`,
      `${pathname}//evil.example/x`,
      `${pathname}/a?b`,
      `${pathname.slice(0, -1)}/config`,
    );
    for (const path of wrong) assert.equal(await ask(path), 404, path);
    assert.equal(await ask(`${pathname}/config`, 'DELETE'), 404);
    assert.deepEqual(served.asked, []);
    await ask(`${pathname}/config`);
    assert.deepEqual(served.asked, ['/repo/config']);
  });
});
