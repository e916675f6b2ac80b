/**
 * The embedded Git hub: serves every bare repository of a folder over smart HTTP(S). No server is trusted, this one
 * neither: hosts verify signatures. It asks nobody who he is: what a push brings is judged, as a host would judge it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Push } from '../ports/hub.ts';
import { type GitRequest, refuse, serveGit, smallBody } from './cgi.ts';
import { answerHook, type HookAnswer, hookFault, hooksFolder, writeHook } from './hook.ts';
import { closeServer, listen, Slots, shown } from './listen.ts';
import { isRepository, listRepositories, prepareRepositories, REPOSITORY } from './repositories.ts';
import { MOST_SECONDS, parseWatch, Watchers } from './watch.ts';

/** Decides about pushes before anything of them is seen by anybody. */
export interface PushGate {
  judge(push: Push, gone: AbortSignal): Promise<HookAnswer>;
  /** Bytes that a push to this repository may bring. */
  mostBytes(repository: string): Promise<number>;
}

export interface HubOptions {
  /** Null: every push is taken. */
  readonly gate: PushGate | null;
  /** Folder of bare repositories `<name>.git`; made with `fleet.git` and `inventory.git` where missing. */
  readonly root: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Paths of PEM files. */
  readonly tls?: { readonly cert: string; readonly key: string } | null;
  /** One line for each request, without query or secrets. */
  readonly log?: (line: string) => void;
  /** Hosts that may wait for news at once. */
  readonly mostWatchers?: number;
}

export interface Hub {
  readonly url: string;
  close(): Promise<void>;
}

/** Git processes at once, and requests that may wait for one. */
const AT_ONCE = 16;
const WAITING = 256;
/** Pushes are judged one after the other, and keep no host from asking meanwhile. */
const PUSHES_AT_ONCE = 8;
/** Bodies that are streamed have their own: slow pushes keep no host from asking. */
const STREAMED_AT_ONCE = 8;
const STREAMED_WAITING = 32;

const SMART = new RegExp(`^/(${REPOSITORY})\\.git/(info/refs|git-upload-pack|git-receive-pack)$`);
const WATCH = new RegExp(`^/(${REPOSITORY})\\.git/watch$`);
const ADVERTISEMENT = /^service=git-(upload|receive)-pack$/;

export async function startHub(options: HubOptions): Promise<Result<Hub>> {
  const { host, port, tls = null } = options;
  const root = resolve(options.root);
  if (tls === null && !isLoopback(host)) {
    return fail('SOURCE_SCHEME_MISMATCH', `The hub does not serve plain http on ${host}.`, {
      remedy: 'Listen on 127.0.0.1 (behind a reverse proxy, say), or give --tls-cert and --tls-key.',
    });
  }
  const prepared = await prepareRepositories(root);
  if (!prepared.ok) return prepared;
  if (options.gate !== null) {
    const hook = await writeHook(root);
    if (!hook.ok) return hook;
  }
  const made = await makeServer(tls);
  if (!made.ok) return made;
  const server = made.value;
  server.requestTimeout = 15 * 60_000;
  server.headersTimeout = 20_000;
  // Longer than the usual poll, so that a host's next poll finds its connection open.
  server.keepAliveTimeout = 150_000;
  server.maxConnections = 4_096;
  const log = (line: string): void => options.log?.(line);
  const watchers = new Watchers(options.mostWatchers);
  const slots = {
    whole: new Slots({ atOnce: AT_ONCE, waiting: WAITING }),
    pushes: new Slots({ atOnce: PUSHES_AT_ONCE, waiting: WAITING }),
    streamed: new Slots({ atOnce: STREAMED_AT_ONCE, waiting: STREAMED_WAITING }),
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    response.on('error', () => undefined);
    handle({ root, gate: options.gate, log, watchers }, slots, request, response).then(
      (status) => status === null || log(`${request.method} ${pathOf(request)} ${status}`),
      (error: unknown) => {
        response.destroy();
        log(`${request.method} ${pathOf(request)} failed: ${error instanceof Error ? error.message : error}`);
      },
    );
  });
  const listening = await listen(server, { host, port, who: 'The hub', how: '--listen' });
  if (!listening.ok) return listening;
  return ok({
    url: `${tls === null ? 'http' : 'https'}://${shown(host)}:${listening.value}`,
    close: () => closeServer(server),
  });
}

interface Served {
  readonly root: string;
  readonly gate: PushGate | null;
  readonly log: (line: string) => void;
  readonly watchers: Watchers;
}

/** Null: nothing worth a line of the log. */
async function handle(
  served: Served,
  slots: { readonly whole: Slots; readonly pushes: Slots; readonly streamed: Slots },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | null> {
  const { root } = served;
  const path = pathOf(request);
  const query = request.url?.split('?')[1] ?? '';
  if (path === '/' && (request.method === 'GET' || request.method === 'HEAD')) {
    const names = await listRepositories(root);
    return refuse(response, 200, names.map((name) => `${name}.git\n`).join(''));
  }
  response.setHeader('Kedge-Watch', '1');
  const watched = WATCH.exec(path)?.[1];
  if (watched !== undefined) return serveWatch(served, watched, query, request, response);
  const [, name = '', service = ''] = SMART.exec(path) ?? [];
  if (name === '' || !(await isRepository(root, name))) return refuse(response, 404, 'no such repository\n');
  const discovery = service === 'info/refs';
  if (request.method !== (discovery ? 'GET' : 'POST')) return refuse(response, 405, 'wrong method\n');
  if (discovery && !ADVERTISEMENT.test(query)) return refuse(response, 403, 'only smart HTTP is served\n');
  // Asked at the discovery too, for of that answer git shows the text to the person who pushes.
  const pushes = (discovery ? query.slice('service='.length) : service) === 'git-receive-pack';
  if (pushes && !(await canJudge(served, name))) {
    return refuse(response, 503, 'the hub cannot judge pushes now and takes none; its log says why\n');
  }
  const body = await smallBody(request);
  if (body === undefined) return 499;
  const isPush = service === 'git-receive-pack';
  const release = await (body === null ? slots.streamed : isPush ? slots.pushes : slots.whole).take();
  if (release === null) return refuse(response, 503, 'the hub is busy\n', { 'Retry-After': '5' });
  try {
    if (response.destroyed) return 499;
    const judged = isPush ? await gated(served, name) : {};
    const status = await serveGit({ root, path, query, body, ...judged }, request, response);
    if (isPush) served.watchers.wake(join(root, `${name}.git`));
    return status;
  } finally {
    release();
  }
}

async function serveWatch(
  { root, watchers }: Served,
  name: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | null> {
  if (!(await isRepository(root, name))) return refuse(response, 404, 'no such repository\n');
  if (request.method !== 'GET') return refuse(response, 405, 'wrong method\n');
  const asked = parseWatch(query);
  if (asked === null) {
    const form = `ask for ?ref=refs/heads/BRANCH&have=COMMIT&seconds=N, N from 1 to ${MOST_SECONDS}\n`;
    return refuse(response, 400, form);
  }
  const isServed = await watchers.serve(join(root, `${name}.git`), asked, response);
  return isServed ? null : refuse(response, 503, 'too many hosts wait already\n', { 'Retry-After': '60' });
}

/** git passes over a hook that it cannot run, and takes everything. */
async function canJudge({ root, gate, log }: Served, repository: string): Promise<boolean> {
  const fault = gate === null ? null : await hookFault(root);
  if (fault !== null) log(`push to ${repository}.git refused: ${fault}`);
  return fault === null;
}

/** How git is to ask about a push. */
async function gated({ root, gate, log }: Served, repository: string): Promise<Pick<GitRequest, 'config' | 'channel'>> {
  if (gate === null) return {};
  const where = { repository, dir: join(root, `${repository}.git`) };
  return {
    config: {
      'core.hooksPath': hooksFolder(root),
      'receive.maxInputSize': String(await gate.mostBytes(repository)),
    },
    channel: (channel, gone) =>
      answerHook(channel, where, async (push) => {
        const answer = await gate.judge(push, gone).catch((error: unknown) => {
          log(`push to ${repository}.git: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
          throw error;
        });
        if (!answer.taken) {
          log(`push to ${repository}.git refused: ${answer.text.trimEnd().replaceAll(/\s*\n\s*/g, '; ')}`);
        }
        return answer;
      }),
  };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? '';
}

async function makeServer(tls: HubOptions['tls']): Promise<Result<Server>> {
  if (tls === undefined || tls === null) return ok(createServer());
  try {
    return ok(createTlsServer({ cert: await readFile(tls.cert), key: await readFile(tls.key) }));
  } catch (error) {
    return fail('STATE_CORRUPT', `${tls.cert} and ${tls.key} are not a certificate and its key.`, {
      cause: error instanceof Error ? error.message : String(error),
      remedy: 'Name a PEM certificate (with its chain) as --tls-cert and its private key as --tls-key.',
    });
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
