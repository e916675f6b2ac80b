/**
 * Preloaded into a process of Kedge (`node --import`): names what it does to the files below some folders, and kills it at one of those steps.
 * KEDGE_TEST_KILL is `{ under, log, name?, nth?, half?, after? }` as JSON. Each step is a line of `log`, `{ step, name, halves }`; how many halves
 * a program has comes in a line of its own when it has ended. `name` and `nth`: killed before the nth step of this name; with `half` in the
 * middle of it. In the middle of a write half of the bytes have come, in that of a removal half of the files are gone, and a program that was
 * started has laid `half - 1` of its files and is killed too; with `half: -1` it is left to itself as soon as it runs. `after`: killed
 * when a step of such a name (a regular expression) is done.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative, sep } from 'node:path';

const { under, log, name: killed = null, nth = 1, half = 0, after = null } = JSON.parse(process.env.KEDGE_TEST_KILL);
const paths = new Map();
const handles = new WeakMap();
const real = { ...fs };
const seen = new Map();
/** In names, which are to be the same with each run. */
const BY_CHANCE = /(?<=\.bundle-)[^/]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
let steps = 0;

const rootOf = (path) => under.find((root) => path === root || path.startsWith(`${root}${sep}`));
const isBelow = (path) => typeof path === 'string' && rootOf(path) !== undefined;

function die() {
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const tell = (line) => real.appendFileSync(log, `${JSON.stringify(line)}\n`);

/** Does not come back where this is the step. `doHalf`: what has become of it in the middle. Gives what is to be called when it is done. */
function step(what, path, doHalf) {
  steps += 1;
  const name = `${what} ${relative(rootOf(path), path).replaceAll(BY_CHANCE, '…')}`;
  tell({ step: steps, name, halves: doHalf === undefined ? 0 : 1 });
  seen.set(name, (seen.get(name) ?? 0) + 1);
  const isIt = name === killed && seen.get(name) === nth;
  if (isIt && half > 0) doHalf?.();
  if (isIt && (half === 0 || doHalf !== undefined)) die();
  return Object.assign(
    () => {
      if (after !== null && new RegExp(after).test(name)) die();
    },
    { isIt },
  );
}

const cutOff = (path, bytes) => real.writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
const bytesOf = (data) =>
  typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);

const allFiles = () => under.flatMap(filesBelow);

function filesBelow(folder) {
  let entries = [];
  try {
    entries = real.readdirSync(folder, { withFileTypes: true });
  } catch {
    // A program has taken it away meanwhile.
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function removeHalf(path) {
  const files = filesBelow(path);
  for (const file of files.slice(0, Math.ceil(files.length / 2))) real.rmSync(file);
}

const HALVES = {
  rm: ([path]) =>
    real.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? () => removeHalf(path) : undefined,
  writeFile:
    ([path, data]) =>
    () =>
      cutOff(path, bytesOf(data)),
  copyFile:
    ([from, to]) =>
    () =>
      cutOff(to, real.readFileSync(from)),
};

for (const name of [
  'mkdir',
  'mkdtemp',
  'rm',
  'rmdir',
  'unlink',
  'rename',
  'copyFile',
  'writeFile',
  'symlink',
  'link',
  'truncate',
]) {
  const before = fsp[name];
  fsp[name] = async (...args) => {
    const path = args.slice(0, 2).findLast(isBelow);
    // Nothing is done to the folder from which something is copied, or that is there already.
    const counts = path !== undefined && !(name === 'mkdir' && real.existsSync(path));
    const done = counts ? step(name, path, HALVES[name]?.(args)) : () => undefined;
    const result = await before(...args);
    done();
    return result;
  };
}

const isWrite = (flags) => (typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags ?? 'r'));

const openBefore = fsp.open;
fsp.open = async (path, flags, mode) => {
  const counts = isBelow(path) && isWrite(flags);
  if (counts) step('open', path);
  const handle = await openBefore(path, flags, mode);
  if (isBelow(path)) handles.set(handle, path);
  return handle;
};
const probe = await openBefore('/dev/null');
const proto = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ['write', 'writeFile', 'sync', 'datasync', 'truncate', 'appendFile']) {
  const before = proto[name];
  proto[name] = async function (...args) {
    const path = handles.get(this);
    const writes = name.startsWith('write') || name === 'appendFile';
    if (path !== undefined)
      step(
        name,
        path,
        writes ? () => real.writeSync(this.fd, bytesOf(args[0]).subarray(0, bytesOf(args[0]).length >> 1)) : undefined,
      );
    return before.apply(this, args);
  };
}

// Streams.
const { open, write, close } = real;
// What waits is written piece by piece: how much waits is chance.
fs.WriteStream.prototype._writev = undefined;
fs.open = (path, ...rest) => {
  const flags = typeof rest[0] === 'function' ? 'r' : rest[0];
  const counts = isBelow(path) && isWrite(flags);
  if (counts) step('open', path);
  const done = rest.pop();
  return open(path, ...rest, (error, fd) => {
    if (counts && error === null) paths.set(fd, path);
    done(error, fd);
  });
};
fs.write = (fd, data, ...rest) => {
  if (paths.has(fd))
    step('write', paths.get(fd), () => real.writeSync(fd, bytesOf(data).subarray(0, bytesOf(data).length >> 1)));
  return write(fd, data, ...rest);
};
fs.close = (fd, ...rest) => {
  paths.delete(fd);
  return close(fd, ...rest);
};

const spawnBefore = childProcess.spawn;
childProcess.spawn = (file, args, options) => {
  const path = Array.isArray(args) ? args.map((arg) => arg.replace(/^--[a-z]+=/, '')).find(isBelow) : undefined;
  if (path === undefined) return spawnBefore(file, args, options);
  const { isIt } = step(`${file} ${args.find((arg) => /^[a-z-]+$/.test(arg)) ?? ''}`, path);
  const own = steps;
  const known = new Set(allFiles());
  const laid = new Set();
  const child = spawnBefore(file, args, options);
  let next;
  const look = (ended) => {
    for (const one of allFiles()) if (!known.has(one)) laid.add(one);
    if (isIt && half !== 0 && (ended || laid.size >= half - 1)) {
      if (half > 0) killGroup(child.pid);
      die();
    }
    if (ended) tell({ step: own, halves: laid.size + 1 });
    else next = setImmediate(look, false);
  };
  // Before anybody else hears of its end, and goes on.
  child.once('exit', () => {
    clearImmediate(next);
    look(true);
  });
  look(false);
  return child;
};
syncBuiltinESMExports();

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
