import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectEnv, TOOLS } from './paths.mjs';
import { quiet } from './run.mjs';

/** Image of Debian's static busybox, 2 MB: sh, sleep, httpd, wget. Made here, for nothing can be relied on to be pulled. */
export const TEST_IMAGE = 'kedge-test/busybox:1';

/** Dockerfile lines that go with its files. */
export const TEST_IMAGE_CHANGES = ['CMD ["sh"]', 'ENV PATH=/bin'];

/** Where there is one, or null: a dynamic busybox does not run in an empty image. */
export async function staticBusybox() {
  for (const file of ['/bin/busybox', '/usr/bin/busybox', join(TOOLS, 'bin', 'busybox-static')]) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null && !bytes.subarray(0, 4096).includes('/ld-')) return file;
  }
  return null;
}

/**
 * Imports an image unless one of that name is there.
 * @param {string} host DOCKER_HOST
 * @param {string} [name]
 * @param {readonly string[]} [changes] Dockerfile lines (`ENV A=1`, `HEALTHCHECK …`)
 */
export async function importTestImage(host, name = TEST_IMAGE, changes = []) {
  const env = projectEnv({ DOCKER_HOST: host });
  if (quiet('docker', ['image', 'inspect', name], { env }).status === 0) return;
  const dir = await mkdtemp(join(tmpdir(), 'kedge-image-'));
  try {
    await fillTestImage(dir);
    const lines = [...TEST_IMAGE_CHANGES, ...changes].flatMap((line) => ['--change', line]);
    await pipe(['tar', '-C', dir, '-c', '.'], ['docker', 'import', ...lines, '-', name], env);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Its files, into an empty folder. */
export async function fillTestImage(dir) {
  const busybox = await staticBusybox();
  if (busybox === null) throw new Error('no static busybox: install busybox-static');
  for (const folder of ['bin', 'tmp', 'etc', 'www']) await mkdir(join(dir, folder));
  await copyFile(busybox, join(dir, 'bin', 'busybox'));
  const applets = quiet(busybox, ['--list'])
    .stdout.split('\n')
    .filter((name) => name !== '' && name !== 'busybox');
  for (const applet of applets) await symlink('busybox', join(dir, 'bin', applet));
  await writeFile(join(dir, 'etc', 'passwd'), 'root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n');
  await writeFile(join(dir, 'www', 'index.html'), 'kedge test\n');
}

function pipe([from, ...fromArgs], [to, ...toArgs], env) {
  return new Promise((resolve, reject) => {
    const source = spawn(from, fromArgs, { stdio: ['ignore', 'pipe', 'ignore'] });
    const sink = spawn(to, toArgs, { env, stdio: [source.stdout, 'ignore', 'pipe'] });
    source.stdout.destroy();
    let said = '';
    sink.stderr.on('data', (chunk) => {
      said += chunk;
    });
    sink.on('error', reject);
    sink.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`${to} ${toArgs[0]}: ${said}`))));
  });
}
