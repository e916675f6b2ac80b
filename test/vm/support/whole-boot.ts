/** Machines that are switched on again after a power cut, whole, in QEMU. Minutes each. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginDisk, type CutOptions, Forward } from './cuts.ts';
import { BOOT_MS, Machine } from './machine.ts';
import { CONFIRMED, healthy } from './managed.ts';
import type { Point } from './points.ts';
import { qemuImg } from './recording.ts';

/** By the journal of /boot, by the agent for the update, and once more where a boot on trial was cut. */
const MOST_STARTS = 4;

/**
 * From a cut in the finalisation of an update or behind it: the machine is started until the new OS is confirmed in it and its container runs, as often as it
 * ends by itself before that. Gives what GRUB started. `said`: the folder of its logs.
 */
export async function bootCut(
  options: Omit<CutOptions, 'points' | 'signal'> & { readonly said: string },
  point: Point,
): Promise<readonly string[]> {
  const { recorded, folder, run, said, say } = options;
  const [raw, disk] = [join(run, 'whole.raw'), join(run, 'whole.qcow2')];
  const replay = beginDisk(folder, raw);
  try {
    new Forward(replay, options).to(point);
  } finally {
    replay.close();
  }
  qemuImg('create', '-q', '-f', 'qcow2', '-b', raw, '-F', 'raw', disk);
  const starts: string[] = [];
  try {
    while (starts.length < MOST_STARTS) {
      const log = join(said, `cut-${point.id}-${starts.length + 1}.log`);
      const host = new Machine({ disk, run, log, data: join(folder, 'data.img') });
      try {
        const { deployment, state } = await host.started();
        starts.push(`${deployment}, ${state}`);
        say(`${point.id} (${point.phase}), switched on: ${deployment}, ${state}`);
        await host.login();
        const { booted } = await healthy(host);
        if (booted === recorded.commits.second) {
          assert.match(await host.run(CONFIRMED, { ms: 2 * BOOT_MS }), /^state=good$/m);
          return starts;
        }
        assert.equal(booted, recorded.commits.first);
        // The agent goes on with the update.
        await host.ended(2 * BOOT_MS);
      } catch (error) {
        if (!host.isOver) throw error;
      } finally {
        await host.off();
      }
    }
    throw new Error(`${point.id}: the new OS is not confirmed after ${starts.join('; ')}`);
  } finally {
    for (const file of [disk, raw]) rmSync(file, { force: true });
  }
}
