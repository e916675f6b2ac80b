import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type CommitId,
  type HostName,
  isCommitId,
  isHostName,
  isSha256,
  type Sha256,
} from '../../../reconciler/core/names.ts';
import {
  isPartPath,
  readStickIndex,
  receiptPath,
  type StickIndex,
  stickFolder,
  writeStickIndex,
} from '../../../reconciler/core/stick-index.ts';

const FLEET = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
const DIGEST = sha('d'.repeat(64));
const HEX = 'f'.repeat(62);
const FROM = 'A'.repeat(43);

const INDEX: StickIndex = {
  fleet: FLEET,
  createdAt: '2026-11-21T09:00:00.000Z',
  commit: commit('a'.repeat(40)),
  branch: 'main',
  hosts: [
    { name: host('gpu-01'), since: commit('b'.repeat(40)) },
    { name: host('gpu-02'), since: null },
  ],
  parts: [
    { path: 'fleet.bundle', bytes: 12, sha256: DIGEST },
    { path: `tars/${DIGEST}.tar`, bytes: 3, sha256: DIGEST },
  ],
};

describe('the index of a stick', () => {
  it('reads what it wrote', () => {
    assert.deepEqual(read(INDEX), { ok: true, value: INDEX });
    const unsorted = { ...INDEX, parts: INDEX.parts.toReversed() };
    assert.deepEqual(read(unsorted), { ok: true, value: INDEX });
    assert.deepEqual(read({ ...INDEX, parts: [] }), { ok: true, value: { ...INDEX, parts: [] } });
  });

  it('says where things lie', () => {
    assert.equal(stickFolder(FLEET), `kedge/${FLEET}`);
    assert.equal(receiptPath(host('gpu-01')), 'receipts/gpu-01.bundle');
  });

  it('refuses what no stick holds', () => {
    const text = (change: (index: Record<string, unknown>) => void) => {
      const value = JSON.parse(new TextDecoder().decode(writeStickIndex(INDEX)));
      change(value);
      return readStickIndex(new TextEncoder().encode(JSON.stringify(value)));
    };
    const part = (more: object) => ({ path: 'fleet.bundle', bytes: 12, sha256: DIGEST, ...more });
    const cases: readonly [string, (index: Record<string, unknown>) => void][] = [
      ['another fleet id', (i) => Object.assign(i, { fleet: '../..' })],
      ['no head', (i) => Object.assign(i, { commit: 'main' })],
      ['a key more', (i) => Object.assign(i, { trusted: true })],
      ['nobody', (i) => Object.assign(i, { hosts: [] })],
      ['a host twice', (i) => Object.assign(i, { hosts: [INDEX.hosts[0], INDEX.hosts[0]] })],
      ['a path out', (i) => Object.assign(i, { parts: [part({ path: '../fleet.bundle' })] })],
      ['a part twice', (i) => Object.assign(i, { parts: [part({}), part({})] })],
      ['no order', (i) => Object.assign(i, { parts: [part({ path: 'scripts.bundle' }), part({})] })],
      ['less than nothing', (i) => Object.assign(i, { parts: [part({ bytes: -1 })] })],
      ['half a byte', (i) => Object.assign(i, { parts: [part({ bytes: 0.5 })] })],
      ['more than a number holds', (i) => Object.assign(i, { parts: [part({ bytes: 2 ** 60 })] })],
      ['no digest', (i) => Object.assign(i, { parts: [part({ sha256: 'D'.repeat(64) })] })],
    ];
    for (const [name, change] of cases) {
      const result = text(change);
      assert.ok(!result.ok && result.failure.code === 'STICK_INVALID', `${name}: ${JSON.stringify(result)}`);
    }
    for (const bytes of ['', '[]', 'null', '{', '\ufeff{}', '"index"']) {
      const result = readStickIndex(new TextEncoder().encode(bytes));
      assert.ok(!result.ok && result.failure.code === 'STICK_INVALID', bytes);
    }
    const newer = text((i) => Object.assign(i, { version: 2, more: 1 }));
    assert.ok(!newer.ok && newer.failure.code === 'AGENT_TOO_OLD');
  });

  it('knows its paths', () => {
    for (const path of [
      'fleet.bundle',
      'scripts.bundle',
      `tars/${DIGEST}.tar`,
      'images/oci-layout',
      'images/index.json',
      `images/blobs/sha256/${DIGEST}`,
      'ostree/config',
      'ostree/summary',
      `ostree/objects/ff/${HEX}.commit`,
      `ostree/objects/ff/${HEX}.filez`,
      `ostree/deltas/AA/${'b'.repeat(41)}/superblock`,
      `ostree/deltas/AA/${'b'.repeat(41)}-${FROM}/0`,
      `ostree/delta-indexes/AA/${'b'.repeat(41)}.index`,
    ]) {
      assert.ok(isPartPath(path), path);
    }
    for (const path of [
      '',
      'index.json',
      'README.txt',
      '/fleet.bundle',
      './fleet.bundle',
      'fleet.bundle\n',
      'fleet.bundle/',
      'receipts/gpu-01.bundle',
      `tars/${DIGEST.toUpperCase()}.tar`,
      `tars/../${DIGEST}.tar`,
      `images/blobs/sha512/${DIGEST}`,
      `ostree/objects/ff/${HEX}.file`,
      'ostree/../fleet.bundle',
      `ostree/deltas/../${'b'.repeat(41)}/superblock`,
    ]) {
      assert.ok(!isPartPath(path), path);
    }
  });

  it('never passes a path that leaves the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '//',
      'fleet.bundle',
      'tars/',
      'ostree/',
      'images/',
      DIGEST,
      '.tar',
      '\0',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const path = pieces.join('');
        assert.ok(!isPartPath(path) || !/(^|\/)\.{0,2}(\/|$)/.test(path), path);
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });
});

function read(index: StickIndex) {
  return readStickIndex(writeStickIndex(index));
}

function sha(text: string): Sha256 {
  assert.ok(isSha256(text));
  return text;
}

function commit(text: string): CommitId {
  assert.ok(isCommitId(text));
  return text;
}

function host(text: string): HostName {
  assert.ok(isHostName(text));
  return text;
}
