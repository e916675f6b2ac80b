/** Where a bundle comes from: a folder of the fleet repository, or a pinned tar of such a folder. */

import type { BundleFile as PinFile } from '../../schemas/generated/types.ts';
import type { ParsedDocument } from './document.ts';
import { fail, ok, type Result } from './failure.ts';
import { isSha256, type Sha256 } from './names.ts';
import { isLoopback } from './remote.ts';

/** A tar (gzip, zstd) of a bundle's folder. */
export interface BundlePin {
  readonly url: string;
  /** Of the tar as it comes. */
  readonly sha256: Sha256;
}

/** The policy lists where tars may come from: host and port the same, and the path below. http on loopback only. */
export function readPin(document: ParsedDocument<PinFile>, origins: readonly string[]): Result<BundlePin> {
  const { url, sha256 } = document.value;
  const where = document.at(['url']);
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null) return fail('SCHEMA_INVALID', 'url: expected a URL', where);
  if (address.username !== '' || address.password !== '' || address.hash !== '') {
    return fail('SCHEMA_INVALID', 'url: a login or a fragment stands in the address', {
      ...where,
      remedy: 'Take it away: what is pinned needs no login.',
    });
  }
  if (address.protocol === 'http:' && !isLoopback(address.hostname)) {
    return fail('SOURCE_SCHEME_MISMATCH', 'url: plain http is taken on loopback only', {
      ...where,
      remedy: 'Use https.',
    });
  }
  if (!origins.some((origin) => isBelowOrigin(address, origin))) {
    const remedy = `Put "${address.origin}/" into \`origins\` of trust/policy.yaml (with the signature that trust/** needs), or host the tar under an origin that is listed.`;
    return fail('REFERENCE_MISSING', `url: ${address.origin} is no origin that trust/policy.yaml lists`, {
      ...where,
      remedy,
    });
  }
  if (!isSha256(sha256)) throw new Error('the schema lets digests pass that are none');
  return ok({ url: address.href, sha256 });
}

function isBelowOrigin(address: URL, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { origin: host, pathname } = new URL(origin);
  // Servers disagree about what an encoded slash or dot means.
  const plain = !/%(2f|2e|5c)/i.test(address.pathname);
  return (
    plain && address.origin === host && address.pathname.startsWith(pathname.endsWith('/') ? pathname : `${pathname}/`)
  );
}
