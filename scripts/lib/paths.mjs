import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What set-up fetches for this project alone; ignored by git, safe to delete. */
export const TOOLS = join(ROOT, '.tools');
/** The pinned Node of package.json. */
export const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** The caller's environment with Debian's folders of daemons, and the project's own tools, at the end of PATH. */
export function projectEnv(more = {}) {
  const path = (process.env.PATH ?? '/usr/bin:/bin').split(':');
  const extra = ['/usr/local/sbin', '/usr/sbin', '/sbin', join(TOOLS, 'bin')].filter(
    (folder) => !path.includes(folder),
  );
  return { ...process.env, PATH: [...path, ...extra].join(':'), ...more };
}
