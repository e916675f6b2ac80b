/** The Git bundle of a stick (gitformat-bundle(5), version 2), written from an operator's clone. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import { problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { SCRATCH } from './stick-folder.ts';
import { mustRun, tool } from './tools.ts';

export interface BundleWish {
  readonly root: string;
  /** By full name, the branch of the fleet first. */
  readonly refs: ReadonlyMap<string, CommitId>;
  /** That every host has; null: all of the history goes along, and with it whatever anchor a host has. */
  readonly base: CommitId | null;
}

const REMEDY = 'Check the clone: git fsck';

/** The last commit that all of these have behind them; null: one of them is not known, or not here, or they have none. */
export async function commonBase(
  context: CliContext,
  root: string,
  commits: readonly (CommitId | null)[],
  isCommit: (text: string) => text is CommitId,
): Promise<Step<CommitId | null>> {
  const known = commits.flatMap((commit) => commit ?? []);
  if (known.length < commits.length || known.length === 0) return { ok: true, value: null };
  const base = await tool(context, ['git', '-C', root, 'merge-base', '--octopus', ...new Set(known)]);
  if (!base.ok) return base;
  const text = base.value.stdout.trim();
  return { ok: true, value: base.value.code === 0 && isCommit(text) ? text : null };
}

/** Bytes of the objects as they lie in the clone; null: this git cannot say. */
export async function weighBundle(context: CliContext, wish: BundleWish): Promise<Step<number | null>> {
  const { root, refs, base } = wish;
  const not = base === null ? [] : ['--not', base];
  const argv = ['git', '-C', root, 'rev-list', '--objects', '--disk-usage', ...refs.values(), ...not] as const;
  const said = await tool(context, [...argv], { timeoutMs: LIMITS.osPullMs });
  if (!said.ok) return said;
  const bytes = said.value.stdout.trim();
  return { ok: true, value: said.value.code === 0 && /^[0-9]+$/.test(bytes) ? Number(bytes) : null };
}

/**
 * Without deltas on what hosts have (no thin pack), so that whatever takes it needs nothing but the pack. A file that is there whole,
 * of the same commits, is kept.
 */
export async function writeBundle(context: CliContext, wish: BundleWish, file: string): Promise<Step<void>> {
  const header = headerOf(wish);
  if (await isWhole(file, header)) return { ok: true, value: undefined };
  const scratch = await mkdtemp(join(dirname(file), SCRATCH));
  try {
    const argv = [
      'git',
      '-C',
      wish.root,
      'pack-objects',
      '-q',
      '--delta-base-offset',
      ...revs(wish),
      join(scratch, 'pack'),
    ];
    const packed = await mustRun(context, argv as [string, ...string[]], REMEDY, {
      input: objectsOf(wish),
      timeoutMs: LIMITS.osPullMs,
    });
    if (!packed.ok) return packed;
    const pack = join(scratch, `pack-${packed.value.trim()}.pack`);
    const beside = join(scratch, 'bundle');
    const out = createWriteStream(beside, { mode: 0o644 });
    out.write(header);
    await pipeline(createReadStream(pack), out);
    await rename(beside, file);
    return { ok: true, value: undefined };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function headerOf({ refs, base }: BundleWish): Buffer {
  const needs = base === null ? '' : `-${base} \n`;
  const heads = [...refs].map(([ref, id]) => `${id} ${ref}\n`).join('');
  return Buffer.from(`# v2 git bundle\n${needs}${heads}\n`);
}

/** Where hosts have everything the head alone goes along: a bundle of nothing is none. */
function isNothingNew({ refs, base }: BundleWish): boolean {
  return [...refs.values()].every((id) => id === base);
}

function revs(wish: BundleWish): readonly string[] {
  return isNothingNew(wish) ? [] : ['--revs'];
}

function objectsOf(wish: BundleWish): string {
  if (isNothingNew(wish)) return `${wish.base}\n`;
  return [...wish.refs.values(), ...(wish.base === null ? [] : [`^${wish.base}`])].map((word) => `${word}\n`).join('');
}

/** It begins with this header, and its pack ends with its own SHA-1, as git writes it. */
async function isWhole(file: string, header: Buffer): Promise<boolean> {
  const size = await stat(file).then(
    (facts) => (facts.isFile() ? facts.size : 0),
    () => 0,
  );
  if (size < header.length + TRAILER) return false;
  const handle = await open(file, 'r');
  try {
    const [head, end] = [Buffer.alloc(header.length), Buffer.alloc(TRAILER)];
    await handle.read(head, 0, head.length, 0);
    await handle.read(end, 0, TRAILER, size - TRAILER);
    if (!head.equals(header)) return false;
    const hash = createHash('sha1');
    const body = handle.createReadStream({ start: header.length, end: size - TRAILER - 1, autoClose: false });
    for await (const chunk of body) hash.update(chunk);
    return hash.digest().equals(end);
  } finally {
    await handle.close();
  }
}

const TRAILER = 20;

/** Of a clone that lacks the beginning of its history: a host with an older anchor could not use it. */
export async function requireWhole(context: CliContext, root: string, base: CommitId | null): Promise<Step<void>> {
  if (base !== null) return { ok: true, value: undefined };
  const said = await tool(context, ['git', '-C', root, 'rev-parse', '--is-shallow-repository']);
  if (!said.ok) return said;
  if (said.value.stdout.trim() !== 'true') return { ok: true, value: undefined };
  const message =
    'nothing is known of one of these hosts, so that it needs the whole history, and this clone is shallow';
  return {
    ok: false,
    answer: problem('USAGE', message, 'git fetch --unshallow; or name what the hosts have: --since REV'),
  };
}
