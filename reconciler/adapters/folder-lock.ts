/**
 * A lock of a folder on a volume that has been in many hands: flock(2) on the folder itself. Nothing is written for it, so it holds on FAT and on what
 * is full, a lock file that somebody planted means nothing, and the kernel lets go of it however the process ends. (lock.ts keeps a secret in the
 * folder that it locks, which a stick does not keep.)
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import type { LockFolder } from '../ports/folder-lock.ts';

const FLOCK_MS = 10_000;
const SAID_BYTES = 1_000;

type Taken = { readonly kind: 'taken' | 'held' } | { readonly kind: 'none'; readonly why: string };

export function folderLocks(env: Readonly<Record<string, string>>): LockFolder {
  return async (folder) => {
    for (let tries = 0; tries < 3; tries += 1) {
      const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY).catch(unlessGone);
      if (handle === null) break;
      const taken = await flock(handle, env);
      if (taken.kind !== 'held' && (await isStill(handle, folder)))
        return ok({ release: () => handle.close(), missing: taken.kind === 'none' ? taken.why : null });
      await handle.close();
      if (taken.kind === 'held') break;
      // Whoever had it took the folder away when it was done: the lock is that of no folder.
    }
    return busy(folder);
  };
}

/**
 * Node has no call for it. The program `flock` gets this very open file, and the lock is that file's: it outlives the program and ends with
 * this process, for no other child gets it.
 */
function flock({ fd }: FileHandle, { PATH = '/usr/bin:/bin' }: Readonly<Record<string, string>>): Promise<Taken> {
  return new Promise((resolve) => {
    const child = spawn('flock', ['-n', '3'], {
      env: { PATH, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe', fd],
      timeout: FLOCK_MS,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said = (said + String(chunk)).slice(0, SAID_BYTES);
    });
    child.on('error', ({ message }) => resolve({ kind: 'none', why: message }));
    child.on('close', (code) => {
      if (code === 0) resolve({ kind: 'taken' });
      // Without a word: held. Of a file system without locks it says why.
      else if (code === 1 && said === '') resolve({ kind: 'held' });
      else resolve({ kind: 'none', why: said.trim().split('\n')[0] || 'flock did not end in time' });
    });
  });
}

/** The folder of that name is the one that is open. */
async function isStill(handle: FileHandle, folder: string): Promise<boolean> {
  const [own, there] = await Promise.all([handle.stat(), stat(folder).catch(unlessGone)]);
  return there !== null && own.dev === there.dev && own.ino === there.ino;
}

function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}

async function busy(folder: string): Promise<Result<never>> {
  const pid = await holderOf(await realpath(folder).catch(() => folder));
  const who = pid === null ? 'another run of Kedge' : `another run of Kedge (process ${pid})`;
  return fail('BUSY', `${who} is writing to ${folder}`, {
    file: folder,
    remedy: 'Wait until it has ended, or end it: what is there is kept. One that was killed leaves no lock behind.',
  });
}

/** Process that has locked the open folder, as proc(5) says in `fdinfo`; null: none whose files this user may look at. */
async function holderOf(folder: string): Promise<number | null> {
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^[0-9]+$/.test(name))) {
    for (const fd of await readdir(join('/proc', pid, 'fd')).catch(() => [])) {
      if ((await readlink(join('/proc', pid, 'fd', fd)).catch(() => '')) !== folder) continue;
      const facts = await readFile(join('/proc', pid, 'fdinfo', fd), 'latin1').catch(() => '');
      if (/^lock:.* FLOCK /m.test(facts)) return Number(pid);
    }
  }
  return null;
}
