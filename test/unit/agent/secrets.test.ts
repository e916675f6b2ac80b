/** Secrets through the life of a bundle in memory: killed at any point, gone back, after a reboot, and where the key does not open them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepSecrets, restoreSecrets } from '../../../reconciler/agent/secrets.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import type { BundleState } from '../../../reconciler/core/host-state.ts';
import { renderSecret, type SecretHeader, sealedText } from '../../../reconciler/core/secret.ts';
import {
  bundle,
  CRASHES,
  FakeHost,
  fakeConfig,
  hostState,
  Killed,
  kinds,
  runs,
  sha256,
  WELL,
} from '../../../simulation/fake-host.ts';

/** A message of the strict form that names the revision, and what it holds. */
function messageOf(revision: string): Buffer {
  const forKey = Buffer.from([0xc1, 10, 3, 1, 2, 3, 4, 5, 6, 7, 8, 18]);
  const data = Buffer.concat([Buffer.from([1]), Buffer.from(revision)]);
  return Buffer.concat([forKey, Buffer.from([0xd2, data.length]), data]);
}

function headerOf(revision: string): SecretHeader {
  return { name: 'openai', revision, keys: ['token'], bundles: ['app'], hosts: ['host-1'], groups: [], editors: [] };
}

const fileOf = (revision: string): string =>
  renderSecret(
    headerOf(revision),
    `-----BEGIN PGP MESSAGE-----\n\n${messageOf(revision).toString('base64')}\n-----END PGP MESSAGE-----\n`,
  );

/** The bundle `app` of a version, with the secret of a revision. */
function app(version: string, revision: string): BundleState {
  const use = { from: 'openai', key: 'token', revision, uid: 0, gid: 0, id: sha256(revision).slice(0, 16) };
  return { ...bundle({ name: 'app', version }), compose: { secrets: { API_TOKEN: use } } };
}

const [A, B] = ['a'.repeat(32), 'b'.repeat(32)];
const [one, two] = [app('1', A), app('2', B)];

class Bench {
  readonly host = new FakeHost();

  constructor() {
    this.host.publish(one, two);
    const fleet = fakeConfig().fleet.id;
    this.host.opens = (message) => {
      const revision = [A, B].find((own) => messageOf(own).equals(message));
      if (revision === undefined) return fail('SECRET_UNREADABLE', 'another key');
      return ok(
        Buffer.from(
          sealedText(fleet, headerOf(revision), new Map([['token', Buffer.from(`value ${revision.slice(0, 1)}`)]])),
        ),
      );
    };
  }

  /** One pass as the agent makes it: what the accepted tree has is kept first. */
  async pass(state: BundleState | null) {
    const states = state === null ? [] : [state];
    for (const one of states) {
      const kept = await keepSecrets(this.host.deps(), [one], async () => ok(Buffer.from(fileOf(revisionOf(one)))));
      assert.ok(kept.ok);
    }
    return this.host.pass(hostState(states));
  }

  memory(): readonly string[] {
    return [...this.host.secrets.memory.values()].map(({ value }) => Buffer.from(value).toString()).sort();
  }

  kept(): readonly string[] {
    return [...this.host.secrets.disk.keys()].map((key) => key.slice(-1)).sort();
  }
}

function revisionOf({ compose }: BundleState): string {
  return (compose as { secrets: { API_TOKEN: { revision: string } } }).secrets.API_TOKEN.revision;
}

describe('secrets of a bundle', () => {
  it('are in memory while it runs, one revision at a time; kept for as long as it may be gone back to', async () => {
    const b = new Bench();
    await b.pass(one);
    assert.deepEqual([b.host.running(), b.memory(), b.kept()], [runs(one), ['value a'], ['a']]);
    await b.pass(two);
    assert.deepEqual([b.host.running(), b.memory(), b.kept()], [runs(two), ['value b'], ['a', 'b']]);
    await b.pass(one);
    assert.deepEqual([b.host.running(), b.memory()], [runs(one), ['value a']]);
    await b.pass(null);
    assert.deepEqual([b.host.running(), b.memory(), b.kept()], [[], [], []]);
  });

  it('go back with it, from what is kept', async () => {
    const b = new Bench();
    await b.pass(one);
    b.host.secrets.memory.clear();
    const up = b.host.compose.up.bind(b.host.compose);
    b.host.compose.up = async (target) => {
      b.host.behaviours.set('app', target.dir.includes(two.digest) ? CRASHES : WELL);
      return up(target);
    };
    const { outcomes } = await b.pass(two);
    assert.ok(
      kinds(outcomes).some((kind) => kind.startsWith('roll-back app')),
      kinds(outcomes).join(),
    );
    assert.deepEqual([b.host.running(), b.memory()], [runs(one), ['value a']]);
  });

  it('killed at any point: what runs has its own secret, and the next passes end it', async () => {
    let points = 0;
    for (let at = 0; at < 200; at++) {
      const b = new Bench();
      await b.pass(one);
      b.host.killAt(at);
      const killed = await b.pass(two).then(
        () => false,
        (error: unknown) => {
          assert.ok(error instanceof Killed, String(error));
          return true;
        },
      );
      b.host.killAt(Number.POSITIVE_INFINITY);
      const running = b.host.running();
      const has = (state: BundleState, value: string) =>
        running.join() !== runs(state).join() || b.memory().includes(value);
      assert.ok(has(one, 'value a') && has(two, 'value b'), `killed at ${at}: ${running} with ${b.memory()}`);
      await b.pass(two);
      assert.deepEqual([b.host.running(), b.memory()], [runs(two), ['value b']], `killed at ${at}`);
      points = at;
      if (!killed) break;
    }
    assert.ok(points > 8 && points < 199, `${points} points`);
  });

  it('after a reboot those of what is in force come back, whatever is desired', async () => {
    const b = new Bench();
    await b.pass(one);
    b.host.secrets.memory.clear();
    const restored = await restoreSecrets(b.host.deps());
    assert.ok(restored.ok);
    assert.deepEqual(restored.value, [{ bundle: 'app', secrets: 1, failure: null }]);
    assert.deepEqual(b.memory(), ['value a']);
  });

  it('where the key does not open them nothing is begun, nothing held against the digest, and the old one runs on', async () => {
    const b = new Bench();
    await b.pass(one);
    const opens = b.host.opens;
    b.host.opens = () => fail('SECRET_UNREADABLE', 'another key');
    const failed = await b.pass(two);
    assert.deepEqual(
      failed.outcomes.filter((o) => o.result === 'failed').map((o) => o.failure?.code),
      ['SECRET_UNREADABLE'],
    );
    assert.deepEqual([b.host.running(), b.memory()], [runs(one), ['value a']]);
    const memory = b.host.journal.saved?.bundles.app;
    assert.deepEqual([memory?.failed, memory?.attempt], [[], null]);
    b.host.opens = opens;
    await b.pass(two);
    assert.deepEqual([b.host.running(), b.memory()], [runs(two), ['value b']]);
  });

  it('a folder that is not safe any more stops a change, and not what runs', async () => {
    const b = new Bench();
    await b.pass(one);
    b.host.secrets.unsafe = true;
    const failed = await b.pass(two);
    assert.deepEqual(
      failed.outcomes.filter((o) => o.result === 'failed').map((o) => o.failure?.code),
      ['SECRETS_UNSAFE'],
    );
    assert.deepEqual(b.host.running(), runs(one));
  });
});
