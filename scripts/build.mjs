/**
 * `npm run build`: one bundle, dist/kedge.mjs, which is what hosts run. Parts that the sources import late (`await import()`)
 * become files of their own in dist/chunks, so that an agent at rest does not hold them in memory.
 */
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, LEAN } from './lib/bundle.mjs';
import { ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';

const DIST = join(ROOT, 'dist');

/**
 * Static imports are compiled before a module's first line, so the cache is switched on by an entry that has none.
 * Never in a shared folder like /tmp: compiled code of the agent's user is loaded from it.
 */
const ENTRY = `
import module from 'node:module';
import v8 from 'node:v8';
import { join } from 'node:path';
if (process.argv.includes('agent')) ${LEAN}
const { CACHE_DIRECTORY, XDG_CACHE_HOME, HOME, NODE_COMPILE_CACHE } = process.env;
const base = CACHE_DIRECTORY || (XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))) && join(XDG_CACHE_HOME || join(HOME, '.cache'), 'kedge');
if (!NODE_COMPILE_CACHE && base) module.enableCompileCache(base);
await import('./reconciler/main.ts');
`;

const built = await bundle('kedge', ENTRY, DIST).catch(() => process.exit(1)); // esbuild has said why

// What `kedge init` copies: the template, and the schemas for editors.
for (const folder of ['fleet-repo-template', 'schemas']) {
  cpSync(join(ROOT, folder), join(DIST, folder), { recursive: true, filter: (path) => !path.endsWith('generated') });
}
const outputs = Object.keys(built).filter((file) => file.endsWith('.mjs'));
const bytes = outputs.reduce((sum, file) => sum + statSync(join(ROOT, file)).size, 0);
say(
  `built dist/kedge.mjs and ${readdirSync(join(DIST, 'chunks')).length} parts, ${Math.round(bytes / 1024)} KiB in all`,
);
