import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { link, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Lock } from '../ports/journal.ts';

/** An answer is one line; whoever connects has so long for it. */
const LINE = 256;
const ANSWER_MS = 2_000;
const CONNECTIONS = 64;

/**
 * The lock of a state folder: a listening Unix socket with an abstract name (unix(7)), which the kernel takes away with the
 * process, however it ends; so there is no stale lock and nothing to clean up. Every user of the machine sees such names
 * (/proc/net/unix) and may connect to them or take them, so both sides prove that they can read the secret in the folder: a
 * stranger wakes nobody, and one who sits on the name is passed by under a new one. It holds within one network namespace: an
 * agent in a container of its own network and one on the host do not see each other.
 */
export async function takeLock(folder: string, onWake: (() => void) | undefined): Promise<Result<Lock>> {
  for (let tries = 0; tries < 3; tries++) {
    const secret = await readSecret(folder);
    const server = createServer((socket) => serve(socket, secret, onWake));
    server.maxConnections = CONNECTIONS;
    const error = await listen(server, nameOf(secret));
    const release = () => new Promise<void>((resolve) => server.close(() => resolve()));
    if (error === null) {
      server.unref();
      // On a full disk the lock holds without.
      await writeFile(join(folder, HOLDER), await whoIs(process.pid), { mode: 0o600 }).catch(() => undefined);
      if ((await readSecret(folder)) === secret) return ok({ release });
      // Somebody passed a stranger by at the same time.
      await release();
      continue;
    }
    if (error.code !== 'EADDRINUSE') throw error;
    if ((await ask(secret, 'look')) !== null || (await mayStillRun(folder))) break;
    if ((await readSecret(folder)) === secret) await renewSecret(folder);
  }
  return fail('BUSY', `another run of Kedge holds ${folder}`, { file: folder });
}

/** Makes the holder of the lock look at once. Gives its process id; null where nobody holds the lock. */
export async function wakeHolder(folder: string): Promise<number | null> {
  return ask(await readSecret(folder), 'wake');
}

/** Whether somebody holds the lock. */
export async function isLockHeld(folder: string): Promise<boolean> {
  return (await ask(await readSecret(folder), 'look')) !== null;
}

/** Challenge; `<verb> <proof> <nonce>`; `<pid> <proof>`. */
function serve(socket: Socket, secret: string, onWake: (() => void) | undefined): void {
  const challenge = randomBytes(16).toString('hex');
  socket.on('error', () => undefined);
  socket.write(`${challenge}\n`);
  onLine(socket, (line) => {
    const [verb = '', shown = '', nonce = ''] = line.split(' ');
    if (!same(shown, proof(secret, verb, challenge, nonce))) return void socket.destroy();
    socket.end(`${process.pid} ${proof(secret, 'holder', nonce)}\n`);
    if (verb === 'wake') onWake?.();
  });
}

/** Process id of the holder; null where there is none, or a stranger. */
function ask(secret: string, verb: 'look' | 'wake'): Promise<number | null> {
  const nonce = randomBytes(16).toString('hex');
  return new Promise((resolve) => {
    const socket = connect({ path: nameOf(secret) });
    socket.on('error', () => undefined).on('close', () => resolve(null));
    onLine(socket, (challenge) => {
      socket.write(`${verb} ${proof(secret, verb, challenge, nonce)} ${nonce}\n`);
      onLine(socket, (answer) => {
        const [pid = '', shown = ''] = answer.split(' ');
        if (same(shown, proof(secret, 'holder', nonce))) resolve(Number.parseInt(pid, 10));
        socket.destroy();
      });
    });
  });
}

/** The next line, where it comes in time and is of a line's length; else the connection ends. */
function onLine(socket: Socket, take: (line: string) => void): void {
  let text = '';
  const timer = setTimeout(() => socket.destroy(), ANSWER_MS);
  const onData = (data: Buffer): void => {
    text += data.toString('latin1');
    const end = text.indexOf('\n');
    if (end < 0 && text.length <= LINE) return;
    clearTimeout(timer);
    socket.off('data', onData);
    if (end < 0) socket.destroy();
    else take(text.slice(0, end));
  };
  socket.on('data', onData).once('close', () => clearTimeout(timer));
}

function proof(secret: string, ...words: readonly string[]): string {
  return createHmac('sha256', secret).update(words.join(' ')).digest('hex');
}

function same(shown: string, expected: string): boolean {
  return shown.length === expected.length && timingSafeEqual(Buffer.from(shown), Buffer.from(expected));
}

/** Tells nothing of the secret. */
function nameOf(secret: string): string {
  return `\0kedge-${createHash('sha256').update(`name of ${secret}`).digest('hex')}`;
}

async function listen(server: Server, path: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ path }, () => resolve(null));
  });
}

/** In the folder: who held the lock last. */
const HOLDER = 'holder';

/** Whether the last holder runs and only cannot answer. Another container's processes cannot be looked at: it may. */
async function mayStillRun(folder: string): Promise<boolean> {
  const last = await readFile(join(folder, HOLDER), 'utf8').catch(() => '');
  const [space, pid] = last.split(' ');
  const [ours] = (await whoIs(process.pid)).split(' ');
  return last !== '' && (space !== ours || last === (await whoIs(Number(pid))));
}

/** `<PID namespace> <pid> <start>`: a process id alone is given out again (proc(5), stat, field 22). */
async function whoIs(pid: number): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => 'unknown');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return `${space} ${pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? 'gone'}`;
}

/** Made once, by whoever comes first: linking fails where the name is there already. */
async function readSecret(folder: string): Promise<string> {
  const file = join(folder, 'lock');
  const there = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}$/.test(there)) return there;
  const beside = await newSecret(folder);
  try {
    // An unreadable one is of a run that was cut off while it made it.
    if (there !== '') await rm(file, { force: true });
    await link(beside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(beside, { force: true });
  }
  return readFile(file, 'utf8');
}

async function renewSecret(folder: string): Promise<void> {
  await rename(await newSecret(folder), join(folder, 'lock'));
}

async function newSecret(folder: string): Promise<string> {
  const beside = join(folder, `.lock-${randomBytes(8).toString('hex')}`);
  await writeFile(beside, randomBytes(32).toString('hex'), { mode: 0o600 });
  return beside;
}
