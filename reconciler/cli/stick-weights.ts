/** What a stick is going to weigh, said before anything is written, and how far the writing has come. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import { blobPath, tarPath } from '../core/offer.ts';
import { bytesOfDownload, type OsDownload } from '../core/os-download.ts';
import { FLEET_BUNDLE } from '../core/stick-index.ts';
import type { ImageCopies, ImageCopy } from '../ports/images.ts';
import type { OsDownloads } from '../ports/os-download.ts';
import type { CliContext } from './context.ts';
import { age, plain, size, table } from './render.ts';
import type { SystemNeed } from './stick-needs.ts';

export interface Weight {
  readonly kind: 'git' | 'tar' | 'image' | 'os';
  readonly name: string;
  /** Null: nobody can say. */
  readonly bytes: number | null;
  readonly isEstimate: boolean;
  /** Of them on the stick already. */
  readonly there: number;
}

export function gitWeight(bytes: number | null): Weight {
  return { kind: 'git', name: FLEET_BUNDLE, bytes, isEstimate: true, there: 0 };
}

/** Of a tar that was fetched to be looked into. */
export async function tarWeight(folder: string, sha256: Parameters<typeof tarPath>[0], file: string): Promise<Weight> {
  const bytes = await sizeOf(file);
  const there = (await sizeOf(join(folder, tarPath(sha256)))) === bytes ? (bytes ?? 0) : 0;
  return { kind: 'tar', name: `${sha256.slice(0, 12)}.tar`, bytes, isEstimate: false, there };
}

/** Layers that several images share weigh once: `seen` holds those that were counted. */
export async function imageWeight(
  images: ImageCopies,
  image: ImageCopy,
  folder: string,
  seen: Set<string>,
): Promise<Result<Weight>> {
  const parts = await images.weigh(image);
  if (!parts.ok) return fail(parts.failure);
  const fresh = parts.value.blobs.filter(({ digest }) => !seen.has(digest));
  let there = 0;
  for (const { digest, bytes } of fresh) {
    seen.add(digest);
    const found = await sizeOf(join(folder, blobPath(digest)));
    if (found !== null && (bytes === null || bytes === found)) there += found;
  }
  const { isEstimate } = parts.value;
  const bytes = isEstimate ? parts.value.bytes : fresh.reduce((sum, blob) => sum + (blob.bytes ?? 0), 0);
  return ok({ kind: 'image', name: image.reference, bytes, isEstimate, there: Math.min(there, bytes) });
}

/** What the remotes say of a delta of theirs, or of the objects: the delta that is made here is about as large, or smaller. */
export async function systemWeight(
  downloads: OsDownloads,
  { channel, commit, from, full, remotes }: SystemNeed,
  signal: AbortSignal,
): Promise<Weight> {
  const asked: OsDownload[] = [];
  for (const old of full ? [null, ...from] : from)
    asked.push(await downloads.of({ from: old, to: commit, remotes, signal }));
  const known = asked.flatMap((one) => bytesOfDownload(one) ?? []);
  const bytes = known.length < asked.length ? null : known.reduce((sum, one) => sum + one, 0);
  const whole = full ? ', whole' : '';
  const name = `${channel} ${commit.slice(0, 12)} from ${from.map((one) => one.slice(0, 12)).join(', ') || 'nothing'}${whole}`;
  return { kind: 'os', name, bytes, isEstimate: true, there: 0 };
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    (facts) => facts.size,
    () => null,
  );
}

export function totalOf(weights: readonly Weight[]): {
  readonly bytes: number;
  readonly there: number;
  readonly isLess: boolean;
} {
  const sum = (of: (weight: Weight) => number) => weights.reduce((all, weight) => all + of(weight), 0);
  const isLess = weights.some(({ bytes }) => bytes === null);
  return { bytes: sum(({ bytes }) => bytes ?? 0), there: sum(({ there }) => there), isLess };
}

export function weightsText(weights: readonly Weight[], free: number, color: boolean): string {
  const rows = weights.map(({ kind, name, bytes, isEstimate, there }) => [
    kind,
    plain(name),
    bytes === null ? 'not known' : `${isEstimate ? 'about ' : ''}${size(bytes)}`,
    there === 0 ? '' : `${size(there)} there`,
  ]);
  const { bytes, there, isLess } = totalOf(weights);
  const all = `${isLess ? 'more than ' : ''}${size(bytes)} in all, ${size(there)} of it there already; ${size(free)} free`;
  return `${table(['PART', 'WHAT', 'WEIGHS', ''], rows, color)}${all}\n`;
}

/** On standard error, at most once a second, with the time that is left at the rate so far. */
export class Meter {
  readonly #context: Pick<CliContext, 'io' | 'clock'>;
  readonly #total: number;
  readonly #begun: number;
  #done = 0;
  #told = Number.NEGATIVE_INFINITY;
  #what = '';

  constructor(context: Pick<CliContext, 'io' | 'clock'>, total: number) {
    this.#context = context;
    this.#total = total;
    this.#begun = context.clock.monotonic();
  }

  /** The thing that is worked at from now on. */
  at(what: string): void {
    this.#what = what;
    this.#tell();
  }

  add(bytes: number): void {
    this.#done += bytes;
    if (this.#context.clock.monotonic() - this.#told >= TELL_MS) this.#tell();
  }

  #tell(): void {
    const now = this.#context.clock.monotonic();
    this.#told = now;
    const part = this.#total === 0 ? 1 : Math.min(1, this.#done / this.#total);
    const spent = now - this.#begun;
    const left = part > 0.01 && part < 1 && spent > TELL_MS ? `, ${age((spent / part) * (1 - part))} left` : '';
    const percent = `${Math.round(part * 100)} %`.padStart(5);
    this.#context.io.err(`${percent}${left}  ${plain(this.#what)}\n`);
  }
}

const TELL_MS = 1_000;
