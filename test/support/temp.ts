import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a fixture hangs its clean-up on: a `TestContext`, or `{ after }` of node:test for a whole file. */
export interface Scope {
  after(fn: () => Promise<void>): void;
}

/** A new empty folder, removed at the end. Its path is short: sockets (gpg-agent, dockerd) allow 107 bytes. */
export async function tempDir(scope: Scope, name = 'kt'): Promise<string> {
  const dir = await makeTempDir(name);
  scope.after(() => removeDir(dir));
  return dir;
}

/** For fixtures that must end something before the folder goes. */
export async function makeTempDir(name = 'kt'): Promise<string> {
  const base = tmpdir().length > 50 ? '/tmp' : tmpdir();
  return mkdtemp(join(base, `${name}-`));
}

export async function removeDir(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
