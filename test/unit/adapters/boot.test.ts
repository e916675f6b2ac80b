import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { SystemdBoot } from '../../../reconciler/adapters/boot.ts';
import { gpuLoad } from '../../../reconciler/adapters/nvidia-smi.ts';
import { isSha256 } from '../../../reconciler/core/names.ts';
import type { Exec, ExecOutcome } from '../../../reconciler/ports/exec.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const said = (stdout: string, code = 0): ExecOutcome => ({
  end: { kind: 'exited', code },
  stdout,
  stderr: code === 0 ? '' : 'it failed',
  truncated: false,
});

/** `answers`: by program, or by the whole command; what is not there is not installed. */
async function boot(
  t: Scope,
  options: { cmdline?: string; units?: string[]; answers?: Record<string, ExecOutcome> } = {},
) {
  const dir = await tempDir(t);
  const asked: string[] = [];
  await mkdir(join(dir, 'units'));
  for (const unit of options.units ?? []) await writeFile(join(dir, 'units', unit), '');
  await writeFile(join(dir, 'cmdline'), `BOOT_IMAGE=/vmlinuz root=LABEL=root ${options.cmdline ?? ''}\n`);
  const exec: Exec = async ({ argv }) => {
    asked.push(argv.join(' '));
    const answer = options.answers?.[argv.join(' ')] ?? options.answers?.[argv[0]];
    return answer ?? { ...said(''), end: { kind: 'missing', message: 'ENOENT' } };
  };
  return {
    asked,
    exec,
    it: new SystemdBoot({ exec, path: '/bin', units: join(dir, 'units'), cmdline: join(dir, 'cmdline') }),
  };
}

test('the boot loader says how a boot came about, in the words of an image of Kedge', async (t) => {
  for (const [cmdline, verdict] of [
    ['kedge.boot=abc.0 kedge.state=trial', 'trial'],
    ['kedge.state=good quiet', 'good'],
    ['kedge.state=fallback', 'fallback'],
    ['kedge.state=trials', null],
    ['xkedge.state=trial', null],
    ['', null],
  ] as const) {
    assert.equal(await (await boot(t, { cmdline })).it.verdict(), verdict, cmdline);
  }
});

test('/usr is unlocked by a unit, for what the agent mounts is its own; an OS without the unit is told of', async (t) => {
  const unit = 'kedge-os-unlock.service';
  const good = await boot(t, { units: [unit], answers: { systemctl: said('') } });
  assert.deepEqual(await good.it.unlock(), { ok: true, value: undefined });
  assert.deepEqual(good.asked, [`systemctl start ${unit}`]);
  const broken = await boot(t, { units: [unit], answers: { systemctl: said('', 1) } });
  const failed = await broken.it.unlock();
  assert.ok(!failed.ok);
  assert.match(failed.failure.message, /could not be unlocked: systemctl start/);
  const without = await boot(t, { answers: { systemctl: said('') } });
  const none = await without.it.unlock();
  assert.ok(!none.ok);
  assert.match(none.failure.message, /this OS has no kedge-os-unlock\.service/);
  assert.deepEqual(without.asked, []);
  // The tree brings it, and it does what it says.
  const text = await readFile(new URL(`../../../ostree/tree/usr/lib/systemd/system/${unit}`, import.meta.url), 'utf8');
  assert.match(text, /^ExecStart=\/usr\/bin\/ostree admin unlock$/m);
  assert.doesNotMatch(text, /^(Private|Protect)|^MountFlags/m);
});

test('a boot loader that counts is told; without one there is nothing to tell', async (t) => {
  const units = ['kedge-boot-confirm.service', 'kedge-boot-reject.service'];
  const answers = { systemctl: said('') };
  const counts = await boot(t, { units, answers, cmdline: 'kedge.state=trial' });
  assert.deepEqual(
    [await counts.it.confirm(), await counts.it.reject()],
    [
      { ok: true, value: undefined },
      { ok: true, value: true },
    ],
  );
  assert.deepEqual(counts.asked, [
    'systemctl start kedge-boot-confirm.service',
    'systemctl start kedge-boot-reject.service',
  ]);
  // The units are there, and another boot loader started the system; or there is no unit.
  for (const other of [await boot(t, { units, answers }), await boot(t, { answers, cmdline: 'kedge.state=trial' })]) {
    assert.deepEqual(
      [await other.it.confirm(), await other.it.reject()],
      [
        { ok: true, value: undefined },
        { ok: true, value: false },
      ],
    );
    assert.deepEqual(other.asked, []);
  }
  const broken = await boot(t, { units, answers: { systemctl: said('', 1) }, cmdline: 'kedge.state=trial' });
  const told = await broken.it.confirm();
  assert.deepEqual(told.ok ? null : [told.failure.code, told.failure.cause], ['OS_DEPLOY_FAILED', 'it failed']);
});

test('failed boots of a commit are forgotten by its name, where the image knows how', async (t) => {
  const units = ['kedge-boot-renew@.service'];
  const commit = 'ab'.repeat(32);
  assert.ok(isSha256(commit));
  const counts = await boot(t, { units, answers: { systemctl: said('') }, cmdline: 'kedge.state=good' });
  assert.deepEqual(await counts.it.renew(commit), { ok: true, value: undefined });
  assert.deepEqual(counts.asked, [`systemctl start kedge-boot-renew@${commit}.service`]);
  // An image of before, and a system that another boot loader started.
  for (const other of [await boot(t, { cmdline: 'kedge.state=good' }), await boot(t, { units })]) {
    assert.deepEqual(await other.it.renew(commit), { ok: true, value: undefined });
    assert.deepEqual(other.asked, []);
  }
  const broken = await boot(t, { units, answers: { systemctl: said('', 1) }, cmdline: 'kedge.state=good' });
  assert.equal((await broken.it.renew(commit)).ok, false);
});

test('what is staged is finalised before the reboot, or there is none', async (t) => {
  const units = ['ostree-finalize-staged.service'];
  const well = await boot(t, { units, answers: { systemctl: said('') } });
  assert.equal((await well.it.reboot()).ok, true);
  assert.deepEqual(well.asked, ['systemctl start ostree-finalize-staged.service', 'systemctl reboot']);
  const ill = await boot(t, { units, answers: { systemctl: said('', 1) } });
  assert.equal((await ill.it.reboot()).ok, false);
  assert.deepEqual(ill.asked, ['systemctl start ostree-finalize-staged.service']);
});

test('GPUs say their load, or that they do not; a driver that does not answer is no idle one', async (t) => {
  const load = async (answers: Record<string, ExecOutcome>) => {
    const result = await gpuLoad((await boot(t, { answers })).exec, '/bin');
    return result.ok ? result.value : result.failure.code;
  };
  assert.deepEqual(await load({}), []);
  assert.deepEqual(await load({ 'nvidia-smi': said('12\n 0\n[N/A]\n') }), [12, 0, null]);
  assert.equal(await load({ 'nvidia-smi': said('', 9) }), 'OS_DEPLOY_FAILED');
});

test('the end of the last boot is kept as evidence, where there is a journal', async (t) => {
  const lines = 'kernel: panic\n';
  assert.equal(await (await boot(t, { answers: { journalctl: said(lines) } })).it.lastBoot(), 'kernel: panic');
  for (const answers of [{}, { journalctl: said('') }, { journalctl: said('x', 1) }]) {
    assert.equal(await (await boot(t, { answers })).it.lastBoot(), null);
  }
});

test('a GPU is expected where the tree has its driver and the machine such a device of its own', async (t) => {
  const dir = await tempDir(t);
  const note = join(dir, 'layer.json');
  const pci = join(dir, 'pci');
  const it = new SystemdBoot({ exec: async () => said(''), path: '/bin', layer: note, pci });
  const device = async (name: string, facts: { vendor: string; class: string; driver?: string }) => {
    await mkdir(join(pci, name), { recursive: true });
    await writeFile(join(pci, name, 'vendor'), `${facts.vendor}\n`);
    await writeFile(join(pci, name, 'class'), `${facts.class}\n`);
    if (facts.driver !== undefined) await symlink(`../../../drivers/${facts.driver}`, join(pci, name, 'driver'));
  };
  const layer = (text: string) => writeFile(note, text);
  assert.equal(await it.expectsGpu(), false, 'no layer, no device');
  await device('0000:00:01.0', { vendor: '0x10de', class: '0x0c0330' });
  await device('0000:00:02.0', { vendor: '0x8086', class: '0x030000' });
  await device('0000:00:03.0', { vendor: '0x10de', class: '0x030200', driver: 'vfio-pci' });
  await layer('{"name":"gpu","packages":{},"driver":"nvidia"}');
  assert.equal(await it.expectsGpu(), false, 'a USB controller, another vendor, and one that a guest has');
  await device('0000:01:00.0', { vendor: '0x10de', class: '0x030200' });
  assert.equal(await it.expectsGpu(), true);
  await device('0000:01:00.0', { vendor: '0x10de', class: '0x030000', driver: 'nvidia' });
  assert.equal(await it.expectsGpu(), true);
  for (const text of ['{"driver":null}', '{}', 'null', '{"driver":"other"}', '{"driver":["nvidia"]}', 'torn {']) {
    await layer(text);
    assert.equal(await it.expectsGpu(), false, text);
  }
});
