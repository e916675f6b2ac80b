/** Image references (distribution reference grammar): `[registry/]name[:tag][@sha256:…]`, or a local image id `sha256:…`. */
import { isSha256, type Sha256 } from './names.ts';

export interface ImageReference {
  /** As it was written, without tag and digest. */
  readonly name: string;
  /** Host and port that is asked: `docker.io` where the name begins with none. */
  readonly registry: string;
  /** Path at the registry: `library/busybox` for Docker's own. */
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: Sha256 | null;
}

const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const HOST = '(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]+(?=:)|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?';
const REFERENCE = new RegExp(
  `^(?<name>(?:(?<host>${HOST})/)?(?<path>${COMPONENT}(?:/${COMPONENT})*))(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@sha256:(?<digest>[0-9a-f]{64}))?$`,
);

/** Undefined where the text is no reference (a digest of another algorithm, upper case, a scheme). */
export function parseImage(text: string): ImageReference | undefined {
  if (text.length > 400) return undefined;
  const { name, host, path, tag, digest } = REFERENCE.exec(text)?.groups ?? {};
  if (name === undefined || path === undefined) return undefined;
  const hub = host === undefined || host === 'docker.io' || host === 'index.docker.io';
  return {
    name,
    registry: hub ? 'docker.io' : host,
    repository: hub && !path.includes('/') ? `library/${path}` : path,
    tag: tag ?? null,
    digest: digest !== undefined && isSha256(digest) ? digest : null,
  };
}

/** A local image id, as `docker images --no-trunc` prints it. */
export function isImageId(text: string): boolean {
  return text.startsWith('sha256:') && isSha256(text.slice('sha256:'.length));
}
