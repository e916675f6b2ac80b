/**
 * `npm run os:image -- --url URL --gpg-key FILE`: a bootable disk (raw, sparse) of a commit that `npm run os:build` made. Root, on Debian.
 *
 * --repo DIR (.tools/os/repo) --debian 12|13 --ref NAME (kedge/<debian>/<arch>) --commit HEX (the ref's)
 * --url URL                the repository that hosts of this image pull from
 * --gpg-key FILE | --unsigned   the public key of who signs its commits
 * --etc DIR                files for /etc of this image: network, host name, an enrolment
 * --karg WORD …            more words for the kernel
 * --root-mib N (6144) --var-mib N (1024)   /var grows to the end of the disk at boot
 * --arch x64|arm64 --out FILE (dist/kedge-os-<arch>.raw)
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEBIAN_ARCH } from './lib/deb.mjs';
import { headOf } from './lib/os-commit.mjs';
import { makeDisk } from './lib/os-disk.mjs';
import { needOsTools } from './lib/os-tools.mjs';
import { OS_CACHE } from './lib/os-tree.mjs';
import { ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';

const string = { type: 'string' };
try {
  const { values } = parseArgs({
    options: {
      ...{ repo: string, ref: string, commit: string, url: string, etc: string, out: string, 'gpg-key': string },
      ...{ unsigned: { type: 'boolean', default: false }, karg: { type: 'string', multiple: true } },
      ...{ 'root-mib': { type: 'string', default: '6144' }, 'var-mib': { type: 'string', default: '1024' } },
      ...{ debian: { type: 'string', default: '12' }, arch: { type: 'string', default: process.arch } },
    },
  });
  await image(values);
} catch (error) {
  process.stderr.write(`os:image: ${error.message}\n`);
  process.exitCode = 1;
}

async function image(values) {
  const { arch, url } = values;
  if (DEBIAN_ARCH[arch] === undefined)
    throw new Error(`--arch ${arch}: ${Object.keys(DEBIAN_ARCH).join(' or ')} expected`);
  if (url === undefined) throw new Error('--url URL expected: where hosts of this image pull from');
  if ((values['gpg-key'] === undefined) === !values.unsigned) throw new Error('--gpg-key FILE expected, or --unsigned');
  const [rootMib, varMib] = [Number(values['root-mib']), Number(values['var-mib'])];
  if (!(rootMib >= 2048) || !(varMib >= 256))
    throw new Error('--root-mib: 2048 or more expected; --var-mib: 256 or more');
  await needOsTools(['build', 'disk'], arch);
  const repo = values.repo ?? join(OS_CACHE, 'repo');
  const ref = values.ref ?? `kedge/${values.debian}/${DEBIAN_ARCH[arch]}`;
  const commit = values.commit ?? headOf(repo, ref);
  if (commit === null) throw new Error(`${repo} has no ${ref}: npm run os:build makes it`);
  const out = values.out ?? join(ROOT, 'dist', `kedge-os-${DEBIAN_ARCH[arch]}.raw`);
  mkdirSync(dirname(out), { recursive: true });
  mkdirSync(OS_CACHE, { recursive: true });
  const work = mkdtempSync(join(OS_CACHE, 'disk-'));
  try {
    const gpgKey = values['gpg-key'] ?? null;
    await makeDisk({
      repo,
      commit,
      ref,
      url,
      gpgKey,
      etc: values.etc ?? null,
      arch,
      rootMib,
      varMib,
      kargs: values.karg ?? [],
      work,
      out,
    });
    say(`${out}: ${commit.slice(0, 12)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
