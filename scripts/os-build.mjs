/**
 * `npm run os:build -- --sign KEY`: the base tree as a signed OSTree commit, with a static delta from the one before. Root, on Debian.
 *
 * --repo DIR (.tools/os/repo) --ref NAME (kedge/12/<arch>) --version TEXT (of the time) --arch x64|arm64
 * --sign KEY [--gpg-home DIR] | --unsigned       who signs: a key of gpg's, or none, for trying out
 * --include PACKAGE … --kernel PACKAGE           more packages; another kernel than Debian's usual one
 * --timestamp SECONDS                            of all files and the commit; SOURCE_DATE_EPOCH, or the checkout's commit
 * --mirror URL --security URL                    for instance of snapshot.debian.org, to get the same packages again
 * --deb FILE                                     Kedge's package; made if not given
 * --reuse                                        a tree of the same package names, even where Debian has newer ones by now
 * --no-delta
 * Prints the commit.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { DEBIAN_ARCH } from './lib/deb.mjs';
import { commitTree } from './lib/os-commit.mjs';
import { needOsTools } from './lib/os-tools.mjs';
import { debianTree, OS_CACHE, packagesFor, shapedTree } from './lib/os-tree.mjs';
import { ROOT } from './lib/paths.mjs';
import { quiet, say, show } from './lib/run.mjs';

const string = { type: 'string' };
const flag = { type: 'boolean', default: false };
try {
  const { values } = parseArgs({
    options: {
      ...{ repo: string, ref: string, version: string, arch: { type: 'string', default: process.arch } },
      ...{ sign: string, 'gpg-home': string, unsigned: flag, include: { type: 'string', multiple: true } },
      ...{ kernel: string, timestamp: string, mirror: string, security: string, deb: string, reuse: flag },
      'no-delta': flag,
    },
  });
  process.stdout.write(`${await build(values)}\n`);
} catch (error) {
  process.stderr.write(`os:build: ${error.message}\n`);
  process.exitCode = 1;
}

async function build(values) {
  const { arch } = values;
  if (DEBIAN_ARCH[arch] === undefined)
    throw new Error(`--arch ${arch}: ${Object.keys(DEBIAN_ARCH).join(' or ')} expected`);
  if ((values.sign === undefined) === !values.unsigned) throw new Error('--sign KEY expected, or --unsigned');
  await needOsTools(['build'], arch);
  const epoch = Number(values.timestamp ?? process.env.SOURCE_DATE_EPOCH ?? timeOfCheckout());
  if (!Number.isSafeInteger(epoch)) throw new Error('--timestamp: seconds since 1970 expected');
  const version =
    values.version ??
    new Date(epoch * 1000)
      .toISOString()
      .replace(/[-:]|\.\d+Z/g, '')
      .replace('T', '.');
  if (!/^[\w.+~-]{1,64}$/.test(version)) throw new Error('--version: letters, digits, and . + ~ - _ expected');
  const deb = values.deb ?? (await kedgeDeb(arch));
  const { mirror, security, reuse, kernel, include } = values;
  const packages = packagesFor(arch, { kernel, include });
  const debian = await debianTree({ arch, packages, mirror, security, epoch, reuse });
  const work = join(OS_CACHE, `shaping.${process.pid}`);
  mkdirSync(OS_CACHE, { recursive: true });
  try {
    say('shaping the tree, with Kedge and an initramfs');
    const tree = await shapedTree({ debian, deb, version, epoch, out: work });
    say('committing it');
    return commitTree({
      repo: values.repo ?? join(OS_CACHE, 'repo'),
      ref: values.ref ?? `kedge/12/${DEBIAN_ARCH[arch]}`,
      ...{ tree, version, epoch, deb, sign: values.sign ?? null, gpgHome: values['gpg-home'] ?? null },
      delta: !values['no-delta'],
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function kedgeDeb(arch) {
  if ((await show('npm', ['run', '--silent', 'package', '--', '--arch', arch])) !== 0)
    throw new Error('npm run package failed');
  return join(ROOT, 'dist', `kedge_${packageJson.version}_${DEBIAN_ARCH[arch]}.deb`);
}

function timeOfCheckout() {
  const { status, stdout } = quiet('git', ['-C', ROOT, 'log', '-1', '--format=%ct']);
  if (status !== 0) throw new Error('no Git checkout to take the time of: --timestamp SECONDS expected');
  return stdout.trim();
}
