/**
 * `npm run fuzz -- --runs N --seed S`: the fuzz tests, held against git, gpg and Compose, with more runs than `npm test` has.
 * A failure names its seed and the smallest case; the same seed brings it back.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { filesUnder } from './lib/files.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 3000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  say('npm run fuzz -- --runs N --seed S: both are whole numbers');
  process.exit(2);
}
say(`${runs} runs each, seed ${seed}`);
const files = [
  ...filesUnder('test/fuzz', '.test.ts'),
  'test/unit/core/commit.test.ts',
  'test/unit/core/compose/render.test.ts',
];
const env = projectEnv({ KEDGE_FUZZ_RUNS: String(runs), KEDGE_FUZZ_SEED: String(seed) });
const { status } = spawnSync(NODE, ['--test', '--test-concurrency=2', ...files], { cwd: ROOT, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
