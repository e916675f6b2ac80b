/** One suite over the real `ostree` (a sysroot in a folder whose deployment is / to it) and the fake, so that the fake cannot lie. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { OstreeProgram } from '../../reconciler/adapters/ostree.ts';
import type { Failure, Result } from '../../reconciler/core/failure.ts';
import type { Sha256 } from '../../reconciler/core/names.ts';
import { bootedOf } from '../../reconciler/core/os-observed.ts';
import type { Ostree } from '../../reconciler/ports/ostree.ts';
import { FakeOstree } from '../../simulation/fakes/ostree.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { bootedSysroot, OS_REF, osRepository, osServer } from '../support/ostree.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

type Signer = 'release' | 'stranger' | 'nobody';

interface Bench {
  readonly os: Ostree;
  /** Booted from the start. */
  readonly first: Sha256;
  readonly remote: string;
  publish(version: string, signer: Signer): Promise<Sha256>;
  fault(remote: 'down' | 'tampered' | 'well'): void;
  reboot(entry?: 'default' | 'fallback'): Promise<void>;
  cutPower(): Promise<void>;
  pin(index: number): Promise<void>;
  deployForeign(commit: Sha256): Promise<void>;
  /** As Kedge would have, behind what is there. */
  deployOwn(commit: Sha256): Promise<void>;
  /** Makes a file in /etc of what is booted. */
  writeEtc(name: string): Promise<void>;
}

let gpg: GpgHome;
let keys: Record<'release' | 'stranger', Key>;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  gpg = await gpgHome({ after: (fn: () => unknown) => cleanUp.push(fn) });
  keys = { release: await gpg.makeKey({ name: 'release' }), stranger: await gpg.makeKey({ name: 'stranger' }) };
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});
const signers = () => [Buffer.from(keys.release.armored)];
/** Names no port that anything listens on. */
const DOWN = 'http://127.0.0.1:1/';

async function realBench(t: TestContext): Promise<Bench> {
  const repo = await osRepository(t, gpg);
  const publish = (version: string, signer: Signer) =>
    repo.commit({ version, ...(signer === 'nobody' ? {} : { sign: keys[signer].fingerprint }) });
  const first = await publish('1', 'release');
  const host = await bootedSysroot(t, repo, first);
  const served = await osServer(t, repo.dir);
  const scratch = await tempDir(t);
  const { program, boot } = host;
  const os = new OstreeProgram({
    exec,
    sysroot: host.dir,
    scratch,
    env: { PATH: process.env.PATH ?? '' },
    program,
    boot,
  });
  return {
    os,
    first,
    remote: served.url,
    publish,
    fault(kind) {
      served.fault = (path) => {
        if (kind === 'down') return 'missing';
        return kind === 'tampered' && path.endsWith('.filez') ? 'flip' : 'none';
      };
    },
    reboot: (entry) => host.reboot(entry),
    cutPower: () => host.cutPower(),
    pin: async (index) => void (await host.ostree('admin', 'pin', String(index))),
    async writeEtc(name) {
      await writeFile(join(await host.root(), 'etc', name), '');
    },
    async deployOwn(commit) {
      await run('ostree', ['pull-local', `--repo=${host.repo}`, repo.dir, commit]);
      // To ostree in there /tmp is the machine's own.
      const origin = join(await tempDir(t), 'origin');
      await writeFile(origin, `[origin]\nrefspec=kedge:${OS_REF}\n`);
      const how = ['--os=lab', '--not-as-default', '--retain', `--origin-file=${origin}`];
      await host.ostree('admin', 'deploy', ...how, commit);
    },
    async deployForeign(commit) {
      await run('ostree', ['pull-local', `--repo=${host.repo}`, repo.dir, commit]);
      await host.ostree('admin', 'deploy', '--os=lab', '--not-as-default', '--retain', commit);
    },
  };
}

async function fakeBench(): Promise<Bench> {
  const signer = (who: Signer) => (who === 'nobody' ? null : keys[who].armored);
  const commit = (version: string, who: Signer) => ({
    version,
    ref: OS_REF,
    signer: signer(who),
    files: packages(version),
  });
  const os = new FakeOstree(commit('1', 'release'));
  os.remotes.set(DOWN, 'down');
  const [first] = os.commits.keys();
  if (first === undefined) throw new Error('unreachable');
  return {
    os,
    first,
    remote: 'https://os.example/repo',
    publish: async (version, who) => os.publish(commit(version, who)),
    fault: (kind) => void os.remotes.set('https://os.example/repo', kind),
    reboot: async (entry) => os.reboot(entry),
    cutPower: async () => os.cutPower(),
    pin: async (index) => os.pin(index),
    deployForeign: async (id) => os.deployForeign(id),
    deployOwn: async (id) => os.deployOwn(id),
    writeEtc: async (path) => void os.etcChanges.push({ kind: 'added', path }),
  };
}

function packages(version: string): ReadonlyMap<string, string> {
  const status = `Package: base\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n`;
  return new Map([['/usr/share/dpkg/status', status]]);
}

function good<T>(result: Result<T>): T {
  if (!result.ok) assert.fail(`${result.failure.code}: ${result.failure.message}\n${result.failure.cause ?? ''}`);
  return result.value;
}
function bad(result: Result<unknown>, code: Failure['code']): Failure {
  if (result.ok) assert.fail(`it was taken, ${code} was expected`);
  assert.equal(result.failure.code, code, `${result.failure.message}\n${result.failure.cause ?? ''}`);
  return result.failure;
}
/** `2* 1 9!`: versions in boot order; `*` booted, `+` staged, `!` pinned. */
async function seen(os: Ostree): Promise<string> {
  const { deployments } = good(await os.status());
  return deployments
    .map((d) => `${d.version}${d.booted ? '*' : ''}${d.staged ? '+' : ''}${d.pinned ? '!' : ''}`)
    .join(' ');
}

for (const [name, make] of [
  ['the real ostree', realBench],
  ['the fake', fakeBench],
] as const) {
  describe(`an OSTree sysroot: ${name}`, () => {
    it('is pulled, staged, booted and gone back from', async (t) => {
      const bench = await make(t);
      const { os, first, remote } = bench;
      const second = await bench.publish('2', 'release');
      assert.equal(await seen(os), '1*');
      assert.equal(good(await os.has(second)), false);
      const pin = { commit: second, ref: OS_REF, signers: signers() };
      assert.equal(good(await os.pull({ ...pin, remotes: [DOWN, remote] })).remote, remote);
      assert.equal(good(await os.has(second)), true);
      assert.match(good(await os.readFile(second, ['/none', '/usr/share/dpkg/status'])) ?? '', /^Version: 2$/m);
      assert.equal(good(await os.readFile(second, ['/none'])), null);
      good(await os.deploy(pin));
      assert.equal(await seen(os), '2+ 1*');
      const before = good(await os.status());
      await bench.reboot();
      assert.equal(await seen(os), '2* 1');
      const booted = good(await os.status());
      assert.notEqual(booted.bootId, before.bootId);
      assert.equal(bootedOf(booted)?.origin, `kedge:${OS_REF}`);

      good(await os.goBack(first));
      const back = good(await os.status());
      assert.equal(back.deployments[0]?.commit, first);
      await bench.reboot();
      assert.equal(bootedOf(good(await os.status()))?.commit, first);
      good(await os.remove(second));
      const left = good(await os.status()).deployments.map((d) => d.commit);
      assert.deepEqual([...new Set(left)], [first]);
    });

    it('loses what was staged when the power is cut', async (t) => {
      const bench = await make(t);
      const second = await bench.publish('2', 'release');
      const pin = { commit: second, ref: OS_REF, signers: signers() };
      good(await bench.os.pull({ ...pin, remotes: [bench.remote] }));
      good(await bench.os.deploy(pin));
      await bench.cutPower();
      assert.equal(await seen(bench.os), '1*');
    });

    it('boots the old one after the boot loader fell back, and drops the new one only', async (t) => {
      const bench = await make(t);
      const second = await bench.publish('2', 'release');
      const pin = { commit: second, ref: OS_REF, signers: signers() };
      good(await bench.os.pull({ ...pin, remotes: [bench.remote] }));
      good(await bench.os.deploy(pin));
      await bench.reboot('fallback');
      assert.equal(await seen(bench.os), '2 1*');
      good(await bench.os.remove(bench.first));
      good(await bench.os.remove(second));
      assert.equal(await seen(bench.os), '1*');
    });

    it('takes no commit that is unsigned or signed by another key, whatever way it came', async (t) => {
      const bench = await make(t);
      for (const signer of ['nobody', 'stranger'] as const) {
        const commit = await bench.publish(`2-${signer}`, signer);
        const pin = { commit, ref: OS_REF, signers: signers() };
        const why = bad(await bench.os.pull({ ...pin, remotes: [bench.remote] }), 'OS_SIGNATURE');
        assert.equal(why.source, bench.remote);
        assert.ok(why.message.includes(commit), why.message);
        await bench.deployForeign(commit);
        bad(await bench.os.deploy(pin), 'OS_SIGNATURE');
      }
    });

    it('takes no commit of another branch, none that is not there, and none whose objects were altered', async (t) => {
      const bench = await make(t);
      const second = await bench.publish('2', 'release');
      const pin = { commit: second, ref: OS_REF, signers: signers() };
      const remotes = [bench.remote];
      bad(await bench.os.pull({ ...pin, ref: 'lab/13/x86_64', remotes }), 'OS_PULL_FAILED');
      const nowhere = bench.first.replace(/[0-9]/g, (d) => String(9 - Number(d))) as Sha256;
      bad(await bench.os.pull({ ...pin, commit: nowhere, remotes }), 'OS_PULL_FAILED');
      bench.fault('down');
      bad(await bench.os.pull({ ...pin, remotes }), 'OS_PULL_FAILED');
      bench.fault('tampered');
      bad(await bench.os.pull({ ...pin, remotes }), 'OS_PULL_FAILED');
      assert.equal(good(await bench.os.has(second)), false);
      bench.fault('well');
      good(await bench.os.pull({ ...pin, remotes }));
      assert.equal(await seen(bench.os), '1*');
    });

    it('is cleaned up but for what is booted, gone back to, pinned, wanted, or of others', async (t) => {
      const bench = await make(t);
      const { os, first, remote } = bench;
      const versions = ['2', '3', '4', '5', '6'];
      const made: Sha256[] = [];
      for (const version of versions) made.push(await bench.publish(version, 'release'));
      const [second, third, fourth, foreign, wanted] = made;
      if (!second || !third || !fourth || !foreign || !wanted) throw new Error('unreachable');
      for (const commit of [second, third, fourth]) await bench.deployOwn(commit);
      await bench.deployForeign(foreign);
      const pin = { ref: OS_REF, signers: signers(), remotes: [remote] };
      good(await os.pull({ ...pin, commit: wanted }));
      const { deployments } = good(await os.status());
      await bench.pin(deployments.find((d) => d.commit === fourth)?.index ?? -1);
      // Which of them stands next to what is booted is ostree's to say.
      const next = deployments.find((d) => !d.booted)?.commit;
      const gone = good(await os.tidy([wanted]));
      const left = good(await os.status()).deployments.map((d) => d.commit);
      assert.deepEqual(left.toSorted(), [...new Set([first, fourth, foreign, next])].toSorted());
      assert.deepEqual([...left, ...gone].toSorted(), deployments.map((d) => d.commit).toSorted());
      for (const commit of gone) assert.equal(good(await os.has(commit)), false);
      for (const commit of [...left, wanted]) assert.equal(good(await os.has(commit ?? first)), true);
      // Once is enough.
      assert.deepEqual(good(await os.tidy([wanted])), []);
      // It is not wanted any more.
      good(await os.tidy([]));
      assert.equal(good(await os.has(wanted)), false);
      assert.equal(good(await os.has(first)), true);
    });

    it('says what of /etc is not as the booted commit brought it', async (t) => {
      const bench = await make(t);
      assert.deepEqual(good(await bench.os.etc()), { changes: [], isWhole: true });
      await bench.writeEtc('motd');
      assert.deepEqual(good(await bench.os.etc())?.changes, [{ kind: 'added', path: 'motd' }]);
    });

    it('removes nothing that is pinned, booted or foreign', async (t) => {
      const bench = await make(t);
      const { os, first, remote } = bench;
      const foreign = await bench.publish('9', 'stranger');
      await bench.deployForeign(foreign);
      assert.equal(await seen(os), '1* 9');
      const second = await bench.publish('2', 'release');
      const pin = { commit: second, ref: OS_REF, signers: signers() };
      good(await os.pull({ ...pin, remotes: [remote] }));
      good(await os.deploy(pin));
      await bench.reboot();
      // When it is finalised ostree would have dropped it.
      const there = (await seen(os)).split(' ').toSorted();
      assert.deepEqual(there, ['1', '2*', '9!'].toSorted());
      good(await os.remove(foreign));
      const { deployments } = good(await os.status());
      await bench.pin(deployments.find((d) => d.commit === first)?.index ?? -1);
      good(await os.remove(first));
      good(await os.remove(second));
      assert.deepEqual((await seen(os)).split(' ').toSorted(), ['1!', '2*', '9!'].toSorted());
    });
  });
}
