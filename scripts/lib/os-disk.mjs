/**
 * A commit -> a bootable disk: GPT; GRUB for UEFI (and BIOS on x86); /boot, root and /var. File systems are made each by itself and
 * written into place, so that nothing needs the kernel to know partitions or FAT.
 */
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { unpackForeign } from './apt.mjs';
import { DEBIAN_ARCH } from './deb.mjs';
import { ostree } from './os-commit.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { quiet, show } from './run.mjs';

const MIB = 2 ** 20;
const SECTOR = 512;
const LONG_MS = 900_000;
/** Partition types of the GPT. */
const TYPE = {
  bios: '21686148-6449-6E6F-744E-656564454649',
  esp: 'C12A7328-F81F-11D2-BA4B-00A0C93EC93B',
  boot: 'BC13C2FF-59E6-4262-A352-B275FD6F7172',
  root: { x64: '4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709', arm64: 'B921B045-1DF0-41C3-AF44-4C6F280D3FAE' },
  var: '4D21B016-B534-45C2-A9FB-5C16E091FD2D',
};
const FIRMWARE = { x64: ['x86_64-efi', 'BOOTX64.EFI'], arm64: ['arm64-efi', 'BOOTAA64.EFI'] };
const MODULES =
  'part_gpt ext2 fat search search_label serial terminal test true loadenv linux echo reboot halt configfile normal minicmd ls cat sleep hashsum gcry_sha256';
const SERIAL = { x64: 'ttyS0', arm64: 'ttyAMA0' };
/** `panic`: a kernel that cannot go on starts again; the rest: so does an initramfs that finds no root. */
const KARGS = ['root=LABEL=kedge-root', 'rw', 'panic=10', 'rd.shell=0', 'rd.emergency=reboot', 'systemd.gpt_auto=0'];
export const OS_NAME = 'kedge';

/**
 * @param {{ repo: string, commit: string, ref: string, url: string, gpgKey: string | null, etc: string | null, arch: string,
 *   rootMib: number, varMib: number, kargs: readonly string[], work: string, out: string }} options `url`: where the host pulls from.
 *   `gpgKey`: file of the key that its commits are signed by. `etc`: a folder of files for the /etc of this image.
 */
export async function makeDisk({ repo, commit, ref, url, gpgKey, etc, arch, rootMib, varMib, kargs, work, out }) {
  const parts = [
    { name: 'bios', mib: 1, type: TYPE.bios },
    { name: 'esp', mib: 64, type: TYPE.esp },
    { name: 'boot', mib: 768, type: TYPE.boot },
    { name: 'root', mib: rootMib, type: TYPE.root[arch] },
    { name: 'var', mib: varMib, type: TYPE.var },
  ];
  let at = 1;
  for (const part of parts) {
    part.at = at;
    part.file = join(work, `${part.name}.fs`);
    at += part.mib;
  }
  const file = Object.fromEntries(parts.map((part) => [part.name, part.file]));
  for (const part of parts.slice(1)) {
    writeFileSync(part.file, '');
    truncateSync(part.file, part.mib * MIB);
  }
  for (const name of ['boot', 'root', 'var']) run('mkfs.ext4', '-q', '-L', `kedge-${name}`, file[name]);
  const mounted = mkdtempSync(join(work, 'mnt-'));
  try {
    run('mount', '-o', 'loop', file.root, mounted);
    mkdirSync(join(mounted, 'boot'));
    run('mount', '-o', 'loop', file.boot, join(mounted, 'boot'));
    await deploy({
      sysroot: mounted,
      repo,
      commit,
      ref,
      url,
      gpgKey,
      etc,
      kargs: [...KARGS, ...consoles(arch), ...kargs],
    });
  } finally {
    quiet('umount', ['-R', mounted], { timeout: LONG_MS });
  }
  run('mkfs.vfat', '-n', 'KEDGE-ESP', file.esp);
  const core = await grub({ arch, work, esp: file.esp });

  rmSync(out, { force: true });
  writeFileSync(out, '');
  truncateSync(out, (at + 1) * MIB);
  const table = parts.map(
    ({ name, at: start, mib, type }) => `start=${start}MiB, size=${mib}MiB, type=${type}, name=kedge-${name}`,
  );
  run('sfdisk', '--quiet', out, { input: `label: gpt\n${table.join('\n')}\n` });
  for (const part of parts.slice(1)) {
    run('dd', `if=${part.file}`, `of=${out}`, 'bs=1M', `seek=${part.at}`, 'conv=notrunc,sparse', 'status=none');
    rmSync(part.file);
  }
  if (core !== null) biosBoot(out, core, (parts[0].at * MIB) / SECTOR, parts[0].mib * MIB);
}

const consoles = (arch) => ['console=tty0', `console=${SERIAL[arch]},115200`];

async function deploy({ sysroot, repo, commit, ref, url, gpgKey, etc, kargs }) {
  const to = `--repo=${join(sysroot, 'ostree/repo')}`;
  ostree('admin', 'init-fs', '--modern', sysroot);
  ostree(to, 'config', 'set', 'sysroot.readonly', 'true');
  ostree(to, 'config', 'set', 'sysroot.bootloader', 'grub2');
  // OSTree looks for this file to know GRUB by.
  const grubFolder = join(sysroot, 'boot/grub');
  mkdirSync(grubFolder, { recursive: true });
  cpSync(join(ROOT, 'images/grub.cfg'), join(grubFolder, 'grub.cfg'));
  run('grub-editenv', join(grubFolder, 'grubenv'), 'create');
  ostree('admin', 'os-init', `--sysroot=${sysroot}`, OS_NAME);
  const trust = gpgKey === null ? ['--no-gpg-verify'] : [`--gpg-import=${gpgKey}`];
  ostree(to, 'remote', 'add', ...trust, 'kedge', url, ref);
  const verified = gpgKey === null ? [] : ['--gpg-verify'];
  ostree(to, 'pull-local', '--untrusted', ...verified, '--remote=kedge', repo, commit);
  ostree(to, 'refs', `--create=kedge:${ref}`, commit);
  const args = [
    'admin',
    'deploy',
    `--sysroot=${sysroot}`,
    `--os=${OS_NAME}`,
    ...kargs.map((karg) => `--karg-append=${karg}`),
  ];
  const env = { ...process.env, OSTREE_GRUB2_EXEC: join(ROOT, 'ostree/tree/usr/lib/kedge/ostree-grub') };
  if ((await show('ostree', [...args, `kedge:${ref}`], { env })) !== 0) throw new Error('ostree admin deploy failed');
  const name = `${commit}.0`;
  // What the image begins with is not on trial: there is nothing before it.
  run('grub-editenv', join(grubFolder, 'grubenv'), 'set', `kedge_good=${name}`);
  if (etc !== null)
    cpSync(etc, join(sysroot, 'ostree/deploy', OS_NAME, 'deploy', name, 'etc'), {
      recursive: true,
      verbatimSymlinks: true,
    });
}

/** GRUB onto the ESP; gives its core for BIOS where there is one. */
async function grub({ arch, work, esp }) {
  const early = join(work, 'early.cfg');
  writeFileSync(
    early,
    'search --no-floppy --label kedge-boot --set=root\nset prefix=($root)/grub\nconfigfile ($root)/grub/grub.cfg\n',
  );
  const [platform, name] = FIRMWARE[arch];
  const efi = join(work, name);
  const video = arch === 'x64' ? ['efi_gop', 'efi_uga'] : ['efi_gop'];
  run(
    'grub-mkimage',
    '-d',
    await grubModules(platform, arch),
    '-O',
    platform,
    '-c',
    early,
    '-p',
    '/grub',
    '-o',
    efi,
    ...MODULES.split(' '),
    ...video,
  );
  run('mmd', '-i', esp, '::/EFI', '::/EFI/BOOT');
  run('mcopy', '-i', esp, efi, `::/EFI/BOOT/${name}`);
  if (arch !== 'x64') return null;
  const core = join(work, 'core.img');
  run('grub-mkimage', '-O', 'i386-pc', '-c', early, '-p', '/grub', '-o', core, ...MODULES.split(' '), 'biosdisk');
  return readFileSync(core);
}

/** GRUB's modules: this machine's, or for another architecture those of Debian's package, unpacked once. */
async function grubModules(platform, arch) {
  const own = `/usr/lib/grub/${platform}`;
  if (existsSync(own)) return own;
  const name = `grub-efi-${DEBIAN_ARCH[arch]}-bin`;
  const into = join(TOOLS, 'os', name);
  if (!existsSync(into)) {
    mkdirSync(join(TOOLS, 'os'), { recursive: true });
    await unpackForeign({ name, suite: 'bookworm', arch: DEBIAN_ARCH[arch], into });
  }
  return join(into, own);
}

/** What grub-bios-setup does, without asking the kernel for devices: the boot sector and GRUB's core name the sectors they go on at. */
function biosBoot(disk, core, sector, room) {
  const boot = readFileSync('/usr/lib/grub/i386-pc/boot.img');
  const whole = Buffer.concat([core, Buffer.alloc((SECTOR - (core.length % SECTOR)) % SECTOR)]);
  if (whole.length > room) throw new Error('GRUB for BIOS is larger than its partition');
  boot.writeBigUInt64LE(BigInt(sector), 0x5c);
  // Of any drive number but the one it was started from, it would take no notice.
  boot.writeUInt16LE(0x9090, 0x66);
  whole.writeBigUInt64LE(BigInt(sector + 1), 0x1f4);
  whole.writeUInt16LE(whole.length / SECTOR - 1, 0x1fc);
  const file = openSync(disk, 'r+');
  writeSync(file, boot, 0, 440, 0);
  writeSync(file, whole, 0, whole.length, sector * SECTOR);
  closeSync(file);
}

/** Runs a program; the last word may be options of `quiet`. Throws with what it said. */
function run(file, ...words) {
  const options = typeof words.at(-1) === 'object' ? words.pop() : {};
  const { status, stdout, stderr } = quiet(file, words, { timeout: LONG_MS, ...options });
  if (status !== 0) throw new Error(`${file} ${words.join(' ')}: ${(stderr || stdout).trim() || `status ${status}`}`);
}
