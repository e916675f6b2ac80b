import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseManifest, parsePlatform, readDiffIds, readManifest } from '../../../reconciler/core/image-manifest.ts';

const OCI = 'application/vnd.oci.image';
const hex = (digit: string) => `sha256:${digit.repeat(64)}`;
const entry = (type: string, digit: string, size = 10) => ({ mediaType: type, digest: hex(digit), size });
const config = entry(`${OCI}.config.v1+json`, 'c');
const layer = entry(`${OCI}.layer.v1.tar+gzip`, '1');
const image = { schemaVersion: 2, mediaType: `${OCI}.manifest.v1+json`, config, layers: [layer] };
const read = (value: unknown) => readManifest('app', Buffer.from(JSON.stringify(value)));

describe('manifests', () => {
  test('of OCI and of Docker are read alike', () => {
    const docker = {
      schemaVersion: 2,
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      config: entry('application/vnd.docker.container.image.v1+json', 'c'),
      layers: [entry('application/vnd.docker.image.rootfs.diff.tar.gzip', '1')],
    };
    const { mediaType: _, ...untyped } = image;
    for (const one of [image, docker, untyped]) {
      const found = read(one);
      assert.ok(found.ok && found.value.kind === 'image');
      assert.deepEqual([found.value.config.digest, found.value.layers[0]?.compression], ['c'.repeat(64), 'gzip']);
    }
  });

  const unfit: readonly (readonly [name: string, value: unknown, says: RegExp])[] = [
    ['no object', [], /no JSON object/],
    ['schema 1', { ...image, schemaVersion: 1 }, /not of version 2/],
    ['an index and a manifest at once', { ...image, manifests: [] }, /at once/],
    ['keys that differ by case', { ...image, Config: config }, /no JSON object/],
    ['another type than it is', { ...image, mediaType: `${OCI}.index.v1+json` }, /says that it is/],
    [
      'an index that says it is a manifest',
      { schemaVersion: 2, mediaType: image.mediaType, manifests: [] },
      /says that/,
    ],
    ['an artifact', { ...image, config: entry('application/vnd.example', 'c') }, /no container image/],
    ['no configuration', { ...image, config: undefined }, /names no configuration/],
    ['a digest of another algorithm', { ...image, layers: [{ ...layer, digest: 'sha512:aa' }] }, /without a digest/],
    ['a size that is none', { ...image, layers: [{ ...layer, size: -1 }] }, /without a digest and a size/],
    ['an unknown layer', { ...image, layers: [entry('application/x', '1')] }, /layer of the type/],
    ['too many layers', { ...image, layers: Array.from({ length: 128 }, () => layer) }, /0 to 127 layers/],
    ['too many bytes', { ...image, layers: [{ ...layer, size: 2 ** 50 }] }, /more than/],
    ['too large a configuration', { ...image, config: { ...config, size: 2 ** 30 } }, /too large/],
    ['too many platforms', { schemaVersion: 2, manifests: Array.from({ length: 201 }, () => layer) }, /0 to 200/],
  ];
  for (const [name, value, says] of unfit) {
    test(`refused: ${name}`, () => {
      const found = read(value);
      assert.ok(!found.ok);
      assert.equal(found.failure.code, 'IMAGE_UNAVAILABLE');
      assert.match(found.failure.message, says);
    });
  }

  test('layers of a configuration are its diff_ids, and nothing else is taken for them', () => {
    const ids = (value: unknown) => readDiffIds('app', Buffer.from(JSON.stringify(value)));
    const good = ids({ rootfs: { type: 'layers', diff_ids: [hex('1'), hex('1')] } });
    assert.deepEqual(good.ok && good.value, ['1'.repeat(64), '1'.repeat(64)]);
    for (const bad of [
      {},
      { rootfs: { type: 'other', diff_ids: [] } },
      { rootfs: { type: 'layers', diff_ids: ['x'] } },
    ])
      assert.equal(ids(bad).ok, false);
  });
});

describe('the image of an index', () => {
  const index = (...platforms: readonly string[]) => {
    const manifests = platforms.map((text, i) => {
      const [os, architecture, variant] = text.split('/');
      return { ...entry(`${OCI}.manifest.v1+json`, String(i)), platform: { os, architecture, variant } };
    });
    const found = read({ schemaVersion: 2, manifests });
    assert.ok(found.ok && found.value.kind === 'index');
    return found.value;
  };
  const table: readonly (readonly [wanted: string, offered: readonly string[], chosen: string | null])[] = [
    ['linux/amd64', ['linux/arm64', 'linux/amd64'], '1'],
    ['linux/amd64', ['unknown/unknown', 'linux/amd64'], '1'],
    ['linux/amd64', ['linux/amd64/v3', 'linux/amd64'], '1'],
    ['linux/amd64', ['linux/amd64/v3'], null],
    ['linux/amd64', ['windows/amd64'], null],
    ['linux/arm64', ['linux/arm64/v8'], '0'],
    ['linux/arm/v7', ['linux/arm/v5', 'linux/arm/v7', 'linux/arm/v6'], '1'],
    ['linux/arm/v6', ['linux/arm/v7', 'linux/arm/v5'], '1'],
    ['linux/riscv64', ['linux/riscv64', 'linux/riscv64'], '0'],
    ['linux/amd64', [], null],
  ];
  for (const [wanted, offered, chosen] of table) {
    test(`${wanted} of ${offered.join(', ') || 'nothing'}`, () => {
      const platform = parsePlatform(wanted);
      assert.ok(platform);
      assert.equal(chooseManifest(index(...offered), platform)?.digest[0] ?? null, chosen);
    });
  }

  test('a platform is two or three words', () => {
    for (const text of ['', 'linux', 'linux/', 'linux/amd64/v1/x', 'Linux/amd64'])
      assert.equal(parsePlatform(text), undefined);
  });
});
