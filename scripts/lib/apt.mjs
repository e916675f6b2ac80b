import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOOLS } from './paths.mjs';
import { quiet, say, show } from './run.mjs';

/** Release whose docker-compose is version 2; what we take of it needs no newer libc than Debian 12 has. */
const SUITE = 'trixie';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Installs packages from the machine's own sources. */
export async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => show('apt-get', ['-q', ...args], { env });
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  say(`apt: installing ${packages.join(' ')}`);
  if (packages.every((name) => isKnown(name)) && (await apt(...install)) === 0) return;
  say('apt: refreshing the list of packages (apt-get update), then installing');
  await apt('update');
  if ((await apt(...install)) !== 0) throw new Error(`apt-get install ${packages.join(' ')} failed`);
}

/** The first of several names that apt knows: packages are called differently in other releases. */
export function firstKnown(names) {
  return names.find(isKnown) ?? names.at(-1);
}

function isKnown(name) {
  return /^Candidate: (?!\(none\))/m.test(quiet('apt-cache', ['policy', name]).stdout.replaceAll(/^ +/gm, ''));
}

/**
 * Single programs of Debian packages into .tools/bin: fetched and checked by apt with sources, lists and cache of its own,
 * and unpacked without installing. The machine's package sources and Docker configuration stay as they are.
 */
export async function unpackIntoTools(tools) {
  const names = tools.map((tool) => tool.package);
  say(`fetching ${names.join(', ')} of Debian ${SUITE}; the programs go to .tools/bin, nothing is installed`);
  await download({ names, suite: SUITE }, async (dir) => {
    for (const tool of tools) await unpack(dir, tool);
  });
}

/** A package of another architecture, unpacked to `into`, which is not there before; not installed. */
export async function unpackForeign({ name, suite, arch, into }) {
  say(`fetching ${name} of Debian ${suite} for ${arch}; nothing is installed`);
  await download({ names: [name], suite, arch }, async (dir) => {
    const deb = readdirSync(dir).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    const fresh = `${into}.${process.pid}`;
    if (deb === undefined || (await show('dpkg-deb', ['-x', deb, fresh], { cwd: dir })) !== 0)
      throw new Error(`Debian's ${name} could not be unpacked`);
    renameSync(fresh, into);
  });
}

async function download({ names, suite, arch }, use) {
  const dir = await mkdtemp(join(tmpdir(), 'kedge-apt-'));
  try {
    await chmod(dir, 0o755);
    for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(dir, folder), { recursive: true });
    writeFileSync(join(dir, 'sources.list'), `deb [signed-by=${KEYRING}] ${debianMirror()} ${suite} main\n`);
    const options = [
      ...[`Dir::Etc::SourceList=${join(dir, 'sources.list')}`, 'Dir::Etc::SourceParts=/dev/null'],
      ...[`Dir::State::Lists=${join(dir, 'lists')}`, `Dir::Cache=${join(dir, 'cache')}`],
      ...(arch === undefined ? [] : [`APT::Architecture=${arch}`, `APT::Architectures=${arch}`]),
      ...[
        'Acquire::Languages=none',
        'Acquire::Retries=3',
        'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false',
        'APT::Sandbox::User=',
      ],
    ].flatMap((option) => ['-o', option]);
    for (const step of [['update'], ['download', ...names]]) {
      const status = await show('apt-get', ['-q', ...options, ...step], { cwd: dir });
      if (status !== 0) throw new Error(`fetching ${names.join(', ')} from Debian ${suite} failed`);
    }
    await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function unpack(dir, tool) {
  const deb = readdirSync(dir).find((file) => file.startsWith(`${tool.package}_`) && file.endsWith('.deb'));
  const into = join(dir, tool.package);
  if (deb === undefined || (await show('dpkg-deb', ['-x', deb, into], { cwd: dir })) !== 0) {
    throw new Error(`Debian's ${tool.package} could not be unpacked`);
  }
  const program = [tool.file]
    .flat()
    .map((file) => join(into, file))
    .find((file) => existsSync(file));
  if (program === undefined) throw new Error(`Debian's ${tool.package} holds no ${tool.file}`);
  mkdirSync(join(TOOLS, 'bin'), { recursive: true });
  const target = join(TOOLS, 'bin', tool.as);
  // Beside and renamed: a set-up that runs at the same time never runs half a file.
  copyFileSync(program, `${target}.${process.pid}`);
  renameSync(`${target}.${process.pid}`, target);
}

/** The Debian mirror of the machine's own sources, in either of apt's formats; Debian's own where there is none. */
export function debianMirror(folder = '/etc/apt') {
  const parts = join(folder, 'sources.list.d');
  const inParts = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  const addresses = [join(folder, 'sources.list'), ...inParts].filter((file) => existsSync(file)).flatMap(addressesIn);
  return addresses.find((address) => /\/debian\/?$/.test(address)) ?? 'http://deb.debian.org/debian';
}

function addressesIn(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.sources'))
    return [...text.matchAll(/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)/gm)].map(([, address]) => address);
  return [...text.matchAll(/^URIs:\s*(.+)$/gim)].flatMap(([, line]) => line.trim().split(/\s+/));
}
