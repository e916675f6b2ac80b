/** What `kedge os build` takes and gives; the building itself is in test/build. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type OsBuildCommand, type OsBuildOptions, osBuild } from '../../../reconciler/cli/os-build.ts';
import { parseDocument } from '../../../reconciler/core/document.ts';
import { readOsChannel } from '../../../reconciler/core/os-channel.ts';
import { tempDir } from '../../support/temp.ts';
import { codeOf, fakeContext, textOf } from './support.ts';

const ASKED: OsBuildCommand = { debian: '12', unsigned: false, sign: 'AB', reuse: false, delta: true };

function builder() {
  const calls: OsBuildOptions[] = [];
  return {
    calls,
    arch: 'x64',
    async build(options: OsBuildOptions) {
      calls.push(options);
      return {
        ...{ commit: '1'.repeat(64), ref: 'kedge/12/amd64', osVersion: '7', arch: 'amd64', debian: '12' },
        ...{ timestamp: 1, repo: '/repo', packages: 240, deltas: [{ from: 'a'.repeat(64), bytes: 2048 }] },
      };
    },
  };
}

test('what it prints is a pin that hosts take, whatever the commit is', async () => {
  const made = builder();
  const answer = await osBuild(fakeContext(), made, { ...ASKED, url: ['https://os.example/repo'] });
  const parsed = parseDocument('os', 'os/stable.yaml', new TextEncoder().encode(textOf(answer)));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const channel = readOsChannel(parsed.value);
  assert.ok(channel.ok && channel.value.commit === '1'.repeat(64));
  assert.deepEqual(channel.value.remotes, ['https://os.example/repo']);
  assert.ok(answer.kind === 'done');
  assert.match(answer.hints.join('\n'), /240 packages[\s\S]*delta from aaaaaaaaaaaa: 2 KiB/);
  assert.doesNotMatch(answer.hints.join('\n'), /nobody/);
});

test('options come to the recipe under its own names', async () => {
  const made = builder();
  const context = fakeContext({ cwd: '/work' });
  await osBuild(context, made, { ...ASKED, arch: 'aarch64', debian: '13', repo: 'r', timestamp: '5', from: ['c'] });
  await osBuild(context, made, { debian: '12', unsigned: true, reuse: true, delta: false, include: ['nano'] });
  assert.deepEqual(made.calls, [
    {
      ...{ repo: '/work/r', timestamp: 5, arch: 'arm64', debian: '13', sign: 'AB', include: [], reuse: false },
      ...{ deltasFrom: ['c'], layer: null },
    },
    { arch: 'x64', debian: '12', sign: null, include: ['nano'], reuse: true, deltasFrom: null, layer: null },
  ]);
});

test('a layer is read with the keys beside it', async (t) => {
  const dir = await tempDir(t);
  const file = join(dir, 'layer.yaml');
  const text = `version: 1
name: nvidia
sources: [{ url: "https://packages.example/debian12/x86_64/", suite: /, key: vendor.asc }]
packages: { nvidia-driver: 550.54.15-1 }
modules: [nvidia]
driver: nvidia
`;
  await writeFile(file, text);
  const made = builder();
  assert.equal(codeOf(await osBuild(fakeContext(), made, { ...ASKED, layer: file })), 'FILE_UNREADABLE');
  await writeFile(join(dir, 'vendor.asc'), 'a key');
  await osBuild(fakeContext(), made, { ...ASKED, layer: file });
  assert.deepEqual(made.calls[0]?.layer, {
    name: 'nvidia',
    sources: [{ url: 'https://packages.example/debian12/x86_64/', suite: '/', components: [], key: 'a key' }],
    packages: [{ name: 'nvidia-driver', version: '550.54.15-1' }],
    modules: ['nvidia'],
    driver: 'nvidia',
  });
  for (const [good, bad] of [
    ['550.54.15-1', 'latest'],
    ['550.54.15-1', '"1 || true"'],
    ['https://packages', 'https://user:pass@packages'],
    ['suite: /', 'suite: "/ evil"'],
    ['vendor.asc', '../vendor.asc'],
    ['version: 1', 'version: 1\nrun: x'],
  ] as const) {
    await writeFile(file, text.replace(good, bad));
    assert.equal(codeOf(await osBuild(fakeContext(), builder(), { ...ASKED, layer: file })), 'SCHEMA_INVALID', bad);
  }
});

test('wrong words build nothing', async () => {
  for (const wrong of [
    { unsigned: true },
    { sign: undefined },
    { debian: '11' },
    { arch: 'riscv64' },
    { osVersion: 'a b' },
    { timestamp: 'now' },
    { delta: false, from: ['a'] },
    { ref: '../a' },
  ]) {
    const made = builder();
    const { sign, ...rest } = { ...ASKED, ...wrong };
    const answer = await osBuild(fakeContext(), made, sign === undefined ? rest : { ...rest, sign });
    assert.equal(codeOf(answer), 'USAGE', JSON.stringify(wrong));
    assert.deepEqual(made.calls, []);
  }
});

test('a step that fails is told with its words', async () => {
  const broken = {
    arch: 'x64',
    build: async () => {
      throw new Error('layer nvidia: nvidia-driver 1 is not there');
    },
  };
  const answer = await osBuild(fakeContext(), broken, ASKED);
  assert.equal(codeOf(answer), 'TOOL_FAILED');
  assert.match(JSON.stringify(answer), /nvidia-driver 1 is not there/);
});
