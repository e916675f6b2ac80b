/** dist/ -> one executable: Node, with the bundle and what it ships as assets (https://nodejs.org/api/single-executable-applications.html). */
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NODE, ROOT } from './paths.mjs';
import { quiet } from './run.mjs';

/** Says to Node that it carries a blob; fixed by Node. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const LONG = { timeout: 300_000 };
/** What the build makes; the packages lie beside it. */
const PARTS = /^(kedge\.mjs|chunks\/|fleet-repo-template\/|schemas\/|.*\.LEGAL\.txt$)/;
const BOOT = "import('./kedge.mjs');\n";

/**
 * `dist`: the built bundle; `node`: the executable to put it into, of any architecture, of the version that runs this; `work`: a folder
 * for what is made on the way; `builtAt`: seconds since the epoch. Throws where a step fails.
 */
export function makeOneFile({ dist, node, work, out, builtAt }) {
  mkdirSync(work, { recursive: true });
  const files = [{ name: 'boot.cjs', bytes: Buffer.from(BOOT) }, ...filesOf(dist)];
  let at = 0;
  const listed = files.map(({ name, bytes }) => {
    const entry = { name, at, length: bytes.length };
    at += bytes.length;
    return entry;
  });
  const parts = Buffer.concat(files.map(({ bytes }) => bytes));
  const id = createHash('sha256').update(JSON.stringify(listed)).update(parts).digest('hex').slice(0, 16);
  const path = (name) => join(work, name);
  writeFileSync(path('parts'), parts);
  writeFileSync(path('manifest'), JSON.stringify({ id, builtAt, files: listed }));
  const config = {
    main: join(ROOT, 'packaging', 'one-file.cjs'),
    output: path('blob'),
    disableExperimentalSEAWarning: true,
    assets: { manifest: path('manifest'), parts: path('parts') },
  };
  writeFileSync(path('sea.json'), JSON.stringify(config));
  must(quiet(NODE, ['--experimental-sea-config', path('sea.json')]));
  copyFileSync(node, path('node'));
  chmodSync(path('node'), 0o755);
  strip(path('node'));
  const postject = join(ROOT, 'node_modules', '.bin', 'postject');
  must(quiet(NODE, [postject, path('node'), 'NODE_SEA_BLOB', path('blob'), '--sentinel-fuse', FUSE], LONG));
  copyFileSync(path('node'), out);
  chmodSync(out, 0o755);
}

function filesOf(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => relative(dist, file))
    .filter((name) => PARTS.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(dist, name)) }));
}

/** Before the blob goes in: after it the executable would not start. */
function strip(file) {
  const { status, stderr } = quiet('strip', ['--strip-all', file]);
  if (status !== 0 && status !== 127 && !/format not recognized|Unable to recognise/.test(stderr)) {
    throw new Error(`strip: ${stderr.trim()}`);
  }
}

function must({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
}
