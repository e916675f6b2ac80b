/** What building and booting the OS needs of a Debian machine, and nothing else does: installed when those scripts run. */
import { existsSync } from 'node:fs';
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
  arm64: [['grub-efi-arm64-bin', file('/usr/lib/grub/arm64-efi/hashsum.mod')]],
};
const BOOT = [
  ['qemu-system-x86', command('qemu-system-x86_64')],
  ['qemu-utils', command('qemu-img')],
  ['ovmf', file('/usr/share/OVMF/OVMF_CODE.fd')],
  ['ipxe-qemu', file('/usr/lib/ipxe/qemu')],
  ['seabios', file('/usr/share/seabios/bios-256k.bin')],
];
/** Debian's programs of the other architecture run in its chroot by this and the kernel's binfmt_misc. */
const FOREIGN = [['qemu-user-static', command('qemu-aarch64-static')]];

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
