/** What the VM tests boot: a repository of signed commits, good and bad, and a disk of the first. Kept under .tools/vm by what it is made of. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEBIAN_ARCH } from './deb.mjs';
import { commitTree, ostree } from './os-commit.mjs';
import { makeDisk } from './os-disk.mjs';
import { buildMark } from './os-initramfs.mjs';
import { contentsOf, debianTree, hashOf, packagesFor, shapedTree } from './os-tree.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { quiet, say } from './run.mjs';

/** Debian's kernel for virtual machines: a third of the modules, and an initramfs that plain emulation unpacks in seconds. */
const KERNEL = 'linux-image-cloud-amd64';
const ARCH = 'x64';
export const REF = `kedge/12/${DEBIAN_ARCH[ARCH]}`;
/** Of all that is made for the tests, so that the same sources are the same bytes whatever commit is checked out. */
export const TEST_EPOCH = 1_760_000_000;
export const VM = join(TOOLS, 'vm');
/** Retpolines and the like are paid for twice under emulation. */
const KARGS = ['mitigations=off'];

/** Root at the serial console without a password: of this disk alone, and of every deployment that takes over its /etc. */
const AUTOLOGIN = `[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin root --noclear --keep-baud 115200 - vt220
`;

/** `deb`: Kedge's package. Gives the folder: repo/, disk.raw, key.asc, commits.json (name -> commit). */
export async function vmSystem(deb) {
  const packages = packagesFor(ARCH, { kernel: KERNEL });
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
  const folder = join(VM, hashOf(...inputs).slice(0, 16));
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await make(making, deb, packages);
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

async function make(folder, deb, packages) {
  const debian = await debianTree({ arch: ARCH, packages, epoch: TEST_EPOCH, reuse: true });
  say('VM: shaping the tree');
  const tree = await shapedTree({ debian, deb, version: '1', epoch: TEST_EPOCH, out: join(folder, 'tree') });
  const gpgHome = join(folder, 'gpg');
  const sign = makeKey(gpgHome, join(folder, 'key.asc'));
  const repo = join(folder, 'repo');
  say('VM: committing it, and four changes of it');
  const first = commitTree({ repo, ref: REF, tree, version: '1', epoch: TEST_EPOCH, deb, sign, gpgHome, delta: false });
  rmSync(tree, { recursive: true });
  const change = changer({ repo, first, folder, gpg: [`--gpg-sign=${sign}`, `--gpg-homedir=${gpgHome}`] });
  const commits = {
    first,
    second: change('2', { 'usr/lib/kedge-test/version': '2\n', 'usr/etc/kedge-test': 'of the second\n' }),
    initramfs: change('3', {}, () => Buffer.alloc(2 ** 20, 'no archive')),
    init: change('4', { 'usr/lib/systemd/systemd': '#!/bin/sh\necho "this init ends" > /dev/console\nexit 1\n' }),
  };
  ostree(
    `--repo=${repo}`,
    'static-delta',
    'generate',
    `--from=${first}`,
    `--to=${commits.second}`,
    '--min-fallback-size=0',
  );
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

/** Gives a function that commits the first with some files changed, and an initramfs of its own. */
function changer({ repo, first, folder, gpg }) {
  const modules = ostree(`--repo=${repo}`, 'ls', '--nul-filenames-only', first, '/usr/lib/modules').split('\0');
  const kernel = modules.find((path) => /^\/usr\/lib\/modules\/[^/]+$/.test(path));
  const original = join(folder, 'original');
  ostree(`--repo=${repo}`, 'checkout', '--user-mode', `--subpath=${kernel}/initramfs.img`, first, original);
  const initramfs = readFileSync(join(original, 'initramfs.img'));
  rmSync(original, { recursive: true });
  return (version, files, spoil = (bytes) => bytes) => {
    const over = join(folder, 'over');
    for (const [path, text] of Object.entries(files)) put(over, path, text, path.endsWith('/systemd') ? 0o755 : 0o644);
    put(over, `${kernel.slice(1)}/initramfs.img`, spoil(Buffer.concat([buildMark(`change ${version}`), initramfs])));
    const commit = ostree(
      ...[
        `--repo=${repo}`,
        'commit',
        `--branch=${REF}`,
        `--tree=ref=${first}`,
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
