/**
 * `npm run test:powercuts [-- --points N]`: cuts the power at N or more points (120) of an update, its first boot, the confirmation and the way back
 * (docs/os.md). Root, on Debian, x86_64; an hour or more. Goes on where it was stopped; verdicts are in .tools/vm/<system>/life/verdicts.jsonl.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { installPackages } from './lib/npm-packages.mjs';
import { needOsTools } from './lib/os-tools.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { show } from './lib/run.mjs';

try {
  const { values } = parseArgs({ options: { points: { type: 'string', default: '120' } } });
  if (!/^[1-9]\d{0,3}$/.test(values.points)) throw new Error('--points takes a number up to 9999');
  if (process.arch !== 'x64') throw new Error('the disk under test is an x86_64 one');
  await needOsTools(['build', 'disk', 'boot']);
  await installPackages();
  const { TEST_EPOCH, VM, vmSystem } = await import('./lib/vm-system.mjs');
  const out = join(VM, 'package');
  mkdirSync(out, { recursive: true });
  const env = projectEnv({ SOURCE_DATE_EPOCH: String(TEST_EPOCH) });
  if ((await show('npm', ['run', '--silent', 'package', '--', '--out', out], { env })) !== 0)
    throw new Error('npm run package failed');
  const system = await vmSystem(join(out, `kedge_${packageJson.version}_amd64.deb`));
  const main = join(ROOT, 'test/vm/support/all-cuts.ts');
  process.exitCode = await show(NODE, [main, system, values.points], { env: projectEnv(), cwd: ROOT });
} catch (error) {
  process.stderr.write(`test:powercuts: ${error.message}\n`);
  process.exitCode = 1;
}
