/** Node for another architecture, from npm, of the version that package.json pins. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { ROOT, TOOLS } from './paths.mjs';
import { quiet, say } from './run.mjs';

const FETCH_MS = 600_000;
/** npm's integrity of node-linux-<arch> at the pinned version: the lock file holds that of this machine's alone. */
const KNOWN = {
  '24.21.0': {
    arm64: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** Path of the executable; this machine's own where `arch` is its own. Throws where npm does not have it as it was pinned. */
export async function nodeFor(arch) {
  if (arch === process.arch) return join(ROOT, 'node_modules', 'node', 'bin', 'node');
  const version = process.versions.node;
  const integrity = KNOWN[version]?.[arch];
  if (integrity === undefined) throw new Error(`scripts/lib/node-runtime.mjs knows no Node ${version} for ${arch}`);
  const name = `node-linux-${arch}`;
  const folder = join(TOOLS, 'node', `${name}-${version}`);
  const executable = join(folder, 'package', 'bin', 'node');
  if (existsSync(executable)) return executable;
  say(`Node ${version} for ${arch}: fetching ${name} from npm`);
  mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = quiet(
    'npm',
    ['pack', '--json', '--pack-destination', folder, `${name}@${version}`],
    {
      timeout: FETCH_MS,
    },
  );
  if (status !== 0) throw new Error(`npm pack ${name}: ${stderr.trim()}`);
  const file = join(folder, JSON.parse(stdout)[0].filename);
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} ${version} is not what was pinned: ${found}`);
  await extract({ file, cwd: folder, strict: true, filter: (path) => path === 'package/bin/node' });
  return executable;
}
