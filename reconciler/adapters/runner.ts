/** The runner of this host: by systemd where it runs the machine, else in control groups. */
import { existsSync } from 'node:fs';
import type { Exec } from '../ports/exec.ts';
import type { Runner } from '../ports/runner.ts';
import { CgroupRunner } from './runner-cgroup.ts';
import { SystemdRunner } from './runner-systemd.ts';

export async function openRunner(options: {
  readonly exec: Exec;
  readonly path: string;
  readonly tag: string;
}): Promise<Runner> {
  // sd_booted(3)
  const systemd = existsSync('/run/systemd/system') ? await SystemdRunner.open(options) : null;
  return systemd ?? CgroupRunner.open(options);
}
