/**
 * `npm run test:powercuts [-- --points N --boots N]`: cuts the power at N or more points (120) of an update, its first boot, the confirmation and the
 * way back, and switches machines on again after some of those (2; docs/os.md). Root, on Debian, x86_64; an hour or more. Goes on where it was
 * stopped; verdicts are in .tools/vm/<system>/life/verdicts.jsonl, and what the machines said beside them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { buildVmSystem } from './lib/vm-package.mjs';

try {
  const options = { points: { type: 'string', default: '120' }, boots: { type: 'string', default: '2' } };
  const { values } = parseArgs({ options });
  for (const name of Object.keys(options))
    if (!/^\d{1,4}$/.test(values[name])) throw new Error(`--${name} takes a number up to 9999`);
  const system = await buildVmSystem();
  const main = join(ROOT, 'test/vm/support/all-cuts.ts');
  process.exitCode = await show(NODE, [main, system, values.points, values.boots], { env: projectEnv(), cwd: ROOT });
} catch (error) {
  process.stderr.write(`test:powercuts: ${error.message}\n`);
  process.exitCode = 1;
}
