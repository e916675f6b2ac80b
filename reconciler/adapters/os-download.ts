import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import {
  bytesBetween,
  bytesOfDelta,
  commitPath,
  deltaPath,
  type OsDownload,
  sizesOfCommit,
} from '../core/os-download.ts';
import type { OsDownloads } from '../ports/os-download.ts';
import { type Http, readBody } from './http.ts';

/** `OsDownloads` by plain requests to OSTree repositories that some file server gives. */
export class HttpOsDownloads implements OsDownloads {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async of({ from, to, remotes, signal }: Parameters<OsDownloads['of']>[0]): Promise<OsDownload> {
    let why = 'it has no remote';
    for (const remote of remotes) {
      const found = await this.#at(remote, from, to, signal);
      if (found.ok) return found.value;
      why = found.failure.message;
    }
    return { kind: 'unknown', why };
  }

  close(): void {
    this.#http.close();
  }

  async #at(remote: string, from: Sha256 | null, to: Sha256, signal?: AbortSignal): Promise<Result<OsDownload>> {
    const commit = await this.#commit(remote, to, signal);
    if (!commit.ok) return commit;
    if (commit.value === null) return fail('OS_PULL_FAILED', `${remote} does not have ${to.slice(0, 12)}`);
    const superblock = from === null ? ok(null) : await this.#file(remote, deltaPath(from, to), signal);
    if (!superblock.ok) return superblock;
    const delta = superblock.value === null ? null : bytesOfDelta(superblock.value);
    if (delta !== null) return ok({ kind: 'delta', bytes: delta, remote });
    const after = sizesOfCommit(commit.value);
    if (after === null) {
      return ok({
        kind: 'unknown',
        why: `there is no static delta, and ${to.slice(0, 12)} was committed without --generate-sizes`,
      });
    }
    const old = from === null ? ok(null) : await this.#commit(remote, from, signal);
    const before = old.ok && old.value !== null ? sizesOfCommit(old.value) : null;
    const kind = before === null && from !== null ? 'objects-at-most' : 'objects';
    return ok({ kind, bytes: bytesBetween(before, after), remote });
  }

  /** Compared with its name; null where the remote has none. */
  async #commit(remote: string, commit: Sha256, signal?: AbortSignal): Promise<Result<Uint8Array | null>> {
    const file = await this.#file(remote, commitPath(commit), signal);
    if (!file.ok || file.value === null) return file;
    const hex = createHash('sha256').update(file.value).digest('hex');
    return hex === commit ? file : fail('OS_PULL_FAILED', `${remote} gives something else for ${commit.slice(0, 12)}`);
  }

  async #file(remote: string, path: string, signal?: AbortSignal): Promise<Result<Uint8Array | null>> {
    const url = `${remote.replace(/\/+$/, '')}/${path}`;
    const control = signal === undefined ? {} : { signal };
    const reply = await this.#http.request({ url, timeMs: LIMITS.pollTimeMs, ...control });
    if (!reply.ok) return reply;
    const { status } = reply.value;
    if (status !== 200) {
      reply.value.body.destroy();
      return status === 404 || status === 403 ? ok(null) : fail('OS_PULL_FAILED', `${remote} answers ${status}`);
    }
    return readBody(reply.value, LIMITS.osFileBytes, url);
  }
}
