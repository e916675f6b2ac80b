/** The life of a managed machine with every write of its disk logged: an update, its first boot, the confirmation, and the way back. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from '../../support/temp.ts';
import { Machine, type MachineOptions } from './machine.ts';
import { CONFIRMED, enrol, FOLLOW, healthy, makeData } from './managed.ts';

/** In this order. Each ends where the log has grown to `end`. */
export type Phase = 'start' | 'stage' | 'finalise' | 'first-boot' | 'confirm' | 'reject' | 'back' | 'remove';

export interface Recorded {
  readonly commits: { readonly first: string; readonly second: string };
  /** One log a boot; bytes of the log at which each of its phases ends. */
  readonly boots: readonly {
    readonly log: string;
    readonly phases: readonly { readonly phase: Phase; readonly end: number }[];
  }[];
  /** Commit -> what its deployment looks like when all is well (managed.ts, the check). */
  readonly looks: Readonly<Record<string, readonly string[]>>;
}

export interface LifeOptions {
  readonly scope: Scope;
  readonly system: string;
  /** Where what is recorded stays. */
  readonly folder: string;
  /** For sockets: a short path. */
  readonly run: string;
  readonly say: (words: string) => void;
}

export function qemuImg(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('qemu-img', args);
  if (status !== 0) throw new Error(`qemu-img ${args.join(' ')}: ${stderr}`);
}

/** The record that the folder has, or a new one; minutes. Where one was cut off it begins anew. */
export async function lifeOf(options: Omit<LifeOptions, 'scope'>): Promise<Recorded> {
  const { folder } = options;
  const file = join(folder, 'life.json');
  if (!existsSync(file)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const cleanUp: (() => unknown)[] = [];
    try {
      const whole = { ...options, scope: { after: (fn: () => Promise<void>) => void cleanUp.push(fn) } };
      await enrolled(whole);
      writeFileSync(`${file}.new`, JSON.stringify(await record(whole), null, 1));
      renameSync(`${file}.new`, file);
    } finally {
      for (const fn of cleanUp.toReversed()) await fn();
    }
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Makes `data.img` and `enrolled.qcow2` (a machine at the fleet's first commit, shut down) in the folder. */
export async function enrolled({ scope, system, folder, run, say }: LifeOptions): Promise<void> {
  await makeData(scope, system, join(folder, 'data.img'));
  const disk = join(folder, 'enrolled.qcow2');
  qemuImg('create', '-q', '-f', 'qcow2', '-b', join(system, 'disk.raw'), '-F', 'raw', disk, '16G');
  const host = new Machine({ disk, run, log: join(folder, 'enrol.log'), data: join(folder, 'data.img') });
  try {
    await host.login();
    say('it is up');
    await enrol(host);
    say('it is enrolled');
    await host.down('systemctl poweroff');
  } finally {
    await host.kill();
  }
}

/** From `enrolled.qcow2`. The machine's last words are in `<boot>.log`, its writes in `<boot>.writes`. */
export async function record({ system, folder, run, say }: LifeOptions): Promise<Recorded> {
  const all = JSON.parse(readFileSync(join(system, 'commits.json'), 'utf8')) as Recorded['commits'];
  const commits = { first: all.first, second: all.second };
  const disk = join(folder, 'life.qcow2');
  qemuImg('create', '-q', '-f', 'qcow2', '-b', join(folder, 'enrolled.qcow2'), '-F', 'qcow2', disk);
  const looks: Record<string, string[]> = {};
  const boots: { log: string; phases: { phase: Phase; end: number }[] }[] = [];

  const boot = async (name: string, body: (host: Machine, ends: (phase: Phase) => void) => Promise<void>) => {
    const writes = join(folder, `${name}.writes`);
    const phases: { phase: Phase; end: number }[] = [];
    qemuImg('create', '-q', '-f', 'raw', writes, '0');
    const log = join(folder, `${name}.log`);
    const options: MachineOptions = { disk, run, log, data: join(folder, 'data.img'), writes };
    const host = new Machine(options);
    try {
      await body(host, (phase) => {
        phases.push({ phase, end: statSync(writes).size });
        say(`${phase} is over`);
      });
    } finally {
      await host.kill();
    }
    boots.push({ log: `${name}.writes`, phases });
  };
  const look = async (host: Machine, commit: string): Promise<void> => {
    looks[commit] = [...(looks[commit] ?? []), await host.run('sh /var/test/look /usr /etc')];
  };

  await boot('update', async (host, ends) => {
    assert.equal((await host.started()).state, 'good');
    await host.login();
    assert.equal((await healthy(host)).booted, commits.first);
    await look(host, commits.first);
    ends('start');
    await host.run('kill -s RTMIN+20 1');
    await host.run(FOLLOW);
    await host.expect(/Stopp(?:ed|ing) /);
    ends('stage');
    await host.ended();
    ends('finalise');
  });
  await boot('first-boot', async (host, ends) => {
    const { deployment, state } = await host.started();
    assert.deepEqual([deployment.slice(0, 12), state], [commits.second.slice(0, 12), 'trial']);
    await host.login();
    ends('first-boot');
    await look(host, commits.second);
    assert.match(await host.run(CONFIRMED, { ms: 1_800_000 }), /^state=good$/m);
    assert.equal((await healthy(host)).booted, commits.second);
    ends('confirm');
    await host.run('systemctl stop kedge && systemctl start kedge-boot-reject');
    await host.down('systemctl reboot');
    ends('reject');
  });
  await boot('back', async (host, ends) => {
    assert.equal((await host.started()).state, 'fallback');
    await host.login();
    await host.run('systemctl stop kedge');
    ends('back');
    await host.run('ostree admin undeploy 0');
    await host.down('systemctl poweroff');
    ends('remove');
  });
  return { commits, boots, looks };
}
