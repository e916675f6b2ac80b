/** The cast: an operator, a hub, a fleet repository and three hosts that share this machine. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Running, Stage, User } from './stage.ts';
import { DemoFailure, say, typed } from './tell.ts';

export interface Host {
  readonly name: string;
  /** Loopback port of its web server. */
  readonly port: number;
  readonly user: User;
  /** Its Compose project of the bundle `hello`. */
  readonly project: string;
  /** The running agent, once it is started. */
  agent: Running | null;
}

export interface Fleet {
  readonly stage: Stage;
  readonly operator: User;
  readonly hubUrl: string;
  readonly hosts: readonly [Host, Host, Host];
}

/** Makes everything but the first signed push and the agents. */
export async function makeFleet(stage: Stage): Promise<Fleet> {
  const olga = await stage.person('olga', 'Olga Operator', 'olga@example.org');
  say('Olga makes a signing key, a Git server, and a fleet repository whose first commit she signs.');
  const key = `gpg --quiet --batch --passphrase '' --quick-gen-key 'Olga Operator <olga@example.org>' ed25519 sign never`;
  typed(olga.prompt, key);
  await stage.asks(olga, key);
  const fingerprint = await fingerprintOf(stage, olga);
  const hubUrl = await startHub(stage, olga);
  await stage.types(olga, `kedge init fleet --name demo --signer ${fingerprint}`, { hints: false });

  const operator: User = { ...olga, prompt: 'olga:fleet', cwd: stage.path('fleet') };
  await edit(join(operator.cwd, 'fleet.yaml'), [
    [/^poll: 60s.*$/m, 'poll: 2s           # how often a host asks its sources'],
    [/^# inventory: .*$/m, `inventory: { url: "${hubUrl}/inventory.git" }`],
  ]);
  await stage.types(operator, `git remote add origin ${hubUrl}/fleet.git`);
  await stage.types(operator, 'git commit -q -S -am "fleet: ask every two seconds, keep the inventory at the hub"');

  say('\nThree hosts: each makes its own key; Olga adds its public half.');
  const ports = await freePorts();
  const hosts: [Host, Host, Host] = [
    await addHost(stage, operator, 'berlin', ports[0], true),
    await addHost(stage, operator, 'oslo', ports[1], false),
    await addHost(stage, operator, 'porto', ports[2], false),
  ];
  say(
    'oslo and porto are made in the same way. On a host of your own these files lie in /etc/kedge and /var/lib/kedge.',
  );
  await stage.types(operator, 'git add hosts && git commit -q -S -m "hosts: add berlin, oslo, porto"');
  await stage.types(operator, 'git push -q -u origin main');
  return { stage, operator, hubUrl, hosts };
}

export async function fingerprintOf(stage: Stage, user: User): Promise<string> {
  const listed = await stage.asks(user, 'gpg --batch --with-colons --list-secret-keys');
  const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(listed)?.[1];
  if (fingerprint === undefined) throw new DemoFailure(`gpg made no key:\n${listed}`);
  return fingerprint;
}

async function startHub(stage: Stage, user: User): Promise<string> {
  const [port] = await freePorts([8418]);
  typed(user.prompt, `kedge hub --root hub --listen 127.0.0.1:${port} &`);
  const hub = stage.start('hub', user, ['hub', '--root', 'hub', '--listen', `127.0.0.1:${port}`]);
  await stage.until('the hub says its address', async () =>
    (await readFile(hub.log, 'utf8')).includes('http://') ? true : null,
  );
  return `http://127.0.0.1:${port}`;
}

async function addHost(stage: Stage, operator: User, name: string, port: number, shown: boolean): Promise<Host> {
  const dir = stage.path('hosts', name);
  await mkdir(dir);
  const user = stage.root(`root@${name}`, dir);
  const run = async (who: User, command: string): Promise<unknown> =>
    shown ? stage.types(who, command, { hints: false }) : stage.asks(who, command);
  await run(user, `kedge host keygen --name ${name} --out host.key.asc > host.pub.asc`);
  const add = `kedge host add ${name} --key ../hosts/${name}/host.pub.asc > ../hosts/${name}/host.yaml`;
  await run(operator, `${add}`);
  const project = `${stage.project}-${name}`;
  await edit(join(dir, 'host.yaml'), [
    [/^key: .*$/m, 'key: host.key.asc'],
    [/^state: .*$/m, `state: state\ncompose: { project: ${project} }`],
  ]);
  return { name, port, user, project: `${project}-hello`, agent: null };
}

/** Each host's agent, as systemd would run it. */
export function startAgents(fleet: Fleet): void {
  for (const host of fleet.hosts) {
    typed(host.user.prompt, 'kedge agent --config host.yaml &');
    host.agent = fleet.stage.start(host.name, host.user, ['agent', '--config', 'host.yaml']);
  }
}

/** Replaces what is there exactly once; the demo must not go on where the template has changed. */
export async function edit(file: string, changes: readonly (readonly [RegExp, string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of changes) {
    if (!from.test(text)) throw new DemoFailure(`${file} holds nothing like ${from}:\n${text}`);
    text = text.replace(from, () => to);
  }
  await writeFile(file, text);
}

export async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** These loopback ports where they are free, others where they are not. */
async function freePorts(wanted: readonly [number, ...number[]]): Promise<readonly [number, ...number[]]>;
async function freePorts(): Promise<readonly [number, number, number]>;
async function freePorts(wanted: readonly number[] = [8081, 8082, 8083]): Promise<readonly number[]> {
  const ports: number[] = [];
  for (const port of wanted) ports.push((await listen(port)) ?? (await listen(0)) ?? 0);
  return ports;
}

/** The port, free again; null where it is taken. */
function listen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe
      .once('error', () => resolve(null))
      .listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
      });
  });
}
