/** What of a running OS is not as its pin says, from the host to the record: real git, gpg and ostree; no machine boots. */
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { channelText, type OsHost, type OsKeys, osKeys } from './support/os-host.ts';
import { osWorld } from './support/os-world.ts';

let keys: OsKeys;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  keys = await osKeys({ after: (fn) => cleanUp.push(fn) });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

interface OsRecord {
  readonly unlocked: string | null;
  readonly etc: Etc;
}

/** Of the last record. */
function osOf(host: OsHost): OsRecord {
  return host.records.at(-1)?.os as OsRecord;
}

interface Etc {
  readonly digest: string;
  readonly total: number;
  readonly changes: readonly { readonly kind: string; readonly path: string }[];
}

const LOOK_MS = 10 * 60_000;

describe('a host whose OS is not as its pin says', () => {
  it('names what differs in /etc in its record, once; what every host changes and what the fleet ignores it does not name', async (t) => {
    const { host, machine, served, first } = await osWorld(t, keys);
    await host.pin(channelText(first, [served.url]));
    const etcOf = () => osOf(host).etc;
    const clean = await host.pass();
    assert.deepEqual([clean.state, etcOf().total], ['converged', 0]);
    const etc = join(await machine.root(), 'etc');
    await writeFile(join(etc, 'machine-id'), 'x');
    await mkdir(join(etc, 'kedge'));
    await writeFile(join(etc, 'kedge', 'host.yaml'), 'x');
    await writeFile(join(etc, 'version'), 'mine');
    await writeFile(join(etc, 'x\nM    passwd'), '');
    // Not with each pass.
    assert.equal(
      (await host.pass()).conditions.some((c) => c.type === 'Drift'),
      false,
    );
    host.fake.clock.time += LOOK_MS;
    const drifted = await host.pass();
    assert.deepEqual([drifted.state, drifted.exitCode], ['converged', 0]);
    const said = drifted.conditions.find((c) => c.type === 'Drift');
    assert.deepEqual([said?.status, said?.code], [false, null]);
    assert.match(said?.message ?? '', /^2 names in \/etc differ .*: changed version, added x\\x0aM {4}passwd$/);
    assert.deepEqual(etcOf().changes, [
      { kind: 'changed', path: 'version' },
      { kind: 'added', path: 'x\\x0aM    passwd' },
    ]);
    const records = host.records.length;
    for (let i = 0; i < 3; i++) {
      // Contents are nobody's business, and what is told already is not told again.
      await writeFile(join(etc, 'version'), `mine ${i}`);
      host.fake.clock.time += LOOK_MS;
      await host.pass();
    }
    assert.equal(host.records.length, records);

    await host.fleet('drift: { ignore: [version] }\n');
    await host.pass();
    assert.deepEqual(
      etcOf().changes.map(({ path }) => path),
      ['x\\x0aM    passwd'],
    );
    await rm(join(etc, 'x\nM    passwd'));
    host.fake.clock.time += LOOK_MS;
    assert.equal(
      (await host.pass()).conditions.some((c) => c.type === 'Drift'),
      false,
    );
    assert.equal(etcOf().total, 0);
  });

  it('says that it was unlocked, until it boots clean', async (t) => {
    const { host, machine, served, first } = await osWorld(t, keys);
    await host.pin(channelText(first, [served.url]));
    await host.pass();
    await machine.ostree('admin', 'unlock');
    const unlocked = await host.pass();
    assert.deepEqual([unlocked.state, unlocked.exitCode], ['converged', 0]);
    assert.match(
      unlocked.conditions.find((c) => c.type === 'Unlocked')?.message ?? '',
      /writable on the host \(development\)/,
    );
    assert.equal(osOf(host).unlocked, 'development');
    // Nobody who signs asked for it, so nobody is rebooted for it.
    assert.deepEqual(host.boot.orders, []);
    await machine.reboot();
    host.restart();
    assert.equal(
      (await host.pass()).conditions.some((c) => c.type === 'Unlocked'),
      false,
    );
    assert.equal(osOf(host).unlocked, null);
  });

  it('says that somebody else deployed what is booted, that no pin named it, and when both are over', async (t) => {
    const { host, machine, served, first, build } = await osWorld(t, keys);
    await host.pin(channelText(first, [served.url]));
    await host.pass();
    const foreign = await build('9');
    await machine.ostree('pull-local', `--repo=${machine.repo}`, served.dir, foreign);
    await machine.ostree('admin', 'deploy', '--os=lab', '--retain', foreign);
    const types = async () => (await host.pass()).conditions.filter((c) => !c.status).map((c) => c.type);
    host.rollout = { open: false, why: 'not yet' };
    assert.deepEqual(await types(), ['Foreign']);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await types(), ['Foreign', 'Unpinned']);
    host.rollout = { open: true };
    host.restart();
    assert.deepEqual(await host.settle(), ['os-reboot done']);
    await machine.reboot();
    host.restart();
    await host.settle();
    assert.deepEqual(await types(), []);
  });
});
