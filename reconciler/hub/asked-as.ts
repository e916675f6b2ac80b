/** Under what name a server is asked. */
import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

const HOST = /^(?:\[([0-9a-f:.]{2,45})\]|([0-9a-z.-]{1,253}))(?::[0-9]{1,5})?$/;

/**
 * The host of the `Host` header (RFC 9110, 7.2), in lower case and without its port; null: there is not exactly one, or it is no host.
 */
export function hostAsked({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): string | null {
  const [asked, ...more] = headersDistinct.host ?? [];
  const parts = asked === undefined || more.length > 0 ? null : HOST.exec(asked.toLowerCase());
  const address = parts?.[1];
  if (address !== undefined) return isIPv6(address) ? address : null;
  const name = parts?.[2] ?? null;
  const bare = name?.replace(/\.$/, '') ?? '';
  // A name may end in a dot, an address may not.
  return isIP(bare) === 0 && bare !== '' ? bare : name;
}

/**
 * Whether the one who asks can mean this server. A page in the browser of somebody who reaches it can have its own name lead here (DNS
 * rebinding), and then read what it gets; but it asks under that name. No page can make its own what is at an address.
 */
export function isMeant(host: string | null, names: ReadonlySet<string>): boolean {
  return host !== null && (isIP(host) !== 0 || host === 'localhost' || names.has(host));
}
