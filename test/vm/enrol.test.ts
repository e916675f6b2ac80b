/** The disk's first boot with a seed beside it: a machine becomes a host, once. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kedge } from '../support/kedge.ts';
import { Machine } from './support/machine.ts';

const SYSTEM = process.env.KEDGE_VM_SYSTEM ?? '';
const LOGS = process.env.KEDGE_VM_LOGS ?? '';

function must(file: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8' });
  assert.equal(status, 0, `${file} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

test('a stick enrols the host at its first boot, takes the public key home, and is ignored ever after', async (t) => {
  const run = mkdtempSync(join(tmpdir(), 'kvm-'));
  const [disk, seed, yaml] = [join(run, 'disk.qcow2'), join(run, 'seed.img'), join(run, 'host.yaml')];
  t.after(() => rmSync(run, { recursive: true, force: true }));
  must('qemu-img', 'create', '-q', '-f', 'qcow2', '-b', join(SYSTEM, 'disk.raw'), '-F', 'raw', disk);
  // Nothing answers there: what a host is that has not seen its fleet yet.
  const lines = [
    ...['name: gpu-01', 'fleet:', '  id: 01234567-89ab-4cde-8f01-23456789abcd'],
    ...[`  anchor: "${'ab'.repeat(20)}"`, '  sources: [{ url: "https://127.0.0.1:9/f.git", tokenFile: token }]'],
  ];
  writeFileSync(yaml, `${lines.join('\n')}\n`);
  writeFileSync(join(run, 'token'), 'secret-token\n');
  const words = ['--host-yaml', yaml, '--file', `token=${join(run, 'token')}`, '--hostname', 'rack-7'];
  const made = await kedge(['seed', 'create', 'gpu-01', ...words, '--image', '--out', seed]);
  assert.equal(made.status, 0, made.stderr);

  const host = new Machine({ disk, run, log: join(LOGS, 'enrol.log'), drives: [seed] });
  t.after(() => host.kill());
  await host.started();
  await host.login();
  const enrolled = 'systemctl is-active -q kedge && ! systemctl is-active -q "kedge-enrol@*"';
  await host.run(`for n in $(seq 120); do ${enrolled} && break; sleep 5; done; systemctl is-active kedge`);
  assert.equal(await host.run('systemctl --failed --no-legend --plain'), '');
  assert.equal(await host.run('hostname; cat /etc/hostname'), 'rack-7\nrack-7');
  assert.equal(
    await host.run('cd /etc/kedge; stat -c "%n %a" *').then((s) => s.replaceAll('\n', ', ')),
    'host.key.asc 600, host.pub.asc 644, host.yaml 644, token 600',
  );
  assert.match(await host.run('cat /etc/issue.d/kedge.issue'), /gpu-01[\s\S]*BEGIN PGP PUBLIC KEY/);
  assert.doesNotMatch(await host.run('cat /proc/mounts'), /kedge-enrol/);
  assert.doesNotMatch(await host.run('journalctl -b --no-pager -u "kedge-enrol@*"'), /secret-token|PRIVATE/);

  // The same stick with another fleet on it: neither udev nor a hand takes it.
  const before = await host.run('sha256sum /etc/kedge/*');
  const again = [
    'mkdir -p /run/t',
    'mount -t vfat /dev/vdb /run/t',
    'sed -i s/gpu-01/evil/ /run/t/kedge/enrol.yaml',
    'umount /run/t',
  ];
  await host.run(again.join(' && '));
  await host.run('udevadm trigger --settle --action=change /dev/vdb; systemctl start kedge-enrol@vdb');
  assert.match(await host.run('/usr/lib/kedge/enrol /dev/vdb 2>&1', { status: 1 }), /enrolled already/);
  assert.equal(await host.run('sha256sum /etc/kedge/*'), before);
  const key = await host.run('cat /etc/kedge/host.pub.asc');
  await host.down('systemctl poweroff');
  assert.equal(
    must('mtype', '-i', seed, '::/kedge/out/rack-7.asc').replaceAll('\r', '').trim(),
    key.replaceAll('\r', ''),
  );
});
