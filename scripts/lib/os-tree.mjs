/** A Debian tree by mmdebstrap, kept under .tools/os by what it is made of; then its shape for OSTree (ostree/customize.sh). */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { debianMirror } from './apt.mjs';
import { DEBIAN_ARCH } from './deb.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { say, show } from './run.mjs';

/** Debian's releases that a tree may be of. `later`: docker-compose alone is taken from there, for Debian 12 has Compose 1 only. */
export const RELEASES = { 12: { suite: 'bookworm', later: 'trixie' }, 13: { suite: 'trixie', later: null } };
const SECURITY = 'http://deb.debian.org/debian-security';
export const OS_CACHE = join(TOOLS, 'os');

/**
 * ostree/packages -> the names for an architecture and a release. `kernel` takes the place of its kernel.
 * @param {string} arch Node's name
 * @param {{ kernel?: string | undefined, include?: readonly string[], release?: string }} [options]
 */
export function packagesFor(arch, { kernel, include = [], release = '12' } = {}) {
  const lines = readFileSync(join(ROOT, 'ostree', 'packages'), 'utf8').split('\n');
  const names = lines.flatMap((line) => {
    const [, name, only = ''] = /^([a-z0-9][a-z0-9.+-]+)(?:\s+\[([\w ]+)\])?$/.exec(line.trim()) ?? [];
    const words = only.split(' ').filter((word) => word !== '');
    const fits = (own, all) => words.includes(own) || !words.some((word) => all.includes(word));
    const wanted = fits(DEBIAN_ARCH[arch], Object.values(DEBIAN_ARCH)) && fits(String(release), Object.keys(RELEASES));
    return name === undefined || !wanted ? [] : [name];
  });
  return [...names.filter((name) => kernel === undefined || !name.startsWith('linux-image-')), kernel, ...include]
    .filter((name) => name !== undefined)
    .sort();
}

/**
 * A release's own repositories, as lines of sources.list(5).
 * @param {{ release: string, mirror?: string | undefined, security?: string | undefined }} options
 */
export function debianSources({ release, mirror, security }) {
  if (RELEASES[release] === undefined)
    throw new Error(`Debian ${release}: ${Object.keys(RELEASES).join(' or ')} expected`);
  const { suite } = RELEASES[release];
  const from = mirror ?? debianMirror();
  const sources = [
    `deb ${from} ${suite} main`,
    `deb ${from} ${suite}-updates main`,
    `deb ${security ?? SECURITY} ${suite}-security main`,
  ];
  return { suite, from, sources };
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
 * `layer`: what somebody else's repositories add (os-layer.mjs), or null.
 */
export async function debianTree({ arch, release = '12', packages, mirror, security, epoch, reuse, layer = null }) {
  const { suite, sources: own, from } = debianSources({ release, mirror, security });
  const { later } = RELEASES[release];
  const sources = [...own, ...(later === null ? [] : [`deb ${from} ${later} main`])];
  const published = reuse ? 'any' : await releasesOf(sources);
  const made = [arch, packages, sources, published, ...(layer === null ? [] : [layer.id])];
  const tree = join(OS_CACHE, 'debian', hashOf(...made).slice(0, 16));
  if (existsSync(tree)) return tree;
  mkdirSync(join(OS_CACHE, 'debian'), { recursive: true });
  const making = `${tree}.${process.pid}`;
  const hook = `${making}.preferences`;
  writeFileSync(hook, `${later === null ? '' : preferencesOf(later)}${layer?.preferences ?? ''}`);
  const wanted = [...packages, ...(layer?.packages.map(({ name }) => name) ?? [])];
  say(`a Debian ${release} tree of ${wanted.length} packages and what they need, by mmdebstrap (minutes)`);
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
        `--include=${wanted.join(',')}`,
        ...[
          '--aptopt=Acquire::Languages "none"',
          '--aptopt=Acquire::Retries "3"',
          '--aptopt=Acquire::Check-Valid-Until "false"',
        ],
        ...[path('exclude', 'man/*'), path('exclude', 'locale/*'), path('exclude', 'doc/*')],
        path('include', 'doc/*/copyright'),
        ...[suite, making, ...sources, ...(layer?.sources ?? [])],
      ],
      // INITRD: the kernel's package need not make an initramfs that customize.sh throws away.
      { env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch), TMPDIR: '/tmp', INITRD: 'No' } },
    );
    if (status !== 0) throw new Error(`mmdebstrap ended with ${status}; what it said is above`);
    renameSync(making, tree);
  } finally {
    rmSync(hook, { force: true });
    rmSync(making, { recursive: true, force: true });
  }
  return tree;
}

const preferencesOf = (later) => `Package: *
Pin: release n=${later}
Pin-Priority: 100

Package: docker-compose
Pin: release n=${later}
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
