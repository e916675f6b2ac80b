/**
 * A warm agent that makes a pass when it is told to: the parts that main.ts builds, from the same bundle options, in a process of
 * its own. Times are taken here, so that no message between processes is in them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { TarBundles } from '../reconciler/adapters/bundle-tar.ts';
import { systemClock } from '../reconciler/adapters/clock.ts';
import { DockerCompose } from '../reconciler/adapters/docker-compose.ts';
import { DockerEngine } from '../reconciler/adapters/docker-engine.ts';
import { run as exec } from '../reconciler/adapters/exec.ts';
import { openInventory } from '../reconciler/adapters/git-inventory.ts';
import { openGitStore } from '../reconciler/adapters/git-store.ts';
import { LinuxHardware } from '../reconciler/adapters/hardware.ts';
import { Http } from '../reconciler/adapters/http.ts';
import { DiskJournal } from '../reconciler/adapters/journal.ts';
import { DiskLayouts } from '../reconciler/adapters/layouts.ts';
import { OpenPgpSignatures } from '../reconciler/adapters/openpgp.ts';
import { HttpProbe } from '../reconciler/adapters/probe.ts';
import { DiskSecretFiles } from '../reconciler/adapters/secret-files.ts';
import { judgeLine } from '../reconciler/agent/accept.ts';
import { AcceptCache } from '../reconciler/agent/accept-trees.ts';
import type { AgentDeps } from '../reconciler/agent/deps.ts';
import { pass } from '../reconciler/agent/reconcile.ts';
import { Session } from '../reconciler/agent/session.ts';
import { readHostConfig } from '../reconciler/core/config.ts';
import { fail, ok } from '../reconciler/core/failure.ts';
import { isCommitId, isSha256 } from '../reconciler/core/names.ts';

/** Base and head of a line in the fleet repository at `dir`, judged with what is known, or with nothing. */
export interface JudgeOrder {
  readonly dir: string;
  readonly fleetId: string;
  readonly base: string;
  readonly head: string;
  /** With what earlier orders of this kind learnt, as an agent keeps it from poll to poll. */
  readonly warm?: boolean;
}
export type Order =
  | { readonly kind: 'open'; readonly configFile: string }
  | { readonly kind: 'pass' }
  | ({ readonly kind: 'judge' } & JudgeOrder);

export interface Done {
  readonly ms: number;
  /** Of this process and its threads; 0 where it is not taken. */
  readonly cpuMs: number;
  readonly state: string;
  readonly commit: string | null;
  /** How many commits were judged. */
  readonly judged: number;
}

let agent: { readonly deps: AgentDeps; readonly session: Session } | null = null;

async function open(configFile: string): Promise<Done> {
  const config = readHostConfig(await readFile(configFile, 'utf8'), configFile);
  if (!config.ok) throw new Error(config.failure.message);
  const { state, fleet, registries } = config.value;
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  // Foreign packs are parsed by the bundle that hosts run.
  const program = [process.execPath, join(process.cwd(), 'dist/kedge.mjs')] as const;
  const git = (name: string) => ({ dir: join(state, name), version: 'bench', exec, mode: fleet.git, program });
  const silent = (): void => undefined;
  const deps: AgentDeps = {
    config: config.value,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    engine: new DockerEngine({ env, registries, exec }),
    compose: new DockerCompose({ env, exec }),
    layouts: new DiskLayouts({ root: join(state, 'bundles'), secrets: config.value.secrets }),
    secrets: {
      files: new DiskSecretFiles({ kept: join(state, 'secrets'), memory: config.value.secrets, instance: 'bench' }),
      open: async () => ({ ok: true, value: new Map() }),
    },
    journal: new DiskJournal(state),
    probe: new HttpProbe(),
    askIdle: async () => null,
    gpuLoad: async () => ok([]),
    clock: systemClock,
    sha256(data) {
      const hex = createHash('sha256').update(data).digest('hex');
      if (!isSha256(hex)) throw new Error('SHA-256 is not what it was');
      return hex;
    },
    git: await openGitStore(git('fleet.git')),
    inventory: await openInventory(git('inventory.git')),
    hardware: new LinuxHardware({ exec, path: env.PATH ?? '' }),
    signatures: new OpenPgpSignatures(),
    tars: new TarBundles(join(state, 'tars'), new Http({ version: 'bench' })),
    hostKey: async () => fail('STATE_CORRUPT', 'no inventory here'),
    random: Math.random,
    version: 'bench',
    buildTime: 0,
  };
  agent = { deps, session: new Session() };
  return { ms: 0, cpuMs: 0, state: 'open', commit: null, judged: 0 };
}

async function onePass(): Promise<Done> {
  if (agent === null) throw new Error('open a configuration first');
  const begun = performance.now();
  const result = await pass(agent.deps, agent.session);
  const ms = performance.now() - begun;
  await agent.session.publishing;
  return { ms, cpuMs: 0, state: result.failure?.code ?? result.state, commit: result.commit, judged: 0 };
}

const warmCache = new AcceptCache();
const warmSignatures = new OpenPgpSignatures();

/** With a cold cache where nothing is said. The process, its Git reader and OpenPGP are warm from the second time on. */
async function judge({ dir, fleetId, base, head, warm = false }: JudgeOrder): Promise<Done> {
  if (!isCommitId(base) || !isCommitId(head)) throw new Error('not commit ids');
  const objects = await openGitStore({ dir, version: 'bench', exec, mode: 'auto' });
  const signatures = warm ? warmSignatures : new OpenPgpSignatures();
  const cache = warm ? warmCache : new AcceptCache();
  const before = process.cpuUsage();
  const begun = performance.now();
  const judged = await judgeLine(
    { objects, signatures, now: Date.now, buildTime: 0, cache },
    { fleetId, base: { commit: base, kind: 'anchor' }, head, newestSignature: 0 },
  );
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  await objects.close();
  if (!judged.ok) throw new Error(judged.failure.message);
  const state = judged.value.stopped === null ? 'good' : judged.value.stopped.message;
  return {
    ms,
    cpuMs: (user + system) / 1000,
    state,
    commit: judged.value.accepted?.id ?? null,
    judged: judged.value.commits,
  };
}

function obey(order: Order): Promise<Done> {
  switch (order.kind) {
    case 'open':
      return open(order.configFile);
    case 'pass':
      return onePass();
    case 'judge':
      return judge(order);
    default:
      return order satisfies never;
  }
}

process.on('message', (order: Order) => {
  obey(order).then(
    (done) => process.send?.({ done }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
  );
});
