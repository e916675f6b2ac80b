/** The menu that OSTree has us write for GRUB (ostree/tree/usr/lib/kedge/ostree-grub), and the mark in front of an initramfs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildMark } from '../../../scripts/lib/os-initramfs.mjs';

const SCRIPT = fileURLToPath(new URL('../../../ostree/tree/usr/lib/kedge/ostree-grub', import.meta.url));
const sha256 = (...texts: readonly string[]): string => createHash('sha256').update(texts.join('')).digest('hex');

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'kedge-grub-'));
});
after(() => rmSync(root, { recursive: true, force: true }));

interface Deployment {
  /** The number in the file's name: the highest is the default. */
  readonly number: number;
  readonly title: string;
  readonly commit: string;
  readonly options: string;
}

/** A sysroot with what OSTree has written by the time that it calls for the menu. */
function sysroot(name: string, deployments: readonly Deployment[]): string {
  const at = join(root, name);
  mkdirSync(join(at, 'boot/loader.1/entries'), { recursive: true });
  for (const { number, title, commit, options } of deployments) {
    const [kernel, initrd] = [`kernel of ${commit}`, `initramfs of ${commit}`];
    const checksum = sha256(kernel, initrd);
    const folder = `ostree/kedge-${checksum}`;
    mkdirSync(join(at, 'boot', folder), { recursive: true });
    writeFileSync(join(at, 'boot', folder, 'vmlinuz-6.1'), kernel);
    writeFileSync(join(at, 'boot', folder, 'initramfs-6.1.img'), initrd);
    mkdirSync(join(at, 'ostree/deploy/kedge/deploy', `${commit}.0`), { recursive: true });
    mkdirSync(join(at, 'ostree/boot.1/kedge', checksum), { recursive: true });
    symlinkSync(`../../../deploy/kedge/deploy/${commit}.0`, join(at, 'ostree/boot.1/kedge', checksum, '0'));
    const lines = [
      ...[`title ${title}`, 'version 1', `options ${options} ostree=/ostree/boot.1/kedge/${checksum}/0`],
      ...[`linux /${folder}/vmlinuz-6.1`, `initrd /${folder}/initramfs-6.1.img`],
    ];
    writeFileSync(join(at, `boot/loader.1/entries/ostree-${number}-kedge.conf`), `${lines.join('\n')}\n`);
  }
  return at;
}

const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)];
const two: readonly Deployment[] = [
  { number: 9, title: 'Old', commit: OLD, options: 'root=LABEL=kedge-root rw' },
  { number: 10, title: 'New', commit: NEW, options: 'root=LABEL=kedge-root rw' },
];

function generate(at: string): { readonly status: number | null; readonly stderr: string; readonly menu: string } {
  const out = join(at, 'boot/loader.1/grub.cfg');
  const { status, stderr } = spawnSync('sh', [SCRIPT, '-o', out], { encoding: 'utf8' });
  return { status, stderr, menu: status === 0 ? readFileSync(out, 'utf8') : '' };
}

test('entries are in order of their number, named by deployment, with the hashes of what they start', () => {
  const at = sysroot('two', two);
  const { status, stderr, menu } = generate(at);
  assert.equal(status, 0, stderr);
  assert.ok(menu.startsWith(`set kedge_first='${NEW}.0'\nset kedge_second='${OLD}.0'\n`));
  assert.deepEqual(
    [...menu.matchAll(/^menuentry '(\w+)' --id '([^']+)'/gm)].map(([, title, id]) => [title, id]),
    [
      ['New', `${NEW}.0`],
      ['Old', `${OLD}.0`],
    ],
  );
  assert.match(menu, new RegExp(`'rw' 'ostree=[^']+' kedge\\.boot=${NEW}\\.0 kedge\\.state=\\$kedge_state; then`));
  assert.ok(menu.includes(`    echo "Kedge: starting ${NEW.slice(0, 12)}.0, $kedge_state"\n`));
  const sums = readFileSync(join(at, `boot/loader.1/${NEW}.0.sha256`), 'utf8');
  assert.match(sums, new RegExp(`^${sha256(`kernel of ${NEW}`)}  /ostree/kedge-\\w+/vmlinuz-6\\.1$`, 'm'));
  assert.match(sums, new RegExp(`^${sha256(`initramfs of ${NEW}`)}  /ostree/kedge-\\w+/initramfs-6\\.1\\.img$`, 'm'));
});

test('one deployment: there is no second', () => {
  const { menu } = generate(sysroot('one', two.slice(1)));
  assert.ok(menu.startsWith(`set kedge_first='${NEW}.0'\nset kedge_second=''\n`));
});

test('words of a title or of the kernel’s arguments are no commands of GRUB', () => {
  const hostile = { number: 1, title: "It's; reboot", commit: NEW, options: "a='; halt;' b=$(x)" };
  const { menu } = generate(sysroot('hostile', [hostile]));
  assert.match(menu, /^menuentry 'It'\\''s; reboot' --id/m);
  assert.ok(menu.includes(String.raw`'a='\'';' 'halt;'\''' 'b=$(x)'`), menu);
});

test('a kernel that was copied wrongly to /boot gets no menu', () => {
  const at = sysroot('rotten', two);
  const [kernel = ''] =
    /\/ostree\/\S+vmlinuz-6\.1/.exec(readFileSync(join(at, 'boot/loader.1/entries/ostree-10-kedge.conf'), 'utf8')) ??
    [];
  writeFileSync(join(at, 'boot', kernel), 'another');
  const { status, stderr } = generate(at);
  assert.equal(status, 1);
  assert.match(stderr, /not what was committed/);
});

test('an entry whose deployment is not there gets no menu', () => {
  const at = sysroot('gone', two);
  rmSync(join(at, `ostree/deploy/kedge/deploy/${NEW}.0`), { recursive: true });
  assert.notEqual(generate(at).status, 0);
});

test('the mark of each build is another, and the kernel finds what follows it', () => {
  const [seven, eight] = [buildMark('seven'), buildMark('eight')];
  assert.notDeepEqual(seven, eight);
  for (const mark of [seven, eight]) {
    assert.ok(mark.toString('latin1').startsWith('070701') && mark.includes('TRAILER!!!'));
    assert.equal(mark.length % 4, 0);
  }
});
