import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { gitEnv } from './git.ts';
import { cleanEnv, run } from './run.ts';
import { makeTempDir, removeDir, type Scope } from './temp.ts';

export interface LoggedRequest {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** `git-protocol` header, or ''. */
  readonly protocol: string;
  /** The request body as it came (perhaps gzipped). */
  readonly body: Buffer;
  /** Counts from 1; the same for requests over one kept-alive connection. */
  readonly connection: number;
  status: number;
  /** Bytes of the answer's body. */
  sent: number;
}

/** What the server does wrong, to requests that `when` picks (all by default). */
export type Fault = { readonly when?: (request: LoggedRequest) => boolean } & (
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** Sends this in place of the body. */
  | { readonly kind: 'body'; readonly body: Buffer }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Sends so many bytes of the body, then nothing more, with the connection open. */
  | { readonly kind: 'stall'; readonly bytes: number }
  /** Sends so many bytes of the body, then cuts the connection. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** Ends the body properly after so many bytes. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** Inverts one byte at this place of the body, where the body is that long. */
  | { readonly kind: 'flip'; readonly at: number }
  /** At most so many bytes a second. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** Waits before it answers at all. */
  | { readonly kind: 'delay'; readonly ms: number }
);

export interface HttpGitOptions {
  /** Basic user and password, or a bearer token, that every request needs; otherwise 401. */
  readonly auth?: { readonly user: string; readonly password: string } | { readonly bearer: string };
  readonly tls?: boolean;
}

export interface HttpGit {
  /** `http://127.0.0.1:PORT`; repositories are `<url>/<path under root>`. */
  readonly url: string;
  readonly port: number;
  /** The server's own certificate (PEM file) where it speaks TLS, else ''. */
  readonly caFile: string;
  /** Every request, oldest first; empty it with `log.length = 0`. */
  readonly log: LoggedRequest[];
  /** Set to break things, null to mend them. */
  fault: Fault | null;
  /** Stops listening and cuts all connections; `start` listens on the same port again. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Git's own `http-backend` behind a loopback server: smart HTTP, protocols 0 to 2, fetch and push. */
export async function httpGit(scope: Scope, root: string, options: HttpGitOptions = {}): Promise<HttpGit> {
  const dir = await makeTempDir('kh');
  const tls = options.tls === true ? await selfSigned(dir) : null;
  const log: LoggedRequest[] = [];
  const sockets = new Map<Socket, number>();
  const server: Server = tls === null ? createServer() : createTlsServer({ key: tls.key, cert: tls.cert });
  let connections = 0;
  server.on(tls === null ? 'connection' : 'secureConnection', (socket: Socket) => {
    connections += 1;
    sockets.set(socket, connections);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const git: HttpGit = {
    url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    caFile: tls?.file ?? '',
    log,
    fault: null,
    start: () => listen(port),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.keys()) socket.destroy();
      }),
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, sockets.get(request.socket) ?? 0).catch(() => response.destroy());
  });
  scope.after(async () => {
    if (server.listening) await git.stop();
    await removeDir(dir);
  });

  async function answer(request: IncomingMessage, response: ServerResponse, connection: number): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const entry: LoggedRequest = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      protocol: String(request.headers['git-protocol'] ?? ''),
      body: Buffer.concat(chunks),
      connection,
      status: 0,
      sent: 0,
    };
    log.push(entry);
    const fault = git.fault !== null && (git.fault.when?.(entry) ?? true) ? git.fault : null;
    if (fault?.kind === 'delay') await sleep(fault.ms);
    if (fault?.kind === 'status') return reply(response, entry, fault.status, fault.headers ?? {}, fault.body ?? '');
    if (fault?.kind === 'redirect') return reply(response, entry, fault.status ?? 302, { location: fault.to }, '');
    if (!mayEnter(request.headers.authorization, options.auth)) {
      return reply(response, entry, 401, { 'www-authenticate': 'Basic realm="git"' }, 'login refused\n');
    }
    const { status, headers, body } = await backend(root, entry);
    entry.status = status;
    response.writeHead(status, headers);
    await send(response, entry, body, fault);
  }
  return git;
}

function reply(
  response: ServerResponse,
  entry: LoggedRequest,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  entry.status = status;
  entry.sent = body.length;
  response.writeHead(status, headers).end(body);
}

function mayEnter(header: string | undefined, auth: HttpGitOptions['auth']): boolean {
  if (auth === undefined) return true;
  if ('bearer' in auth) return header === `Bearer ${auth.bearer}`;
  return header === `Basic ${Buffer.from(`${auth.user}:${auth.password}`).toString('base64')}`;
}

/** Sends the body, or does to it what the fault says. */
async function send(response: ServerResponse, entry: LoggedRequest, whole: Buffer, fault: Fault | null): Promise<void> {
  let body = fault?.kind === 'body' ? fault.body : whole;
  if (fault?.kind === 'flip' && fault.at < body.length) {
    body = Buffer.from(body);
    body.writeUInt8(body.readUInt8(fault.at) ^ 0xff, fault.at);
  }
  if (fault?.kind === 'stall' || fault?.kind === 'cut' || fault?.kind === 'truncate')
    body = body.subarray(0, fault.bytes);
  if (fault?.kind === 'slow') {
    const step = Math.max(1, Math.floor(fault.bytesPerSecond / 10));
    for (let at = 0; at < body.length && !response.destroyed; at += step) {
      response.write(body.subarray(at, at + step));
      entry.sent += Math.min(step, body.length - at);
      await sleep(100);
    }
    response.end();
    return;
  }
  entry.sent = body.length;
  if (fault?.kind === 'stall') {
    response.write(body);
  } else if (fault?.kind === 'cut') {
    response.write(body, () => response.destroy());
  } else {
    response.end(body);
  }
}

/** One CGI call (RFC 3875) of `git http-backend`. */
async function backend(
  root: string,
  entry: LoggedRequest,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const url = new URL(entry.url, 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: cleanEnv(
      gitEnv({
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        REQUEST_METHOD: entry.method,
        PATH_INFO: decodeURIComponent(url.pathname),
        QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: entry.headers['content-type'] ?? '',
        CONTENT_LENGTH: String(entry.body.length),
        HTTP_CONTENT_ENCODING: String(entry.headers['content-encoding'] ?? ''),
        GIT_PROTOCOL: entry.protocol,
        REMOTE_USER: 'test',
        REMOTE_ADDR: '127.0.0.1',
      }),
    ),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(entry.body);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const output = Buffer.concat(chunks);
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return { status: 500, headers: {}, body: Buffer.from('http-backend failed\n') };
  const headers: Record<string, string> = {};
  for (const line of output.subarray(0, end).toString('latin1').split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: output.subarray(end + 4) };
}

/** A certificate for 127.0.0.1 and localhost that is its own authority. */
export async function selfSigned(dir: string): Promise<{ key: Buffer; cert: Buffer; file: string }> {
  const [key, file] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'],
    ...['-keyout', key, '-out', file],
  ]);
  return { key: await readFile(key), cert: await readFile(file), file };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
