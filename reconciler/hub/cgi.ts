/** One request through `git http-backend` (RFC 3875): streamed both ways, bounded, ended when the client goes. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Duplex, type Readable, type Writable } from 'node:stream';
import { gitEnv } from './git-env.ts';

const REQUEST_BYTES = 512 * 1024 * 1024;
const TIME_MS = 15 * 60_000;
const HEADER_BYTES = 16 * 1024;
/** A request that is no larger is read before a process is started for it: nearly all but pushes of much. */
const SMALL_BYTES = 64 * 1024;
/** So long a small body may take, and so long the client of a large one or of a long answer may stand still. */
const STALL_MS = 30_000;

export interface GitRequest {
  readonly root: string;
  /** `/<name>.git/<service>`, already checked. */
  readonly path: string;
  readonly query: string;
  /** Null: still to come. */
  readonly body: Buffer | null;
  /** Of git, above those of the repository. */
  readonly config?: Readonly<Record<string, string>>;
  /** Milliseconds for all of it; a quarter of an hour where absent. */
  readonly timeMs?: number;
  /** How fast the answer must be read; absent: it may not stand still, and no more. */
  readonly pace?: Pace;
  /** Given the other end of the process's descriptor 3, and a signal that is aborted when the process is gone. */
  readonly channel?: (channel: Duplex, gone: AbortSignal) => void;
}

/** The whole body of a small request; null where it is to be streamed; undefined where it did not come in time. */
export async function smallBody(request: IncomingMessage): Promise<Buffer | null | undefined> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding !== undefined || Number(length ?? 0) > SMALL_BYTES) return null;
  const timer = setTimeout(() => request.destroy(), STALL_MS);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

type Child = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable; readonly stderr: Readable };

function isPiped(child: ChildProcess): child is Child {
  return child.stdin !== null && child.stdout !== null && child.stderr !== null;
}

/** Resolves when the answer is out and the process is gone; gives the status for the log. */
export async function serveGit(git: GitRequest, request: IncomingMessage, response: ServerResponse): Promise<number> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > REQUEST_BYTES) return refuse(response, 413, 'the push is too large for this hub\n');
  const child = spawn('git', ['http-backend'], {
    env: gitEnv(cgiVariables(git, request), git.config),
    stdio: ['pipe', 'pipe', 'pipe', git.channel === undefined ? 'ignore' : 'pipe'],
    detached: true,
  });
  if (!isPiped(child)) throw new TypeError('git was started without its pipes');
  let isCut = false;
  const end = (): void => {
    isCut = true;
    killGroup(child);
  };
  const timer = setTimeout(end, git.timeMs ?? TIME_MS);
  response.once('close', end);
  const ended = new AbortController();
  const gone = new Promise<void>((resolve) =>
    child
      .once('exit', () => ended.abort())
      .once('close', () => resolve())
      .once('error', () => resolve()),
  );
  const channel = child.stdio[3];
  if (channel instanceof Duplex) git.channel?.(channel, ended.signal);
  child.stderr.resume();
  if (git.body === null) feed(request, child, end);
  else child.stdin.on('error', () => undefined).end(git.body);
  const status = await answer(child, response, { pace: git.pace, isCut: () => isCut });
  await gone;
  clearTimeout(timer);
  response.removeListener('close', end);
  if (!response.writableEnded) response.destroy();
  return status;
}

export function refuse(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): number {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(text);
  return status;
}

function cgiVariables({ root, path, query }: GitRequest, request: IncomingMessage): Record<string, string> {
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method ?? '',
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: header('content-type'),
    // Absent for a chunked body: http-backend then reads to the end of its input.
    ...(header('content-length') === '' ? {} : { CONTENT_LENGTH: header('content-length') }),
    ...(header('content-encoding') === '' ? {} : { HTTP_CONTENT_ENCODING: header('content-encoding') }),
    ...(/^version=[012]$/.test(header('git-protocol')) ? { GIT_PROTOCOL: header('git-protocol') } : {}),
    REMOTE_ADDR: request.socket.remoteAddress ?? '',
  };
}

/** The body into the process, counted. A process that wants no more of it is not an error. */
function feed(request: IncomingMessage, child: Child, end: () => void): void {
  let bytes = 0;
  const stalled = setTimeout(end, STALL_MS);
  child.once('close', () => clearTimeout(stalled));
  child.stdin.on('error', () => request.resume());
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    stalled.refresh();
    if (bytes > REQUEST_BYTES) end();
  });
  request.on('end', () => clearTimeout(stalled));
  request.on('error', end);
  request.pipe(child.stdin);
}

/** The CGI header, then the body as it comes. */
async function answer(
  child: Child,
  response: ServerResponse,
  { pace, isCut }: { readonly pace: Pace | undefined; readonly isCut: () => boolean },
): Promise<number> {
  let head: Buffer | null = Buffer.alloc(0);
  let status = 200;
  for await (const chunk of child.stdout) {
    if (!(chunk instanceof Buffer)) continue;
    if (head === null) {
      await send(response, chunk, pace);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const split = head.indexOf('\r\n\r\n');
    if (split < 0) {
      if (head.length > HEADER_BYTES) break;
      continue;
    }
    const { code, headers } = parseHeader(head.toString('latin1', 0, split));
    status = code;
    response.writeHead(status, headers);
    await send(response, head.subarray(split + 4), pace);
    head = null;
  }
  if (head !== null) return response.destroyed ? 499 : refuse(response, 500, 'git http-backend failed\n');
  // What was cut off is not to look whole.
  if (isCut()) response.destroy();
  else response.end();
  return isCut() ? 499 : status;
}

function parseHeader(text: string): { code: number; headers: Record<string, string> } {
  const headers: Record<string, string> = {};
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const { status = '200', ...rest } = headers;
  return { code: Number.parseInt(status, 10), headers: rest };
}

/**
 * For how long a client may yet be waited for: time that it earns by what it reads, and never more of it than the grace that it begins
 * with, so that a good beginning pays for no slow end.
 */
export class Pace {
  readonly #bytesPerSecond: number;
  readonly #graceMs: number;
  #leftMs: number;

  constructor(bytesPerSecond: number, graceMs: number) {
    this.#bytesPerSecond = bytesPerSecond;
    this.#graceMs = graceMs;
    this.#leftMs = graceMs;
  }

  get leftMs(): number {
    return Math.max(0, this.#leftMs);
  }

  /** So many bytes went in so many milliseconds of waiting for the client. */
  went(bytes: number, waitedMs: number): void {
    const earned = (bytes / this.#bytesPerSecond) * 1000;
    this.#leftMs = Math.min(this.#graceMs, this.#leftMs + earned - waitedMs);
  }
}

/** Waits while the client reads slowly; ends the connection where it stands still, or is slower than its pace. */
export function send(response: ServerResponse, chunk: Uint8Array, pace?: Pace): Promise<void> {
  if (chunk.length === 0 || response.destroyed) return Promise.resolve();
  if (response.write(chunk)) {
    pace?.went(chunk.length, 0);
    return Promise.resolve();
  }
  const began = performance.now();
  return new Promise((resolve) => {
    const stalled = setTimeout(() => response.destroy(), Math.min(STALL_MS, pace?.leftMs ?? STALL_MS));
    const go = (): void => {
      clearTimeout(stalled);
      response.removeListener('drain', go);
      response.removeListener('close', go);
      pace?.went(chunk.length, performance.now() - began);
      resolve();
    };
    response.once('drain', go).once('close', go);
  });
}

/** http-backend has children of its own. */
function killGroup(child: Child): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // ESRCH: gone already.
  }
}
