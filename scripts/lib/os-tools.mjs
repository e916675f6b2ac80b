/** What building and booting the OS needs of a Debian machine, and nothing else does: installed when those scripts run. */
import { existsSync, writeFileSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { quiet } from './run.mjs';
import { isDebian } from './tools.mjs';

const command = (name) => () => quiet('sh', ['-c', 'command -v "$0"', name]).status === 0;
const file = (path) => () => existsSync(path);

const BUILD = [
  ['mmdebstrap', command('mmdebstrap')],
  ['ostree', command('ostree')],
  ['gpg', command('gpg')],
  ['gpg-agent', command('gpg-agent')],
];
const DISK = [
  ['fdisk', command('sfdisk')],
  ['dosfstools', command('mkfs.vfat')],
  ['mtools', command('mcopy')],
  ['e2fsprogs', command('mkfs.ext4')],
  ['grub-common', command('grub-mkimage')],
];
const GRUB = {
  x64: [
    ['grub-efi-amd64-bin', file('/usr/lib/grub/x86_64-efi/hashsum.mod')],
    ['grub-pc-bin', file('/usr/lib/grub/i386-pc/boot.img')],
  ],
  // On x86_64 Debian has no such package to install: os-disk.mjs unpacks it.
  arm64: process.arch === 'arm64' ? [['grub-efi-arm64-bin', file('/usr/lib/grub/arm64-efi/hashsum.mod')]] : [],
};
const BOOT = [
  ['qemu-system-x86', command('qemu-system-x86_64')],
  ['qemu-utils', command('qemu-img')],
  ['ovmf', file('/usr/share/OVMF/OVMF_CODE.fd')],
  ['ipxe-qemu', file('/usr/lib/ipxe/qemu')],
  ['grub-emu', command('grub-emu')],
  ['seabios', file('/usr/share/seabios/bios-256k.bin')],
];
/** Debian's programs of the other architecture run in its chroot by this and the kernel's binfmt_misc. */
const FOREIGN = [
  ['qemu-user-static', command('qemu-aarch64-static')],
  ['arch-test', command('arch-test')],
];

/** `parts`: any of build, disk, boot. Throws with what to install where it may not install. */
export async function needOsTools(parts, arch = process.arch) {
  const wanted = [
    ...(parts.includes('build') ? BUILD : []),
    ...(parts.includes('build') && arch !== process.arch ? FOREIGN : []),
    ...(parts.includes('disk') ? [...DISK, ...GRUB[arch]] : []),
    ...(parts.includes('boot') ? BOOT : []),
  ];
  const missing = () => wanted.filter(([, present]) => !present()).map(([name]) => name);
  if (process.getuid?.() !== 0) throw new Error('only root can make a tree with owners, and mount: run it as root');
  const names = missing();
  if (names.length === 0) return;
  if (process.env.KEDGE_SETUP !== 'no' && isDebian()) await aptInstall(names);
  const left = missing();
  if (left.length > 0) throw new Error(`missing on this machine: apt-get install ${left.join(' ')}`);
}

const BINFMT = '/proc/sys/fs/binfmt_misc';
/** Of an ELF file for arm64 (binfmt_misc(5) of the kernel's documentation); F: the interpreter is opened now, for it is not in the chroot. */
const ARM64 =
  '\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00\\xb7\\x00:\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xfe\\xff\\xff\\xff';

/** Programs of arm64 run here from now on, until the machine is started again. */
export function runForeign(arch) {
  if (arch !== 'arm64') throw new Error(`a tree for ${arch} is built on a machine of that kind`);
  if (existsSync(`${BINFMT}/qemu-aarch64`)) return;
  if (!existsSync(`${BINFMT}/register`)) quiet('mount', ['-t', 'binfmt_misc', 'binfmt_misc', BINFMT]);
  const line = `:qemu-aarch64:M::${ARM64}:/usr/bin/qemu-aarch64-static:OCF`;
  try {
    if (!existsSync(`${BINFMT}/qemu-aarch64`)) writeFileSync(`${BINFMT}/register`, line);
  } catch (error) {
    throw new Error(`this kernel does not run programs of arm64 (binfmt_misc): ${error.message}`);
  }
}
