/** Which of ostree/packages a tree is made of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debianSources, packagesFor } from '../../../scripts/lib/os-tree.mjs';

test('a line counts for every tree, or for the architecture or the release that it names', () => {
  const of = (arch: string, release: string) => packagesFor(arch, { release });
  for (const [name, trees] of [
    ['docker.io', ['x64 12', 'x64 13', 'arm64 12', 'arm64 13']],
    ['linux-image-amd64', ['x64 12', 'x64 13']],
    ['linux-image-arm64', ['arm64 12', 'arm64 13']],
    ['docker-cli', ['x64 13', 'arm64 13']],
    ['systemd-repart', ['x64 13', 'arm64 13']],
  ] as const) {
    for (const tree of ['x64 12', 'x64 13', 'arm64 12', 'arm64 13']) {
      const [arch = '', release = ''] = tree.split(' ');
      assert.equal(
        of(arch, release).includes(name),
        trees.some((one) => one === tree),
        `${name} ${tree}`,
      );
    }
  }
  assert.deepEqual(of('x64', '12'), packagesFor('x64'));
});

test('another kernel takes the place of Debian’s usual one, and more may be asked for', () => {
  const names = packagesFor('x64', { kernel: 'linux-image-cloud-amd64', include: ['openssh-server'] });
  assert.ok(names.includes('linux-image-cloud-amd64') && names.includes('openssh-server'));
  assert.ok(!names.includes('linux-image-amd64'));
});

test('a mirror takes the place of Debian’s, for the release and for what it takes of the later one', () => {
  const { suite, sources } = debianSources({
    release: '13',
    mirror: 'http://m.example/d',
    security: 'http://m.example/s',
  });
  assert.equal(suite, 'trixie');
  assert.deepEqual(sources, [
    'deb http://m.example/d trixie main',
    'deb http://m.example/d trixie-updates main',
    'deb http://m.example/s trixie-security main',
  ]);
  assert.throws(() => debianSources({ release: '11', mirror: undefined, security: undefined }), /12 or 13/);
});
