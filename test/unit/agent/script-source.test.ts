import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgentDeps, ScriptStore } from '../../../reconciler/agent/deps.ts';
import { ScriptSource, withLogin } from '../../../reconciler/agent/script-source.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import type { Remote } from '../../../reconciler/core/host-config.ts';
import { isCommitId } from '../../../reconciler/core/names.ts';
import { readRemote } from '../../../reconciler/core/remote.ts';
import type { RemoteText } from '../../../schemas/generated/types.ts';
import { FakeClock } from '../../../simulation/fakes/clock.ts';
import { FakeJournal } from '../../../simulation/fakes/journal.ts';
import { FLEET_ID } from '../../support/fleet.ts';

function remote(text: RemoteText): Remote {
  const read = readRemote(text, '/etc/kedge');
  assert.ok('remote' in read, JSON.stringify(read));
  return read.remote;
}

describe('a scripts repository of a host that has no source', () => {
  it('is asked of nobody, and what is missing is a stick', async () => {
    const journal = new FakeJournal();
    const anchor = 'a'.repeat(40);
    assert.ok(isCommitId(anchor));
    const pin = { id: FLEET_ID, branch: 'main', anchor, source: remote('https://hub.example/scripts.git') };
    const asked: unknown[] = [];
    const git = {
      recover: async () => ok(undefined),
      head: async (source: unknown) => {
        asked.push(source);
        return fail('SOURCE_UNREACHABLE', 'no route');
      },
    };
    const config = (sources: readonly Remote[]) => ({ name: 'alpha', peers: [], fleet: { sources, git: 'auto' } });
    const faultWith = async (sources: readonly Remote[]) => {
      const deps = { config: config(sources), version: '0', clock: new FakeClock(0), journal } as unknown as AgentDeps;
      const source = await ScriptSource.open(deps, { git, journal } as unknown as ScriptStore, pin, FLEET_ID);
      assert.ok(source.ok, JSON.stringify(source));
      await source.value.follow(undefined);
      return source.value.fault;
    };
    const alone = await faultWith([]);
    assert.deepEqual([alone?.code, asked.length], ['REFERENCE_MISSING', 0]);
    assert.match(alone?.message ?? '', /^the scripts repository: no stick has brought anything of it/);
    assert.match(alone?.remedy ?? '', /kedge stick create/);
    await faultWith([remote('https://hub.example/fleet.git')]);
    assert.equal(asked.length, 1);
  });
});

describe('a login for a scripts repository', () => {
  const token = remote({
    url: 'https://hub.example/fleet.git',
    tokenFile: '/etc/kedge/token',
    caFile: '/etc/kedge/ca',
  });
  const key = remote({
    url: 'git@git.example:fleet.git',
    identityFile: '/etc/kedge/id',
    knownHosts: '/etc/kedge/known',
  });
  const rows: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['https://hub.example/scripts.git', '/etc/kedge/token', undefined],
    ['https://hub.example:8443/scripts.git', undefined, undefined],
    ['https://other.example/scripts.git', undefined, undefined],
    ['https://hub.example.evil.example/scripts.git', undefined, undefined],
    ['git@git.example:scripts.git', undefined, '/etc/kedge/id'],
    ['ssh://git@git.example/scripts.git', undefined, '/etc/kedge/id'],
    ['root@git.example:scripts.git', undefined, undefined],
    ['/srv/scripts.git', undefined, undefined],
  ];
  for (const [url, tokenFile, identityFile] of rows) {
    it(`${url}: ${tokenFile ?? identityFile ?? 'none'}`, () => {
      const found = withLogin(remote(url), [token, key]);
      assert.deepEqual([found.url, found.tokenFile, found.identityFile], [remote(url).url, tokenFile, identityFile]);
    });
  }

  it('is that of the same server, and not of the line to another one', () => {
    const plain = remote({ url: 'http://127.0.0.1:1/fleet.git', tokenFile: '/etc/kedge/token' });
    assert.equal(withLogin(remote('https://127.0.0.1:1/scripts.git'), [plain]).tokenFile, undefined);
  });
});
