/** What a bundle gets of a secret: the layer's words, held against the secret's file; later read back from the judged Compose model. */
import type { Json } from './canonical.ts';
import { canonicalJson } from './canonical.ts';
import { type Failure, failure, type Where } from './failure.ts';
import type { BundleState } from './host-state.ts';
import type { Sha256 } from './names.ts';
import { nearest } from './nearest.ts';
import { type Secret, secretFile } from './secret.ts';

/** As the layers of a host say it, laid over each other. */
export interface SecretWish {
  /** Null: no layer says it. */
  readonly from: string | null;
  readonly key: string;
  readonly uid: number;
  readonly gid: number;
}

/** One file in memory that a bundle's services mount. Stands in the Compose model, so that the bundle's digest covers it. */
export interface SecretUse {
  readonly from: string;
  readonly key: string;
  readonly revision: string;
  readonly uid: number;
  readonly gid: number;
  /** 16 hex digits: another one as soon as anything above is another. */
  readonly id: string;
}

/** By the name in compose.yaml. */
export type SecretUses = ReadonlyMap<string, SecretUse>;

/** The use, or what is wrong with the wish. `secret`: its file, or null where there is none. */
export function useOf(
  wish: SecretWish,
  bundle: string,
  secret: Secret | null,
  known: readonly string[],
  at: (key?: string) => Where,
  sha256: (text: string) => Sha256,
): SecretUse | Failure {
  const { from, key, uid, gid } = wish;
  if (from === null) {
    const remedy = 'Add `from:`, the name of a file in secrets/ without `.yaml`.';
    return failure('REFERENCE_MISSING', 'it does not say which secret it is `from`', { ...at(), bundle, remedy });
  }
  if (secret === null) {
    const meant = nearest(from, known);
    const remedy = meant === undefined ? `Make it: kedge secret set ${from}` : `Did you mean \`${meant}\`?`;
    return failure('REFERENCE_MISSING', `there is no ${secretFile(from)}`, { ...at('from'), bundle, remedy });
  }
  const { header } = secret;
  if (!header.keys.includes(key)) {
    const meant = nearest(key, header.keys);
    const remedy = meant === undefined ? `It holds: ${header.keys.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return failure('REFERENCE_MISSING', `${secretFile(from)} holds no value \`${key}\``, {
      ...at('key'),
      bundle,
      remedy,
    });
  }
  if (!header.bundles.includes(bundle)) {
    const remedy = `If it may use it: kedge secret reencrypt ${from} --bundles ${[...header.bundles, bundle].join(',')}`;
    return failure('SECRET_REFUSED', `${secretFile(from)} is not for the bundle ${bundle}`, {
      ...at('from'),
      bundle,
      remedy,
    });
  }
  const use = { from, key, revision: header.revision, uid, gid };
  return { ...use, id: sha256(canonicalJson(use)).slice(0, 16) };
}

/** The file's name in the folder of its bundle. */
export function secretFileName(name: string, { id }: Pick<SecretUse, 'id'>): string {
  return `${name}.${id}`;
}

/** The secrets of a judged Compose model, which `useOf` put there. */
export function secretsOf({ compose }: Pick<BundleState, 'compose'>): SecretUses {
  const uses = new Map<string, SecretUse>();
  const { secrets } = compose;
  if (typeof secrets !== 'object' || secrets === null) return uses;
  for (const [name, value] of Object.entries(secrets as { readonly [name: string]: Json })) {
    const use = asUse(value);
    if (use !== null) uses.set(name, use);
  }
  return uses;
}

/** Null: a file of the bundle. */
export function asUse(value: Json): SecretUse | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { from, key, revision, uid, gid, id } = value as { readonly [key: string]: Json };
  if (typeof from !== 'string' || typeof key !== 'string' || typeof revision !== 'string' || typeof id !== 'string')
    return null;
  if (typeof uid !== 'number' || typeof gid !== 'number') return null;
  return { from, key, revision, uid, gid, id };
}
