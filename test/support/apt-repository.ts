/** A flat repository of packages as vendors have them (apt-secure(8)), signed, with stub packages in it, over HTTP. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { GpgHome } from './gpg.ts';
import { run } from './run.ts';
import { type Scope, tempDir } from './temp.ts';

export interface StubPackage {
  readonly name: string;
  readonly version: string;
  /** Path -> text. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface AptRepository {
  readonly url: string;
  /** Builds packages and publishes them; `sign` null: without a signature. */
  publish(packages: readonly StubPackage[], sign: string | null): Promise<void>;
}

export async function aptRepository(scope: Scope, gpg: GpgHome): Promise<AptRepository> {
  const dir = await tempDir(scope, 'apt');
  const pool = join(dir, 'pool');
  await mkdir(pool);
  const server = createServer((request, response) => {
    const path = join(dir, normalize(`/${decodeURIComponent(request.url ?? '')}`));
    stat(path).then(
      (facts) => {
        response.writeHead(facts.isFile() ? 200 : 404, facts.isFile() ? { 'content-length': facts.size } : {});
        if (facts.isFile()) createReadStream(path).pipe(response);
        else response.end();
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async publish(packages, sign) {
      for (const old of ['InRelease', 'Release', 'Packages']) await rm(join(dir, old), { force: true });
      for (const stub of packages) await build(dir, pool, stub);
      const stanzas = await Promise.all((await readdir(pool)).map((file) => stanzaOf(pool, file)));
      const list = stanzas.join('\n');
      await writeFile(join(dir, 'Packages'), list);
      const digest = createHash('sha256').update(list).digest('hex');
      const release = `Origin: Vendor\nDate: ${new Date().toUTCString().replace('GMT', 'UTC')}\nSHA256:\n ${digest} ${Buffer.byteLength(list)} Packages\n`;
      await writeFile(join(dir, 'Release'), release);
      if (sign !== null)
        await gpg.gpg(['--local-user', sign, '--clearsign', '--output', join(dir, 'InRelease'), join(dir, 'Release')]);
    },
  };
}

async function build(dir: string, pool: string, { name, version, files = {} }: StubPackage): Promise<void> {
  const tree = join(dir, 'tree');
  await mkdir(join(tree, 'DEBIAN'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(tree, path, '..'), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  const control = `Package: ${name}\nVersion: ${version}\nArchitecture: amd64\nMaintainer: Vendor <vendor@example.org>\nDescription: stub\n`;
  await writeFile(join(tree, 'DEBIAN', 'control'), control);
  await run('dpkg-deb', [
    '--root-owner-group',
    '--build',
    tree,
    join(pool, `${name}_${version.replace(':', '%3a')}_amd64.deb`),
  ]);
  await rm(tree, { recursive: true });
}

async function stanzaOf(pool: string, file: string): Promise<string> {
  const bytes = await readFile(join(pool, file));
  const control = await run('dpkg-deb', ['-f', join(pool, file)]);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return `${control.trim()}\nFilename: pool/${file.replace('%', '%25')}\nSize: ${bytes.length}\nSHA256: ${digest}\n`;
}
