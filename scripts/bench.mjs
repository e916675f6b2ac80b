/** `npm run bench`: set-up, the bundle, an engine where none answers, then the measurements of bench/bench.ts. */
import { runProgram } from './lib/program.mjs';

try {
  process.exitCode = await runProgram('bench/bench.ts', process.argv.slice(2), { testImage: true });
} catch (error) {
  process.stderr.write(`npm run bench: ${error.message}\n`);
  process.exitCode = 1;
}
