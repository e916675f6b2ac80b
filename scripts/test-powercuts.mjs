/**
 * `npm run test:powercuts [-- --points N]`: cuts the power at N or more points (120) of an update, its first boot, the confirmation and the way back
 * (docs/os.md). Root, on Debian, x86_64; an hour or more. Goes on where it was stopped; verdicts are in .tools/vm/<system>/life/verdicts.jsonl.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { buildVmSystem } from './lib/vm-package.mjs';

try {
  const { values } = parseArgs({ options: { points: { type: 'string', default: '120' } } });
  if (!/^[1-9]\d{0,3}$/.test(values.points)) throw new Error('--points takes a number up to 9999');
  const system = await buildVmSystem();
  const main = join(ROOT, 'test/vm/support/all-cuts.ts');
  process.exitCode = await show(NODE, [main, system, values.points], { env: projectEnv(), cwd: ROOT });
} catch (error) {
  process.stderr.write(`test:powercuts: ${error.message}\n`);
  process.exitCode = 1;
}
