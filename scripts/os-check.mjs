/**
 * `npm run os:check -- --repo DIR --ref NAME`: is a commit what a host needs, whatever its architecture? Looks at its files, kernel and
 * initramfs, and starts its programs (of another architecture by qemu-user). Nothing is booted. Root. Prints what it found as JSON.
 */
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zstdDecompressSync } from 'node:zlib';
import { ostree } from './lib/os-commit.mjs';
import { needOsTools, runForeign } from './lib/os-tools.mjs';
import { OS_CACHE } from './lib/os-tree.mjs';
import { quiet } from './lib/run.mjs';

/** ELF's number of the machine (elf(5)). */
const MACHINE = { 62: 'x64', 183: 'arm64' };
const PROGRAMS = [
  ['kedge', '--version'],
  ['ostree', '--version'],
  ['dockerd', '--version'],
  ['docker', '--version'],
  ['docker', 'compose', 'version', '--short'],
  ['git', '--version'],
  ['wg', '--version'],
  ['grub-editenv', '--version'],
  ['systemctl', '--version'],
  ['gpg', '--version'],
];
const GONE = ['usr/bin/apt-get', 'usr/bin/dpkg', 'etc', 'usr/etc/ssh/ssh_host_ed25519_key', 'usr/etc/apt'];
const UNITS = [
  'kedge',
  'docker',
  'ostree-remount',
  'kedge-boot-check',
  'kedge-grow-disk',
  'systemd-networkd',
  'systemd-resolved',
];
/** Without them no root would be found. */
const DRIVERS = ['ext4', 'virtio_blk', 'nvme', 'sd_mod'];
const IN_INITRAMFS = [/(^|\/)ostree-prepare-root$/, /(^|\/)systemd$/];

/** In a mount namespace of its own: whatever ends this, /dev of this machine is not there any more when the tree is removed. */
const IN_TREE =
  'mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/var" && mount -t tmpfs tmpfs "$0/tmp" && mount --bind /dev "$0/dev" && exec chroot "$0" "$@"';

const faults = [];
const check = (what, isGood) => {
  if (!isGood) faults.push(what);
};

try {
  const { values } = parseArgs({ options: { repo: { type: 'string' }, ref: { type: 'string' } } });
  const repo = values.repo ?? join(OS_CACHE, 'repo');
  if (values.ref === undefined) throw new Error('--ref NAME expected');
  await needOsTools(['build']);
  const work = mkdtempSync(join(OS_CACHE, 'check-'));
  const tree = join(work, 'tree');
  try {
    ostree(`--repo=${repo}`, 'checkout', '--force-copy', values.ref, tree);
    const found = look(tree);
    process.stdout.write(`${JSON.stringify({ ...found, faults }, null, 2)}\n`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
} catch (error) {
  process.stderr.write(`os:check: ${error.message}\n`);
  process.exitCode = 1;
}

function look(tree) {
  const at = (path) => join(tree, path);
  const arch = MACHINE[readFileSync(at('usr/bin/kedge')).readUInt16LE(18)] ?? 'unknown';
  const [kernel, ...more] = readdirSync(at('usr/lib/modules'));
  check('one kernel', kernel !== undefined && more.length === 0);
  check(
    'usr/sbin/dockerd is of the same architecture',
    MACHINE[readFileSync(at('usr/sbin/dockerd')).readUInt16LE(18)] === arch,
  );
  check(
    'the kernel is of the same architecture',
    kernelArch(readFileSync(at(`usr/lib/modules/${kernel}/vmlinuz`))) === arch,
  );
  const files = initramfs(readFileSync(at(`usr/lib/modules/${kernel}/initramfs.img`)));
  check('the initramfs begins with the mark of its build', files[0] === 'etc' && files.includes('etc/kedge-build'));
  const builtin = readFileSync(at(`usr/lib/modules/${kernel}/modules.builtin`), 'utf8').split('\n');
  for (const module of DRIVERS) {
    const named = (name) => new RegExp(`(^|/)${module}\\.ko(\\.xz|\\.zst)?$`).test(name);
    check(`kernel or initramfs have ${module}`, builtin.some(named) || files.some(named));
  }
  for (const pattern of IN_INITRAMFS)
    check(
      `the initramfs holds ${pattern}`,
      files.some((name) => pattern.test(name)),
    );
  for (const path of GONE) check(`/${path} is not there`, !existsSync(at(path)));
  for (const folder of ['var', 'boot', 'sysroot', 'run', 'proc'])
    check(`/${folder} is empty`, readdirSync(at(folder)).length === 0);
  for (const [link, to] of [
    ['ostree', 'sysroot/ostree'],
    ['home', 'var/home'],
    ['usr/local', '../var/usrlocal'],
  ])
    check(`/${link} -> ${to}`, lstatSync(at(link)).isSymbolicLink() && readlinkSync(at(link)) === to);
  check('/etc/machine-id is empty', statSync(at('usr/etc/machine-id')).size === 0);
  const wants = readdirSync(at('usr/etc/systemd/system'), { recursive: true });
  for (const unit of UNITS)
    check(
      `${unit}.service is enabled`,
      wants.some((name) => name.endsWith(`.wants/${unit}.service`)),
    );
  check(
    'seeds are looked for',
    existsSync(at('usr/lib/udev/rules.d/90-kedge-enrol.rules')) && existsSync(at('usr/lib/kedge/enrol')),
  );
  check(
    'sticks are looked for',
    existsSync(at('usr/lib/udev/rules.d/90-kedge-stick.rules')) && existsSync(at('usr/lib/kedge/stick')),
  );
  const programs = run(tree, arch);
  const release = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync(at('usr/lib/os-release'), 'utf8'))?.[1];
  const packages = readFileSync(at('usr/share/kedge/packages'), 'utf8').trim().split('\n').length;
  return { release, arch, kernel, packages, initramfs: files.length, programs };
}

/** The Linux boot protocols: x86's `HdrS` at 0x202, arm64's `ARM\x64` at 56. */
function kernelArch(bytes) {
  if (bytes.toString('latin1', 0x202, 0x206) === 'HdrS') return 'x64';
  return bytes.toString('latin1', 56, 60) === 'ARMd' ? 'arm64' : 'unknown';
}

/** Names in the mark's archive, then in dracut's. */
function initramfs(bytes) {
  const start = bytes.indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
  check('dracut’s archive is compressed by zstd', start > 0);
  return [...namesIn(bytes.subarray(0, start)), ...namesIn(zstdDecompressSync(bytes.subarray(start)))];
}

/** cpio(5), newc. */
function namesIn(archive) {
  const names = [];
  const padded = (n) => (n + 3) & ~3;
  for (let at = 0; archive.toString('latin1', at, at + 5) === '07070'; ) {
    const field = (i) => Number.parseInt(archive.toString('latin1', at + 6 + 8 * i, at + 14 + 8 * i), 16);
    const [size, length] = [field(6), field(11)];
    const name = archive.toString('utf8', at + 110, at + 109 + length);
    if (name === 'TRAILER!!!') break;
    names.push(name);
    at = padded(at + 110 + length) + padded(size);
  }
  return names;
}

/** What its programs say of themselves. */
function run(tree, arch) {
  if (arch !== process.arch) runForeign(arch);
  const said = {};
  for (const words of PROGRAMS) {
    const env = ['env', '-i', 'PATH=/usr/sbin:/usr/bin', 'HOME=/tmp'];
    const unshared = ['--mount', '--propagation', 'private', 'sh', '-c', IN_TREE, tree];
    const { status, stdout } = quiet('unshare', [...unshared, ...env, ...words], { timeout: 300_000 });
    check(`${words.join(' ')} answers`, status === 0);
    said[words.join(' ')] = stdout.split('\n')[0].trim();
  }
  return said;
}
