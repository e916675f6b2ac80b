import { readFileSync } from 'node:fs';
import { quiet } from './run.mjs';
import { staticBusybox } from './test-image.mjs';

const there =
  (...commands) =>
  () =>
    commands.every((command) => quiet('sh', ['-c', 'command -v "$0"', command]).status === 0);

/**
 * What the demo and the tests need of the machine. `packages` are Debian's names for it, the first that apt knows counts.
 * `engine` ones are needed only where no Docker engine answers.
 */
const INSTALLED = [
  { name: 'git', packages: ['git'], present: there('git') },
  { name: 'gpg with its agent (GnuPG 2)', packages: ['gnupg'], present: there('gpg', 'gpg-agent', 'gpgconf') },
  { name: 'ssh', packages: ['openssh-client'], present: there('ssh') },
  { name: 'openssl', packages: ['openssl'], present: there('openssl') },
  { name: 'prlimit and setpriv (util-linux)', packages: ['util-linux'], present: there('prlimit', 'setpriv') },
  { name: 'dpkg-deb, for the package', packages: ['dpkg'], present: there('dpkg-deb') },
  {
    name: 'systemd-analyze, systemd-sysusers and systemd-tmpfiles, which check the package',
    packages: ['systemd'],
    present: there('systemd-analyze', 'systemd-sysusers', 'systemd-tmpfiles'),
  },
  { name: 'age, for secrets', packages: ['age'], present: there('age', 'age-keygen') },
  { name: 'swtpm, a TPM for the tests of sealed keys', packages: ['swtpm'], present: there('swtpm') },
  ...['esys', 'rc', 'tcti-swtpm'].map((part) => ({
    name: `libtss2-${part}, by which systemd reaches that TPM`,
    packages: tssPackages(part),
    present: () => hasLibrary(`libtss2-${part}.so.0`),
  })),
  { name: 'mtools, for the image of a seed', packages: ['mtools'], present: there('mformat', 'mcopy') },
  { name: 'ostree', packages: ['ostree'], present: there('ostree') },
  { name: 'grub-editenv, with which boots are counted', packages: ['grub-common'], present: there('grub-editenv') },
  { name: 'docker, the client', packages: ['docker-cli', 'docker.io'], present: there('docker') },
  { name: 'dockerd, the Docker Engine', packages: ['docker.io'], present: there('dockerd'), engine: true },
];

/** Debian 12, and 13, which names what has a wider time_t. */
function tssPackages(part) {
  const name = part === 'esys' ? 'libtss2-esys-3.0.2-0' : `libtss2-${part}0`;
  return [name, `${name}t64`];
}

function hasLibrary(file) {
  return quiet('/sbin/ldconfig', ['-p']).stdout.includes(`\t${file} `);
}

/** What is unpacked into .tools/bin and not installed: `file` of Debian's `package`, called `as` there. */
const UNPACKED = [
  {
    name: 'Docker Compose 2 or later',
    present: () => composeVersion() !== null,
    hint: 'https://docs.docker.com/compose/install/ (`docker compose version` must answer)',
    package: 'docker-compose',
    file: 'usr/libexec/docker/cli-plugins/docker-compose',
    as: 'docker-compose',
  },
  {
    name: 'docker-registry, for the tests',
    present: there('docker-registry'),
    hint: 'the registry of https://distribution.github.io/distribution, on PATH as docker-registry',
    package: 'docker-registry',
    file: 'usr/bin/docker-registry',
    as: 'docker-registry',
  },
  {
    name: 'a static busybox, for the test image',
    present: async () => (await staticBusybox()) !== null,
    hint: 'busybox linked statically, as /bin/busybox or on PATH as busybox-static',
    package: 'busybox-static',
    file: ['bin/busybox', 'usr/bin/busybox'],
    as: 'busybox-static',
  },
];

const missingOf = async (tools) => {
  const present = await Promise.all(tools.map((tool) => tool.present()));
  return tools.filter((_, index) => !present[index]);
};
export const missingInstalled = () => missingOf(INSTALLED);
export const missingUnpacked = () => missingOf(UNPACKED);

/** Docker Compose 2 or later, as a plugin or as `docker-compose`: its version, or null. */
export function composeVersion() {
  for (const [file, ...args] of [
    ['docker', 'compose', 'version', '--short'],
    ['docker-compose', 'version', '--short'],
  ]) {
    const { status, stdout } = quiet(file, args);
    const version = stdout.trim().replace(/^v/, '');
    if (status === 0 && Number.parseInt(version, 10) >= 2) return version;
  }
  return null;
}

/** Debian or a child of it, with apt. */
export function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8')) && there('apt-get')();
  } catch {
    return false;
  }
}
