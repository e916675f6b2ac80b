/** A container image that Kedge writes itself: taken and run by the real engine, and the same bytes each time. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { packTar, writeImage } from '../../scripts/lib/oci-image.mjs';
import { staticBusybox } from '../../scripts/lib/test-image.mjs';
import { testEngine } from '../support/engine.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const EPOCH = 1_760_000_000;

async function build(dir: string, name: string): Promise<{ out: string; digest: string }> {
  const [base, own] = [join(dir, 'base'), join(dir, 'own')];
  for (const folder of [join(base, 'bin'), join(own, 'usr/bin')]) await mkdir(folder, { recursive: true });
  await writeFile(join(base, 'bin/busybox'), await readFile((await staticBusybox()) ?? assert.fail('no busybox')));
  await chmod(join(base, 'bin/busybox'), 0o755);
  await writeFile(join(own, 'usr/bin/kedge'), '#!/bin/busybox sh\necho "kedge $1 as $(/bin/busybox id -u)"\n');
  await chmod(join(own, 'usr/bin/kedge'), 0o755);
  // What the folder has seen must not count.
  await utimes(join(own, 'usr'), Date.now() / 1000 - 1000 * Math.random(), 5);
  const layers = [join(dir, 'base.tar'), join(dir, 'own.tar')];
  packTar({ folder: base, out: layers[0] ?? '', epoch: EPOCH });
  packTar({ folder: own, out: layers[1] ?? '', epoch: EPOCH });
  const out = join(dir, 'image.tar');
  const config = { Entrypoint: ['/usr/bin/kedge'], Cmd: ['hub'], User: '8418:8418' };
  const digest = writeImage({
    ...{ layers, name, architecture: 'amd64', epoch: EPOCH, config, labels: { a: 'b' }, work: dir, out },
  });
  return { out, digest };
}

test('the engine takes it and runs it as it says; twice it is the same', async (t) => {
  const engine = await testEngine(t);
  const name = `kedge-test/${engine.project}:1`;
  const dir = await tempDir(t);
  const first = await build(dir, name);
  const second = await build(await tempDir(t), name);
  assert.equal(second.digest, first.digest);
  assert.ok((await readFile(second.out)).equals(await readFile(first.out)));

  t.after(() => engine.docker('image', 'rm', '-f', name));
  await engine.docker('load', '-i', first.out);
  const said = await engine.docker('run', '--rm', '--network=none', name);
  assert.equal(said, 'kedge hub as 8418');
  const created = await engine.docker(
    'image',
    'inspect',
    '--format',
    '{{.Created}} {{index .Config.Labels "a"}}',
    name,
  );
  assert.match(created, /^2025-10-09T08:53:20Z b/);

  // And it is a whole OCI layout: every digest is that of its bytes.
  const folder = join(dir, 'unpacked');
  await mkdir(folder);
  await run('tar', ['-x', '-f', first.out, '-C', folder]);
  const json = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const blob = async ({ digest, size }: { digest: string; size: number }) => {
    const bytes = await readFile(join(folder, 'blobs', digest.replace(':', '/')));
    assert.deepEqual([`sha256:${createHash('sha256').update(bytes).digest('hex')}`, bytes.length], [digest, size]);
    return bytes;
  };
  const [described] = (await json('index.json')).manifests;
  assert.equal(described.digest, first.digest);
  const manifest = JSON.parse((await blob(described)).toString());
  const config = JSON.parse((await blob(manifest.config)).toString());
  assert.equal(config.rootfs.diff_ids.length, 2);
  for (const layer of manifest.layers) await blob(layer);
});
