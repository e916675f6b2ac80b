/** Objects made here: trees and signed commits, byte for byte as git makes them, and loose objects on disk. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { fail, ok, type Result } from '../core/failure.ts';
import { type CommitId, isCommitId, type ObjectId } from '../core/names.ts';
import type { ObjectType, PublishRequest } from '../ports/git.ts';
import { isCode } from './git-folder.ts';
import { objectId } from './git-pack.ts';
import { pathHead } from './git-path.ts';

export interface MadeObject {
  readonly type: ObjectType;
  readonly id: ObjectId;
  readonly bytes: Uint8Array;
}

export function makeObject(type: ObjectType, bytes: Uint8Array): MadeObject {
  return { type, id: objectId(type, bytes), bytes };
}

/** A tree of plain files in one folder, in git's order (bytewise by name). */
export function makeTree(files: ReadonlyMap<string, ObjectId>): MadeObject {
  const entries = [...files].map(([name, id]) => ({ name: Buffer.from(name), id }));
  entries.sort((a, b) => Buffer.compare(a.name, b.name));
  const parts = entries.flatMap(({ name, id }) => {
    if (name.length === 0 || name.includes(0x2f) || name.includes(0))
      throw new RangeError('a plain file name is needed');
    return [Buffer.from('100644 '), name, Buffer.from([0]), Buffer.from(id, 'hex')];
  });
  return makeObject('tree', Buffer.concat(parts));
}

/** The commit with its signature as last header, as `git commit -S` writes it. */
export async function makeCommit(
  request: Pick<PublishRequest, 'author' | 'at' | 'message' | 'sign'>,
  tree: ObjectId,
  parent: CommitId | null,
): Promise<Result<MadeObject & { id: CommitId }>> {
  const who = `${plain(request.author.name)} <${plain(request.author.email)}> ${Math.floor(request.at)} +0000`;
  const parents = parent === null ? '' : `parent ${parent}\n`;
  const header = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n`;
  const message = `${request.message.trimEnd()}\n`;
  const signature = await request.sign(Buffer.from(`${header}\n${message}`));
  if (!signature.ok) return signature;
  const lines = signature.value.trimEnd().split(/\r?\n/);
  const made = makeObject('commit', Buffer.from(`${header}gpgsig ${lines.join('\n ')}\n\n${message}`));
  if (!isCommitId(made.id)) throw new Error('SHA-1 is 40 hex digits');
  return ok({ ...made, id: made.id });
}

/** Names without what would end a header or an address. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f<>]/g, '').trim();
}

/** Writes an object where it is not there yet. */
export async function writeLoose(gitdir: string, object: MadeObject): Promise<void> {
  const path = join(gitdir, 'objects', object.id.slice(0, 2), object.id.slice(2));
  const there = await stat(path).catch(() => null);
  if (there !== null) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = join(gitdir, 'objects', `tmp_obj_${randomBytes(6).toString('hex')}`);
  const head = Buffer.from(`${object.type} ${object.bytes.length}\0`);
  await writeFile(beside, deflateSync(Buffer.concat([head, object.bytes])), { mode: 0o444, flush: true });
  await rename(beside, path);
}

/** Moves a branch of a repository in a folder under git's own lock. Fails where somebody else moves it. */
export async function moveBranch(
  gitdir: string,
  branch: string,
  from: CommitId | null,
  to: CommitId,
  source: string,
): Promise<Result<void>> {
  const path = join(gitdir, 'refs/heads', branch);
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(lock, 'wx', 0o644);
    await file.writeFile(`${to}\n`);
    await file.sync();
    await file.close();
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    return fail('INVENTORY_REJECTED', `The branch ${branch} of ${source} is locked.`, {
      source,
      remedy: `Where no git runs in it, delete ${lock}.`,
    });
  }
  if ((await pathHead(gitdir, branch)) !== from) {
    await rm(lock, { force: true });
    return fail('INVENTORY_REJECTED', `The branch ${branch} of ${source} was moved meanwhile.`, { source });
  }
  await rename(lock, path);
  return ok(undefined);
}
