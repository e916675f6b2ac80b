/** A host whose source is held at an old state, beside hosts that have gone on and say so in signed records. Real git, real keys. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { openInventory } from '../../../reconciler/adapters/git-inventory.ts';
import { openGitStore } from '../../../reconciler/adapters/git-store.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import type { PassResult } from '../../../reconciler/agent/reconcile.ts';
import type { Remote } from '../../../reconciler/core/host-config.ts';
import { type CommitId, isCommitId } from '../../../reconciler/core/names.ts';
import { MemoryHost } from '../../attack/support/memory-host.ts';
import { fleetFiles } from '../../support/fleet.ts';
import { bareRepository, repository } from '../../support/git.ts';
import { gpgHome } from '../../support/gpg.ts';
import { httpGit } from '../../support/http-git.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { record } from '../cli/records.ts';

const NOW = Math.floor(Date.now() / 1000);
const HOUR = 3600;
const HOSTS = ['one', 'two', 'three', 'four'] as const;
type HostName = (typeof HOSTS)[number];

const gpg = await gpgHome({ after });
const lead = await gpg.makeKey({ name: 'lead', at: NOW - 90 * HOUR });
const secrets = new Map<string, string>();
const keys: Record<string, string> = {};
for (const name of HOSTS) {
  const { fingerprint, armored } = await gpg.makeKey({ name, at: NOW - 90 * HOUR });
  secrets.set(name, await gpg.exportSecret(fingerprint));
  keys[`hosts/${name}.asc`] = armored;
}

const commitId = (text: string): CommitId => (isCommitId(text) ? text : assert.fail(text));

async function stage(t: Scope, kind: 'path' | 'http' = 'path') {
  const dir = await tempDir(t);
  const [source, inventory] = [join(dir, 'fleet.git'), join(dir, 'inventory.git')];
  await bareRepository(source);
  await bareRepository(inventory);
  const repo = await repository(t, gpg);
  const files = fleetFiles({
    keys: { lead: lead.armored },
    hosts: Object.fromEntries(HOSTS.map((name) => [name, []])),
    files: keys,
  });
  const anchor = commitId(await repo.commit({ files, sign: lead.fingerprint, at: NOW - 40 * HOUR }));
  const show = () => repo.git('push', '-q', source, 'HEAD:refs/heads/main');
  await show();
  const git = await openGitStore({ dir: join(dir, 'git'), mode: 'native', version: '0.1.0', exec });
  t.after(() => git.close());
  const host = new MemoryHost({ name: 'one', git, sources: [{ name: 'hub', kind: 'path', url: source }], anchor });
  const server = kind === 'http' ? await httpGit(t, dir) : null;
  const url = server === null ? inventory : `${server.url}/inventory.git`;
  const remote: Remote = { name: 'inventory', kind, url };
  host.config = { ...host.config, inventory: remote };
  host.inventory = await openInventory({ dir: join(dir, 'inventory'), mode: 'native', version: '0.1.0', exec });
  const signatures = new OpenPgpSignatures();
  return {
    host,
    anchor,
    show,
    server,
    /** A commit that the source does not show yet. */
    async hidden() {
      return commitId(
        await repo.commit({ files: { 'README.md': 'x\n' }, sign: lead.fingerprint, at: NOW - 30 * HOUR }),
      );
    },
    /** What a host says that it accepted, signed so many seconds ago. */
    async says(name: HostName, commit: string, { by = name, ago = HOUR } = {}) {
      const each = await openInventory({ dir: join(dir, `of-${name}`), mode: 'native', version: '0.1.0', exec });
      const said = record(name, { fleet: { commit, head: commit, source: 'x' } });
      const at = NOW - ago;
      const published = await each.publish({
        remote: { name: 'inventory', kind: 'path', url: inventory },
        branch: `hosts/${name}`,
        files: new Map([['inventory.json', Buffer.from(JSON.stringify(said))]]),
        message: 'x\n',
        author: { name, email: `${name}@hosts.invalid` },
        at,
        sign: (payload) => signatures.sign(payload, secrets.get(by) ?? '', at),
        restartAfter: 100,
      });
      assert.ok(published.ok, JSON.stringify(published));
    },
  };
}

function told(pass: PassResult): string | null {
  return pass.conditions.find(({ type }) => type === 'Peers')?.message ?? null;
}

/** The first pass accepts, the next finds the host idle and looks, the one after that tells. */
async function afterLooking(host: MemoryHost): Promise<PassResult> {
  await host.again();
  await host.again();
  return host.again();
}

for (const kind of ['path', 'http'] as const) {
  test(`a host that is held at an old state says so once it has seen what others accepted, ${kind}`, async (t) => {
    const { host, anchor, hidden, says, show, server } = await stage(t, kind);
    const next = await hidden();
    for (const name of ['two', 'three'] as const) await says(name, next);
    const pass = await afterLooking(host);
    assert.match(told(pass) ?? '', new RegExp(`^(two|three) said at .* accepted ${next}, which no source`));
    assert.deepEqual([pass.commit, pass.state, pass.failure], [anchor, 'converged', null]);
    const asked = server?.log.length;
    await host.again();
    assert.equal(server?.log.length, asked, 'not asked again within the hour');
    await show();
    const gone = await host.again();
    assert.deepEqual([gone.commit, told(gone)], [next, null]);
    host.now = () => Date.now() + 2 * HOUR * 1000;
    assert.equal(told(await afterLooking(host)), null);
  });
}

test('what says nothing: a forged record, one of just now, a peer that is behind, one host against the others', async (t) => {
  const { host, anchor, hidden, says, show } = await stage(t);
  const next = await hidden();
  let hours = 0;
  const look = async (): Promise<string | null> => {
    hours += 2;
    host.now = () => Date.now() + hours * HOUR * 1000;
    return told(await afterLooking(host));
  };
  await says('two', next, { by: 'three' });
  assert.equal(await look(), null, 'forged');
  await says('two', next);
  await says('three', anchor);
  await says('four', anchor);
  assert.equal(await look(), null, 'one against two');
  // By the clock of the host, which looks at the sixth hour.
  for (const name of ['two', 'three'] as const) await says(name, next, { ago: -6 * HOUR });
  assert.equal(await look(), null, 'from just now');
  assert.match((await look()) ?? '', /(two|three) said at/);
  await show();
  await host.again();
  await says('two', anchor);
  await says('three', anchor);
  assert.equal(await look(), null, 'behind');
});
