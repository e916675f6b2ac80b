/** A Debian tree by mmdebstrap, kept under .tools/os by what it is made of; then its shape for OSTree (ostree/customize.sh). */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { debianMirror } from './apt.mjs';
import { DEBIAN_ARCH } from './deb.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { say, show } from './run.mjs';

export const SUITE = 'bookworm';
/** docker-compose alone is taken from this release: the earlier one has Compose 1 only. */
const LATER_SUITE = 'trixie';
const SECURITY = 'http://deb.debian.org/debian-security';
export const OS_CACHE = join(TOOLS, 'os');

/** ostree/packages -> the names for an architecture. `kernel` takes the place of its kernel. */
export function packagesFor(arch, { kernel, include = [] } = {}) {
  const lines = readFileSync(join(ROOT, 'ostree', 'packages'), 'utf8').split('\n');
  const names = lines.flatMap((line) => {
    const [, name, only] = /^([a-z0-9][a-z0-9.+-]+)(?:\s+\[(\w+)\])?$/.exec(line.trim()) ?? [];
    return name === undefined || (only !== undefined && only !== DEBIAN_ARCH[arch]) ? [] : [name];
  });
  return [...names.filter((name) => kernel === undefined || !name.startsWith('linux-image-')), kernel, ...include]
    .filter((name) => name !== undefined)
    .sort();
}

/** Names and contents of files, in order -> SHA-256 as hex. */
export function hashOf(...things) {
  const hash = createHash('sha256');
  for (const thing of things) hash.update(`${JSON.stringify(thing)}\n`);
  return hash.digest('hex');
}

/** A folder of the checkout -> its files' names, modes and contents. */
export function contentsOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => [relative(folder, path), statSync(path).mode & 0o111, readFileSync(path).toString('base64')]);
}

/**
 * The Debian tree. `reuse`: one that was made of the same names is taken as it is; otherwise one is made again as soon as Debian
 * has published anything new. `mirror`: for instance a date of snapshot.debian.org, to get the same packages again.
 */
export async function debianTree({ arch, packages, mirror, security, epoch, reuse }) {
  const from = mirror ?? debianMirror();
  const sources = [
    `deb ${from} ${SUITE} main`,
    `deb ${from} ${SUITE}-updates main`,
    `deb ${security ?? SECURITY} ${SUITE}-security main`,
    `deb ${from} ${LATER_SUITE} main`,
  ];
  const published = reuse ? 'any' : await releasesOf(sources);
  const tree = join(OS_CACHE, 'debian', hashOf(arch, packages, sources, published).slice(0, 16));
  if (existsSync(tree)) return tree;
  mkdirSync(join(OS_CACHE, 'debian'), { recursive: true });
  const hook = join(OS_CACHE, 'debian', `preferences.${process.pid}`);
  const making = `${tree}.${process.pid}`;
  writeFileSync(hook, PREFERENCES);
  say(`a Debian tree of ${packages.length} packages and what they need, by mmdebstrap (minutes)`);
  const path = (kind, pattern) => `--dpkgopt=path-${kind}=/usr/share/${pattern}`;
  try {
    const status = await show(
      'mmdebstrap',
      [
        ...[
          '--variant=minbase',
          '--mode=root',
          '--format=directory',
          `--architectures=${DEBIAN_ARCH[arch]}`,
          '--quiet',
        ],
        `--setup-hook=mkdir -p "$1/etc/apt/preferences.d" && cp "${hook}" "$1/etc/apt/preferences.d/kedge"`,
        `--include=${packages.join(',')}`,
        ...[
          '--aptopt=Acquire::Languages "none"',
          '--aptopt=Acquire::Retries "3"',
          '--aptopt=Acquire::Check-Valid-Until "false"',
        ],
        ...[path('exclude', 'man/*'), path('exclude', 'locale/*'), path('exclude', 'doc/*')],
        path('include', 'doc/*/copyright'),
        ...[SUITE, making, ...sources],
      ],
      { env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch), TMPDIR: '/tmp' } },
    );
    if (status !== 0) throw new Error(`mmdebstrap ended with ${status}; what it said is above`);
    renameSync(making, tree);
  } finally {
    rmSync(hook, { force: true });
    rmSync(making, { recursive: true, force: true });
  }
  return tree;
}

const PREFERENCES = `Package: *
Pin: release n=${LATER_SUITE}
Pin-Priority: 100

Package: docker-compose
Pin: release n=${LATER_SUITE}
Pin-Priority: 990
`;

/** What Debian has published, as the hashes of its releases' own lists. */
async function releasesOf(sources) {
  return Promise.all(
    sources.map(async (line) => {
      const [, address, suite] = line.split(' ');
      const answer = await fetch(`${address}/dists/${suite}/InRelease`, { signal: AbortSignal.timeout(60_000) });
      if (!answer.ok) throw new Error(`${answer.url}: HTTP ${answer.status}`);
      return hashOf(await answer.text());
    }),
  );
}

/** A copy of the Debian tree in the shape that OSTree deploys, with Kedge in it, at `out`. */
export async function shapedTree({ debian, deb, version, epoch, out }) {
  rmSync(out, { recursive: true, force: true });
  if ((await show('cp', ['-a', '--reflink=auto', debian, out])) !== 0) throw new Error(`copying ${debian} failed`);
  const args = [out, join(ROOT, 'ostree', 'tree'), deb, version];
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(epoch) };
  if ((await show(join(ROOT, 'ostree', 'customize.sh'), args, { env })) !== 0)
    throw new Error('ostree/customize.sh failed');
  return out;
}
