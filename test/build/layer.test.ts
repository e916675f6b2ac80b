/**
 * A whole build with a layer of stub packages: minutes. As root on Debian: KEDGE_BUILD_CACHE keeps what it makes of Debian.
 * The fast part of it, what repositories and trees are refused, is in test/scenario/os-layer.test.ts.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { aptRepository } from '../support/apt-repository.ts';
import { gpgHome } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const EPOCH = '1760000000';
const BUILD_MS = 3_000_000;

test('a commit has the packages of its layer in their versions, and os diff shows them', async (t) => {
  const gpg = await gpgHome(t);
  const [vendor, release] = [await gpg.makeKey({ name: 'vendor' }), await gpg.makeKey({ name: 'release' })];
  const repository = await aptRepository(t, gpg);
  const files = { 'usr/bin/stub-smi': '#!/bin/sh\necho one GPU\n' };
  await repository.publish(
    [
      { name: 'stub-driver', version: '550.1-1', files },
      { name: 'stub-driver', version: '560.2-1', files },
      { name: 'stub-toolkit', version: '1.0-1' },
    ],
    vendor.fingerprint,
  );
  const dir = await tempDir(t);
  const [repo, layer] = [join(dir, 'repo'), join(dir, 'layer.yaml')];
  await writeFile(join(dir, 'vendor.asc'), vendor.armored);
  await writeFile(
    layer,
    `version: 1
name: stub
sources: [{ url: "${repository.url}", suite: /, key: vendor.asc }]
packages: { stub-driver: 550.1-1, stub-toolkit: 1.0-1 }
driver: nvidia
`,
  );
  const build = async (...args: string[]) => {
    const signed = ['--sign', release.fingerprint, '--gpg-home', gpg.home, '--timestamp', EPOCH, '--no-delta'];
    const fixed = ['--repo', repo, '--kernel', 'linux-image-cloud-amd64', '--reuse', ...signed];
    const env = { KEDGE_BUILD_CACHE: process.env.KEDGE_BUILD_CACHE ?? '', PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
    const made = await kedge(['os', 'build', ...fixed, ...args, '-o', 'json'], { env, timeout: BUILD_MS });
    assert.equal(made.status, 0, made.stdout + made.stderr);
    return made.json() as { commit: string; ref: string; packages: number };
  };
  const plain = await build();
  const layered = await build('--layer', layer);
  assert.equal(layered.ref, 'kedge/12/amd64-stub');
  assert.equal(layered.packages, plain.packages + 2);
  const diff = await kedge(['os', 'diff', plain.commit, layered.commit, '--repo', repo, '-o', 'json']);
  assert.deepEqual(diff.json(), {
    added: [
      { name: 'stub-driver', from: null, to: '550.1-1' },
      { name: 'stub-toolkit', from: null, to: '1.0-1' },
    ],
    removed: [],
    changed: [],
  });
  const cat = (path: string) => run('ostree', [`--repo=${repo}`, 'cat', layered.commit, path]);
  assert.match(await cat('/usr/bin/stub-smi'), /one GPU/);
  assert.deepEqual(JSON.parse(await cat('/usr/share/kedge/layer.json')), {
    name: 'stub',
    packages: { 'stub-driver': '550.1-1', 'stub-toolkit': '1.0-1' },
    driver: 'nvidia',
  });
});
