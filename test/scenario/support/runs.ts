/** A fleet with a catalogue, its people and hosts without a container engine: for scripts alone. All parts are real. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FLEET_ID } from '../../support/fleet.ts';
import { bareRepository, openRepository, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { type KedgeResult, kedge, type RunningKedge, startKedge } from '../../support/kedge.ts';
import { type SshKeyFile, sshHome } from '../../support/ssh.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

export interface RunHost {
  readonly name: string;
  readonly state: string;
  readonly configFile: string;
  /** `reconcile --once`: takes up what was asked for, and runs it to its end. */
  once(): Promise<KedgeResult>;
  kedge(...args: string[]): Promise<KedgeResult>;
  agent(scope: Scope): RunningKedge;
}

export interface RunFleet<Name extends string> {
  readonly gpg: GpgHome;
  readonly lead: Key;
  readonly ops: SshKeyFile;
  /** Of the fleet, and of inventory: bare. */
  readonly bare: string;
  readonly inventory: string;
  readonly clone: Repository;
  readonly hosts: Readonly<Record<Name, RunHost>>;
  /** In the clone, signed as `lead` (OpenPGP) or `ops` (SSH). */
  desk(by: 'lead' | 'ops', ...args: string[]): Promise<KedgeResult>;
  /** What a command of the desk says while it goes on. */
  startDesk(scope: Scope, by: 'lead' | 'ops', ...args: string[]): Promise<RunningKedge>;
  /** Commits as `lead` and pushes. */
  push(files: Readonly<Record<string, string | null>>): Promise<string>;
  /** The text of `path` on a branch of the fleet repository or the inventory; null: it is not there. */
  shown(repository: 'fleet' | 'inventory', path: string): Promise<string | null>;
}

export interface RunFleetOptions<Name extends string> {
  /** Host -> labels. */
  readonly hosts: Readonly<Record<Name, Readonly<Record<string, string>>>>;
  readonly catalogue: string;
  /** File in scripts/ -> text. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly wallet?: string;
  /** Further files, or others in their place. */
  readonly files?: Readonly<Record<string, string>>;
  /** DOCKER_HOST of the hosts; none answers where absent. */
  readonly dockerHost?: string;
}

const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent/docker.sock' };

export async function runFleet<Name extends string>(
  scope: Scope,
  options: RunFleetOptions<Name>,
): Promise<RunFleet<Name>> {
  const dir = await tempDir(scope, 'kf');
  const gpg = await gpgHome(scope);
  const ssh = await sshHome(scope);
  const [lead, ops] = [await gpg.makeKey({ name: 'lead' }), await ssh.makeKey('ops')];
  const bare = await bareRepository(join(dir, 'fleet.git'));
  const inventory = await bareRepository(join(dir, 'inventory.git'));
  const clone = await repository(scope, gpg);
  const names = Object.keys(options.hosts) as Name[];
  const files: Record<string, string> = {
    'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\npoll: 1s\ninventory: { url: ${JSON.stringify(inventory)} }\n`,
    'trust/policy.yaml': `version: 1
revision: 1
roles:
  admins: { keys: [lead] }
  operators: { keys: [lead, ops] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "scripts/**"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`,
    'trust/keys/lead.asc': lead.armored,
    'trust/keys/ops.pub': options.wallet ?? ops.line,
    'scripts/catalogue.yaml': options.catalogue,
  };
  for (const [name, text] of Object.entries(options.scripts)) files[`scripts/${name}`] = text;
  const env = options.dockerHost === undefined ? NO_ENGINE : { DOCKER_HOST: options.dockerHost };
  const hosts: Partial<Record<Name, RunHost>> = {};
  for (const name of names) {
    const folder = join(dir, name);
    await mkdir(folder);
    const keygen = await kedge(['host', 'keygen', '--out', join(folder, 'key.asc'), '--name', name]);
    if (keygen.status !== 0) throw new Error(keygen.stderr);
    files[`hosts/${name}.asc`] = keygen.stdout;
    files[`hosts/${name}.yaml`] = `labels: ${JSON.stringify(options.hosts[name])}\n`;
    const configFile = join(folder, 'host.yaml');
    const run = (...args: string[]): Promise<KedgeResult> =>
      kedge([...args, '--config', configFile], { env, timeout: 120_000 });
    hosts[name] = {
      name,
      state: join(folder, 'state'),
      configFile,
      kedge: run,
      once: () => run('reconcile', '--once', '-o', 'json'),
      agent: (test) => startKedge(test, ['agent', '--config', configFile], { env }),
    };
  }
  Object.assign(files, options.files);
  await clone.git('remote', 'add', 'origin', bare);
  const push = async (changes: Readonly<Record<string, string | null>>): Promise<string> => {
    await clone.git('config', 'gpg.format', 'openpgp');
    const commit = await clone.commit({ files: changes, sign: lead.fingerprint });
    await clone.git('push', '-q', 'origin', 'main');
    return commit;
  };
  const anchor = await push(files);
  await clone.git('branch', '--set-upstream-to=origin/main');
  for (const name of names) {
    const folder = join(dir, name);
    const config = {
      name,
      fleet: { id: FLEET_ID, branch: 'main', sources: [bare], anchor },
      inventory: { url: inventory },
      key: join(folder, 'key.asc'),
      state: join(folder, 'state'),
    };
    await writeFile(join(folder, 'host.yaml'), JSON.stringify(config));
  }
  let isSet = false;
  const signAs = async (by: 'lead' | 'ops'): Promise<void> => {
    // Two at a time must not both write the configuration.
    const now = await clone.tryGit('config', '--get', 'gpg.format');
    if (now.stdout.trim() === (by === 'ops' ? 'ssh' : 'openpgp') && isSet) return;
    isSet = true;
    await clone.git('config', 'gpg.format', by === 'ops' ? 'ssh' : 'openpgp');
    await clone.git('config', 'user.signingkey', by === 'ops' ? ops.file : lead.fingerprint);
    await clone.git('config', 'gpg.program', await gpg.program());
  };
  return {
    gpg,
    lead,
    ops,
    bare,
    inventory,
    clone,
    hosts: hosts as Record<Name, RunHost>,
    async desk(by, ...args) {
      await signAs(by);
      return kedge(args, { cwd: clone.dir, timeout: 120_000 });
    },
    async startDesk(test, by, ...args) {
      await signAs(by);
      return startKedge(test, args, { cwd: clone.dir });
    },
    push,
    async shown(which, path) {
      const shown = await openRepository(which === 'fleet' ? bare : inventory).tryGit('show', path);
      return shown.status === 0 ? shown.stdout : null;
    },
  };
}
