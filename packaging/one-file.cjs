/**
 * First code of dist/kedge, the one file with its own Node. Node loads ES modules from files alone: the bundle's parts lie in the
 * executable, and are written once into a folder that only this user can write. Each start compares them with those in the executable:
 * what was cut off, rotted or changed on disk is written anew, never run.
 */
'use strict';
const fs = require('node:fs');
const { createRequire } = require('node:module');
const os = require('node:os');
const { join, dirname } = require('node:path');
const sea = require('node:sea');

const { id, builtAt, files } = JSON.parse(sea.getAsset('manifest', 'utf8'));
const parts = Buffer.from(sea.getRawAsset('parts'));

const folder = unpacked();
// A module from a file may import others, which this one may not.
createRequire(join(folder, 'boot.cjs'))('./boot.cjs');

function unpacked() {
  for (const base of places()) {
    try {
      const target = join(base, `parts-${id}`);
      prepare(base);
      prepare(target);
      for (const file of files) place(target, file);
      return target;
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'KEDGE'].includes(error.code)) throw error;
    }
  }
  // Nowhere to keep them: for this run alone.
  const target = fs.mkdtempSync(join(os.tmpdir(), 'kedge-parts-'));
  process.on('exit', () => fs.rmSync(target, { recursive: true, force: true }));
  for (const file of files) place(target, file);
  return target;
}

/** As systemd's CacheDirectory=, and XDG. */
function places() {
  const { CACHE_DIRECTORY, XDG_CACHE_HOME, HOME } = process.env;
  if (CACHE_DIRECTORY) return [CACHE_DIRECTORY.split(':')[0]];
  if (process.getuid() === 0) return ['/var/cache/kedge'];
  const base = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  return base ? [join(base, 'kedge')] : [];
}

/** A folder in which nobody else can write; otherwise it is no place. */
function prepare(path) {
  fs.mkdirSync(path, { recursive: true, mode: 0o700 });
  const { uid, mode } = fs.lstatSync(path);
  const own = uid === process.getuid() && (mode & 0o170022) === 0o040000;
  if (!own) throw Object.assign(new Error(`${path} is not only ours`), { code: 'KEDGE' });
}

/** The file as it lies in the executable: left where it is the same, else replaced whole. */
function place(target, { name, at, length }) {
  const path = join(target, name);
  const wanted = parts.subarray(at, at + length);
  try {
    if (fs.lstatSync(path).isFile() && fs.readFileSync(path).equals(wanted)) return;
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
  fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.${process.pid}`;
  fs.rmSync(path, { recursive: true, force: true });
  fs.writeFileSync(fresh, wanted, { mode: 0o600, flag: 'wx' });
  // No clock is right that is before the build: the bundle reads it here.
  fs.utimesSync(fresh, builtAt, builtAt);
  fs.renameSync(fresh, path);
}
