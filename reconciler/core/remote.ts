/** Addresses of repositories: what host.yaml and fleet.yaml may say, and what is refused for being unsafe. */
import type { RemoteText } from '../../schemas/generated/types.ts';
import type { FailureCode } from './failure.ts';
import type { Remote } from './host-config.ts';

export type RemoteReading =
  | { readonly remote: Remote }
  | {
      readonly fault: {
        readonly code: FailureCode;
        readonly message: string;
        readonly remedy: string;
        /** Key of the object that is at fault; absent for the address itself. */
        readonly key?: string;
      };
    };

type Options = Exclude<RemoteText, string>;
type Address = Pick<Remote, 'kind' | 'url' | 'name'>;

const FORMS = 'Take https://…, ssh://…, user@host:path, file:///… or a path.';
/** `ssh host:path` as git reads it; `ext::…` and the like would start a program. */
const SCP_LIKE = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*:(?![:/]{2}|:)[^-:\s][^\s]*$/;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//;

/**
 * `folder`: what relative paths are relative to; null refuses them. Plain http needs loopback or `plain: true`
 * (SOURCE_SCHEME_MISMATCH); a login inside of an address is refused, because addresses are shown and logged.
 */
export function readRemote(text: RemoteText, folder: string | null): RemoteReading {
  const options: Options = typeof text === 'string' ? { url: text } : text;
  const address = readAddress(options, folder);
  if ('fault' in address) return address;
  const misplaced = misplacedKey(options, address.kind, address.url);
  if (misplaced !== null) return misplaced;
  const files: { -readonly [Key in 'tokenFile' | 'identityFile' | 'knownHosts' | 'caFile']?: string } = {};
  for (const key of ['tokenFile', 'identityFile', 'knownHosts', 'caFile'] as const) {
    const path = options[key];
    if (path !== undefined) files[key] = folder === null ? path : resolvePath(folder, path);
  }
  const { proxy, plain } = options;
  return {
    remote: {
      ...address,
      ...files,
      ...(proxy === undefined ? {} : { proxy }),
      ...(plain === undefined ? {} : { plain }),
    },
  };
}

function readAddress(
  { url, plain }: Options,
  folder: string | null,
): Address | Exclude<RemoteReading, { remote: Remote }> {
  if (/[\u0000-\u001f\u007f]/.test(url)) return invalid('a control character stands in the address', FORMS);
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case undefined:
      return readSchemeless(url, folder);
    case 'https':
    case 'http':
      return readHttp(url, plain === true);
    case 'ssh':
      return readSsh(url);
    case 'file':
      return readFileUrl(url);
    default:
      return { fault: { code: 'SOURCE_SCHEME_MISMATCH', message: `${scheme}:// is not taken`, remedy: FORMS } };
  }
}

function readSchemeless(url: string, folder: string | null): Address | Exclude<RemoteReading, { remote: Remote }> {
  const colon = url.indexOf(':');
  const slash = url.indexOf('/');
  if (colon >= 0 && (slash < 0 || colon < slash)) {
    return SCP_LIKE.test(url) ? { kind: 'ssh', url, name: url } : invalid(`"${url}" is no address`, FORMS);
  }
  if (url.startsWith('/')) return pathAddress(resolvePath('/', url));
  if (folder === null) return invalid('a relative path is not taken here', 'Write the whole address.');
  return pathAddress(resolvePath(folder, url));
}

function pathAddress(path: string): Address {
  return { kind: 'path', url: path, name: path };
}

function readHttp(text: string, plain: boolean): Address | Exclude<RemoteReading, { remote: Remote }> {
  const url = parseUrl(text);
  if (url === null) return invalid('the address is not a URL', FORMS);
  if (url.username !== '' || url.password !== '') {
    return invalid(
      'a login stands in the address',
      'Put the token into a file (mode 0600) and name it with `tokenFile`: addresses are shown and logged.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    return invalid(
      'something follows the path of the address (`?` or `#`)',
      'Take it away; put a token into a file and name it with `tokenFile`.',
    );
  }
  if (url.protocol === 'http:' && !plain && !isLoopback(url.hostname)) {
    const message = `plain http to ${url.hostname}: whoever is on the line reads along`;
    return {
      fault: { code: 'SOURCE_SCHEME_MISMATCH', message, remedy: 'Use https, or say `plain: true` beside the url.' },
    };
  }
  return { kind: 'http', url: url.href, name: url.href };
}

function readSsh(text: string): Address | Exclude<RemoteReading, { remote: Remote }> {
  const url = parseUrl(text);
  const sane =
    url !== null &&
    /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9][A-Za-z0-9.-]*)$/.test(url.hostname) &&
    !url.username.startsWith('-');
  if (!sane || url.pathname.length < 2 || url.pathname.startsWith('/-') || url.search !== '' || url.hash !== '') {
    return invalid('the address is not an ssh URL', 'Write it as ssh://user@host/path.');
  }
  if (url.password !== '')
    return invalid('a password stands in the address', 'Name the private key with `identityFile`.');
  return { kind: 'ssh', url: url.href, name: url.href };
}

function readFileUrl(text: string): Address | Exclude<RemoteReading, { remote: Remote }> {
  const url = parseUrl(text);
  if (url === null || (url.hostname !== '' && url.hostname !== 'localhost')) {
    return invalid('the address is not a file URL of this machine', 'Write it as file:///path.');
  }
  try {
    const path = decodeURIComponent(url.pathname);
    return /[\u0000-\u001f\u007f]/.test(path)
      ? invalid('a control character stands in the address', FORMS)
      : pathAddress(resolvePath('/', path));
  } catch {
    return invalid('the address is not a file URL', 'Write it as file:///path.');
  }
}

function misplacedKey(
  options: Options,
  kind: Remote['kind'],
  url: string,
): Exclude<RemoteReading, { remote: Remote }> | null {
  const isHttps = url.startsWith('https:');
  const fits = {
    tokenFile: kind === 'http',
    identityFile: kind === 'ssh',
    knownHosts: kind === 'ssh',
    caFile: isHttps,
    proxy: kind === 'http',
    plain: kind === 'http',
  };
  for (const key of ['tokenFile', 'identityFile', 'knownHosts', 'caFile', 'proxy', 'plain'] as const) {
    if (options[key] === undefined || fits[key]) continue;
    const home = key === 'caFile' ? 'https' : key === 'identityFile' || key === 'knownHosts' ? 'ssh' : 'http(s)';
    return {
      fault: {
        code: 'SCHEMA_INVALID',
        message: `\`${key}\` says nothing to ${url}: it is for ${home}`,
        remedy: `Take \`${key}\` away.`,
        key,
      },
    };
  }
  return null;
}

function invalid(
  message: string,
  remedy: string,
): { readonly fault: { code: 'SCHEMA_INVALID'; message: string; remedy: string } } {
  return { fault: { code: 'SCHEMA_INVALID', message, remedy } };
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** `hostname` as WHATWG URLs give it: IPv4 in its one spelling, IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.[0-9]+\.[0-9]+\.[0-9]+$/.test(hostname);
}

/** POSIX: an absolute path without `.`, `..` and doubled slashes. */
export function resolvePath(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

export function folderOf(file: string): string {
  return resolvePath('/', file.slice(0, file.lastIndexOf('/') + 1));
}
