import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bundleDigest } from '../../../reconciler/core/bundle-digest.ts';
import { NO_HOOKS } from '../../../reconciler/core/hooks.ts';
import type { BundleState } from '../../../reconciler/core/host-state.ts';
import { isBundleName, isSha256, type Sha256 } from '../../../reconciler/core/names.ts';

function sha256(data: string | Uint8Array): Sha256 {
  const hex = createHash('sha256').update(data).digest('hex');
  assert.ok(isSha256(hex));
  return hex;
}

test('the digest of a bundle moves with what it does on a host, and with nothing else', () => {
  const [web, core] = ['web', 'core'];
  assert.ok(web && isBundleName(web) && core && isBundleName(core));
  const service = { name: 'a', image: 'x', digest: sha256('a'), oneShot: false, hasHealthcheck: false };
  const file = { path: 'f', sha256: sha256('f'), size: 1, executable: false };
  const base: BundleState = {
    name: web,
    digest: sha256(''),
    compose: { services: { a: { image: 'x', command: ['y'] } } },
    services: [service, { ...service, name: 'b' }],
    files: [file, { ...file, path: 'g' }],
    health: { timeoutMs: 1, http: null },
    after: [],
    requires: null,
    when: null,
    hooks: NO_HOOKS,
  };
  const digest = bundleDigest(base, sha256);
  const same: Record<string, Partial<BundleState>> = {
    'another order between bundles': { after: [core] },
    'the digest that it had': { digest: sha256('other') },
    'services in another order': { services: base.services.toReversed() },
    'files in another order': { files: base.files.toReversed() },
    'keys in another order': { compose: { services: { a: { command: ['y'], image: 'x' } } } },
  };
  for (const [what, change] of Object.entries(same))
    assert.equal(bundleDigest({ ...base, ...change }, sha256), digest, what);
  const other: Record<string, Partial<BundleState>> = {
    name: { name: core },
    model: { compose: { services: { a: { image: 'x', command: ['z'] } } } },
    'a service': { services: [service] },
    'a file gone': { files: [file] },
    'a file made executable': {
      files: [
        { ...file, executable: true },
        { ...file, path: 'g' },
      ],
    },
    'a file with other bytes': {
      files: [
        { ...file, sha256: sha256('h') },
        { ...file, path: 'g' },
      ],
    },
    'health rule': { health: { timeoutMs: 2, http: null } },
  };
  for (const [what, change] of Object.entries(other))
    assert.notEqual(bundleDigest({ ...base, ...change }, sha256), digest, what);
});
