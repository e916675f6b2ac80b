import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { importTestImage } from '../../scripts/lib/test-image.mjs';
import type { TestEngine } from './engine.ts';
import { cleanEnv } from './run.ts';
import { makeTempDir, removeDir, type Scope } from './temp.ts';

export interface Registry {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /**
   * Pushes a busybox that differs by these Dockerfile lines (`ENV A=1`, `HEALTHCHECK …`) and takes it away from the engine
   * again, so that it must be pulled; gives `127.0.0.1:PORT/<name>@sha256:…`.
   */
  push(name: string, changes?: readonly string[]): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Debian's docker-registry on a free loopback port, with storage of its own. */
export async function registry(scope: Scope, engine: TestEngine): Promise<Registry> {
  const dir = await makeTempDir('kreg');
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const config = join(dir, 'config.yml');
  await writeFile(
    config,
    `version: 0.1\nlog: { level: error, accesslog: { disabled: true } }\nstorage: { filesystem: { rootdirectory: ${dir}/data } }\nhttp: { addr: "${address}" }\n`,
  );
  let child: ChildProcess | null = null;
  const pulled: string[] = [];
  const start = async (): Promise<void> => {
    child = spawn('docker-registry', ['serve', config], { env: cleanEnv(), stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await fetch(`http://${address}/v2/`).catch(() => null);
      if (answer?.ok === true) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('docker-registry did not come up');
  };
  const stop = async (): Promise<void> => {
    const running = child;
    if (running === null) return;
    child = null;
    const end = new Promise((resolve) => running.once('close', resolve));
    running.kill('SIGKILL');
    await end;
  };
  scope.after(async () => {
    await stop();
    // Whatever tests pulled; an image still in use by another test's container stays.
    for (const reference of pulled) await engine.docker('image', 'rm', '--force', reference).catch(() => undefined);
    await removeDir(dir);
  });
  await start();

  return {
    address,
    start,
    stop,
    async push(name, changes = []) {
      const tag = `${address}/${name}:${pulled.length + 1}`;
      await importTestImage(engine.host, tag, [...changes, `LABEL kedge-test=${port}-${pulled.length + 1}`]);
      const said = await engine.docker('push', tag);
      const digest = /digest: (sha256:[0-9a-f]{64})/.exec(said)?.[1];
      if (digest === undefined) throw new Error(`docker push named no digest: ${said}`);
      await engine.docker('image', 'rm', '--force', tag);
      const reference = `${address}/${name}@${digest}`;
      pulled.push(reference);
      return reference;
    },
  };
}

export interface RegistryFront {
  /** `127.0.0.1:PORT`, in the place of the registry's own address. */
  readonly address: string;
  /** Paths of what was given, each time that it was. */
  readonly taken: readonly string[];
}

/** Passes what is asked on to a registry, counts what is taken, and begins to give a blob after so many milliseconds. */
export async function registryFront(
  scope: Scope,
  to: string,
  { holdMs }: { readonly holdMs: number },
): Promise<RegistryFront> {
  const taken: string[] = [];
  const [host, port] = to.split(':');
  const server = createHttpServer(({ method, url = '', headers }, response) => {
    const asked = request({ host, port, method, path: url, headers }, async (answer) => {
      if (method === 'GET' && answer.statusCode === 200 && url !== '/v2/') taken.push(url);
      if (url.includes('/blobs/')) await new Promise((go) => setTimeout(go, holdMs));
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    asked.once('error', () => response.destroy());
    asked.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  scope.after(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, taken };
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
