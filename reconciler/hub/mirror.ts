/**
 * What a host serves to its neighbours: its accepted fleet repository by smart HTTP, and the parts that it has, each under the path of an
 * offer. Reads only, asks nobody who he is, and tells nothing that is not in the fleet repository or pinned by it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type OfferPath, readOfferPath } from '../core/offer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Offer } from '../ports/offers.ts';
import { hostAsked, isMeant } from './asked-as.ts';
import { Pace, refuse, send, serveGit, smallBody } from './cgi.ts';
import { closeServer, listen, Slots, shown } from './listen.ts';

export interface MirrorOptions {
  readonly host: string;
  readonly port: number;
  /** In lower case: by what names it is asked, besides its addresses and `localhost`. */
  readonly names: readonly string[];
  /** The fleet that it is a mirror of, for whoever asks whether it is there. */
  readonly fleetId: string;
  /** Folder of `fleet.git`, whose `branch` is the accepted state; null: there is no native git, and the fleet is not served. */
  readonly git: { readonly root: string; readonly branch: string } | null;
  /** The scripts repository that the host follows: `line` is what neighbours ask for it by, `root` holds its `fleet.git`; null: it follows none. */
  readonly scripts?: () => { readonly line: string; readonly root: string; readonly branch: string } | null;
  /** What the host has. */
  readonly parts: Pick<Offer, 'open'>;
  /** For how many milliseconds a part has been on its way to it from far away; null: it is not. */
  readonly comingMs?: (path: OfferPath) => number | null;
  /** Milliseconds for which who reads more slowly than neighbours may be is waited for; 10 s where absent. */
  readonly graceMs?: number;
  /** Milliseconds for a pack; a minute where absent. */
  readonly packMs?: number;
  /** One line for each request. */
  readonly log?: (line: string) => void;
}

export interface Mirror {
  readonly url: string;
  close(): Promise<void>;
}

const HEADER_BYTES = 8 * 1024;
const HEADERS_MS = 10_000;
/** A neighbour that neither asks nor reads. */
const IDLE_MS = 30_000;
const PACKS_WAITING = 16;
/** Who asks may wait for it: adapters/http-offer.ts. */
const coming = (ms: number) => ({ 'Kedge-Coming': String(ms), 'Retry-After': '5' });
const REPOSITORY = /^\/(?:fleet|scripts\/([0-9a-f]{16}))\.git\/(info\/refs|git-upload-pack)$/;
const PARTS = { 'Content-Type': 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' } as const;

export async function startMirror(options: MirrorOptions): Promise<Result<Mirror>> {
  const { host, port, log } = options;
  const limits = { maxHeaderSize: HEADER_BYTES, keepAliveTimeout: IDLE_MS, connectionsCheckingInterval: HEADERS_MS };
  const server = createServer(limits);
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = HEADERS_MS;
  server.timeout = IDLE_MS;
  server.maxConnections = LIMITS.mirrorConnections;
  limitEach(server);
  const names = new Set(options.names);
  const doing: Doing = {
    parts: new Slots({ atOnce: LIMITS.mirrorAtOnce, waiting: 0, each: LIMITS.mirrorEach }),
    packs: new Slots({ atOnce: LIMITS.mirrorGitAtOnce, waiting: PACKS_WAITING, each: LIMITS.mirrorGitEach }),
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    response.on('error', () => undefined);
    const asked = hostAsked(request);
    const answered = isMeant(asked, names)
      ? answer(options, doing, request, response)
      : Promise.resolve(refuse(response, 421, misdirected(asked)));
    answered.then(
      (status) => log?.(`${request.method} ${request.url} ${status}`),
      (error: unknown) => {
        response.destroy();
        log?.(`${request.method} ${request.url} failed: ${error instanceof Error ? error.message : error}`);
      },
    );
  });
  const listening = await listen(server, { host, port, who: 'The mirror', how: '`mirror.listen` in host.yaml' });
  if (!listening.ok) return listening;
  return ok({ url: `http://${shown(host)}:${listening.value}`, close: () => closeServer(server) });
}

/** Kept short, and of letters that do no harm in a terminal: see hostAsked. */
function misdirected(host: string | null): string {
  const asked = host === null ? 'without a name' : `as ${host}`;
  return `this mirror is not meant where it is asked ${asked}: ask it by its address, or put the name into \`mirror.names\` of its host.yaml\n`;
}

interface Doing {
  readonly parts: Slots;
  readonly packs: Slots;
}

/** Between two tries to listen. */
const RETRY_MS = 30_000;

export interface KeepOptions {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Told once of each reason why it does not serve, and when it serves. */
  readonly onServing: (url: string) => void;
  readonly onFailure: (why: Failure) => void;
  readonly signal: AbortSignal;
}

/** Serves until the signal is aborted. An address that is not there yet, of a mesh that comes up later, is tried again. */
export async function keepMirror(start: () => Promise<Result<Mirror>>, options: KeepOptions): Promise<void> {
  const { clock, onServing, onFailure, signal } = options;
  let told = '';
  while (!signal.aborted) {
    const mirror = await start();
    if (mirror.ok) {
      onServing(mirror.value.url);
      await new Promise<void>((done) => {
        if (signal.aborted) done();
        else signal.addEventListener('abort', () => done(), { once: true });
      });
      return mirror.value.close();
    }
    if (told !== mirror.failure.message) onFailure(mirror.failure);
    told = mirror.failure.message;
    await clock.sleep(RETRY_MS, signal);
  }
}

/** One address is not to have all connections. */
function limitEach(server: Server): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
    if (count > LIMITS.mirrorConnectionsEach) socket.destroy();
  });
}

async function answer(
  options: MirrorOptions,
  { parts, packs }: Doing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const [, line = null, service] = REPOSITORY.exec(path) ?? [];
  const isPack = service === 'git-upload-pack';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (isPack ? request.method !== 'POST' : !reads) return refuse(response, 405, 'a mirror is only read\n');
  if (path === '/') return refuse(response, 200, `kedge mirror of ${options.fleetId}\n`);
  const isGit = isPack || (service === 'info/refs' && query === 'service=git-upload-pack');
  // Before a place is taken: who sends slowly is to hold none.
  const body = isGit ? await smallBody(request) : Buffer.alloc(0);
  if (body === undefined) return 499;
  if (body === null) return refuse(response, 413, 'that is more than a mirror is asked\n');
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const asker = { by: request.socket.remoteAddress ?? '', gone: gone.signal };
  const release = await (isGit ? packs : parts).take(asker);
  if (response.destroyed) {
    release?.();
    return 499;
  }
  if (release === null) return refuse(response, 503, 'this mirror is busy\n', { 'Retry-After': '5' });
  const pace = new Pace(LIMITS.peerMinimumRate, options.graceMs ?? LIMITS.peerStallMs);
  try {
    if (isGit) {
      const asked = { path: `/fleet.git/${service}`, query, body, pace };
      return await serveRepository(options, line, asked, request, response);
    }
    return await servePart(options, path.slice(1), pace, request, response);
  } finally {
    release();
  }
}

/** `line`: that of a scripts repository; null: the fleet. */
async function serveRepository(
  { git, scripts, packMs: timeMs = LIMITS.mirrorPackMs }: MirrorOptions,
  line: string | null,
  asked: { readonly path: string; readonly query: string; readonly body: Buffer; readonly pace: Pace },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const followed = scripts?.() ?? null;
  const repository = line === null || git === null ? git : followed?.line === line ? followed : null;
  if (repository === null) return refuse(response, 404, 'that repository is not served here\n');
  const config = {
    'http.receivepack': 'false',
    // Of the later ones the last counts: one branch is seen, and nothing else.
    'transfer.hideRefs': 'refs',
    'uploadpack.hideRefs': `!refs/heads/${repository.branch}`,
  };
  return serveGit({ root: repository.root, ...asked, config, timeMs }, request, response);
}

async function servePart(
  { parts, comingMs }: MirrorOptions,
  path: string,
  pace: Pace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const wanted = readOfferPath(path);
  if (wanted === null) return refuse(response, 404, 'no such part\n');
  const from = Number(/^bytes=([0-9]{1,15})-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const opened = await parts.open(wanted, { maxBytes: Number.MAX_SAFE_INTEGER, from });
  const part = opened.ok ? opened.value : null;
  const since = part === null ? (comingMs?.(wanted) ?? null) : null;
  if (since !== null) return refuse(response, 503, 'on its way\n', coming(since));
  if (part === null || part.bytes === null) return refuse(response, from === 0 ? 404 : 416, 'not here\n');
  const range = { 'Content-Range': `bytes ${from}-${part.bytes - 1}/${part.bytes}` };
  const status = from === 0 ? 200 : 206;
  const length = { 'Content-Length': part.bytes - from, 'Accept-Ranges': 'bytes' };
  response.writeHead(status, { ...PARTS, ...length, ...(from === 0 ? {} : range) });
  const chunks = part.data[Symbol.asyncIterator]();
  try {
    if (request.method === 'HEAD') return status;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      await send(response, next.value, pace);
      if (response.destroyed) return 499;
    }
    return status;
  } finally {
    await chunks.return?.();
    response.end();
  }
}
