/** `npm run os:build -- …`: `kedge os build …` of this checkout, with its packages of npm there. See docs/os.md. */
import { join } from 'node:path';
import { installPackages } from './lib/npm-packages.mjs';
import { NODE, ROOT } from './lib/paths.mjs';
import { show } from './lib/run.mjs';

await installPackages();
const words = [join(ROOT, 'reconciler', 'main.ts'), 'os', 'build', ...process.argv.slice(2)];
process.exitCode = await show(NODE, words, { cwd: process.cwd(), stdio: ['ignore', 1, 2] });
