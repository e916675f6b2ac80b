/** What the VM tests boot: a repository of signed commits, good and bad, and a disk of the first. Kept under .tools/vm by what it is made of. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEBIAN_ARCH } from './deb.mjs';
import { commitTree, openRepo, ostree } from './os-commit.mjs';
import { makeDisk } from './os-disk.mjs';
import { buildMark } from './os-initramfs.mjs';
import { contentsOf, debianTree, hashOf, packagesFor, shapedTree } from './os-tree.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { quiet, say } from './run.mjs';

/** Debian's kernel for virtual machines: a third of the modules, and an initramfs that plain emulation unpacks in seconds. */
const KERNEL = 'linux-image-cloud-amd64';
/** That of ostree/packages, which hosts get: with the drivers of real machines, their watchdogs among them. */
const PRODUCT_KERNEL = 'linux-image-amd64';
const ARCH = 'x64';
export const REF = `kedge/12/${DEBIAN_ARCH[ARCH]}`;
/** Of all that is made for the tests, so that the same sources are the same bytes whatever commit is checked out. */
export const TEST_EPOCH = 1_760_000_000;
export const VM = join(TOOLS, 'vm');
/**
 * Retpolines and the like are paid for twice under emulation. A kernel that finds its timer too late, because the machine that emulates
 * is busy, panics: a boot of that kind says nothing about the system that is booted.
 */
const KARGS = ['mitigations=off', 'no_timer_check'];

/** Root at the serial console without a password: of this disk alone, and of every deployment that takes over its /etc. */
const AUTOLOGIN = `[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin root --noclear --keep-baud 115200 - vt220
`;

/** Each boot on trial is of another kind: it hangs at first, and then it ends. GRUB has counted the one that runs. */
const BAD_AGENT = `#!/bin/sh
if grep -q '^kedge_left=2$' /boot/grub/grubenv; then exec sleep infinity; fi
exit 1
`;
/** Files, of so many bytes each. */
const NOISE = { files: 24, bytes: 2 ** 18 };

/** `deb`: Kedge's package. `product`: with the kernel that hosts get. Gives the folder: repo/, disk.raw, key.asc, commits.json (name -> commit). */
export async function vmSystem(deb, { product = false } = {}) {
  const packages = packagesFor(ARCH, { kernel: product ? PRODUCT_KERNEL : KERNEL });
  const libs = ['os-commit', 'os-disk', 'os-initramfs', 'os-tree', 'vm-system'].map(
    (name) => `scripts/lib/${name}.mjs`,
  );
  const inputs = [
    ...[
      packages,
      readFileSync(deb).toString('base64'),
      contentsOf(join(ROOT, 'ostree')),
      contentsOf(join(ROOT, 'images')),
    ],
    libs.map((name) => readFileSync(join(ROOT, name), 'utf8')),
  ];
  const kind = product ? 'product' : 'cloud';
  const folder = join(VM, `${kind}-${hashOf(...inputs).slice(0, 16)}`);
  prune(kind, folder);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await make(making, { deb, packages, product });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** Removes what earlier sources made. */
function prune(kind, keep) {
  if (!existsSync(VM)) return;
  for (const name of readdirSync(VM)) {
    const isOld = /^[0-9a-f]{16}$/.test(name) || new RegExp(`^${kind}-[0-9a-f]{16}$`).test(name);
    if (isOld && join(VM, name) !== keep) rmSync(join(VM, name), { recursive: true });
  }
}

async function make(folder, { deb, packages, product }) {
  const debian = await debianTree({ arch: ARCH, packages, epoch: TEST_EPOCH, reuse: true });
  say('VM: shaping the tree');
  const tree = await shapedTree({ debian, deb, version: '1', epoch: TEST_EPOCH, out: join(folder, 'tree') });
  const gpgHome = join(folder, 'gpg');
  const sign = makeKey(gpgHome, join(folder, 'key.asc'));
  const repo = join(folder, 'repo');
  say('VM: committing it, and changes of it');
  openRepo(repo);
  // Nothing but this machine ever fetches it: half the time for a tenth more bytes.
  ostree('config', `--repo=${repo}`, 'set', 'archive.zlib-level', '1');
  const first = commitTree({ repo, ref: REF, tree, version: '1', epoch: TEST_EPOCH, deb, sign, gpgHome, delta: false });
  rmSync(tree, { recursive: true });
  const commits = { first, ...(product ? {} : changes({ repo, first, folder, sign, gpgHome })) };
  ostree(`--repo=${repo}`, 'summary', '--update', `--gpg-sign=${sign}`, `--gpg-homedir=${gpgHome}`);
  quiet('gpgconf', ['--homedir', gpgHome, '--kill', 'all']);
  const etc = join(folder, 'etc');
  put(etc, 'systemd/system/serial-getty@ttyS0.service.d/autologin.conf', AUTOLOGIN);
  say('VM: a disk of the first');
  await makeDisk({
    ...{ repo, commit: first, ref: REF, url: 'http://10.0.2.2/', gpgKey: join(folder, 'key.asc'), etc, arch: ARCH },
    ...{ rootMib: 4096, varMib: 512, kargs: KARGS, work: folder, out: join(folder, 'disk.raw') },
  });
  writeFileSync(join(folder, 'commits.json'), JSON.stringify(commits));
}

/** Commits of the first with something changed, good and bad. Name -> commit. */
function changes({ repo, first, folder, sign, gpgHome }) {
  const gpg = [`--gpg-sign=${sign}`, `--gpg-homedir=${gpgHome}`];
  const change = changer({ repo, first, folder, gpg });
  const commits = {
    second: change('2', { 'usr/lib/kedge-test/version': '2\n', 'usr/etc/kedge-test': 'of the second\n' }),
    initramfs: change('3', {}, { initramfs: () => Buffer.alloc(2 ** 20, 'no archive') }),
    init: change('4', { 'usr/lib/systemd/systemd': '#!/bin/sh\necho "this init ends" > /dev/console\nexit 1\n' }),
    // Many files, which a pull that is cut off has some of.
    next: change('5', { 'usr/lib/kedge-test/version': '5\n', ...noise(NOISE) }),
    // What a bundle of the tests cannot bear.
    sick: change('6', { 'usr/lib/kedge-test/version': '6\n', 'usr/lib/kedge/sick': '' }),
    agent: change('7', { 'usr/bin/kedge': BAD_AGENT, 'usr/etc/kedge/boot.conf': 'deadline=60\n' }),
    // GRUB sees that this is no kernel; that is one, which cannot unpack itself and stands still.
    kernel: change('8', {}, { vmlinuz: () => Buffer.alloc(2 ** 20, 'no kernel') }),
    stuck: change('9', {}, { vmlinuz: spoilt }),
  };
  ostree(
    `--repo=${repo}`,
    'static-delta',
    'generate',
    `--from=${first}`,
    `--to=${commits.second}`,
    '--min-fallback-size=0',
  );
  return commits;
}

/** Gives a function that commits the first with some files changed, and an initramfs of its own. */
function changer({ repo, first, folder, gpg }) {
  const modules = ostree(`--repo=${repo}`, 'ls', '--nul-filenames-only', first, '/usr/lib/modules').split('\0');
  const kernel = modules.find((path) => /^\/usr\/lib\/modules\/[^/]+$/.test(path));
  const original = join(folder, 'original');
  ostree(`--repo=${repo}`, 'checkout', '--user-mode', `--subpath=${kernel}`, first, original);
  const [initramfs, vmlinuz] = ['initramfs.img', 'vmlinuz'].map((name) => readFileSync(join(original, name)));
  rmSync(original, { recursive: true });
  const same = (bytes) => bytes;
  return (version, files, spoil = {}) => {
    const over = join(folder, 'over');
    for (const [path, content] of Object.entries(files))
      put(over, path, content, String(content).startsWith('#!') ? 0o755 : 0o644);
    const marked = Buffer.concat([buildMark(`change ${version}`), initramfs]);
    put(over, `${kernel.slice(1)}/initramfs.img`, (spoil.initramfs ?? same)(marked));
    if (spoil.vmlinuz !== undefined) put(over, `${kernel.slice(1)}/vmlinuz`, spoil.vmlinuz(vmlinuz));
    const commit = ostree(
      ...[
        `--repo=${repo}`,
        'commit',
        `--branch=${REF}`,
        // Not `--tree=ref=`, which reads and packs all of it again.
        `--base=${first}`,
        `--tree=dir=${over}`,
        '--bootable',
        ...gpg,
      ],
      ...[`--owner-uid=0`, '--owner-gid=0', `--add-metadata-string=version=${version}`, `--timestamp=@${TEST_EPOCH}`],
    );
    rmSync(over, { recursive: true });
    return commit;
  };
}

/** A kernel whose headers are good, and what they unpack is not. */
function spoilt(vmlinuz) {
  const bytes = Buffer.from(vmlinuz);
  const middle = Math.floor(bytes.length / 2);
  return bytes.fill(0x5a, middle, middle + 2 ** 20);
}

/** Path -> bytes that nothing compresses, and that are the same each time. */
function noise({ files, bytes }) {
  const made = {};
  for (let i = 0; i < files; i += 1) {
    const parts = Array.from({ length: bytes / 64 }, (_, n) => createHash('sha512').update(`${i} ${n}`).digest());
    made[`usr/lib/kedge-test/noise-${i}`] = Buffer.concat(parts);
  }
  return made;
}

function put(folder, path, bytes, mode = 0o644) {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes, { mode });
}

function makeKey(home, out) {
  mkdirSync(home, { mode: 0o700 });
  const gpg = (...args) => quiet('gpg', ['--homedir', home, '--batch', '--passphrase', '', ...args]);
  gpg('--quick-gen-key', 'Release <release@example.org>', 'rsa2048', 'sign', 'never');
  const sign = /^fpr:+([0-9A-F]{40}):/m.exec(gpg('--list-keys', '--with-colons').stdout)?.[1];
  if (sign === undefined || gpg('--export', '--armor', '--output', out, sign).status !== 0)
    throw new Error('gpg made no key');
  return sign;
}
