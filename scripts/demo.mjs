/** `npm run demo`: set-up, an engine where none answers, then the story that scripts/demo/demo.ts tells. */
import { runProgram } from './lib/program.mjs';

try {
  process.exitCode = await runProgram('scripts/demo/demo.ts', process.argv.slice(2));
} catch (error) {
  process.stderr.write(`npm run demo: ${error.message}\n`);
  process.exitCode = 1;
}
