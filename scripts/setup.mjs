/**
 * `npm run setup`, also the first step of `npm test` and `npm run demo`: gets what is missing, once, and says what it does.
 * `KEDGE_SETUP=no` (or `--no-install`) changes nothing outside node_modules and lists what is missing instead.
 */
import { pathToFileURL } from 'node:url';
import { findEngine } from './engine.mjs';
import { aptInstall, firstKnown, unpackIntoTools } from './lib/apt.mjs';
import { installPackages } from './lib/npm-packages.mjs';
import { say } from './lib/run.mjs';
import { isDebian, missingInstalled, missingUnpacked } from './lib/tools.mjs';

/** Gives true where all is there; false where something is missing, after listing it. */
export async function setUp(install = wantsInstall()) {
  await installPackages();
  const debian = isDebian();
  const root = process.getuid?.() === 0;
  let installed = await neededInstalled();
  if (installed.length > 0 && install && debian && root) {
    await aptInstall([...new Set(installed.map(({ packages }) => firstKnown(packages)))]);
    installed = await neededInstalled();
  }
  let unpacked = await missingUnpacked();
  if (unpacked.length > 0 && install && debian) {
    await unpackIntoTools(unpacked);
    unpacked = await missingUnpacked();
  }
  const lines = [
    ...installed.map(({ name, packages }) => `${name}\n      Debian: apt-get install ${packages.join(' or ')}`),
    ...unpacked.map(({ name, hint }) => `${name}\n      ${hint}`),
  ];
  if (lines.length === 0) return true;
  process.stderr.write(`\nMissing on this machine:\n${lines.map((line) => `  - ${line}\n`).join('')}\n`);
  process.stderr.write(`${whatNow(install, debian, root)} Then run the same command again.\n`);
  return false;
}

/** An engine need not be installed where one answers. */
async function neededInstalled() {
  const missing = await missingInstalled();
  return missing.some((tool) => tool.engine === true) && findEngine() !== null
    ? missing.filter((tool) => tool.engine !== true)
    : missing;
}

function wantsInstall() {
  return process.env.KEDGE_SETUP !== 'no' && !process.argv.includes('--no-install');
}

function whatNow(install, debian, root) {
  if (!install) return 'Nothing was installed, as asked. Install the above.';
  if (!debian) return 'Kedge can install these itself only on Debian. Install the above.';
  if (!root) return 'Only root may install packages. Install the above, or become root.';
  return 'Installing did not bring these; what apt said is above.';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const whole = await setUp();
    if (whole) say('set-up: all that the demo and the tests need is there');
    process.exitCode = whole ? 0 : 1;
  } catch (error) {
    process.stderr.write(`set-up failed: ${error.message}\n`);
    process.exitCode = 1;
  }
}
