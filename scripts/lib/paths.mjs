import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What set-up fetches for this project alone; ignored by git, safe to delete. */
export const TOOLS = join(ROOT, '.tools');
/** The pinned Node of package.json. */
export const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** The caller's environment with the project's own tools at the end of PATH. */
export function projectEnv(more = {}) {
  const bin = join(TOOLS, 'bin');
  const path = process.env.PATH ?? '/usr/bin:/bin';
  const known = path.split(':').includes(bin) || !existsSync(bin);
  return { ...process.env, PATH: known ? path : `${path}:${bin}`, ...more };
}
