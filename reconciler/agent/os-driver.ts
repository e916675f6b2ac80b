/** How many GPUs must answer before a boot is confirmed. */
import type { OsMemory } from '../core/os-memory.ts';
import { driverOf, LAYER_NOTE } from '../core/packages.ts';
import type { OsPorts } from './deps.ts';

/**
 * As many as answered before. Where none did: one, if the OS that is on trial brings a driver for a device that is there, and the OS before
 * it brought none. A device that did not answer under its driver before is not held against the new OS.
 */
export async function expectedGpus(os: OsPorts, { attempt, lastGood }: OsMemory): Promise<number> {
  const before = attempt?.gpus ?? 0;
  if (before > 0 || !(await os.boot.expectsGpu())) return before;
  const note = lastGood === null ? null : await os.ostree.readFile(lastGood, [LAYER_NOTE]);
  const had = note?.ok === true && note.value !== null && driverOf(note.value) !== null;
  return had ? 0 : 1;
}
