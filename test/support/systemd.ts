/** A real systemd as the first process of a namespace of its own, with D-Bus and no other service: it touches nothing of this machine. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tryRun } from './run.ts';
import { type Scope, tempDir } from './temp.ts';

const EMPTY = ['sysinit', 'basic', 'shutdown', 'multi-user', 'umount', 'final', 'exit', 'sockets', 'sigpwr'];
const READY_MS = 20_000;

/** `enter`: words before a command that is to run in the namespace. Needs root. */
export async function systemdNamespace(scope: Scope): Promise<{ readonly enter: readonly string[] }> {
  const dir = await tempDir(scope, 'ksd');
  const units = join(dir, 'units');
  await mkdir(units);
  const plain = '[Unit]\nDefaultDependencies=no\n';
  for (const name of EMPTY) await writeFile(join(units, `${name}.target`), plain);
  await writeFile(join(units, 'default.target'), `${plain}Wants=dbus.socket dbus.service\n`);
  await writeFile(join(units, 'system.slice'), plain);
  for (const name of ['dbus.service', 'dbus.socket']) {
    await cp(join('/lib/systemd/system', name), join(units, name));
    const text = await readFile(join(units, name), 'utf8');
    await writeFile(join(units, name), text.replace('[Unit]', '[Unit]\nDefaultDependencies=no'));
  }
  const start = join(dir, 'start.sh');
  await writeFile(
    start,
    `#!/bin/sh
set -e
mount --make-rprivate /
mount -t tmpfs tmpfs /run
mount -t proc proc /proc
export container=test SYSTEMD_UNIT_PATH='${units}' SYSTEMD_LOG_TARGET=null
exec /lib/systemd/systemd --system --unit=default.target
`,
    { mode: 0o700 },
  );
  const child = spawn('unshare', ['--fork', '--pid', '--mount', '--uts', '--ipc', '--kill-child', start], {
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  scope.after(async () => {
    child.kill('SIGKILL');
    await gone;
  });
  for (const until = Date.now() + READY_MS; ; ) {
    const pid = (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '')).trim();
    const enter = ['nsenter', '--target', pid, '--pid', '--mount', '--'];
    if (pid !== '') {
      const state = await tryRun('nsenter', [...enter.slice(1), 'systemctl', 'is-active', 'dbus.service']);
      if (state.stdout.trim() === 'active') return { enter };
    }
    if (Date.now() > until) throw new Error('systemd did not come up in its namespace');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
