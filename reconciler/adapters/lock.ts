import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Lock } from '../ports/journal.ts';

/**
 * The lock of a state folder: a listening Unix socket with an abstract name (unix(7)), which the kernel takes away with the
 * process, however it ends; so there is no stale lock and nothing to clean up. The name comes from random bytes in a file of
 * the folder that only its owner reads, so that nobody else can occupy it. It holds within one network namespace: an agent in a
 * container of its own network and one on the host do not see each other.
 */
export async function takeLock(folder: string, onWake: (() => void) | undefined): Promise<Result<Lock>> {
  const name = await lockName(folder);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(`${process.pid}\n`);
    onWake?.();
  });
  const error = await listen(server, name);
  if (error === null) {
    server.unref();
    return ok({ release: () => new Promise<void>((resolve) => server.close(() => resolve())) });
  }
  if (error.code !== 'EADDRINUSE') throw error;
  return fail('BUSY', `another run of Kedge holds ${folder}`, { file: folder });
}

/** Connects to the holder of the lock, which makes it look at once. Gives its process id; null where nobody holds the lock. */
export async function wakeHolder(folder: string): Promise<number | null> {
  const path = await lockName(folder);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ path });
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (data) => {
      text = (text + data).slice(0, 32);
    });
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(/^\d+\n/.test(text) ? Number.parseInt(text, 10) : null));
  });
}

async function listen(server: Server, path: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ path }, () => resolve(null));
  });
}

/** Made once, by whoever comes first: linking fails where the name is there already. */
async function lockName(folder: string): Promise<string> {
  const file = join(folder, 'lock');
  const there = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}$/.test(there)) return `\0kedge-${there}`;
  const beside = join(folder, `.lock-${randomBytes(8).toString('hex')}`);
  await writeFile(beside, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    // An unreadable one is of a run that was cut off while it made it.
    if (there !== '') await rm(file, { force: true });
    await link(beside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(beside, { force: true });
  }
  return `\0kedge-${await readFile(file, 'utf8')}`;
}
