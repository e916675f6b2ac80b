/**
 * isomorphic-git over a pack that a stranger made: `indexPack` alone takes cut packs and junk, and lets zeros fill the memory.
 * Runs in a child with a memory limit (git-parse-child.ts), never in an agent.
 */
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import * as git from 'isomorphic-git';
import { indexOf } from './git-folder.ts';
import { isDiskError, type Refused } from './git-meter.ts';
import { corrupt, tooMuch } from './git-pack.ts';
import { oneLine } from './git-pkt-line.ts';

/** isomorphic-git holds an object in memory, several times: a pack that declares more is refused before it is inflated. */
const OBJECT_BYTES = 32 * 1024 * 1024;
/** All objects of one pack together, deltas counted by what they make. */
const INFLATED_BYTES = 2 * 1024 * 1024 * 1024;
/** Checks a pack in the folder `dir`, and writes its index beside it. Throws `Refused`. */
export async function parsePack(dir: string, pack: string, source: string, signal: AbortSignal): Promise<void> {
  const bytes = await readFile(pack);
  await examine(bytes, source, signal);
  try {
    await git.indexPack({ fs, dir, gitdir: dir, filepath: relative(dir, pack) });
  } catch (error) {
    if (isDiskError(error) || outOfMemory(error)) throw error;
    throw corrupt(source, 'the pack is not whole and valid', oneLine(String(error)));
  }
  // The library leaves out silently what it cannot make of its deltas, and lists twice what is there twice.
  const known = await indexed(indexOf(pack));
  if (known.size !== bytes.readUInt32BE(8)) {
    throw corrupt(source, `of ${bytes.readUInt32BE(8)} objects in the pack only ${known.size} can be read, each once`);
  }
}

/** What V8 throws for a buffer that it gets no memory for. */
export function outOfMemory(error: unknown): boolean {
  return error instanceof Error && /allocation failed|out of memory|Invalid typed array length/i.test(error.message);
}

/** Ids in an index of version 2, as they stand (gitformat-pack(5)). */
async function indexed(file: string): Promise<ReadonlySet<string>> {
  const bytes = await readFile(file);
  const names = 8 + 256 * 4;
  const count = bytes.readUInt32BE(names - 4);
  const ids = new Set<string>();
  for (let i = 0; i < count; i += 1) ids.add(bytes.toString('latin1', names + 20 * i, names + 20 * (i + 1)));
  return ids;
}

/** Goes through a received pack entry by entry, inflating no more than each one declares, before the library sees it. */
async function examine(pack: Buffer, source: string, signal: AbortSignal): Promise<void> {
  const objects = pack.readUInt32BE(8);
  const end = pack.length - 20;
  let at = 12;
  let total = 0;
  for (let i = 0; i < objects; i += 1) {
    if (i % 200 === 199) {
      await turn();
      signal.throwIfAborted();
    }
    const entry = entryAt(pack, at, end, source);
    total += entry.makes;
    if (entry.makes > OBJECT_BYTES || total > INFLATED_BYTES) throw tooMuch(source, `an object or a pack may hold`);
    at = entry.end;
  }
  if (at !== end) throw corrupt(source, 'the pack holds more than it says');
}

interface Entry {
  /** Bytes of the object, once deltas are applied. */
  readonly makes: number;
  readonly end: number;
}

function entryAt(pack: Buffer, start: number, end: number, source: string): Entry {
  const broken = (): Refused => corrupt(source, 'an entry of the pack is damaged');
  let at = start;
  const byte = (): number => {
    if (at >= end) throw broken();
    return pack.readUInt8(at++);
  };
  let next = byte();
  const type = (next >> 4) & 7;
  let size = next & 15;
  for (let factor = 16; (next & 0x80) !== 0; factor *= 128) {
    next = byte();
    size += (next & 0x7f) * factor;
    if (size > OBJECT_BYTES) throw tooMuch(source, `${OBJECT_BYTES} bytes in one object`);
  }
  if (type === 6) while ((byte() & 0x80) !== 0);
  else if (type === 7) at += 20;
  else if (type < 1 || type > 4) throw broken();
  let inflated: { buffer: Buffer; engine: { bytesWritten: number } };
  try {
    inflated = inflateInfo(pack.subarray(at, end), size);
  } catch {
    throw broken();
  }
  if (inflated.buffer.length !== size) throw broken();
  return {
    makes: type === 6 || type === 7 ? madeBy(inflated.buffer, broken) : size,
    end: at + inflated.engine.bytesWritten,
  };
}

function inflateInfo(input: Buffer, size: number): { buffer: Buffer; engine: { bytesWritten: number } } {
  const result: unknown = inflateSync(input, { maxOutputLength: Math.max(1, size), info: true });
  if (isInflated(result)) return result;
  throw new Error('zlib gave no info');
}

function isInflated(value: unknown): value is { buffer: Buffer; engine: { bytesWritten: number } } {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
}

/** Size that a delta says its result has: the second of the two numbers that it starts with. */
function madeBy(delta: Buffer, broken: () => Refused): number {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = delta[at++];
      if (byte === undefined || factor > 2 ** 42) throw broken();
      value += (byte & 0x7f) * factor;
      if ((byte & 0x80) === 0) return value;
    }
  };
  number();
  return number();
}
