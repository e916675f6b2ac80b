import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withLogin } from '../../../reconciler/agent/script-source.ts';
import type { Remote } from '../../../reconciler/core/host-config.ts';
import { readRemote } from '../../../reconciler/core/remote.ts';
import type { RemoteText } from '../../../schemas/generated/types.ts';

function remote(text: RemoteText): Remote {
  const read = readRemote(text, '/etc/kedge');
  assert.ok('remote' in read, JSON.stringify(read));
  return read.remote;
}

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
