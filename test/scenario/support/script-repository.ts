/** A scripts repository of its own beside a fleet of hosts without a container engine: its own people, its own line. All parts are real. */
import { dirname, join } from 'node:path';
import { FLEET_ID } from '../../support/fleet.ts';
import { bareRepository, type Repository, repository } from '../../support/git.ts';
import type { Key } from '../../support/gpg.ts';
import type { Scope } from '../../support/temp.ts';
import { type RunFleet, runFleet } from './runs.ts';

export const SCRIPTS_ID = '5b1c7a52-0a0e-4c58-9d55-6a51e43f2f10';

const CATALOGUE = (user: string) => `version: 1
scripts:
  say: { title: Say something, file: say.sh, roles: [operators], user: ${user}, hosts: { gpu: h200 } }
`;

export interface ScriptRepository {
  readonly fleet: RunFleet<'alpha'>;
  /** Signs the scripts, and nothing of the fleet. */
  readonly keeper: Key;
  readonly bare: string;
  readonly clone: Repository;
  readonly anchor: string;
  /** fleet.yaml of the fleet, with these words of its scripts. */
  fleetYaml(scripts: Readonly<Record<string, string>>): string;
  /** Commits to the scripts, signed by the keeper unless told otherwise, and pushes. */
  push(files: Readonly<Record<string, string | null>>, sign?: string | false): Promise<string>;
  /** The whole text of say.sh. */
  says(word: string): string;
}

export async function scriptRepository(scope: Scope): Promise<ScriptRepository> {
  const fleet = await runFleet(scope, {
    hosts: { alpha: { gpu: 'h200' } },
    catalogue: CATALOGUE('nobody'),
    scripts: { 'say.sh': '#!/bin/sh\necho of the fleet\n' },
  });
  const keeper = await fleet.gpg.makeKey({ name: 'keeper' });
  const bare = await bareRepository(join(dirname(fleet.bare), 'operator-scripts.git'));
  const clone = await repository(scope, fleet.gpg);
  await clone.git('remote', 'add', 'origin', bare);
  const says = (word: string): string => `#!/bin/sh\necho ${word}\n`;
  const push: ScriptRepository['push'] = async (files, sign = keeper.fingerprint) => {
    const commit = await clone.commit({ files, ...(sign === false ? {} : { sign }) });
    await clone.git('push', '-q', 'origin', 'HEAD:main');
    return commit;
  };
  const anchor = await push({
    'fleet.yaml': `version: 1\nid: ${SCRIPTS_ID}\nname: operator-scripts\n`,
    'trust/policy.yaml': `version: 1
revision: 1
roles:
  admins: { keys: [keeper] }
  operators: { keys: [ops] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "scripts/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`,
    'trust/keys/keeper.asc': keeper.armored,
    'trust/keys/ops.pub': fleet.ops.line,
    'scripts/catalogue.yaml': CATALOGUE('nobody'),
    'scripts/say.sh': says('first'),
  });
  const fleetYaml: ScriptRepository['fleetYaml'] = (scripts) =>
    `version: 1\nid: ${FLEET_ID}\nname: test\npoll: 1s\ninventory: { url: ${JSON.stringify(fleet.inventory)} }\nscripts: ${JSON.stringify(scripts)}\n`;
  await fleet.push({
    'fleet.yaml': fleetYaml({ url: bare, id: SCRIPTS_ID, anchor }),
    'scripts/catalogue.yaml': null,
    'scripts/say.sh': null,
  });
  return { fleet, keeper, bare, clone, anchor, fleetYaml, push, says };
}

export interface RunShown {
  readonly state: string;
  readonly why: string | null;
  readonly said: string | null;
}

/** Asks for `say` as `ops`, and has the host carry it out; `between`: what happens on the way. */
export async function askToSay({ fleet }: ScriptRepository, between?: () => Promise<unknown>): Promise<RunShown> {
  const asked = await fleet.desk('ops', 'run', 'say', '--host', 'alpha', '--yes', '--no-follow');
  if (asked.status !== 0) throw new Error(asked.stderr);
  await between?.();
  await fleet.hosts.alpha.once();
  return shownRun(fleet, asked.stdout.trim());
}

async function shownRun(fleet: RunFleet<'alpha'>, run: string): Promise<RunShown> {
  const shown = await fleet.desk('ops', 'runs', 'show', run, '-o', 'json');
  if (shown.status === 2) return { state: 'none', why: null, said: null };
  const { hosts } = shown.json() as {
    hosts: readonly { state: string; record: { why: string | null; stdout: { tail: string } | null } | null }[];
  };
  const record = hosts[0]?.record ?? null;
  return { state: hosts[0]?.state ?? 'none', why: record?.why ?? null, said: record?.stdout?.tail ?? null };
}

/** The condition `Scripts` of the host; null: it has none. */
export async function scriptsCondition({ fleet }: ScriptRepository): Promise<{ code: string; message: string } | null> {
  const record = JSON.parse((await fleet.shown('inventory', 'hosts/alpha:inventory.json')) ?? '{}') as {
    conditions?: readonly { type: string; code: string; message: string }[];
  };
  return record.conditions?.find(({ type }) => type === 'Scripts') ?? null;
}
