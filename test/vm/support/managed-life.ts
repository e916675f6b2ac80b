/** What the lives of a managed host have in common. */
import assert from 'node:assert/strict';
import type { Seen, VmFleet } from './fleet.ts';
import { type Life, readCommits } from './life.ts';
import type { Machine } from './machine.ts';

const commits = readCommits();

/** What GRUB starts: the commit, whichever deployment of it. */
export async function started(host: Machine): Promise<{ readonly commit: string | undefined; readonly state: string }> {
  const { deployment, state } = await host.started();
  const commit = Object.values(commits).find((one) => one.startsWith(deployment.split('.')[0] ?? '-'));
  return { commit, state };
}

export function osOf(record: Seen): Seen['conditions'][number] | undefined {
  return record.conditions.find(({ type }) => type === 'OS');
}

export const runs = (commit: string) => (record: Seen) => record.state === 'converged' && record.os.booted === commit;

/** It runs `good`, all its bundles are well, and it says why the pinned commit is not what it runs. */
export const wentBack = (good: string, bad: string) => (record: Seen) =>
  record.os.booted === good &&
  record.bundles.every(({ state }) => state === 'converged') &&
  osOf(record)?.code === 'OS_BOOT_REJECTED' &&
  osOf(record)?.message.includes(bad.slice(0, 12)) === true;

/** The first boot, and an agent that has brought its bundle up. */
export async function firstBoot(life: Life, fleet: VmFleet): Promise<Machine> {
  const host = await life.start('first');
  assert.deepEqual(await started(host), { commit: commits.first, state: 'good' });
  await host.login();
  await host.run('for n in $(seq 120); do systemctl is-active -q multi-user.target docker && break; sleep 5; done');
  await fleet.enrol(host, commits.first);
  await host.run('systemctl start kedge');
  await fleet.seen('the bundle is healthy', runs(commits.first));
  return host;
}

/** The deployment that failed is gone and remembered, history says so, and what is the operators' own is there. */
export async function assertRemembered(host: Machine, fleet: VmFleet, bad: string): Promise<void> {
  assert.doesNotMatch(await host.run('ostree admin status'), new RegExp(bad));
  assert.match(await host.run('kedge os -o json'), new RegExp(`"failed":\\s*\\[\\s*{\\s*"commit":\\s*"${bad}"`));
  assert.match(await host.run('kedge history'), /rolled-back/);
  await fleet.assertOwn(host);
}
