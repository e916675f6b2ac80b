/** A machine's root in a folder, a volume beside it, and the real `seed apply` between them. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readHostKey } from '../../../reconciler/adapters/host-key.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { publicPart } from '../../../reconciler/adapters/public-part.ts';
import { readSeed } from '../../../reconciler/adapters/seed-volume.ts';
import type { Answer } from '../../../reconciler/cli/answer.ts';
import { seedApply } from '../../../reconciler/cli/seed-apply.ts';
import { run } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { fakeContext } from '../../unit/cli/support.ts';

const ID = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';

export class SeedBench {
  readonly root: string;
  readonly seed: string;

  private constructor(dir: string) {
    this.root = join(dir, 'root');
    this.seed = join(dir, 'seed');
  }

  static async open(scope: Scope): Promise<SeedBench> {
    const bench = new SeedBench(await tempDir(scope));
    await mkdir(bench.seed);
    await bench.put('etc/hostname', 'kedge\n');
    await bench.put('etc/hosts', '127.0.0.1 localhost\n127.0.1.1 kedge\n');
    return bench;
  }

  /** A good enrol.yaml with changes: lines behind `host:` and behind all. */
  enrol({ host = '', rest = '', name = 'gpu-01' }: { host?: string; rest?: string; name?: string } = {}): string {
    return `version: 1
host:
  name: ${name}
  fleet:
    id: ${ID}
    anchor: ${'ab'.repeat(20)}
    sources: ["https://hub.example/fleet.git"]
${host}${rest}`;
  }

  async volume(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) await write(join(this.seed, path), text);
  }

  async link(path: string, to: string): Promise<void> {
    await mkdir(dirname(join(this.seed, path)), { recursive: true });
    await symlink(to, join(this.seed, path));
  }

  async pipe(path: string): Promise<void> {
    await run('mkfifo', [join(this.seed, path)]);
  }

  /** A file of the host. */
  async put(path: string, text: string): Promise<void> {
    await write(join(this.root, path), text);
  }

  /** Every file of the host with its text. */
  async host(): Promise<Readonly<Record<string, string>>> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = files.map(async (file) => [file.slice(this.root.length + 1), await readFile(file, 'utf8')] as const);
    return Object.fromEntries((await Promise.all(texts)).toSorted());
  }

  async apply(): Promise<Answer> {
    const signatures = new OpenPgpSignatures();
    const unsealed = () => Promise.reject(new Error('no key here is sealed'));
    const sealing = { seal: unsealed, open: unsealed };
    const ports = {
      readSeed,
      publicPart,
      signatures,
      readHostKey: (file: string) => readHostKey(file, signatures, sealing),
    };
    return seedApply(fakeContext(), ports, this.seed, { root: this.root });
  }
}

async function write(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { mode: 0o600 });
}
