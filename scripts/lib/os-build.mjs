/** Debian's packages, Kedge's own and the files of ostree/ -> a signed OSTree commit with what hosts need to pull it. Root, on Debian. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { DEBIAN_ARCH, makeDeb } from './deb.mjs';
import { commitOs, openRepo } from './os-commit.mjs';
import { checkedLayer, sealLayer } from './os-layer.mjs';
import { needOsTools, runForeign } from './os-tools.mjs';
import { debianTree, OS_CACHE, packagesFor, shapedTree } from './os-tree.mjs';
import { IS_CHECKOUT, ROOT } from './paths.mjs';
import { quiet, say, show } from './run.mjs';

/** Status of a program that is not there: it is installed, or asked for, afterwards. */
const MISSING = 127;

/**
 * @typedef {import('./os-layer.mjs').Layer} Layer
 * @typedef {{
 *   repo?: string, ref?: string, osVersion?: string, arch: string, debian: string, sign: string | null, gpgHome?: string,
 *   include: readonly string[], kernel?: string, timestamp?: number, mirror?: string, security?: string, deb?: string, reuse: boolean,
 *   deltasFrom: readonly string[] | null, layer: Layer | null, executable: string | null, buildTime: number,
 * }} Options `arch`: Node's name. `sign`: null for nobody. `executable`: `kedge` itself where it is one file, to be put into the tree.
 *   `buildTime`: seconds, its own. `deltasFrom`: null for none, empty for the ref's last commit.
 * @typedef {{
 *   commit: string, ref: string, osVersion: string, arch: string, debian: string, timestamp: number, repo: string, packages: number,
 *   deltas: { from: string, bytes: number | null }[],
 * }} Built
 */

/**
 * Throws with what is wrong where a step fails.
 * @param {Options} options
 * @returns {Promise<Built>}
 */
export async function buildOs(options) {
  if (!existsSync(join(ROOT, 'ostree', 'packages')))
    throw new Error(`there is no recipe at ${ROOT}: run it in a checkout, or install the package of Kedge`);
  const { arch, debian, sign, layer } = options;
  const repo = options.repo ?? join(OS_CACHE, 'repo');
  if (sign !== null) signingKey(sign, options.gpgHome);
  for (const from of options.deltasFrom ?? []) commitIn(repo, from);
  await needOsTools(['build'], arch);
  if (arch !== process.arch) runForeign(arch);
  const timestamp = options.timestamp ?? timeOfSources(options.buildTime);
  const osVersion = options.osVersion ?? versionOf(timestamp);
  const ref = options.ref ?? refOf(debian, arch, layer?.name ?? null);
  openRepo(repo);
  mkdirSync(OS_CACHE, { recursive: true });
  for (const name of readdirSync(OS_CACHE).filter(isLeft))
    rmSync(join(OS_CACHE, name), { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), 'kedge-os-'));
  const shaping = join(OS_CACHE, `shaping.${process.pid}`);
  try {
    const deb = options.deb ?? (await kedgeDeb({ arch, work, executable: options.executable, timestamp }));
    const { mirror, security, reuse, kernel, include } = options;
    const packages = packagesFor(arch, { kernel, include, release: debian });
    const laid = layer === null ? null : await checkedLayer(layer, arch);
    const tree = await debianTree({
      ...{ arch, release: debian, packages, mirror, security, reuse, layer: laid },
      epoch: timestamp,
    });
    say('shaping the tree, with Kedge and an initramfs');
    await shapedTree({ debian: tree, deb, version: osVersion, epoch: timestamp, out: shaping });
    if (laid !== null) sealLayer(shaping, laid);
    say('committing it');
    const made = commitOs({
      ...{ repo, ref, tree: shaping, version: osVersion, epoch: timestamp, deb, sign },
      ...{ gpgHome: options.gpgHome ?? null, deltasFrom: options.deltasFrom },
    });
    return { ...made, ref, osVersion, arch: DEBIAN_ARCH[arch], debian, timestamp, repo };
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(shaping, { recursive: true, force: true });
  }
}

/**
 * A ref is a file of the repository, so none may be the folder of another.
 * @param {string} debian
 * @param {string} arch Node's name
 * @param {string | null} layer
 */
export function refOf(debian, arch, layer) {
  return `kedge/${debian}/${DEBIAN_ARCH[arch]}${layer === null ? '' : `-${layer}`}`;
}

/** Of a build that was killed. */
function isLeft(name) {
  const pid = /^shaping\.(\d+)$/.exec(name)?.[1];
  return pid !== undefined && !existsSync(`/proc/${pid}`);
}

function signingKey(sign, home) {
  const where = home === undefined ? [] : ['--homedir', home];
  const { status } = quiet('gpg', [...where, '--batch', '--list-secret-keys', sign]);
  if (status !== 0 && status !== MISSING) throw new Error(`--sign ${sign}: gpg has no such secret key`);
}

function commitIn(repo, commit) {
  const { status } = quiet('ostree', [`--repo=${repo}`, 'show', commit]);
  if (status !== 0 && status !== MISSING) throw new Error(`--from ${commit}: ${repo} has no such commit`);
}

/** Kedge's package: made of the checkout, or of the one file that runs this. */
async function kedgeDeb({ arch, work, executable, timestamp }) {
  const name = `kedge_${packageJson.version}_${DEBIAN_ARCH[arch]}.deb`;
  if (IS_CHECKOUT) {
    if ((await show('npm', ['run', '--silent', 'package', '--', '--arch', arch, '--out', work])) !== 0)
      throw new Error('npm run package failed');
    return join(work, name);
  }
  if (executable === null || arch !== process.arch)
    throw new Error(`--deb FILE expected: Kedge's own package for ${DEBIAN_ARCH[arch]}`);
  say('packing the Kedge that runs this');
  const out = join(work, name);
  makeDeb({ executable, arch, version: packageJson.version, work, out, builtAt: timestamp });
  return out;
}

/** Seconds: of the commit that is checked out, or of the Kedge that runs this. */
function timeOfSources(buildTime) {
  const { SOURCE_DATE_EPOCH } = process.env;
  if (SOURCE_DATE_EPOCH) return Number(SOURCE_DATE_EPOCH);
  const { status, stdout } = quiet('git', ['-C', ROOT, 'log', '-1', '--format=%ct']);
  return IS_CHECKOUT && status === 0 ? Number(stdout) : buildTime;
}

/** `20260131.104500` */
function versionOf(seconds) {
  const text = new Date(seconds * 1000).toISOString();
  return text.replace(/[-:]|\.\d+Z/g, '').replace('T', '.');
}
