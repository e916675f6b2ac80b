/**
 * `npm run hub:image`: the hub as a container image, dist/kedge-hub-<arch>.tar, from Debian's packages alone: no image is pulled. Root, on
 * Debian.
 *
 * --arch x64|arm64 --debian 12|13 --mirror URL --security URL   dates of snapshot.debian.org give the same packages again
 * --name NAME (kedge-hub:<version>) --timestamp SECONDS (SOURCE_DATE_EPOCH, or of the checkout's commit) --out FILE
 * --executable FILE                                             Kedge as one file; made if not given
 * Prints the digest of the image's manifest.
 */
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { DEBIAN_ARCH } from './lib/deb.mjs';
import { packTar, writeImage } from './lib/oci-image.mjs';
import { needOsTools, runForeign } from './lib/os-tools.mjs';
import { debianSources } from './lib/os-tree.mjs';
import { ROOT } from './lib/paths.mjs';
import { quiet, say, show } from './lib/run.mjs';

/** Of nobody on the host: what a volume of the hub belongs to. */
const HUB = 8418;
const string = { type: 'string' };

try {
  const { values } = parseArgs({
    options: {
      ...{ arch: { type: 'string', default: process.arch }, debian: { type: 'string', default: '12' } },
      ...{ mirror: string, security: string, name: string, timestamp: string, out: string, executable: string },
    },
  });
  process.stdout.write(`${await image(values)}\n`);
} catch (error) {
  process.stderr.write(`hub:image: ${error.message}\n`);
  process.exitCode = 1;
}

async function image({ arch, debian, mirror, security, name, timestamp, out, executable }) {
  if (DEBIAN_ARCH[arch] === undefined)
    throw new Error(`--arch ${arch}: ${Object.keys(DEBIAN_ARCH).join(' or ')} expected`);
  await needOsTools(['build'], arch);
  if (arch !== process.arch) runForeign(arch);
  const epoch = Number(timestamp ?? process.env.SOURCE_DATE_EPOCH ?? timeOfCheckout());
  if (!Number.isSafeInteger(epoch)) throw new Error('--timestamp: seconds since 1970 expected');
  const work = mkdtempSync(join(tmpdir(), 'kedge-hub-image-'));
  try {
    const own = executable ?? (await oneFile(arch, work));
    const base = join(work, 'base.tar');
    await debianTar({ base, arch, debian, mirror, security, epoch });
    const folder = join(work, 'own');
    mkdirSync(join(folder, 'usr/bin'), { recursive: true, mode: 0o755 });
    copyFileSync(own, join(folder, 'usr/bin/kedge'));
    chmodSync(join(folder, 'usr/bin/kedge'), 0o755);
    packTar({ folder, out: join(work, 'own.tar'), epoch });
    const target = out ?? join(ROOT, 'dist', `kedge-hub-${DEBIAN_ARCH[arch]}.tar`);
    const digest = writeImage({
      ...{ layers: [base, join(work, 'own.tar')], name: name ?? `kedge-hub:${packageJson.version}` },
      ...{ architecture: DEBIAN_ARCH[arch], epoch, work, out: target },
      config: {
        ...{ Entrypoint: ['/usr/bin/kedge'], Cmd: ['hub', '--root', '/var/lib/kedge-hub'], User: `${HUB}:${HUB}` },
        ...{ Env: ['PATH=/usr/bin:/bin', 'HOME=/tmp'], WorkingDir: '/', Volumes: { '/var/lib/kedge-hub': {} } },
        ExposedPorts: { '8418/tcp': {} },
      },
      labels: { 'org.opencontainers.image.version': packageJson.version, 'kedge.debian': debian },
    });
    say(`${target}: ${digest}`);
    return digest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Debian's essential packages and images/hub/packages, without what only a person would read. */
async function debianTar({ base, arch, debian, mirror, security, epoch }) {
  const names = readFileSync(join(ROOT, 'images', 'hub', 'packages'), 'utf8').split('\n');
  const include = names.filter((line) => /^[a-z0-9]/.test(line));
  const { suite, sources } = debianSources({ release: debian, mirror, security });
  say(`Debian ${debian} with ${include.join(', ')}, by mmdebstrap`);
  const path = (pattern) => `--dpkgopt=path-exclude=/usr/share/${pattern}`;
  const status = await show(
    'mmdebstrap',
    [
      ...['--variant=essential', '--mode=root', '--format=tar', '--quiet', `--architectures=${DEBIAN_ARCH[arch]}`],
      ...[`--include=${include.join(',')}`, path('man/*'), path('locale/*'), path('doc/*')],
      '--dpkgopt=path-include=/usr/share/doc/*/copyright',
      ...['--aptopt=Acquire::Languages "none"', '--aptopt=Acquire::Check-Valid-Until "false"'],
      // The volume belongs to the hub's user, who has no name.
      `--customize-hook=install -d -m 0750 -o ${HUB} -g ${HUB} "$1/var/lib/kedge-hub"`,
      '--customize-hook=rm -rf "$1"/var/log/* "$1"/etc/machine-id "$1"/etc/hostname "$1"/etc/resolv.conf',
      ...[suite, base, ...sources],
    ],
    { env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch), TMPDIR: '/tmp' } },
  );
  if (status !== 0) throw new Error(`mmdebstrap ended with ${status}; what it said is above`);
}

async function oneFile(arch, work) {
  if ((await show('npm', ['run', '--silent', 'package', '--', '--arch', arch, '--out', work])) !== 0)
    throw new Error('npm run package failed');
  return join(work, arch === process.arch ? 'kedge' : `kedge-${arch}`);
}

function timeOfCheckout() {
  const { status, stdout } = quiet('git', ['-C', ROOT, 'log', '-1', '--format=%ct']);
  if (status !== 0) throw new Error('no Git checkout to take the time of: --timestamp SECONDS expected');
  return stdout.trim();
}
