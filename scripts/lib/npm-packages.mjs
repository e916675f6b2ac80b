import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT } from './paths.mjs';
import { quiet, say, show } from './run.mjs';

/** Whether node_modules holds every package of the lock file at its version, and the pinned Node runs. */
export function packagesAreThere() {
  const installed = readPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const missing = Object.entries(wanted).filter(
    ([path, { version, optional }]) => path !== '' && optional !== true && installed[path]?.version !== version,
  );
  return missing.length === 0 && quiet(NODE, ['--version']).status === 0;
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Installs what package-lock.json names. Throws where npm fails. */
export async function installPackages() {
  if (packagesAreThere()) return;
  say('npm packages: installing what package-lock.json names, into node_modules (npm ci)');
  if ((await show('npm', ['ci', '--no-audit', '--no-fund'])) !== 0 || !packagesAreThere()) {
    throw new Error('npm ci failed; its own words are above');
  }
}
