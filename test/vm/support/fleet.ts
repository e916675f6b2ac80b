/** A fleet of one machine: a real hub beside it, real keys, and the signed commits that move its OS. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillTestImage, TEST_IMAGE_CHANGES } from '../../../scripts/lib/test-image.mjs';
import { REF } from '../../../scripts/lib/vm-system.mjs';
import { FLEET_ID, fleetFiles } from '../../support/fleet.ts';
import { type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { startKedge } from '../../support/kedge.ts';
import { tryRun } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { FileServer } from './files.ts';
import { SYSTEM } from './life.ts';
import { type Machine, STEP_MS } from './machine.ts';

const HOST = 'vm';
/** On loopback of the machine, where a proxy of systemd's hands it on. */
const [HUB, FILES] = [8418, 8419];
/** Operators' own folder; Kedge only mounts it. */
export const OWN = '/var/lib/operators';

/** As far as the tests look into it. */
export interface Seen {
  readonly bootId: string | null;
  readonly state: string;
  readonly fleet: { readonly commit: string | null };
  readonly conditions: readonly { type: string; status: boolean; code: string | null; message: string }[];
  readonly bundles: readonly { name: string; state: string }[];
  readonly os: { readonly booted: string | null; readonly staged: string | null; readonly rollback: string | null };
}

export class VmFleet {
  readonly files: FileServer;
  readonly #repo: Repository;
  readonly #lead: Key;
  readonly #root: string;
  readonly #url: string;
  #own = '';

  private constructor(parts: { files: FileServer; repo: Repository; lead: Key; root: string; url: string }) {
    this.files = parts.files;
    this.#repo = parts.repo;
    this.#lead = parts.lead;
    this.#root = parts.root;
    this.#url = parts.url;
  }

  static async start(scope: Scope): Promise<VmFleet> {
    const gpg: GpgHome = await gpgHome(scope);
    const lead = await gpg.makeKey({ name: 'lead' });
    const root = await tempDir(scope, 'khub');
    const hub = startKedge(scope, ['hub', '--root', root, '--listen', '127.0.0.1:0']);
    await hub.until(/http:\/\/127\.0\.0\.1:\d+/);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(hub.said())?.[0] ?? '';
    const files = await FileServer.start(join(SYSTEM, 'repo'));
    scope.after(async () => files.end());
    return new VmFleet({ files, repo: await repository(scope, gpg), lead, root, url });
  }

  /** `booted`: the commit that it runs. Ways to hub and files, the image of the bundle, an operator's own container with its data, and the enrolment. Starts no agent. */
  async enrol(host: Machine, booted: string): Promise<void> {
    const { files } = this;
    files.offer('/lab/image.tar', await testImage());
    files.offer('/lab/setup.sh', setUp(new URL(this.#url).port, files.port));
    await host.run(`curl -fsS http://10.0.2.2:${files.port}/lab/setup.sh | sh -e`);
    const image = await host.run('docker image inspect --format "{{.Id}}" kedge-test');
    assert.match(image, /^sha256:[0-9a-f]{64}$/);
    const anchor = await this.#first(image, await files.taken('/lab/host.asc'), booted);
    const source = (name: string) => `http://127.0.0.1:${HUB}/${name}.git`;
    const lines = [
      `name: ${HOST}`,
      `fleet: { id: ${FLEET_ID}, sources: ["${source('fleet')}"], anchor: "${anchor}" }`,
      `inventory: { url: "${source('inventory')}" }`,
      'ostree: {}',
    ];
    files.offer('/lab/host.yaml', `${lines.join('\n')}\n`);
    await host.run(`curl -fsS http://10.0.2.2:${files.port}/lab/host.yaml -o /etc/kedge/host.yaml`);
    this.#own = await host.run("docker inspect --format '{{.Id}}' own");
  }

  /** Operators' own container runs, is the one that they made, and what they keep is there. */
  async assertOwn(host: Machine): Promise<void> {
    const running =
      'for n in $(seq 60); do docker ps -q --no-trunc --filter name=^own$ | grep . && break; sleep 3; done';
    assert.equal(await host.run(running), this.#own);
    assert.equal(await host.run(`cat ${OWN}/kept /etc/kept`), 'of the operators\nof the operators');
  }

  async pin(commit: string, confirm: string): Promise<void> {
    await this.#push({ files: { 'os/stable.yaml': channel(commit, confirm) }, message: `os: pin ${commit}` });
  }

  /** A commit that changes nothing for the host. Gives its id. */
  word(text: string): Promise<string> {
    return this.#push({ files: { 'README.md': `${text}\n` }, message: text });
  }

  /** Brings the pin back to what it was before its last change, as people do: by `git revert`. */
  async revertPin(): Promise<void> {
    const last = await this.#repo.git('log', '-1', '--format=%H', '--', 'os/stable.yaml');
    await this.#repo.git('revert', '--no-commit', last);
    await this.#push({ message: `Revert ${last}` });
  }

  /** Waits for a record of the host; the last one is told where none comes. */
  async seen(what: string, is: (record: Seen) => boolean, ms = STEP_MS * 2): Promise<Seen> {
    let last = 'none';
    for (const until = Date.now() + ms; Date.now() < until; await sleep(500)) {
      const words = ['-C', join(this.#root, 'inventory.git'), 'show', `hosts/${HOST}:inventory.json`];
      const shown = await tryRun('git', words);
      if (shown.status !== 0) continue;
      const record = JSON.parse(shown.stdout) as Seen;
      if (is(record)) return record;
      const { state, conditions, bundles, os } = record;
      last = JSON.stringify({ state, conditions: conditions.filter((c) => !c.status), bundles, os }, null, 1);
    }
    throw new Error(`${what}: not within ${ms} ms; the last record: ${last}`);
  }

  async #first(image: string, key: string, booted: string): Promise<string> {
    const compose = `services:
  web:
    image: ${image}
    command: [httpd, -f, -p, "8080", -h, /www]
    restart: always
    volumes:
      - { type: bind, source: /usr/lib/kedge, target: /os, read_only: true }
      - { type: bind, source: ${OWN}, target: /data, read_only: true }
    healthcheck:
      test: [CMD, sh, -c, "test ! -e /os/sick || test -e /data/mended"]
      interval: 5s
      timeout: 30s
      retries: 3
`;
    const rules = '["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"]';
    const files = fleetFiles({
      keys: { lead: this.#lead.armored },
      hosts: { [HOST]: 'bundles: { web: { health: { timeout: 5m } } }\nos: { channel: stable }\n' },
      bundles: { web: compose },
      files: {
        'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nbranch: main\npoll: 15s\n`,
        'trust/policy.yaml': `version: 1
revision: 1
roles: { admins: { keys: [lead], threshold: 1 } }
rules:
  - { paths: ${rules}, role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`,
        'trust/powers.yaml': `web: ["mount:/usr/lib/kedge:ro", "mount:${OWN}:ro"]\n`,
        'trust/os/release.asc': readFileSync(join(SYSTEM, 'key.asc'), 'utf8'),
        'hosts/vm.asc': key,
        'os/stable.yaml': channel(booted, '30m'),
      },
    });
    return this.#push({ files, message: 'the fleet' });
  }

  async #push(commit: Parameters<Repository['commit']>[0]): Promise<string> {
    const id = await this.#repo.commit({ ...commit, sign: this.#lead.fingerprint });
    await this.#repo.git('push', '-q', `${this.#url}/fleet.git`, 'main');
    return id;
  }
}

function channel(commit: string, confirm: string): string {
  const lines = [
    ...[`commit: "${commit}"`, `ref: ${REF}`, `remotes: ["http://127.0.0.1:${FILES}/"]`],
    ...['signedBy: [trust/os/release.asc]', `confirm: ${confirm}`],
  ];
  return `${lines.join('\n')}\n`;
}

function setUp(hub: string, files: number): string {
  const changes = TEST_IMAGE_CHANGES.map((line) => `--change '${line}'`).join(' ');
  return `
proxy() {
  printf '[Socket]\\nListenStream=127.0.0.1:%s\\n' "$2" > "/etc/systemd/system/lab-$1.socket"
  printf '[Service]\\nExecStart=/lib/systemd/systemd-socket-proxyd 10.0.2.2:%s\\n' "$3" > "/etc/systemd/system/lab-$1.service"
  mkdir -p /etc/systemd/system/sockets.target.wants
  ln -sf "/etc/systemd/system/lab-$1.socket" /etc/systemd/system/sockets.target.wants/
}
proxy hub ${HUB} ${hub}
proxy files ${FILES} ${files}
systemctl daemon-reload
systemctl start lab-hub.socket lab-files.socket
curl -fsS http://127.0.0.1:${FILES}/lab/image.tar | docker import ${changes} - kedge-test > /dev/null
mkdir -p ${OWN}
echo 'of the operators' | tee ${OWN}/kept > /etc/kept
docker run -d --name own --restart always -v ${OWN}:/data kedge-test sh -c 'while :; do date > /data/alive; sleep 5; done' > /dev/null
kedge host keygen --name ${HOST} --out /etc/kedge/host.key.asc > /run/host.asc
curl -fsS -T /run/host.asc http://127.0.0.1:${FILES}/lab/host.asc
`;
}

async function testImage(): Promise<Buffer> {
  const dir = mkdtempSync(join(tmpdir(), 'kvi-'));
  try {
    await fillTestImage(dir);
    const { status, stdout, stderr } = spawnSync('tar', ['-C', dir, '-c', '.'], { maxBuffer: 2 ** 26 });
    assert.equal(status, 0, String(stderr));
    return stdout;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
