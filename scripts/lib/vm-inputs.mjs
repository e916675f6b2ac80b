/** What the VM tests are about, as digests: whether they passed with exactly this is kept in test/vm/passed.json. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, hashOf } from './os-tree.mjs';
import { ROOT } from './paths.mjs';

const RECORD = 'passed.json';
/** Folder -> which of its files count; the agent's other parts move no OS. */
const INPUTS = {
  ostree: /./,
  images: /./,
  packaging: /./,
  'test/vm': /^(?!passed\.json$)/,
  reconciler:
    /^(adapters\/(ostree|boot|disk|notify|exec|seed-)|agent\/(os|loop)|cli\/seed-|core\/(os-|requests|enrolment)|ports\/(ostree|boot|notify))[a-z-]*\.ts$/,
  scripts: /^((test-vm|os-build|os-image|package)|lib\/(os-|vm-|deb|one-file|bundle)[a-z-]*)\.mjs$/,
};

/** Folder -> digest of the names, modes and contents of its files that count. `root`: another checkout than this one. */
export function vmInputs(root = ROOT) {
  return Object.fromEntries(
    Object.entries(INPUTS).map(([folder, counts]) => {
      const files = contentsOf(join(root, folder)).filter(([name]) => counts.test(name));
      return [folder, hashOf(files)];
    }),
  );
}

/** Folders that are not as they were when all tests passed; none where they are. */
export function changedInputs(root = ROOT) {
  const now = vmInputs(root);
  const file = join(root, 'test', 'vm', RECORD);
  const then = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).inputs : {};
  return Object.keys(now).filter((folder) => now[folder] !== then[folder]);
}

/** `figures`: of the run, for people. */
export function recordPass(inputs, figures, root = ROOT) {
  writeFileSync(join(root, 'test', 'vm', RECORD), `${JSON.stringify({ inputs, figures }, null, 2)}\n`);
}
