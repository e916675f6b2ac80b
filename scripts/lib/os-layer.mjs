/**
 * What the operator adds to the tree from somebody else's package repositories (a GPU's driver and its container toolkit), each
 * package in exactly one version. Nothing of it is ours to hand on: it is fetched where the tree is built.
 */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEBIAN_ARCH } from './deb.mjs';
import { hashOf, OS_CACHE } from './os-tree.mjs';
import { projectEnv } from './paths.mjs';
import { say } from './run.mjs';

const FETCH_MS = 300_000;

/**
 * @typedef {{
 *   name: string, packages: readonly { name: string, version: string }[], modules: readonly string[], driver: string | null,
 *   sources: readonly { url: string, suite: string, components: readonly string[], key: string }[],
 * }} Layer `key`: armored, whose signature the repository must have. `modules`: of the kernel, which must have been built for it.
 *   `driver`: what must answer on a host that has such a device.
 */

/**
 * A layer as mmdebstrap takes it. Throws at once where a repository is not signed by its key, or has not the versions that are
 * asked for: minutes later it would be another tree, or none.
 * @param {Layer} layer
 * @param {string} arch Node's name
 */
export async function checkedLayer(layer, arch) {
  const id = hashOf(layer, arch);
  const keys = join(OS_CACHE, 'layers', id.slice(0, 16));
  mkdirSync(keys, { recursive: true });
  const sources = layer.sources.map(({ url, suite, components, key }, i) => {
    const file = join(keys, `${i}.asc`);
    writeFileSync(file, key);
    return `deb [arch=${DEBIAN_ARCH[arch]} signed-by=${file}] ${url} ${[suite, ...components].join(' ')}`;
  });
  await checkVersions(layer, sources, DEBIAN_ARCH[arch]);
  const preferences = layer.packages
    .map(({ name, version }) => `Package: ${name}\nPin: version ${version}\nPin-Priority: 1001\n\n`)
    .join('');
  return { ...layer, id, sources, preferences };
}

/** By apt itself, with lists of its own: the machine's sources stay as they are. */
async function checkVersions({ name: layer, packages }, sources, debianArch) {
  const dir = mkdtempSync(join(tmpdir(), 'kedge-layer-'));
  try {
    chmodSync(dir, 0o755);
    for (const folder of ['lists/partial', 'cache/archives/partial', 'none'])
      mkdirSync(join(dir, folder), { recursive: true });
    writeFileSync(join(dir, 'sources.list'), `${sources.join('\n')}\n`);
    writeFileSync(join(dir, 'status'), '');
    const options = [
      ...[`Dir::Etc::SourceList=${join(dir, 'sources.list')}`, 'Dir::Etc::SourceParts=/dev/null'],
      ...['Dir::Etc::Parts=/dev/null', 'Dir::Etc::Preferences=/dev/null', 'Dir::Etc::PreferencesParts=/dev/null'],
      ...[
        `Dir::State::Lists=${join(dir, 'lists')}`,
        `Dir::Cache=${join(dir, 'cache')}`,
        `Dir::State::Status=${join(dir, 'status')}`,
      ],
      ...['Acquire::Languages=none', 'Acquire::Retries=3', 'APT::Sandbox::User=', 'APT::Update::Error-Mode=any'],
      ...[`APT::Architecture=${debianArch}`, `APT::Architectures=${debianArch}`],
    ].flatMap((option) => ['-o', option]);
    say(`layer ${layer}: asking its repositories for ${packages.length} packages`);
    const updated = await said('apt-get', ['-q', ...options, 'update']);
    if (updated.status !== 0) throw new Error(`layer ${layer}: its repositories are not taken: ${lines(updated)}`);
    const { stdout } = await said('apt-cache', [...options, 'madison', ...packages.map(({ name }) => name)]);
    const known = stdout.split('\n').map((line) => line.split('|').map((word) => word.trim()));
    const faults = packages.flatMap(({ name, version }) => {
      const versions = known.filter(([of]) => of === name).map(([, one]) => one);
      if (versions.includes(version)) return [];
      return [
        versions.length === 0 ? `${name} is not there` : `${name} ${version} is not there, but ${versions.join(', ')}`,
      ];
    });
    if (faults.length > 0) throw new Error(`layer ${layer}: ${faults.join('; ')}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What a program said, with its status, once it has ended. */
function said(file, args) {
  const options = { env: { ...projectEnv(), LC_ALL: 'C' }, timeout: FETCH_MS, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : 1, stdout, stderr: stderr || String(error?.message ?? '') });
    });
  });
}

function lines({ stdout, stderr }) {
  const told = `${stderr}\n${stdout}`.split('\n').filter((line) => /^[EW]:/.test(line));
  return told.slice(0, 6).join(' ') || stderr.trim().slice(-500);
}

/** What the tree must hold of its layer; then a note of it, for the host. Throws where it does not. */
export function sealLayer(tree, { name: layer, packages, modules, driver }) {
  const list = readFileSync(join(tree, 'usr/share/kedge/packages'), 'utf8').split('\n');
  for (const { name, version } of packages) {
    const line = list.find((one) => one.startsWith(`${name} `));
    const found = line?.split(' ')[1];
    if (found !== version)
      throw new Error(`layer ${layer}: the tree has ${name} ${found ?? '(none)'}, and ${version} is pinned`);
  }
  const folder = join(tree, 'usr/lib/modules');
  const [kernel] = readdirSync(folder);
  const built = readdirSync(join(folder, kernel), { recursive: true }).map((file) => file.split('/').at(-1));
  for (const module of modules) {
    const found = built.some(
      (file) => file.replace(/\.ko(\.(xz|zst|gz))?$/, '').replaceAll('-', '_') === module.replaceAll('-', '_'),
    );
    if (!found)
      throw new Error(
        `layer ${layer}: the kernel ${kernel} of this tree has no module ${module}; it was not built for it`,
      );
  }
  const note = {
    name: layer,
    packages: Object.fromEntries(packages.map(({ name, version }) => [name, version])),
    driver,
  };
  writeFileSync(join(tree, 'usr/share/kedge/layer.json'), `${JSON.stringify(note)}\n`, { mode: 0o644 });
}
