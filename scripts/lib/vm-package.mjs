/** What machines under test are made of: this checkout's package, and what `vmSystem` makes of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { installPackages } from './npm-packages.mjs';
import { needOsTools } from './os-tools.mjs';
import { projectEnv } from './paths.mjs';
import { show } from './run.mjs';

/** Gives the folder of `vmSystem`. Installs what that takes. */
export async function buildVmSystem({ product = false } = {}) {
  if (process.arch !== 'x64') throw new Error('the disk under test is an x86_64 one');
  await needOsTools(['build', 'disk', 'boot']);
  await installPackages();
  const { TEST_EPOCH, VM, vmSystem } = await import('./vm-system.mjs');
  const out = join(VM, 'package');
  mkdirSync(out, { recursive: true });
  const env = projectEnv({ SOURCE_DATE_EPOCH: String(TEST_EPOCH) });
  if ((await show('npm', ['run', '--silent', 'package', '--', '--out', out], { env })) !== 0)
    throw new Error('npm run package failed');
  return vmSystem(join(out, `kedge_${packageJson.version}_amd64.deb`), { product });
}
