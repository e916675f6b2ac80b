import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as openpgp from 'openpgp';
import { gitEnv } from '../test/support/git.ts';
import { run } from '../test/support/run.ts';

type ObjectType = 'commit' | 'tree' | 'blob';
const TYPE_NUMBER = { commit: 1, tree: 2, blob: 3 } as const;

/** Writes objects into one pack without deltas: thousands of times faster than a git process for each. */
class PackWriter {
  readonly #parts: Buffer[] = [];
  readonly #known = new Set<string>();
  #count = 0;

  add(type: ObjectType, content: Buffer): string {
    const id = createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
    if (this.#known.has(id)) return id;
    this.#known.add(id);
    this.#count += 1;
    const header = [];
    let size = content.length;
    let byte = (TYPE_NUMBER[type] << 4) | (size & 15);
    size >>>= 4;
    while (size > 0) {
      header.push(byte | 0x80);
      byte = size & 127;
      size >>>= 7;
    }
    header.push(byte);
    this.#parts.push(Buffer.from(header), deflateSync(content, { level: 1 }));
    return id;
  }

  end(): Buffer {
    const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
    head.writeUInt32BE(this.#count, 8);
    const body = Buffer.concat([head, ...this.#parts]);
    return Buffer.concat([body, createHash('sha1').update(body).digest()]);
  }
}

interface Entry {
  readonly mode: '100644' | '40000';
  readonly id: string;
}
type Tree = Map<string, Entry>;

function treeBytes(tree: Tree): Buffer {
  const key = (name: string, mode: string): string => (mode === '40000' ? `${name}/` : name);
  const entries = [...tree].sort(([a, x], [b, y]) => (key(a, x.mode) < key(b, y.mode) ? -1 : 1));
  return Buffer.concat(
    entries.flatMap(([name, { mode, id }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  );
}

export interface LargeFleet {
  /** Bare repository. */
  readonly dir: string;
  /** Oldest first; all on branch main. */
  readonly commits: readonly string[];
  readonly fleetId: string;
  /** For `git verify-commit`. */
  readonly certificate: string;
}

export interface LargeFleetOptions {
  readonly hosts: number;
  readonly commits: number;
  /** How many hosts the commits change in turn; all by default. */
  readonly changed?: number;
  /** As in fleet.yaml. */
  readonly poll?: string;
  /** A policy of so many people in teams, and so many rules: a rule for each host, whose team signs its changes in turn. */
  readonly policy?: { readonly people: number; readonly rules: number };
  /** Further references `refs/heads/x-…` on the first commit. */
  readonly references?: number;
}

/** A fleet repository in which each commit changes one host, signed by one Ed25519 key, or by many. The hosts are suspended: they plan and apply nothing. */
export async function largeFleet(dir: string, options: LargeFleetOptions): Promise<LargeFleet> {
  const fleetId = '5d9c3b1e-9d0b-4f0b-8a43-3d1a4f2f6f10';
  const start = Math.floor(Date.now() / 1000) - options.commits - 3600;
  const made = new Date((start - 60) * 1000);
  const lead = await makeKey('lead', made);
  const team = await makeTeams(options.policy, made);
  const people = [lead, ...team.people];
  const pack = new PackWriter();
  const file = (text: string): Entry => ({
    mode: '100644',
    id: pack.add('blob', Buffer.from(text)),
  });
  const folder = (tree: Tree): Entry => ({
    mode: '40000',
    id: pack.add('tree', treeBytes(tree)),
  });

  const compose = `services:\n  app:\n    image: registry.example.org/app@sha256:${'a'.repeat(64)}\n    environment: { N: "\${N}" }\n`;
  const hosts: Tree = new Map();
  const hostText = (i: number, n: number): string =>
    `labels: { site: s${i % 20} }\nsuspend: true\nbundles:\n  web: { env: { N: "${n}" } }\n`;
  for (let i = 0; i < options.hosts; i += 1) hosts.set(`host-${i}.yaml`, file(hostText(i, 0)));
  const policy = `version: 1
revision: 1
roles:
  admins: { keys: [lead], threshold: 1 }
${team.roles}rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
${team.rules}  - { paths: ["**"], role: admins }
refresh: admins
`;
  const keys = folder(new Map(people.map(({ name, certificate }) => [`${name}.asc`, file(certificate)])));
  const root: Tree = new Map<string, Entry>([
    ['fleet.yaml', file(`version: 1\nid: ${fleetId}\nname: bench\nbranch: main\npoll: ${options.poll ?? '60s'}\n`)],
    [
      'trust',
      folder(
        new Map<string, Entry>([
          ['keys', keys],
          ['policy.yaml', file(policy)],
        ]),
      ),
    ],
    [
      'bundles',
      folder(new Map<string, Entry>([['web', folder(new Map<string, Entry>([['compose.yaml', file(compose)]]))]])),
    ],
  ]);

  const commits: string[] = [];
  for (let n = 0; n < options.commits; n += 1) {
    const host = n % (options.changed ?? options.hosts);
    hosts.set(`host-${host}.yaml`, file(hostText(host, n + 1)));
    root.set('hosts', folder(hosts));
    const parent = commits.at(-1);
    commits.push(
      pack.add(
        'commit',
        await signedCommit(
          team.signer(host, n) ?? lead.privateKey,
          folder(root).id,
          parent,
          start + n,
          `host-${host}: set N to ${n}`,
        ),
      ),
    );
  }

  const env = gitEnv();
  await run('git', ['init', '-q', '--bare', '-b', 'main', dir], { env });
  await writeFile(join(dir, 'bench.pack'), pack.end());
  await run('sh', ['-c', 'git index-pack --stdin < bench.pack && rm bench.pack'], { cwd: dir, env, timeout: 300_000 });
  const refs = [`create refs/heads/main ${commits.at(-1)}`];
  for (let i = 0; i < (options.references ?? 0); i += 1) refs.push(`create refs/heads/x-${i} ${commits[0]}`);
  await run('git', ['-C', dir, 'update-ref', '--stdin'], { env, input: `${refs.join('\n')}\n` });
  await run('git', ['-C', dir, 'pack-refs', '--all'], { env });
  // Deltas as a server has them after its own housekeeping.
  await run('git', ['-C', dir, 'repack', '-adfq'], { env, timeout: 600_000 });
  return { dir, commits, fleetId, certificate: people.map((person) => person.certificate).join('\n') };
}

interface Person {
  readonly name: string;
  readonly privateKey: openpgp.PrivateKey;
  /** Armored. */
  readonly certificate: string;
}

async function makeKey(name: string, date: Date): Promise<Person> {
  const { privateKey, publicKey } = await openpgp.generateKey({
    // The form that GnuPG 2.2 reads too.
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name, email: `${name}@example.org` }],
    date,
    format: 'object',
  });
  return { name, privateKey, certificate: publicKey.armor() };
}

const TEAM = 25;

/** People in teams of 25, and as many rules as asked for beside the two that are always there. */
async function makeTeams({ people: count, rules } = { people: 0, rules: 0 }, date: Date) {
  const people: Person[] = [];
  for (let i = 0; i < count; i += 1) people.push(await makeKey(`person-${i}`, date));
  const teams = Array.from({ length: Math.ceil(count / TEAM) }, (_, i) => people.slice(i * TEAM, (i + 1) * TEAM));
  const members = (team: readonly Person[]): string => team.map(({ name }) => name).join(', ');
  const ruled = Math.max(0, rules - 2);
  return {
    people,
    roles: teams.map((team, i) => `  team-${i}: { keys: [${members(team)}] }\n`).join(''),
    rules: Array.from(
      { length: ruled },
      (_, i) => `  - { paths: ["bundles/b-${i}/**", "hosts/host-${i}.yaml"], role: team-${i % teams.length} }\n`,
    ).join(''),
    /** Undefined: the rule `**` is asked. */
    signer(host: number, n: number): openpgp.PrivateKey | undefined {
      const team = host < ruled ? teams[host % teams.length] : undefined;
      return team?.[n % team.length]?.privateKey;
    },
  };
}

async function signedCommit(
  signingKeys: openpgp.PrivateKey,
  tree: string,
  parent: string | undefined,
  at: number,
  message: string,
): Promise<Buffer> {
  const who = `Bench <bench@example.org> ${at} +0000`;
  const head = `tree ${tree}\n${parent === undefined ? '' : `parent ${parent}\n`}author ${who}\ncommitter ${who}\n`;
  const body = `\n${message}\n`;
  const signature = await openpgp.sign({
    message: await openpgp.createMessage({ binary: Buffer.from(head + body) }),
    signingKeys,
    detached: true,
    date: new Date(at * 1000),
  });
  const folded = signature.replaceAll('\r', '').trimEnd().split('\n').join('\n ');
  return Buffer.from(`${head}gpgsig ${folded}\n${body}`);
}
