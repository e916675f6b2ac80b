import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What building an OS needs of a checkout, as the package brings it. */
const PACKAGED = '/usr/share/kedge/recipe';
/** Also of the bundle, whose parts lie as deep. */
const HERE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The checkout; where a packaged `kedge` builds an OS, the recipe of the package. */
export const ROOT = process.env.KEDGE_RECIPE || (existsSync(join(HERE, 'ostree', 'packages')) ? HERE : PACKAGED);
export const IS_CHECKOUT = existsSync(join(ROOT, 'scripts', 'package.mjs'));
/** What set-up fetches for this project alone, and what is kept of builds; ignored by git, safe to delete. */
export const TOOLS = process.env.KEDGE_BUILD_CACHE || (IS_CHECKOUT ? join(ROOT, '.tools') : '/var/cache/kedge-build');
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
