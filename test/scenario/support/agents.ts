/** Real one-file programs of several versions, good and bad, and a server that hands them out. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, copyFile, cp, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { NODE, ROOT } from '../../../scripts/lib/paths.mjs';
import { run } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

export const PACKAGED = packageJson.version;
export const NEXT = '9.2.0';
export const BAD = '9.3.0';

/** So that it comes to no good pass before it does what it is here for. */
const NO_DOCKER = "process.env.DOCKER_HOST = 'unix:///nonexistent/docker.sock';";

/** Answers nothing and ends by nothing, like an endless loop, but leaves the processor to others. */
const HANG = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

/** What the bad one does when it is started as an agent; the last line of its file says which. */
const MISCHIEF: Readonly<Record<string, string>> = {
  crashes: 'process.abort();',
  'hangs at once': HANG,
  'hangs later': `${NO_DOCKER} setTimeout(() => { ${HANG} }, 3000);`,
  'never comes to a good pass': NO_DOCKER,
  'writes what the one before it cannot read': `${NO_DOCKER} const { writeFileSync } = await import('node:fs'); setInterval(() => writeFileSync(process.env.KEDGE_TEST_STATE, '{"version":2}'), 100); setTimeout(() => process.abort(), 3000);`,
};
export type Mischief = keyof typeof MISCHIEF;
const PRELUDE = `
if (process.argv.includes('agent')) {
  const fs = await import('node:fs');
  const file = fs.openSync(process.execPath);
  const tail = Buffer.alloc(64);
  fs.readSync(file, tail, 0, 64, fs.fstatSync(file).size - 64);
  const what = tail.toString().trim();
  ${Object.entries(MISCHIEF)
    .map(([name, code]) => `if (what === ${JSON.stringify(name)}) { ${code} }`)
    .join('\n  ')}
}
`;

export interface Programs {
  readonly folder: string;
  readonly packaged: string;
  readonly next: string;
  /** A file of its own for each; never of two at once. */
  bad(what: Mischief): Promise<string>;
  /** The good one with this done to its first bytes. */
  spoilt(name: string, change: (head: Buffer) => void): Promise<string>;
}

export async function buildPrograms(scope: Scope): Promise<Programs> {
  const folder = await tempDir(scope);
  const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
  if (bundle === '') await run(NODE, [join(ROOT, 'scripts', 'build.mjs')], { cwd: ROOT, timeout: 120_000 });
  const dist = bundle === '' ? join(ROOT, 'dist') : dirname(bundle);
  const build = async (version: string, prelude: string): Promise<string> => {
    const parts = join(folder, `dist-${version}`);
    await cp(dist, parts, { recursive: true });
    const main = join(parts, 'kedge.mjs');
    await writeFile(main, `${prelude}${await readFile(main, 'utf8')}`);
    let changed = 0;
    for (const name of await readdir(join(parts, 'chunks'))) {
      const file = join(parts, 'chunks', name);
      const text = await readFile(file, 'utf8');
      const own = `name:"kedge",version:"${PACKAGED}"`;
      if (!text.includes(own)) continue;
      changed += 1;
      await writeFile(file, text.replace(own, `name:"kedge",version:"${version}"`));
    }
    assert.equal(changed, 1, 'the version stands in one place');
    const out = join(folder, `kedge-${version}`);
    // In a process of its own: this one is not the Node that is to be packed.
    const make = `import { makeOneFile } from ${JSON.stringify(join(ROOT, 'scripts/lib/one-file.mjs'))};
      import { nodeFor } from ${JSON.stringify(join(ROOT, 'scripts/lib/node-runtime.mjs'))};
      makeOneFile({ dist: ${JSON.stringify(parts)}, node: await nodeFor(process.arch), work: ${JSON.stringify(`${parts}-work`)}, out: ${JSON.stringify(out)}, builtAt: 1700000000 });`;
    await run(NODE, ['--input-type=module', '-e', make], { timeout: 240_000 });
    assert.equal((await run(out, ['--version'], { env: { HOME: folder } })).trim(), version);
    return out;
  };
  const packaged = await build(PACKAGED, '');
  const next = await build(NEXT, '');
  const mischief = await build(BAD, PRELUDE);
  const variant = async (name: string, from: string): Promise<string> => {
    const file = join(folder, name.replaceAll(' ', '-'));
    await copyFile(from, file);
    await chmod(file, 0o755);
    return file;
  };
  return {
    folder,
    packaged,
    next,
    async bad(what) {
      const file = await variant(String(what), mischief);
      const handle = await open(file, 'a');
      await handle.write(`\n${String(what).padStart(63)}`);
      await handle.close();
      return file;
    },
    async spoilt(name, change) {
      const file = await variant(name, next);
      const head = Buffer.alloc(4096);
      const handle = await open(file, 'r+');
      await handle.read(head, 0, head.length, 0);
      change(head);
      await handle.write(head, 0, head.length, 0);
      await handle.close();
      return file;
    },
  };
}

export async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

export interface FileServer {
  /** `<url>/<name>` is a file of the folder; `<url>/cut/<name>` ends after half of it; `<url>/none` is not there. */
  readonly url: string;
  /** Path and Range of each request. */
  readonly log: readonly { readonly path: string; readonly range: string | null }[];
}

export async function fileServer(scope: Scope, folder: string): Promise<FileServer> {
  const log: { path: string; range: string | null }[] = [];
  const server = createServer((request, response) => {
    void serve(folder, request, response, log).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log };
}

async function serve(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  log: { path: string; range: string | null }[],
): Promise<void> {
  const path = request.url ?? '/';
  const range = request.headers.range ?? null;
  log.push({ path, range });
  const [name = '', cut = ''] = path.split('/').toReversed();
  const bytes = await readFile(join(folder, name)).catch(() => null);
  if (bytes === null) {
    response.writeHead(404).end();
    return;
  }
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
  const headers = { 'Content-Length': bytes.length - from };
  const resumed = { ...headers, 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
  if (from === 0) response.writeHead(200, headers);
  else response.writeHead(206, resumed);
  if (cut !== 'cut') {
    response.end(bytes.subarray(from));
    return;
  }
  response.write(bytes.subarray(from, Math.floor(bytes.length / 2)), () => setTimeout(() => response.destroy(), 50));
}

/** What the folders of a fresh state folder are. */
export async function stateOf(dir: string): Promise<string> {
  const state = join(dir, 'var');
  await mkdir(state, { mode: 0o700 });
  return state;
}
