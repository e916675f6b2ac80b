import { canonicalJson, type Json } from './canonical.ts';
import type { BundleState } from './host-state.ts';
import type { Sha256 } from './names.ts';

/**
 * The digest of a bundle: over its name, the resolved Compose model with its services, every file, and the health rule. Not over
 * `after`: another order alone moves nothing. `resolve` names a bundle by it, and a layout on disk is checked against it.
 */
export function bundleDigest(
  bundle: Omit<BundleState, 'digest'>,
  sha256: (data: string | Uint8Array) => Sha256,
): Sha256 {
  const byKey = <T>(items: readonly T[], key: (item: T) => string): T[] =>
    [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return sha256(
    canonicalJson({
      name: bundle.name,
      compose: bundle.compose as Json,
      services: byKey(bundle.services, ({ name }) => name).map((service) => ({ ...service })),
      files: byKey(bundle.files, ({ path }) => path).map((file) => ({ ...file })),
      health: { ...bundle.health },
    }),
  );
}
