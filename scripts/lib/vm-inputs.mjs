/** What each VM test is about, as digests: with exactly what it last passed is kept in test/vm/passed.json. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentsOf, hashOf } from './os-tree.mjs';
import { ROOT } from './paths.mjs';

const RECORD = join('test', 'vm', 'passed.json');
/** Folder -> which of its files count for every test; the agent's other parts move no OS. */
const INPUTS = {
  ostree: /./,
  images: /./,
  packaging: /./,
  'test/vm': /^support\//,
  reconciler:
    /^(adapters\/(ostree|boot|disk|notify|exec|faults|seed-)|agent\/(os|loop)|cli\/seed-|core\/(os-|requests|enrolment)|ports\/(ostree|boot|notify))[a-z-]*\.ts$/,
  scripts: /^((os-build|os-image|package)|lib\/(os-|vm-system|deb|one-file|bundle)[a-z-]*)\.mjs$/,
};

/** Folder -> digest of the names, modes and contents of its files that count for every test. `root`: another checkout than this one. */
export function vmInputs(root = ROOT) {
  return Object.fromEntries(
    Object.entries(INPUTS).map(([folder, counts]) => {
      const files = contentsOf(join(root, folder)).filter(([name]) => counts.test(name));
      return [folder, hashOf(files)];
    }),
  );
}

/**
 * What is not as it was when the test passed: folders, and the test itself. Empty: nothing is. Null: it never passed, or nobody kept it.
 * `file`: `test/vm/boot.test.ts`; `inputs`: of `vmInputs`, where they are known.
 */
export function changedSince(file, { root = ROOT, inputs = vmInputs(root) } = {}) {
  const then = readRecord(root)[basename(file)];
  if (then === undefined) return null;
  const now = { ...inputs, [file]: ownDigest(file, root) };
  return Object.keys(now).filter((name) => now[name] !== then.inputs[name]);
}

/** How long the test took when it passed; null where it never did. */
export function minutesOf(file, root = ROOT) {
  return readRecord(root)[basename(file)]?.minutes ?? null;
}

/** `inputs`: what they were when the test began. */
export function recordPass(file, { inputs, minutes }, root = ROOT) {
  const passed = { inputs: { ...inputs, [file]: ownDigest(file, root) }, minutes };
  const all = Object.entries({ ...readRecord(root), [basename(file)]: passed });
  const sorted = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, RECORD), `${JSON.stringify(sorted, null, 2)}\n`);
}

function readRecord(root) {
  const file = join(root, RECORD);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function ownDigest(file, root) {
  return hashOf(readFileSync(join(root, file), 'utf8'));
}
