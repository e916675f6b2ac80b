import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../core/failure.ts';
import type { ImageReference } from '../core/image.ts';
import { MANIFEST_TYPES } from '../core/image-manifest.ts';
import { LIMITS } from '../core/limits.ts';
import { isSha256 } from '../core/names.ts';
import type { Registry, TaggedImage } from '../ports/registry.ts';
import { type Http, readBody } from './http.ts';
import { type Logins, parse, RegistryClient, refusal, unavailable } from './registry-client.ts';

/** OCI distribution API v2. */
export class HttpRegistry implements Registry {
  readonly #client: RegistryClient;

  constructor(http: Http, logins: Logins) {
    this.#client = new RegistryClient(http, logins);
  }

  async resolve(image: ImageReference, signal?: AbortSignal): Promise<Result<TaggedImage>> {
    const name = `${image.name}:${image.tag ?? 'latest'}`;
    const asked = await this.#client.get(name, image, {
      path: `manifests/${image.tag ?? 'latest'}`,
      accept: MANIFEST_TYPES,
      timeMs: LIMITS.engineMs,
      ...(signal === undefined ? {} : { signal }),
    });
    if (!asked.ok) return asked;
    const reply = asked.value;
    if (reply.status !== 200) return fail(refusal(name, reply));
    const body = await readBody(reply, LIMITS.imageManifestBytes, name);
    return body.ok
      ? digestOf(name, body.value, reply.header('docker-content-digest'))
      : unavailable(name, body.failure);
  }

  close(): void {
    this.#client.close();
  }
}

/** The digest is that of the bytes that came, whatever the header says. */
function digestOf(name: string, body: Uint8Array, said: string | null): Result<TaggedImage> {
  const digest = createHash('sha256').update(body).digest('hex');
  const manifest = parse(body);
  if (manifest?.schemaVersion !== 2)
    return fail('IMAGE_UNAVAILABLE', `${name}: the registry answers with no image manifest of version 2`);
  if (said?.startsWith('sha256:') && said !== `sha256:${digest}`) {
    return fail('DIGEST_MISMATCH', `${name}: the registry says ${said} and sends sha256:${digest}`);
  }
  if (!isSha256(digest)) throw new Error('unreachable');
  return ok({ digest, platforms: platformsOf(manifest.manifests) });
}

function platformsOf(manifests: unknown): readonly string[] {
  if (!Array.isArray(manifests)) return [];
  const names = manifests.map(
    (entry: { platform?: { os?: string; architecture?: string; variant?: string } } | null) => {
      const { os, architecture, variant } = entry?.platform ?? {};
      return [os, architecture, variant].filter((part) => part !== undefined && part !== 'unknown').join('/');
    },
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
