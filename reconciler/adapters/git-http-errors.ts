/** What went wrong on the way to a Git server, told so that an operator knows what to do. */
import { connect } from 'node:tls';
import { type Failure, fail, failure, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';

type Failed = Result<never>;

/** An answer other than 200. `location` only for redirects. */
export async function explainStatus(remote: Remote, status: number, location: string | null): Promise<Failed> {
  const source = remote.name;
  if (status === 401) {
    const from =
      remote.tokenFile === undefined ? 'no tokenFile is set for it' : `the token is from ${remote.tokenFile}`;
    return fail('SOURCE_DENIED', `The login to ${source} was refused (401; ${from}).`, {
      source,
      remedy: 'Renew the token, or name the file that holds it as tokenFile of this source.',
    });
  }
  if (status === 403) {
    return fail('SOURCE_DENIED', `${source} refuses at its edge or for this account (403).`, {
      source,
      remedy:
        'Check proxy, firewall and allow lists on the way, and the rights of the account; a new token alone does not help.',
    });
  }
  if (status === 407) {
    return fail('SOURCE_DENIED', `The proxy on the way to ${source} wants a login (407).`, { source });
  }
  if (status === 421 && remote.peer === true) return fail({ ...misnamed(remote.url), source });
  if (status >= 300 && status < 400) {
    const to = originOf(location, remote.url);
    return fail('SOURCE_UNREACHABLE', `${source} redirects to ${to} (${status}); redirects are not followed.`, {
      source,
      remedy: `If ${to} is right, write it as the address of this source in host.yaml.`,
    });
  }
  if (status === 404 || status === 410) {
    return fail('SOURCE_UNREACHABLE', `There is no Git repository at ${source} (${status}).`, {
      source,
      remedy: 'Check the path (mostly it ends in .git); some servers also answer 404 where the login may not see it.',
    });
  }
  if (status === 400 && remote.url.startsWith('http:') && (await speaksTls(remote))) return mismatch(remote);
  return fail('SOURCE_UNREACHABLE', `${source} answered with status ${status}.`, { source });
}

/** A mirror answers by its address, and by names that its own host.yaml gives it: see hub/asked-as.ts. */
export function misnamed(url: string): Failure {
  const { hostname, host } = new URL(url);
  return failure('SOURCE_DENIED', `The mirror at ${host} does not go by the name ${hostname} (421).`, {
    remedy: `Put \`${hostname}\` into \`mirror.names\` of host.yaml there, or its address into \`peers\` here.`,
  });
}

const TLS_REASONS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed and of no known CA',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is of a CA that this host does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate is of a CA that this host does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is of a CA that this host does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is of a CA that this host does not know',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not yet valid (is the clock of this host right?)',
  CERT_REVOKED: 'its certificate is revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known to DNS',
  EAI_AGAIN: 'DNS does not answer',
  ECONNREFUSED: 'nothing listens there (connection refused)',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
  ETIMEDOUT: 'it did not answer in time',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
  ERR_STREAM_PREMATURE_CLOSE: 'it closed the connection in the middle of the answer',
};

/** The request or the body broke: name, route, port, TLS, time. */
export async function explainTransport(remote: Remote, error: unknown, signal: AbortSignal): Promise<Failed> {
  const source = remote.name;
  if (signal.aborted) {
    const late = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
    return fail('SOURCE_UNREACHABLE', late ? `${source} did not answer in time.` : `Asking ${source} was given up.`, {
      source,
    });
  }
  const code = deepCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const tls = TLS_REASONS[code];
  if (tls !== undefined) {
    return fail('SOURCE_UNREACHABLE', `The TLS certificate of ${source} is refused: ${tls} (${code}).`, {
      source,
      remedy: code.startsWith('CERT_')
        ? 'Renew the certificate on the server.'
        : 'Name the CA (PEM) as caFile of this source, or correct its address.',
    });
  }
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|wrong version number|packet length too long/i.test(`${code} ${message}`)) {
    return mismatch(remote);
  }
  if (
    remote.url.startsWith('http:') &&
    !/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED)$/.test(code) &&
    (await speaksTls(remote))
  ) {
    return mismatch(remote);
  }
  return fail('SOURCE_UNREACHABLE', `${source} cannot be reached: ${NETWORK_REASONS[code] ?? code}.`, {
    source,
    ...(remote.proxy === undefined ? {} : { cause: 'a proxy is set for this source' }),
  });
}

function mismatch(remote: Remote): Failed {
  const [is, says] = remote.url.startsWith('https:') ? ['http', 'https'] : ['https', 'http'];
  return fail('SOURCE_SCHEME_MISMATCH', `${remote.name} speaks ${is}, and its address says ${says}.`, {
    source: remote.name,
    remedy: `Write the address of this source with ${is}:// in host.yaml, or use the port that speaks ${says}.`,
  });
}

/** Whether a TLS handshake succeeds at an http address. Asked only after a failure, and sends nothing. */
function speaksTls(remote: Remote): Promise<boolean> {
  if (remote.proxy !== undefined) return Promise.resolve(false);
  const url = new URL(remote.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(url.port || 80), rejectUnauthorized: false, timeout: 3_000 });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('secureConnect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

function originOf(location: string | null, base: string): string {
  if (location === null || !URL.canParse(location, base)) return 'an unreadable address';
  const url = new URL(location, base);
  return url.origin === 'null' ? url.protocol : url.origin;
}

/** node-fetch wraps the system's error: its code is on the error or on its cause. */
function deepCode(error: unknown): string {
  for (let e: unknown = error; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : null) {
    if ('code' in e && typeof e.code === 'string' && e.code !== '') return e.code;
  }
  return error instanceof Error ? error.message : String(error);
}
