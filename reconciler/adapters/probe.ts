import { type ClientRequest, get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Probe } from '../ports/probe.ts';

/** One connection a probe: a kept-alive one would tell of a process that is gone. */
export class HttpProbe implements Probe {
  async get(url: string, timeoutMs: number, signal?: AbortSignal): Promise<Result<number>> {
    const target = URL.canParse(url) ? new URL(url) : null;
    if (target === null || !isLoopback(target)) return fail('UNHEALTHY', `${url} is not a loopback http address`);
    const timeout = AbortSignal.timeout(timeoutMs);
    const ended = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    return new Promise((resolve) => {
      const onResponse = (response: IncomingMessage) => {
        resolve(ok(response.statusCode ?? 0));
        // The body is not read: what it would bring is of no use here and of any size.
        response.destroy();
      };
      const onError = (error: NodeJS.ErrnoException) => {
        const why = timeout.aborted ? `no answer in ${timeoutMs} ms` : (error.code ?? error.message);
        resolve(fail('UNHEALTHY', `${url}: ${why}`));
      };
      const options = { agent: false, signal: ended, headers: { connection: 'close', 'user-agent': 'kedge-probe' } };
      // A bundle's own certificate is of no matter on loopback: only the status counts.
      const request: ClientRequest =
        target.protocol === 'https:'
          ? httpsGet(target, { ...options, rejectUnauthorized: false }, onResponse)
          : httpGet(target, options, onResponse);
      request.on('error', onError);
    });
  }
}

/** Literal loopback addresses, and `localhost`. */
export function isLoopback(url: URL): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  const { hostname } = url;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
