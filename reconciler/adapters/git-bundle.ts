/** Git bundles, version 2 (gitformat-bundle(5)): read strictly into a folder of ours, and written for receipts. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../core/failure.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import type { GitEngine } from './git-engine.ts';
import { makeGitdir, readShallow, writeRef } from './git-folder.ts';
import { Refused } from './git-meter.ts';
import { adoptPack, corrupt, PackSink, tooMuch } from './git-pack.ts';

const MAGIC = '# v2 git bundle\n';
const HEADER_BYTES = 1024 * 1024;
const REF = /^refs\/heads\/[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;

export interface BundleHeader {
  readonly refs: ReadonlyMap<string, CommitId>;
  /** Commits that whoever takes the bundle has already. */
  readonly prerequisites: readonly CommitId[];
}

export interface Unbundling {
  readonly data: AsyncIterable<Uint8Array>;
  /** For messages. */
  readonly source: string;
  /** Made: a bare repository that leans on `store`. */
  readonly dir: string;
  /** The accepted store. */
  readonly store: string;
  readonly engine: GitEngine;
  readonly maxBytes: number;
  readonly maxObjects: number;
  readonly signal: AbortSignal;
}

/** Everything of it that git would take, checked and indexed; its branches are those of the folder. Throws `Refused`. */
export async function unbundle(job: Unbundling): Promise<BundleHeader> {
  const { source, dir, store, engine, signal } = job;
  const chunks = job.data[Symbol.asyncIterator]();
  try {
    const { header, rest } = await readHeader(chunks, source);
    await requirePrerequisites(job, header);
    await makeGitdir(dir, [join(store, 'objects')]);
    const shallow = await readShallow(store);
    if (shallow.length > 0) await writeFile(join(dir, 'shallow'), `${shallow.join('\n')}\n`);
    const incoming = join(dir, 'incoming');
    const sink = await PackSink.create(incoming, job.maxObjects, source);
    let bytes = 0;
    try {
      for (let chunk = rest; ; ) {
        bytes += chunk.length;
        if (bytes > job.maxBytes) throw tooMuch(source, `${job.maxBytes} bytes`);
        if (chunk.length > 0) await sink.write(chunk);
        const next = await chunks.next();
        if (next.done === true) break;
        chunk = Buffer.from(next.value);
      }
      sink.end();
    } finally {
      await sink.close();
    }
    const pack = await adoptPack(incoming, dir, source);
    if (pack !== null) await engine.index({ dir, alternates: [join(store, 'objects')] }, pack.path, source, signal);
    for (const [ref, id] of header.refs) await writeRef(dir, ref, id);
    return header;
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  } finally {
    await chunks.return?.();
  }
}

/** The bytes of a bundle around a pack that leans on nothing but its prerequisites' objects (no thin pack). */
export function writeBundle({ refs, prerequisites }: BundleHeader, pack: Uint8Array): Buffer {
  const lines = [...prerequisites.map((id) => `-${id} \n`), ...[...refs].map(([ref, id]) => `${id} ${ref}\n`)];
  return Buffer.concat([Buffer.from(`${MAGIC}${lines.join('')}\n`), pack]);
}

async function readHeader(
  chunks: AsyncIterator<Uint8Array>,
  source: string,
): Promise<{ readonly header: BundleHeader; readonly rest: Buffer }> {
  let seen: Buffer = Buffer.alloc(0);
  for (;;) {
    const end = seen.indexOf('\n\n');
    if (end >= 0 && end < HEADER_BYTES)
      return { header: parseHeader(seen.toString('latin1', 0, end + 1), source), rest: seen.subarray(end + 2) };
    if (seen.length >= HEADER_BYTES) throw corrupt(source, 'the bundle has no end of its header');
    const next = await chunks.next();
    if (next.done === true) throw corrupt(source, 'the bundle is cut short');
    seen = Buffer.concat([seen, next.value]);
  }
}

function parseHeader(text: string, source: string): BundleHeader {
  if (!text.startsWith(MAGIC)) throw corrupt(source, 'it is no git bundle of version 2');
  const refs = new Map<string, CommitId>();
  const prerequisites: CommitId[] = [];
  for (const line of text.slice(MAGIC.length).split('\n').slice(0, -1)) {
    const [, minus, id = '', word = ''] = /^(-?)([0-9a-f]{40})(?: (.*))?$/.exec(line) ?? [];
    if (!isCommitId(id)) throw corrupt(source, 'a line in the header of the bundle is not as git writes it');
    if (minus === '-') prerequisites.push(id);
    else if (!REF.test(word) || word.includes('..') || /\.lock(\/|$)|\.(\/|$)/.test(word) || refs.has(word))
      throw corrupt(source, 'the bundle names what is no branch, or one twice');
    else refs.set(word, id);
  }
  if (refs.size === 0) throw corrupt(source, 'the bundle names no branch');
  return { refs, prerequisites };
}

async function requirePrerequisites({ source, store, engine }: Unbundling, { prerequisites }: BundleHeader) {
  const reader = engine.open({ dir: store, alternates: [] });
  try {
    for (const id of prerequisites) {
      if ((await reader.read(id, 'commit', HEADER_BYTES)).ok) continue;
      const remedy =
        'Make the stick anew with `kedge stick create` and an older `--since`, or bring in the one before it first.';
      throw new Refused(
        failure('STICK_UNFIT', `${source} begins behind ${id}, which this host does not have`, {
          source,
          commit: id,
          remedy,
        }),
      );
    }
  } finally {
    await reader.close();
  }
}
