/**
 * `npm run package`: dist/kedge, one executable with its own Node, and dist/kedge_<version>_<arch>.deb.
 * `-- --arch arm64`: for another architecture (kedge-arm64). `--out DIR`: there. `--no-build`: of the bundle that dist/ holds.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { DEBIAN_ARCH, makeDeb } from './lib/deb.mjs';
import { installPackages } from './lib/npm-packages.mjs';
import { NODE, ROOT } from './lib/paths.mjs';
import { quiet, say, show } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    arch: { type: 'string', default: process.arch },
    out: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});
const { arch } = values;
if (DEBIAN_ARCH[arch] === undefined) fail(`--arch ${arch}: ${Object.keys(DEBIAN_ARCH).join(' or ')} expected`);

await installPackages();
if (process.execPath !== NODE && !process.env.KEDGE_PACKAGING) {
  // The executable carries the Node that runs this: the pinned one.
  const args = [join(ROOT, 'scripts', 'package.mjs'), ...process.argv.slice(2)];
  process.exit(await show(NODE, args, { env: { ...process.env, KEDGE_PACKAGING: '1' } }));
}
const { makeOneFile } = await import('./lib/one-file.mjs');
const { nodeFor } = await import('./lib/node-runtime.mjs');

const dist = join(ROOT, 'dist');
if (!values['no-build'] && (await show(NODE, [join(ROOT, 'scripts', 'build.mjs')])) !== 0) process.exit(1);
const out = values.out ?? dist;
const work = mkdtempSync(join(tmpdir(), 'kedge-package-'));
try {
  const builtAt = timeOfBuild();
  const made = join(work, 'kedge');
  makeOneFile({ dist, node: await nodeFor(arch), work, out: made, builtAt });
  mkdirSync(out, { recursive: true });
  const deb = join(out, `kedge_${packageJson.version}_${DEBIAN_ARCH[arch]}.deb`);
  makeDeb({ executable: made, arch, version: packageJson.version, work, out: deb, builtAt });
  const executable = join(out, arch === process.arch ? 'kedge' : `kedge-${arch}`);
  rmSync(executable, { force: true });
  copyFileSync(made, executable);
  for (const file of [executable, deb]) say(`${file} (${Math.round(statSync(file).size / 2 ** 20)} MiB)`);
} catch (error) {
  fail(error.message);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Seconds: of the commit that is checked out, so that the same sources give the same bytes. */
function timeOfBuild() {
  const { SOURCE_DATE_EPOCH } = process.env;
  if (SOURCE_DATE_EPOCH) return Number(SOURCE_DATE_EPOCH);
  const { status, stdout } = quiet('git', ['-C', ROOT, 'log', '-1', '--format=%ct']);
  return status === 0 ? Number(stdout) : Math.floor(Date.now() / 1000);
}

function fail(message) {
  process.stderr.write(`package: ${message}\n`);
  process.exit(1);
}
